/** The prep sheet is put into the form by a press in the side panel. */
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/texts';
import { cdp } from './harness/cdp';
import { fillPage, tricks } from './harness/fill-pages';
import { expect, importerForm, said, test } from './harness/fixtures';
import { atStep, openForm, press, toOwner } from './harness/form';
import { inLong } from './harness/long';
import { fieldCount, keepSheet, putInFrom, receivedOf, sheet } from './harness/prep-sheet';
import { attachToPopup } from './harness/real-popup';

const { outcomes, stopped } = catalogues.en.fill;

const putIn = (panel: Page) => panel.getByRole('button', { name: 'Put into the form' }).click();

const rows = '.fill dl > div[data-outcome]';

/** What the panel says of each field, without those that were taken. */
const notTaken = async (panel: Page) => {
  const all = await panel
    .locator(rows)
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((child) => child.textContent)),
    );
  return all
    .map(([name, , outcome]) => [name, outcome])
    .filter(([, outcome]) => outcome !== outcomes.taken);
};

/** Waits until the panel has an outcome for this many fields. */
const settled = (panel: Page, count: number) => expect(panel.locator(rows)).toHaveCount(count);

for (const mode of ['synthetic', 'native', 'mixed']) {
  test(
    `the form’s components receive what the sheet says, in ${mode} shadow`,
    inLong(mode !== 'synthetic'),
    async ({ chromium }) => {
      await chromium.practice({ mode, captcha: 'off' });
      await keepSheet(await chromium.worker());
      const page = await openForm(chromium.context);
      const panel = await chromium.openPanel(page);
      const sent = page.waitForRequest(/api\/company$/);
      await putIn(panel);
      await settled(panel, fieldCount.company);
      expect(await notTaken(panel)).toEqual([]);
      await press(page, 'Next');
      expect((await sent).postDataJSON()).toMatchObject(receivedOf.company);

      await atStep(page, 2);
      await toOwner(page);
      await putIn(panel);
      await settled(panel, fieldCount.owner);
      expect(await notTaken(panel)).toEqual([]);
      const submitted = page.waitForRequest(/api\/submit$/);
      await press(page, 'Next');
      await page.getByText('I authorize the creation').click();
      await press(page, 'Submit');
      expect((await submitted).postDataJSON()).toMatchObject(receivedOf.owner);
    },
  );
}

/** The labels of the fixtures, with what the sheet has for each. */
const owner = {
  'Company Org. Structure': 'Corporation',
  'Account Owner First & Last Name': `${sheet.ownerFirstName} ${sheet.ownerLastName}`,
  Country: sheet.country,
  Address: sheet.address,
  City: sheet.city,
  Zip: '33126-1234',
  'Telephone Number': sheet.telephone,
  'Fiscal Year End': sheet.fiscalYearEnd,
  'DUNS#': sheet.duns,
  Website: sheet.website,
};
const { controls } = catalogues.en;
const structure = controls.orgStructure.name;
const boxes = [
  controls.ownerName,
  controls.address,
  controls.city,
  controls.zip,
  controls.telephone,
  controls.fiscalYearEnd,
  controls.duns,
  controls.website,
].map(({ name }) => name);

type Outcome = keyof typeof outcomes;
const all = (outcome: Outcome, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, outcome]));
const noCity = { City: 'missing' } as const;

/**
 * What the panel must say of the fields that are not taken, for each page of
 * `fixtures/prep-sheet`; `unrecognized`: it must offer nothing; `moving`: it depends on the moment; `gone`: the
 * page went on to another state.
 */
const expected: Record<string, Record<string, Outcome> | 'unrecognized' | 'moving' | 'gone'> = {
  'far-down': {},
  'focus-jumps': {},
  'never-filled': {},
  'options-late': {},
  'refused-later': {},
  throws: {},
  'contact-form-above': 'unrecognized',
  framed: 'unrecognized',
  'second-form': 'unrecognized',
  'replaced-every-100-ms': 'moving',
  'swapped-every-100-ms': 'moving',
  'swapped-on-blur': 'moving',
  'swapped-on-first-value': all('stopped', [controls.country.name, ...boxes.slice(1)]),
  'replaced-on-first-value': all('stopped', [controls.country.name, ...boxes.slice(1)]),
  'submits-on-change': 'gone',
  doubled: all('missing', boxes),
  busy: all('missing', [structure, controls.country.name, ...boxes]),
  'behind-a-dialog': all('missing', [structure, controls.country.name, ...boxes]),
  // The text of the cover reaches over the next field, too.
  covered: { City: 'missing', [controls.zip.name]: 'missing' },
  'off-screen': noCity,
  clipped: noCity,
  transparent: noCity,
  'not-displayed': noCity,
  'read-only': noCity,
  disabled: noCity,
  password: noCity,
  'already-filled': { City: 'filled', Country: 'filled' },
  mask: { [controls.telephone.name]: 'changed' },
  'cut-short': { [controls.zip.name]: 'changed' },
  'rewritten-on-blur': { [controls.address.name]: 'changed' },
  emptied: { City: 'refused' },
  refused: { City: 'refused' },
  'options-never': { [structure]: 'refused', Country: 'refused' },
  'options-two-fit': { [structure]: 'unclear' },
  'options-none-fit': { [structure]: 'refused' },
  'option-submits': { [structure]: 'refused', Country: 'refused' },
  'option-shows-another': { [structure]: 'refused' },
};

