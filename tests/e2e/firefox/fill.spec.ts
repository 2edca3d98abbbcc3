/** The prep sheet is put into the form by a press in Firefox’s own sidebar. */
import type { Page } from 'puppeteer-core';
import { catalogues } from '../../../lib/texts';
import { expect, importerForm, test } from '../harness/firefox-fixtures';
import { control, fill, press } from '../harness/firefox-form';
import { inside } from '../harness/firefox-popup';
import { often, sidebarOf, type Sidebar } from '../harness/firefox-sidebar';
import { fieldCount, keepSheet, receivedOf } from '../harness/prep-sheet';

const { outcomes, putIn } = catalogues.en.fill;

/** Notes what the page sends to its server. */
const noteCalls = (page: Page) =>
  page.evaluate(() => {
    const sent: Record<string, unknown> = {};
    const send = globalThis.fetch;
    globalThis.fetch = (address, options) => {
      const { body } = options ?? {};
      if (typeof address === 'string' && typeof body === 'string') sent[address] = JSON.parse(body);
      return send(address, options);
    };
    Object.assign(globalThis, { sent });
  });

const sentTo = (page: Page, call: string) =>
  page.evaluate((address) => Reflect.get(globalThis, 'sent')[address], `/s/api/${call}`);

/** Presses the button there, and waits until so many fields have taken their text. */
async function putInFrom(sidebar: Sidebar, page: Page, count: number): Promise<void> {
  await sidebar.press(putIn);
  const taken = async () => (await sidebar.text('.fill dl')).split(outcomes.taken).length - 1;
  await expect.poll(taken, often).toBe(count);
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
}

for (const mode of ['synthetic', 'native', 'mixed'] as const) {
  test(`Firefox: the form’s components receive what the sheet says, without focus, in ${mode} shadow @long`, async ({
    firefox,
  }) => {
    await firefox.practice({ mode, captcha: 'off', delay: 20, boot: 0 });
    const page = await firefox.open(importerForm);
    const room = await firefox.openExtensionPage('manifest.json');
    await keepSheet(inside(room));
    const sidebar = sidebarOf(firefox, room);
    await firefox.show(page);
    await sidebar.toggle();
    await noteCalls(page);

    await putInFrom(sidebar, page, fieldCount.company);
    await press(page, 'Next');
    await control(page, 'textbox', 'Verification Code');
    expect(await sentTo(page, 'company')).toMatchObject(receivedOf.company);
    await fill(page, { 'Verification Code': '123456' });
    await press(page, 'Next');
    await control(page, 'combobox', 'Country');
    await putInFrom(sidebar, page, fieldCount.owner);
    await press(page, 'Next');
    await (await control(page, 'checkbox', 'I authorize the creation')).click();
    await press(page, 'Submit');
    await expect.poll(() => sentTo(page, 'submit')).toMatchObject(receivedOf.owner);
  });
}
