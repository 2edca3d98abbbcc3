/** While a dialog of the page is open, the overlay can still be reached, and hints stand in the dialog. */
import { expect, overlay, test } from './harness/fixtures';
import { isLong } from './harness/long';

for (const mode of isLong ? ['synthetic', 'native', 'mixed'] : ['native']) {
  for (const dialog of isLong ? (['lightning', 'native'] as const) : (['lightning'] as const)) {
    test(`${mode}, ${dialog} dialog: the overlay is in the accessibility tree, with its hints`, async ({
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
      await page.getByRole('textbox', { name: 'Bank Routing Number' }).waitFor();
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
      // The dialog goes on working: a person can type in it.
      await page.getByRole('textbox', { name: 'Bank Routing Number' }).fill('021000021');
      await expect(page.getByRole('textbox', { name: 'Bank Routing Number' })).toHaveValue(
        '021000021',
      );
    });
  }
}
