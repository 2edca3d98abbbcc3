/** The views "Help" and "More" and the letter page in a real browser. */
import { expectSound } from './harness/axe';
import { expect, test } from './harness/fixtures';
import { inEachLook } from './harness/looks';

inEachLook([320], async (chromium) => {
  const page = await chromium.openExtensionPage('sidepanel.html#help');
  await page.getByLabel('My problem is …').selectOption('owner-unknown');
  await page.getByText('An email for this, ready to send').click();
  await page.getByLabel('Importer number').fill('123-45-6789');
  await page.getByRole('button', { name: 'Copy address, subject and text' }).click();
  await expect(page.getByText('This may contain a Social Security number')).toBeVisible();
  await page.getByText('How to reach each one').click();
  await expectSound(page);
  await page.getByRole('link', { name: 'More' }).click();
  for (const [label, text] of [
    ['Routing number', '123456789'],
    ['Importer number', '1234567890'],
  ] as const) {
    await page.getByLabel(label).fill(text);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('✗ It looks wrong')).toBeVisible();
  await expect(page.getByText('Not a known kind of number')).toBeVisible();
  await expectSound(page);
  await page.goto(page.url().replace(/sidepanel\.html.*/, 'letter.html'));
  await page
    .getByLabel('Importer numbers, each with the two characters after it')
    .fill('1234567890');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Line 1: No importer number has ten digits')).toBeVisible();
  await expectSound(page);
});

test('copying works, and an SSN is copied only after the person agreed', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('sidepanel.html#help');
  await page.getByLabel('Email', { exact: true }).selectOption('lookup');
  await page.getByLabel('Importer number').fill('123-45-6789');
  await page.getByLabel('Your name').fill('Maria Lopez');
  const copy = page.getByRole('button', { name: 'Copy address, subject and text' });
  const pasted = async () => {
    const field = page.getByLabel('Reason');
    await field.focus();
    await page.keyboard.press('ControlOrMeta+V');
    const text = await field.inputValue();
    await field.fill('');
    return text;
  };
  await copy.click();
  // The clipboard may still hold what another test copied in this browser.
  expect(await pasted()).not.toContain('Maria Lopez');
  await page.getByRole('button', { name: 'Copy it with the number left blank' }).click();
  await expect(copy).toBeFocused();
  await expect(page.getByText('Copied')).toBeVisible();
  const blank = await pasted();
  expect(blank).toContain('Maria Lopez');
  expect(blank).not.toContain('6789');
});
