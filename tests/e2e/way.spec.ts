/** A person's way: which case is theirs, and each journey walked to its end. `LONG=1` walks every case by keyboard. */
import type { Page } from '@playwright/test';
import { caseIds, journeyIds, type CaseId } from '../../lib/guide/ids';
import { cases } from '../../lib/guide/triage';
import { catalogues } from '../../lib/texts';
import { journeysOf } from '../../lib/way';
import type { Chromium } from './harness/chromium';
import { expect, portalHome, said, test } from './harness/fixtures';
import { keyboard, pointer, type Hands } from './harness/hands';
import { isLong } from './harness/long';
import { logIn } from './harness/portal';
import { present, presentTitle, sayCase, walkByHand } from './harness/way';

const { en } = catalogues;
const steps: Readonly<Record<string, { title: string }>> = en.steps;
const titleOf = (step: string) => steps[step]?.title ?? '';

const region = (panel: Page, name: string) => panel.getByRole('region', { name });
const openPanel = (chromium: Chromium) => chromium.openExtensionPage('sidepanel.html#way');

/** Together they lead through all seven journeys. */
const few: readonly CaseId[] = ['no-account', 'linked-unknown', 'missing-numbers', 'voided'];

test('the few cases that are always walked lead through every journey', () => {
  const led = new Set<string>(few.flatMap((id) => [...cases[id].journeys]));
  expect(journeyIds.filter((id) => !led.has(id))).toEqual([]);
});

const bothHands = isLong ? [pointer, keyboard] : [pointer];

for (const hands of bothHands) {
  test(`${hands.name}: each journey is walked to its end, in the order of the case`, async ({
    chromium,
  }) => {
    test.setTimeout(isLong ? 15 * 60_000 : 60_000);
    const panel = await openPanel(chromium);
    const walked: string[] = [];
    for (const id of isLong ? caseIds : few) {
      await sayCase(panel, id, hands);
      await expect(region(panel, en.way.found)).toContainText(en.cases[id].title);
      const own = region(panel, en.way.journeys).locator('.journeys').first().getByRole('button');
      await expect(own).toHaveText(
        cases[id].journeys.map((journey) => new RegExp(en.journeys[journey])),
      );
      walked.push(...(await walkByHand(panel, hands)));
      // All of it is done, except what is never over.
      for (const text of await own.allTextContents()) {
        const [, done = '', all = ''] = /(\d+) of (\d+) done/.exec(text) ?? [];
        const lasting = text.includes(en.journeys['open-account']) ? 1 : 0;
        expect([id, Number(all) - Number(done)]).toEqual([id, lasting]);
      }
    }
    // Every step of these cases once: what was done for one case is done for all.
    const open = (isLong ? caseIds : few).flatMap((id) =>
      journeysOf(id).flatMap((journey) => journey.steps.filter(({ isLasting }) => !isLasting)),
    );
    expect(walked.toSorted()).toEqual([...new Set(open.map(({ id }) => titleOf(id)))].toSorted());
  });
}

const line = '12-345678900';

/** What is done on the portal for each step, and the step that the panel shows after it. */
const onPortal: readonly [title: string, act: (page: Page, hands: Hands) => Promise<void>][] = [
  [
    'ach-open-list',
    async (page, hands) => {
      await hands.press(page.getByRole('button', { name: 'Accounts' }));
      await hands.press(page.getByRole('menuitem', { name: 'Importer' }));
    },
  ],
  [
    'ach-open-account',
    (page, hands) => hands.follow(page.getByRole('row', { name: /EXAMPLE IMPORTS LLC/ })),
  ],
  [
    'ach-open-tab',
    (page, hands) => hands.press(page.getByRole('tab', { name: 'ACH Refund Authorization' })),
  ],
  ['ach-refresh', (page, hands) => hands.press(page.getByRole('button', { name: 'Add ACH Info' }))],
  [
    'ach-fill',
    async (page, hands) => {
      await hands.type(page.getByRole('textbox', { name: 'Bank Routing Number' }), '021000021');
      await hands.type(
        page.getByRole('textbox', { name: 'Account Number', exact: true }),
        '000123456789',
      );
      await hands.pick(
        page.getByRole('combobox', { name: 'Bank Control Key' }),
        page.getByRole('option', { name: 'Checking' }),
      );
      await hands.press(page.getByRole('button', { name: 'Submit' }));
    },
  ],
  [
    'ach-see-back',
    async (page, hands) => {
      await hands.press(page.getByRole('button', { name: 'Close' }).first());
      await hands.press(page.getByRole('button', { name: 'Get Info/Refresh' }));
    },
  ],
  ['ach-all-suffixes', async () => undefined],
];

