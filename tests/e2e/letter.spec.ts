import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures';

/** Fills in the letter without a mouse: every field by Tab, from the first on. */
async function writeByKeyboard(page: Page): Promise<void> {
  const texts: [label: string, text: string][] = [
    ['Company name, as in the first application', 'Northwind Imports, LLC'],
    ['Company address, as in the first application', '1200 Harbor Blvd\nMiami, FL 33126'],
    ['Name of the top account', 'Northwind Imports'],
    [
      'Importer numbers, each with the two characters after it',
      '12-345678900\n12-345678901 Northwind West, LLC',
    ],
    ['Name of the person who signs', 'Maria Lopez'],
    ['Telephone and email for questions', '305-555-0123'],
  ];
  for (const [label, text] of texts) {
    const field = page.getByLabel(label);
    for (let presses = 0; presses < 12; presses += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(field).toBeFocused();
    await page.keyboard.insertText(text);
  }
}

test('the letter can be written by keyboard, prints alone on one page, and is stored nowhere', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium({ colorScheme: 'dark' });
  const panel = await chromium.openExtensionPage('sidepanel.html#more');
  const opened = chromium.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Letter that adds sub-accounts' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Letter: add sub-accounts');
  await writeByKeyboard(page);

  const letter = page.getByRole('article', { name: 'The letter' });
  await expect(letter).toContainText('12-345678901 Northwind West, LLC');
  await expect(page.getByText('Every line of the letter is filled in.')).toBeVisible();
  const mail = page.getByRole('link', { name: 'Open in your mail program' });
  const href = decodeURIComponent((await mail.getAttribute('href')) ?? '');
  expect(href).toContain('mailto:ACE.Applications@cbp.dhs.gov?');
  expect(href).toContain('Northwind Imports, LLC');
  expect(href).not.toContain('3456789');

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // One page of US Letter, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 612 792\]/);
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .filter((element) => !element.closest('.letter') && !element.querySelector('.letter'))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(shown).toEqual([]);
  const colors = await letter.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor, getComputedStyle(document.body).backgroundColor];
  });
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  await page.emulateMedia({ media: 'screen' });

  const worker = await chromium.worker();
  const stored: string = await worker.evaluate(
    `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)`,
  );
  expect(stored).not.toMatch(/Northwind|345678/);
  // The browser asks before it discards what was typed.
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});