/** What the fixture saw. */
declare const received: Record<string, string>;
declare const submitted: number;

/** The pages for `npm test`; the others are for the long run. */
const some = [
  'already-filled',
  'covered',
  'never-filled',
  'swapped-on-first-value',
  'submits-on-change',
];

for (const isRest of [false, true]) {
  test(
    isRest
      ? 'so it is on every page that is hard to fill'
      : 'nothing is put in where it must not be',
    inLong(isRest),
    async ({ chromium }) => {
      expect(new Set(Object.keys(expected))).toEqual(new Set(tricks));
      if (isRest) test.setTimeout(150_000);
      await keepSheet(await chromium.worker(), {
        ...sheet,
        orgStructure: 'Corporation',
        zip: owner.Zip,
      });
      const page = await chromium.context.newPage();
      let body = '';
      await page.route(importerForm, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(importerForm);
      const panel = await chromium.openPanel(page);
      for (const [trick, says] of Object.entries(expected)) {
        if (some.includes(trick) === isRest) continue;
        body = fillPage('owner', trick);
        await page.goto('about:blank');
        await expect(panel.locator('.fill')).toBeHidden();
        await page.goto(importerForm);
        const lost = catalogues.en.faces.lost.title;
        if (says === 'unrecognized') {
          await expect.poll(() => said(page)).toContain(lost);
          await expect(panel.locator('.fill')).toBeHidden();
          continue;
        }
        await expect
          .poll(() => said(page).then((text) => text !== '' && !text.includes(lost)))
          .toBe(true);
        await putIn(panel);
        if (says === 'gone') {
          await expect(panel.getByText(stopped)).toBeVisible();
          await expect(page.getByLabel('Verification Code')).toBeEmpty();
        } else await settled(panel, fieldCount.owner);
        if (typeof says === 'object') {
          const left = Object.fromEntries(await notTaken(panel));
          const wanted = Object.entries(says).map(([name, outcome]) => [name, outcomes[outcome]]);
          expect(left, trick).toEqual(Object.fromEntries(wanted));
        }
        const seen = await page.evaluate(() => ({ received, submitted }));
        expect(owner, trick).toMatchObject(seen.received);
        expect(seen.submitted, trick).toBe(trick === 'submits-on-change' ? 1 : 0);
      }
    },
  );
}

test('the browser’s own side panel fills in a form that has no focus @long', async ({
  chromium,
}) => {
  await chromium.practice({ captcha: 'off' });
  await keepSheet(await chromium.worker());
  const popup = await chromium.openExtensionPage('popup.html');
  await popup.getByRole('button', { name: 'More', exact: true }).click();
  await popup.getByRole('button', { name: 'Open as side panel' }).click();
  const page = await openForm(chromium.context);
  const panel = await attachToPopup(
    await chromium.browserSession(),
    `chrome-extension://${chromium.extensionId}/sidepanel.html`,
  );
  // Playwright lets every page believe that it has the focus. The side panel takes it at the press.
  await (await cdp(page)).send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const hasFocus = () => page.evaluate(() => document.hasFocus());
  expect(await hasFocus()).toBe(true);
  const putInUnfocused = async (count: number) => {
    await putInFrom(panel, count);
    expect(await hasFocus()).toBe(false);
  };

  await putInUnfocused(fieldCount.company);
  const sent = page.waitForRequest(/api\/company$/);
  await press(page, 'Next');
  expect((await sent).postDataJSON()).toMatchObject(receivedOf.company);
  await atStep(page, 2);
  await toOwner(page);
  await putInUnfocused(fieldCount.owner);
  const submitted = page.waitForRequest(/api\/submit$/);
  await press(page, 'Next');
  await page.getByText('I authorize the creation').click();
  await press(page, 'Submit');
  expect((await submitted).postDataJSON()).toMatchObject(receivedOf.owner);
});
