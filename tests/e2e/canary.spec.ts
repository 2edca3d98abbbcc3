/** Canaries: numbers that must not appear in anything that the extension keeps, sends or writes. */
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { catalogues } from '../../lib/texts';
import { findInFiles } from './harness/files';
import { expect, importerForm, said, test } from './harness/fixtures';
import { atStep, company, fillCompany, openForm, press } from './harness/form';

const { controls, faces } = catalogues.en;

const account = '90817263549018273';
const ssn = '519-86-2043';
const canaries = [account, ssn, ssn.replaceAll('-', '')];
/** A text that the search must find, to prove that the search works. */
const planted = 'planted 771 where it is found';

/** Makes the worker record each message that it receives and each line that it logs. */
async function listen(worker: Worker): Promise<() => Promise<string[]>> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(on: (message: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
    for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
      const write = console[level].bind(console);
      console[level] = (...parts: unknown[]) => {
        heard.push(`${level} ${JSON.stringify(parts)}`);
        write(...parts);
      };
    }
  });
  return () =>
    worker.evaluate(() => {
      const noted: unknown = Reflect.get(globalThis, 'heard');
      return Array.isArray(noted) ? noted.map(String) : [];
    });
}

async function typeBankData(page: Page): Promise<void> {
  await page.goto('https://ace.cbp.gov/s/account/001A1');
  await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
  await page.getByRole('button', { name: 'Add ACH Info' }).click();
  await page.getByRole('textbox', { name: 'Bank Routing Number' }).fill('021000021');
  await page.getByRole('textbox', { name: 'Account Number', exact: true }).fill(account);
  await page.getByRole('combobox', { name: 'Bank Control Key' }).click();
  await page.getByRole('option', { name: 'Checking' }).click();
  await expect.poll(() => said(page)).toContain(controls.bankControlKey.chip);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect.poll(() => said(page)).toContain(faces['ach-success'].title);
  await page.getByRole('button', { name: 'Get Info/Refresh' }).click();
  await expect.poll(() => said(page)).toContain(faces['ach-shown'].title);
}

test('an account number and an SSN typed on the pages are stored nowhere', async ({
  launchChromium,
}, { outputDir }) => {
  const chromium = await launchChromium({ profile: join(outputDir, 'profile') });
  await chromium.practice({ signedIn: 1 });
  const logged: string[] = [];
  chromium.context.on('console', (line) => logged.push(line.text()));
  const heard = await listen(await chromium.worker());

  const page = await chromium.context.newPage();
  await typeBankData(page);
  await page.goto(importerForm);
  await fillCompany(page, { ...company, 'Importer Record Number': ssn });
  await press(page, 'Next');
  await atStep(page, 2);

  const messages = await heard();
  expect(messages.length).toBeGreaterThan(5);
  const stored: string = await (
    await chromium.worker()
  ).evaluate(
    `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get())).then(JSON.stringify)`,
  );
  expect(stored).toContain('importer-form');
  for (const canary of canaries) {
    expect(messages.filter((message) => message.includes(canary))).toEqual([]);
    expect(logged.filter((line) => line.includes(canary))).toEqual([]);
    expect(stored).not.toContain(canary);
  }

  await (await chromium.worker()).evaluate(`chrome.storage.local.set({ control: '${planted}' })`);
  const { extensionId, profile } = chromium;
  await chromium.close();
  const ours = (path: string) => path.includes(extensionId);
  expect((await findInFiles(profile, [planted], ours)).found).not.toEqual([]);
  expect((await findInFiles(profile, canaries, ours)).found).toEqual([]);
});

test('the prep sheet reaches the form, and nothing that is kept, sent or written @long', async ({
  launchChromium,
}, { outputDir }) => {
  const chromium = await launchChromium({ profile: join(outputDir, 'profile') });
  await chromium.practice({ captcha: 'off' });
  const sheet = {
    companyName: 'Canary Quixotic 771',
    importerNumber: ssn,
    businessEmail: 'canary771@example.com',
  };
  const texts = Object.values(sheet);
  const worker = await chromium.worker();
  const heard = await listen(worker);
  await worker.evaluate(
    `Promise.all([chrome.storage.local.set({ keepsEvidence: true }), chrome.storage.session.set(${JSON.stringify({ prepSheet: sheet })})])`,
  );
  const page = await openForm(chromium.context);
  const panel = await chromium.openPanel(page);
  await panel.getByRole('button', { name: 'Put into the form' }).click();
  await expect(page.getByLabel('Business Email Address')).toHaveValue(sheet.businessEmail);
  await press(page, 'Next');
  await atStep(page, 2);

  const messages = await heard();
  expect(messages.length).toBeGreaterThan(2);
  const stored: string = await worker.evaluate(
    `Promise.all(['local', 'sync'].map((area) => chrome.storage[area].get())).then(JSON.stringify)`,
  );
  expect(stored).toContain('keepsEvidence');
  for (const text of texts) {
    expect(messages.filter((message) => message.includes(text))).toEqual([]);
    expect(stored).not.toContain(text);
  }
  await worker.evaluate(`chrome.storage.local.set({ control: '${planted}' })`);
  const { extensionId, profile } = chromium;
  await chromium.close();
  const ours = (path: string) => path.includes(extensionId);
  expect((await findInFiles(profile, [planted], ours)).found).not.toEqual([]);
  expect((await findInFiles(profile, texts, ours)).found).toEqual([]);
});
