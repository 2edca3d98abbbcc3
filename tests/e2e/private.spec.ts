/** What a person types is not read, stored or sent, and nothing is written into the page. */
import { join } from 'node:path';
import { findInFiles } from './harness/files';
import { expect, importerForm, test } from './harness/fixtures';
import { atStep, fill, fillCompany, openForm, press } from './harness/form';

const sentinel = {
  'Company Name': 'Sentinel Quixotic 771',
  'Importer Record Number': '77-1234567',
  'Business Email Address': 'sentinel771@example.com',
};
const owner = {
  'Account Owner First & Last Name': 'Sentina Vexillum',
  Address: 'Sentinel Street 771',
  City: 'Sentinelville',
  Zip: '77177',
  'Telephone Number': '771-771-7711',
  'DUNS#': '771771771',
  Website: 'sentinel771.example.com',
};
const all = [...Object.values(sentinel), ...Object.values(owner), '771771', 'Vexillum'];

test('no field’s value is read, and none is written', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  // From here on, every access to a value in the content script's world is recorded.
  const world = await chromium.isolatedWorld(page);
  await world.evaluate(() => {
    const noted: string[] = [];
    Object.assign(globalThis, { noted });
    const watched: [object, string[]][] = [
      [
        HTMLInputElement.prototype,
        ['value', 'checked', 'files', 'valueAsDate', 'valueAsNumber', 'selectionStart'],
      ],
      [HTMLTextAreaElement.prototype, ['value']],
      [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions']],
      [HTMLOptionElement.prototype, ['value', 'text', 'selected']],
    ];
    // The overlay's own time field, in the only closed root, does not count.
    const note = (element: object, what: string) => {
      if (!(element instanceof Node && element.isConnected)) return;
      const root = element.getRootNode();
      if (!(root instanceof ShadowRoot && root.mode === 'closed')) noted.push(what);
    };
    for (const [prototype, properties] of watched) {
      for (const property of properties) {
        const found = Object.getOwnPropertyDescriptor(prototype, property);
        Object.defineProperty(prototype, property, {
          ...found,
          get(this: object) {
            note(this, `read ${property}`);
            return found?.get?.call(this);
          },
          set(this: object, value: unknown) {
            note(this, `wrote ${property}`);
            found?.set?.call(this, value);
          },
        });
      }
    }
  });
  const noted = () =>
    world.evaluate(() => {
      const held: unknown = Reflect.get(globalThis, 'noted');
      return Array.isArray(held) ? held.map(String) : ['the watch is gone'];
    });
  await fillCompany(page, sentinel);
  for (const label of Object.keys(sentinel))
    await page.getByRole('textbox', { name: label }).focus();
  await press(page, 'Next');
  await atStep(page, 2);
  await fill(page, { 'Verification Code': '123456' });
  await press(page, 'Next');
  await atStep(page, 3);
  await fill(page, owner);
  expect(await noted()).toEqual([]);
  // Proves that the recording works: our own access is recorded.
  await world.evaluate(() => document.querySelector('input')?.value);
  expect(await noted()).toEqual(['read value']);
});

test('typed text is in no file that belongs to the extension @long', async ({ launchChromium }, {
  outputDir,
}) => {
  const chromium = await launchChromium({ profile: join(outputDir, 'profile') });
  const page = await openForm(chromium.context);
  await fillCompany(page, sentinel);
  await press(page, 'Next');
  await fill(page, { 'Verification Code': '123456' });
  await press(page, 'Next');
  await atStep(page, 3);
  await fill(page, owner);
  const worker = await chromium.worker();
  const stored: string = await worker.evaluate(
    `Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)`,
  );
  expect(stored).toContain('importer-form');
  for (const one of all) expect(stored, one).not.toContain(one);
  const { extensionId, profile } = chromium;
  await chromium.close();
  const { found, looked } = await findInFiles(profile, all, (path) => path.includes(extensionId));
  expect(looked).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('the page has the same attributes with and without the extension', async ({
  launchChromium,
}) => {
  const attributes = async (extensionDir?: null) => {
    const browser = await launchChromium(extensionDir === null ? { extensionDir } : {});
    const page = await browser.context.newPage();
    await page.goto(importerForm);
    const email = page.getByRole('textbox', { name: 'Business Email Address' });
    await email.fill('a@example.com');
    if (extensionDir !== null) await atStep(page, 1);
    return page.evaluate(() =>
      [...document.querySelectorAll('body, body *, head *')].map((element) => {
        const names = element.getAttributeNames().filter((name) => !name.startsWith('lwc-'));
        return `${element.localName} ${names.map((name) => `${name}=${element.getAttribute(name)}`).join(' ')}`;
      }),
    );
  };
  const [without, withUs] = [await attributes(null), await attributes()];
  expect(without.length).toBeGreaterThan(20);
  expect(withUs).toEqual(without);
});
