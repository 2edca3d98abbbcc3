/** Where chips stand in Firefox, which measures words in a shadow root its own way. */
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { control } from '../harness/firefox-form';

test('Firefox: a chip leaves the words of its label free @long', async ({ firefox }) => {
  await firefox.practice({ mode: 'native', delay: 20, boot: 0 });
  const page = await firefox.open(importerForm);
  await page.setViewport({ width: 340, height: 640 });
  const name = 'Importer Record Number';
  const field = await control(page, 'textbox', name);
  const end = await field.evaluate((input) => {
    const root = input.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('the field is in no shadow root');
    const words = [...(root.querySelector('label')?.childNodes ?? [])].find(
      (node) => node instanceof Text,
    );
    if (!words) throw new Error('the label has no words');
    const range = document.createRange();
    range.selectNode(words);
    return range.getBoundingClientRect().right;
  });
  const chip = async () =>
    (await firefox.overlay(page)).find(({ attributes }) =>
      attributes['aria-label']?.startsWith(`${name}: `),
    )?.box?.x ?? 0;
  await expect.poll(chip).toBeGreaterThanOrEqual(end);
});
