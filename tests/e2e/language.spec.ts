/** The language is chosen in the settings, and everything that is open changes at once. */
import type { Page } from '@playwright/test';
import { clickOverlay, expect, overlay, overlayElements, test } from './harness/fixtures';
import { openForm, toCode } from './harness/form';

const bar = async (form: Page) => JSON.stringify(await overlay(form));
const choose = (options: Page, label: string, language: string) =>
  options.getByRole('combobox', { name: label }).selectOption(language);

test('the language changes at once, on every open page', async ({ chromium }) => {
  const form = await openForm(chromium.context);
  const popup = await chromium.openExtensionPage('popup.html');
  const options = await chromium.openExtensionPage('options.html');
  await choose(options, 'Language', 'Español');
  await expect(options.getByRole('heading', { level: 1, name: 'Configuración' })).toBeVisible();
  await expect(popup.getByText('No oficial', { exact: true })).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'es-US');
  await expect.poll(() => bar(form)).toContain('No oficial');
  await expect.poll(() => bar(form)).toContain('tal como en el 5106');

  // The English sentence is one click away, and marked as English.
  await form.bringToFront();
  await clickOverlay(form, { role: 'DisclosureTriangle', name: '¿Por qué?' });
  const inEnglish = (await overlayElements(form)).filter(
    ({ attributes }) => attributes['lang'] === 'en',
  );
  expect(inEnglish.map(({ text }) => text)).toEqual([expect.stringContaining('Form 5106')]);

  await choose(options, 'Idioma', 'Como en el navegador (English)');
  await expect(popup.getByText('Unofficial', { exact: true })).toBeVisible();
  await expect.poll(() => bar(form)).toContain('Unofficial');
});

/** Every page of ours. */
const pages = [
  'popup.html',
  ...['now', 'guide', 'help', 'waits', 'log', 'sheet', 'more'].map(
    (view) => `sidepanel.html#${view}`,
  ),
  ...['options', 'logins', 'letter', 'minutes', 'log', 'sheet', 'clock'].map(
    (name) => `${name}.html`,
  ),
];

/** Words that every page has in its language, and never in the other. */
const spanish = /(?<![“\w])(de|la|el|su|para|con)(?!\w)/;
const english = /(?<![“\w])(the|your|with|you|of)(?!\w)/;

test('the welcome page’s button changes every page of ours that is open, and back @long', async ({
  chromium,
}) => {
  const form = await openForm(chromium.context);
  await toCode(form);
  const open: Page[] = [];
  for (const path of pages) open.push(await chromium.openExtensionPage(path));
  const welcome = await chromium.openExtensionPage('welcome.html');
  await welcome.getByRole('button', { name: 'Español' }).click();
  await expect(welcome.getByRole('button', { name: 'English' })).toBeVisible();
  for (const page of open) {
    await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
    await expect(page.locator('body')).toContainText(spanish);
  }
  await welcome.getByRole('button', { name: 'English' }).click();
  for (const page of open) {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
    await expect(page.locator('body')).toContainText(english);
    await expect(page.locator('body')).not.toContainText(spanish);
  }
});
