/** Tools → User Access → user → Roles: where the owner lets somebody else enter bank data. */
import { expect, overlay, said, test } from './harness/fixtures';

for (const mode of ['synthetic', 'native', ...(process.env['LONG'] ? ['mixed'] : [])]) {
  test(`${mode} shadow: the way to Full Access is said at each place, and nothing is in its way`, async ({
    chromium,
  }) => {
    await chromium.practice({ mode, signedIn: 1, delay: 20, boot: 0 });
    const page = await chromium.context.newPage();
    await page.goto('https://ace.cbp.gov/s/');
    await expect.poll(() => said(page)).toContain('you are logged in');
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('menuitem', { name: 'User Access' }).click();
    await expect.poll(() => said(page)).toContain('ACE Portal: User Access');
    await page.getByRole('button', { name: 'Maria Lopez' }).click();
    await page.getByRole('tab', { name: 'Roles' }).click();
    await expect.poll(() => said(page)).toContain('ACE Portal: roles of a user');
    expect(await said(page)).toContain('Expand Importer, press Edit');

    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('combobox', { name: 'ACH refund tab' }).click();
    await page.getByRole('option', { name: 'Full Access' }).click();
    await expect.poll(() => said(page)).toContain('ACE Portal: roles of a user');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByText('ACH refund tab: Full Access')).toBeVisible();
    // No field of the guide is here: no hint stands anywhere.
    expect((await overlay(page)).filter(({ role }) => role === 'note')).toEqual([]);
  });
}
