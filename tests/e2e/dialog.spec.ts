/** While the page has a dialog open, the overlay can still be reached and left. */
import { expect, overlay, test } from './harness/fixtures';
import { focusBar } from './harness/focus-bar';
import { isLong } from './harness/long';

for (const mode of isLong ? ['synthetic', 'native', 'mixed'] : ['native']) {
  for (const dialog of isLong ? (['lightning', 'native'] as const) : (['lightning'] as const)) {
    test(`${mode}, ${dialog} dialog: the overlay is in the accessibility tree and reachable by keyboard`, async ({
      chromium,
    }) => {
      await chromium.practice({ mode, dialog, signedIn: 1 });
      const page = await chromium.context.newPage();
      await page.goto('https://ace.cbp.gov/s/');
      await page.getByRole('button', { name: 'Accounts' }).click();
      await page.getByRole('menuitem', { name: 'Importer' }).click();
      await page.getByRole('link', { name: 'EXAMPLE IMPORTS LLC' }).click();
      await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
      await page.getByRole('button', { name: 'Add ACH Info' }).click();
      const field = page.getByRole('textbox', { name: 'Bank Routing Number' });
      await field.waitFor();
      const roles = async () => {
        const nodes = await overlay(page);
        const named = (role: string) => nodes.filter((node) => node.role === role);
        return {
          region: named('region').map(({ name }) => name),
          notes: named('note').map(({ name }) => name.split(':')[0]),
          live: named('status').length,
        };
      };
      await expect.poll(roles).toEqual({
        region: ['ACE Companion'],
        notes: expect.arrayContaining([
          'Bank Routing Number',
          'Account Number',
          'Bank Control Key',
        ]),
        live: 1,
      });
      // The dialog still works: a person can type in it.
      await field.fill('021000021');
      const isInBar = async () =>
        (await overlay(page)).some(({ properties }) => properties['focused'] === true);
      await focusBar(chromium, page.url());
      await expect.poll(isInBar).toBe(true);
      // Escape leaves the bar and does not close the dialog, which would discard what was typed.
      await page.keyboard.press('Escape');
      await expect(field).toBeFocused();
      await expect(field).toHaveValue('021000021');
    });
  }
}