for (const hands of bothHands) {
  test(`${hands.name}: enrolling, from the questions and the log-in to data seen after the refresh`, async ({
    chromium,
  }) => {
    // Thirty acts on two pages: on a busy machine the usual minute is short.
    test.setTimeout(120_000);
    await chromium.practice({ delay: 20, boot: 0 });
    const page = await chromium.context.newPage();
    await page.goto(portalHome);
    const panel = await openPanel(chromium);
    await sayCase(panel, 'no-bank-data', hands);

    // What comes before the portal is done by hand.
    for (const step of ['ach-who', 'ach-bank-data', 'ach-suffixes']) {
      await expect.poll(() => presentTitle(panel)).toBe(titleOf(step));
      await hands.press(present(panel).getByRole('checkbox'));
    }
    const table = region(panel, en.suffixes.title);
    await hands.type(table.getByLabel(en.way.suffixes.label), line);
    await hands.press(table.getByRole('button', { name: en.way.suffixes.add }));
    const first = table.getByRole('group', { name: '…6789 · 00' });
    await hands.press(first.getByRole('checkbox', { name: en.suffixes.visible }));

    await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-log-in'));
    // A page behind another one is drawn once a second, and every click waits for that.
    await page.bringToFront();
    await logIn(page, hands);
    for (const [step, act] of onPortal) {
      await expect.poll(() => presentTitle(panel), { message: step }).toBe(titleOf(step));
      // The card on the page names the same step; in the bank dialog it makes itself small.
      if (step !== 'ach-fill')
        await expect
          .poll(() => said(page))
          .toContain(`${en.journeys['enrol-ach']}: ${titleOf(step)}`);
      await act(page, hands);
    }
    await expect(
      region(panel, en.journeys['enrol-ach']).locator('li', { hasText: titleOf('ach-see-back') }),
    ).toContainText(en.popup.recognised);
    const popup = await chromium.openPopup(page);
    const inPopup = region(popup, en.popup.checklist);
    await expect(inPopup).toContainText(en.journeys['enrol-ach']);
    await expect(inPopup.locator('[aria-current]')).toContainText(titleOf('ach-all-suffixes'));

    await panel.bringToFront();
    for (const check of ['entered', 'seen', 'rev613'] as const) {
      await hands.press(first.getByRole('checkbox', { name: en.suffixes[check] }));
    }
    await expect(table).toContainText('1 of 1 complete');
    const stored = await (
      await chromium.worker()
    ).evaluate('chrome.storage.local.get().then(JSON.stringify)');
    expect(stored).toContain('…6789 · 00');
    expect(stored).not.toContain('345678');

    await hands.press(table.getByRole('button', { name: 'Remove …6789 · 00' }));
    await expect(table.getByRole('button', { name: en.way.suffixes.undo })).toBeFocused();
    await hands.press(table.getByRole('button', { name: en.way.suffixes.undo }));
    await expect(first.getByRole('checkbox', { checked: true })).toHaveCount(4);

    for (const step of ['ach-all-suffixes', 'ach-613']) {
      await hands.press(panel.getByRole('checkbox', { name: titleOf(step) }));
    }
    await expect(region(panel, en.journeys['follow-refund'])).toBeVisible();
  });
}
