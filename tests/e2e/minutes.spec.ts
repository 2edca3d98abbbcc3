/** "The ten minutes", to print. */
import { expectSound } from './harness/axe';
import { expect, test } from './harness/fixtures';
import { store } from './harness/stored';

test('the ten minutes are printed on one sheet, in both languages and on both papers', async ({
  chromium,
}) => {
  const sheet = await chromium.openExtensionPage('sheet.html');
  const opened = chromium.context.waitForEvent('page');
  await sheet.getByRole('link', { name: 'Print “The ten minutes”' }).click();
  const page = await opened;
  await expect(page.getByRole('article', { name: 'The ten minutes' })).toContainText('0:00');
  await expectSound(page);
  for (const language of ['en', 'es']) {
    await store(await chromium.worker(), { settings: { hintsOn: true, language } });
    await expect(page.locator('html')).toHaveAttribute('lang', `${language}-US`);
    for (const format of ['Letter', 'A4']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect([language, format, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([
        language,
        format,
        1,
      ]);
    }
  }
});
