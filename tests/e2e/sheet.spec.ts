/** The prep sheet in a real browser, from the first word until it is forgotten. */
import { readFile } from 'node:fs/promises';
import { expectSound } from './harness/axe';
import { expect, test } from './harness/fixtures';
import { openForm } from './harness/form';
import { inEachLook } from './harness/looks';

inEachLook([320], async (chromium) => {
  const page = await chromium.openExtensionPage('sheet.html');
  await page.getByLabel('Company Name', { exact: true }).fill('Northwind  Imports L.L.C.');
  await page.getByLabel('Importer Record Number', { exact: true }).fill('12-34567890');
  await page.getByLabel('As on the 5106: Company Name').fill('Northwind Imports LLC');
  await expect(page.getByText('No importer number has ten digits')).toBeVisible();
  await page.getByRole('button', { name: 'A colleague' }).click();
  await page.getByText('Tell your contact when').click();
  await expectSound(page);
});

test('a sheet is judged, copied, compared, saved, read back and forgotten, and only in memory', async ({
  launchChromium,
}) => {
  const chromium = await launchChromium();
  const panel = await chromium.openExtensionPage('sidepanel.html#more');
  await panel.getByRole('link', { name: 'Prep sheet' }).click();
  const name = panel.getByLabel('Company Name', { exact: true });
  await name.fill('Northwind  Imports, L.L.C.');
  await expect(panel.getByText('Two spaces in a row')).toBeVisible();
  await panel.getByLabel('Importer Record Number', { exact: true }).fill('123-45-6789');
  await panel.getByLabel('Zip', { exact: true }).fill('3312O');
  await expect(panel.getByText('A letter O, I or l stands where')).toBeVisible();

  await panel.getByLabel('As on the 5106: Company Name').fill('Northwind Imports LLC');
  await expect(panel.getByText('Two spaces where the other has one.')).toBeVisible();
  await expect(panel.getByText('A period or comma in only one of the two.')).toBeVisible();
  await panel.getByRole('button', { name: 'Use what the 5106 says' }).click();
  await expect(name).toHaveValue('Northwind Imports LLC');
  await expect(panel.getByText('The same, character by character.')).toBeVisible();

  await panel.getByRole('button', { name: 'Copy: Company Name' }).click();
  const title = panel.getByRole('textbox', { name: 'Owner’s title' });
  await title.focus();
  await panel.keyboard.press('ControlOrMeta+V');
  await expect(title).toHaveValue('Northwind Imports LLC');

  const kept = async () => {
    const stored: unknown = await (
      await chromium.worker()
    ).evaluate(
      `Promise.all(['session', 'local', 'sync'].map((area) => chrome.storage[area].get())).then((all) => all.map((area) => JSON.stringify(area).includes('Northwind')))`,
    );
    return stored;
  };
  await expect.poll(kept).toEqual([true, false, false]);

  // Another page of ours shows the same sheet, and its file leaves out the number of a person.
  const page = await chromium.openExtensionPage('sheet.html');
  await expect(page.getByLabel('Zip', { exact: true })).toHaveValue('3312O');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^ace-sheet-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  const text = await readFile(file, 'utf8');
  expect(text).toContain('Northwind Imports LLC');
  expect(text).not.toContain('6789');
  await expect(page.getByText('Left out, because it may be a Social Security')).toBeVisible();

  await page.getByRole('button', { name: 'Forget it …' }).click();
  await page.getByRole('button', { name: 'Yes, forget it' }).click();
  await expect(page.getByText('Gone. Nothing of the sheet is left here.')).toBeVisible();
  await expect(name).toHaveValue('');
  expect(await kept()).toEqual([false, false, false]);

  const open = page.locator('input[type=file]');
  await open.setInputFiles({ name: 'a.json', mimeType: '', buffer: Buffer.from('{"a": 1}') });
  await expect(page.getByText('This file is not a prep sheet')).toBeVisible();
  await open.setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(text) });
  await expect(page.getByText('The file replaced what was here.')).toBeVisible();
  await expect(name).toHaveValue('Northwind Imports LLC');

  // On paper there is the sheet and nothing else.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toContainText('Northwind Imports LLC');
  await expect(page.getByRole('button')).toHaveCount(0);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});

test('a page reaches neither the sheet nor the memory it is in @long', async ({ chromium }) => {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.storage.session.set({ prepSheet: { city: 'Quixville' } })`);
  const page = await openForm(chromium.context);
  const address = `chrome-extension://${chromium.extensionId}/sheet.html`;

  // A script of our own in the page, which a flaw might put into the hands of the page.
  const world = await chromium.isolatedWorld(page);
  const ofWorld = await world.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'session', { get(): Promise<unknown> }>;
        runtime: { sendMessage(message: unknown): Promise<unknown> };
      };
    };
    const change = { type: 'change-sheet', change: { city: 'Elsewhere' } };
    const tries = [
      () => chrome.storage.session.get(),
      () => chrome.storage.local.get(),
      () => chrome.runtime.sendMessage(change),
      () => chrome.runtime.sendMessage({ type: 'forget-sheet' }),
    ];
    const outcomes = await Promise.allSettled(tries.map(async (attempt) => attempt()));
    return outcomes.map(({ status }) => status);
  });
  expect(ofWorld.slice(0, 2)).toEqual(['rejected', 'rejected']);

  // The page itself: by request, in a frame, in a window, and by messages to all it can reach.
  const ofPage = await page.evaluate(async (url) => {
    const fetched = await fetch(url).then(
      () => true,
      () => false,
    );
    const frame = document.createElement('iframe');
    frame.src = url;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    for (const target of [window, frame.contentWindow])
      target?.postMessage({ type: 'forget-sheet' }, '*');
    return { fetched, canSend: 'sendMessage' in (Reflect.get(window, 'chrome')?.runtime ?? {}) };
  }, address);
  expect(ofPage).toEqual({ fetched: false, canSend: false });
  expect(page.frames().map((frame) => frame.url())).not.toContain(address);
  const opening = page.waitForEvent('popup');
  await page.evaluate((url) => void window.open(url), address);
  const popup = await opening;
  expect(await popup.content()).not.toContain('Prep sheet');

  const sheet = await chromium.openExtensionPage('sheet.html');
  await expect(sheet.getByLabel('City', { exact: true })).toHaveValue('Quixville');
});

test('ten million pasted characters and a huge file leave the sheet usable @long', async ({
  chromium,
}) => {
  const page = await chromium.openExtensionPage('sheet.html');
  await page.getByLabel('Company Name', { exact: true }).fill('Northwind');
  await page.evaluate(() => navigator.clipboard.writeText('Northwind 1 '.repeat(850_000)));
  const record = page.getByLabel('As on the 5106: Company Name');
  await record.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(record).toHaveValue('Northwind 1 '.repeat(42).slice(0, 500));
  await expect(
    page.getByText('There is a word too many.').or(page.getByText('A word is missing.')),
  ).toBeVisible();
  const buffer = Buffer.from(
    `{"format":"ACE Companion prep sheet","x":"${'['.repeat(10_000_000)}"}`,
  );
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('This file is too large')).toBeVisible();
  await expect(page.getByLabel('Company Name', { exact: true })).toHaveValue('Northwind');
});
