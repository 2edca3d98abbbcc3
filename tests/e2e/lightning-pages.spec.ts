/**
 * Measures what docs/lightning.md claims about Lightning on the practice pages, which are built
 * from Salesforce's own packages. If this fails after an update of these packages, Lightning has
 * changed: review what the recognizer relies on.
 */
import { expect, importerForm, test } from './harness/fixtures';
import { company, fill, press } from './harness/form';
import type * as reading from './harness/lightning-reading';
import { inLong } from './harness/long';
import { ownWorld } from './harness/own-world';
import { bundle } from '../recognition/bundle';

/** Exists in the page. */
declare const lightning: typeof reading;

const common = {
  labels: ['*Company Name'],
  emailType: 'text',
  ownProperties: ['undefined', 'null'],
};

const modes = [
  {
    mode: 'synthetic',
    companyName: { rootsAround: 0, inputsInDocument: true, idsAreUnique: true, labelledBy: null },
    comboboxLabels: 1,
    documentIsBlind: false,
    focusMovesUnheard: false,
    activeElement: 'input',
  },
  {
    mode: 'native',
    companyName: { rootsAround: 6, inputsInDocument: false, idsAreUnique: false, labelledBy: '' },
    comboboxLabels: 0,
    documentIsBlind: true,
    focusMovesUnheard: true,
    activeElement: 'webruntime-app',
  },
  {
    mode: 'mixed',
    companyName: { rootsAround: 2, inputsInDocument: false, idsAreUnique: false, labelledBy: '' },
    comboboxLabels: 0,
    documentIsBlind: false,
    focusMovesUnheard: false,
    activeElement: 'lightning-input',
  },
];

for (const { mode, companyName, comboboxLabels, ...expected } of modes) {
  test(
    `${mode} shadow, as a content script finds it`,
    inLong(mode !== 'native'),
    async ({ launchChromium }) => {
      const chromium = await launchChromium({ extensionDir: null });
      await chromium.practice({ mode, captcha: 'off' });
      const page = await chromium.context.newPage();
      await page.goto(importerForm);
      await page.getByRole('textbox', { name: 'Company Name' }).waitFor();
      const world = await ownWorld(page);
      await world.load(await bundle('tests/e2e/harness/lightning-reading.ts', 'lightning'));

      expect(await world.evaluate(() => lightning.companyName())).toEqual({
        ...common,
        ...companyName,
      });
      // In the page's own world, synthetic shadow hides its components even from a plain query.
      expect(await page.evaluate(() => document.querySelectorAll('input').length)).toBe(0);

      await fill(page, company);
      await page.getByRole('textbox', { name: 'Company Name' }).focus();
      await world.evaluate(() => lightning.listen());
      await fill(page, { 'Importer Record Number': '12-3456789' });
      const typed = await world.evaluate(() => lightning.whatWasHeard());
      await press(page, 'Next');
      await page.getByRole('textbox', { name: 'Verification Code' }).waitFor();
      const gone = await world.evaluate(() => lightning.whatWasHeard());
      expect({
        documentIsBlind: gone.records === 0,
        focusMovesUnheard: typed.focus === 0,
        activeElement: typed.activeElement,
      }).toEqual(expected);
      expect(typed).toMatchObject({ inputBubbled: 0, isTheSameElement: true });
      expect(typed.inputCaptured).toBeGreaterThan(0);
      expect(gone.isTheSameElement).toBe(false);
      expect(page.url()).toBe(importerForm);

      const before = {
        tag: 'button',
        labels: comboboxLabels,
        options: 0,
        shown: 'Select an Option',
      };
      await fill(page, { 'Verification Code': '123456' });
      await press(page, 'Next');
      await page.getByRole('combobox', { name: 'Country' }).waitFor();
      expect(await world.evaluate(() => lightning.country())).toEqual(before);
      await page.getByRole('combobox', { name: 'Country' }).click();
      await page.getByRole('option', { name: 'Brazil', exact: true }).click();
      const after = await world.evaluate(() => lightning.country());
      expect(after).toEqual({ ...before, options: expect.any(Number), shown: 'Brazil' });
      expect(after.options).toBeGreaterThan(100);
    },
  );
}
