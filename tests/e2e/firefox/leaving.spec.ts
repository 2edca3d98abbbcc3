/**
 * From Next on the company page until Done, going back or leaving is questioned once, in Firefox,
 * too.
 */
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { company, control, fill, press, toCode } from '../harness/firefox-form';
import { markOf } from '../harness/step-marks';

test('Firefox: once a code was requested, leaving is questioned, and the first Back is held and explained @long', async ({
  firefox,
}) => {
  await firefox.practice({ mode: 'native', delay: 20, boot: 0 });
  const page = await firefox.open(importerForm);
  const overlay = async () => (await firefox.overlay(page)).map(({ text }) => text).join(' ');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const leave = async () => {
    asked.length = 0;
    await page.evaluate("void setTimeout(() => location.assign('https://ace.cbp.gov/s/login/'))");
    await expect.poll(() => asked.length > 0 || page.url().includes('login')).toBe(true);
    return [...asked];
  };
  await fill(page, company);
  await expect.poll(overlay).toContain(markOf(1));
  expect(await leave()).toEqual([]);

  await page.goto(importerForm);
  await toCode(page);
  await expect.poll(overlay).toContain(markOf(2));
  expect(await leave()).toEqual(['beforeunload']);

  // Within the document we cannot tell the browser's Back from the page's own traversal, so it goes
  // through.
  await page.evaluate("history.pushState({}, '', '?view=2')");
  await firefox.privileged('BrowserCommands.back()');
  await expect.poll(() => page.evaluate('location.search')).toBe('');
  expect(await overlay()).not.toContain('once more');

  await press(page, 'Back');
  await expect.poll(overlay).toContain('Press it again only if you mean it');
  await control(page, 'textbox', 'Verification Code');
  await press(page, 'Back');
  await control(page, 'textbox', 'Company Name');
  await expect.poll(overlay).toContain(markOf(1));
});
