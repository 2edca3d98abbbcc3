/**
 * What Firefox does differently: the result of an injected script, the clipboard, turning a
 * translation off.
 */
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { control } from '../harness/firefox-form';
import { sectionText } from '../harness/firefox-popup';

test('Firefox: a report can be made and copied; the advice on translation mentions the reload @long', async ({
  firefox,
}) => {
  await firefox.practice({ mode: 'synthetic', delay: 50, boot: 0 });
  const page = await firefox.open(importerForm);
  const popup = await firefox.openPanel(page);
  const field = await control(page, 'textbox', 'Business Email Address');
  await field.evaluate((input) => {
    const again = document.createElement('label');
    again.append('Business Email Address', document.createElement('input'));
    input.parentElement?.append(again);
  });
  const missing = () => sectionText(popup, 'What we did not find');
  await expect.poll(missing).toContain('more than one field could be it');

  await firefox.show(popup);
  const press = async (selector: string) => (await popup.waitForSelector(selector))?.click();
  await press('::-p-text(Report what we saw)');
  await press('button::-p-text(Make a report)');
  await expect.poll(missing).toContain('not found: businessEmail (two candidates)');
  await press('button::-p-text(Copy the report)');
  await expect.poll(missing).toContain('Copied.');

  await firefox.show(page);
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  const here = () => sectionText(popup, 'Where you are');
  await expect.poll(here).toContain('Help stays at the fields');
  await firefox.show(popup);
  await press('::-p-text(How to turn the translation off)');
  await expect.poll(here).toContain('Firefox then reloads the page');
});
