/**
 * A person's steps on the pages themselves, while the side panel next to form and portal follows
 * along.
 */
import type { Page } from '@playwright/test';
import { catalogues } from '../../lib/texts';
import { expect, portalHome, test } from './harness/fixtures';
import { atStep, openForm, walkForm } from './harness/form';
import { bothHands, pointer, type Hands } from './harness/hands';
import { logIn } from './harness/portal';
import { openGuide, presentTitle, region, sayCase, tickPresent, titleOf } from './harness/guide';

const { en } = catalogues;

const line = '12-345678900';

/** What the person does on the portal for each step, and the step that the panel shows next. */
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
];

for (const hands of bothHands) {
  test(`${hands.name}: enrolls, from the questions and the login to the data after the refresh @long`, async ({
    chromium,
  }) => {
    // Thirty acts on two pages can take more than the default minute on a busy machine.
    test.setTimeout(120_000);
    await chromium.practice({ delay: 20, boot: 0 });
    const page = await chromium.context.newPage();
    await page.goto(portalHome);
    const panel = await openGuide(chromium);
    await sayCase(panel, 'no-bank-data', hands);

    // The steps before the portal are completed by hand.
    await tickPresent(panel, hands, ['ach-who', 'ach-bank-data', 'ach-suffixes']);
    const table = region(panel, en.suffixes.title);
    await hands.type(table.getByLabel(en.guide.suffixes.label), line);
    await hands.press(table.getByRole('button', { name: en.guide.suffixes.add }));
    const first = table.getByRole('group', { name: '…6789 · 00' });
    await hands.press(first.getByRole('checkbox', { name: en.suffixes.visible }));

    await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-log-in'));
    // A page in the background renders once a second, and every click waits for that.
    await page.bringToFront();
    await logIn(page, hands);
    for (const [step, act] of onPortal) {
      await expect.poll(() => presentTitle(panel), { message: step }).toBe(titleOf(step));
      await act(page, hands);
    }
    await expect(
      region(panel, en.journeys['enrol-ach']).locator('li', { hasText: titleOf('ach-fill') }),
    ).toContainText(en.popup.recognized);
    // Visible fields prove nothing: only the person can say that they hold the right data.
    await panel.bringToFront();
    await tickPresent(panel, hands, ['ach-see-back']);
    await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-all-suffixes'));
    await page.bringToFront();
    const popup = await chromium.openPanel(page);
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
    await expect(table.getByRole('button', { name: en.guide.suffixes.undo })).toBeFocused();
    await hands.press(table.getByRole('button', { name: en.guide.suffixes.undo }));
    await expect(first.getByRole('checkbox', { checked: true })).toHaveCount(4);

    for (const step of ['ach-all-suffixes', 'ach-613']) {
      await hands.press(panel.getByRole('checkbox', { name: titleOf(step) }));
    }
    await expect(region(panel, en.journeys['follow-refund'])).toBeVisible();
  });
}

/** Goes from the portal's navigation bar to the importer's account. */
async function openAccount(page: Page, hands: Hands): Promise<void> {
  for (const [, act] of onPortal.slice(0, 2)) await act(page, hands);
}

/** The line of a step in its journey. */
const lineOf = (panel: Page, journey: keyof typeof en.journeys, step: string) =>
  region(panel, en.journeys[journey]).locator('li', { hasText: titleOf(step) });

/** Opens a journey other than the current one. */
const turnTo = (panel: Page, hands: Hands, journey: keyof typeof en.journeys) =>
  hands.press(region(panel, en.guide.journeys).getByRole('button', { name: en.journeys[journey] }));

test('opens an account, from the questions through the form to the first visit of the portal @long', async ({
  chromium,
}) => {
  test.setTimeout(120_000);
  const panel = await openGuide(chromium);
  await sayCase(panel, 'no-account', pointer);
  const before = ['ask-broker', 'read-answer', 'fix-contact', 'owner-gate', 'all-at-hand'];
  await tickPresent(panel, pointer, before);

  const form = await openForm(chromium.context);
  const onForm = ['company', 'code', 'owner', 'authorise', 'mails'];
  await walkForm(form, async (step) => {
    await atStep(form, step);
    await expect.poll(() => presentTitle(panel)).toBe(titleOf(onForm[step - 1] ?? ''));
  });
  await form.close();
  await panel.bringToFront();
  await tickPresent(panel, pointer, ['mails']);
  await expect.poll(() => presentTitle(panel)).toBe(titleOf('first-login'));

  const page = await chromium.context.newPage();
  await page.goto(portalHome);
  await logIn(page, pointer);
  await expect.poll(() => presentTitle(panel)).toBe(titleOf('first-look'));
  await openAccount(page, pointer);
  // The account exists. Its page now suggests the bank data, and the proxy step is not forgotten.
  await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-open-tab'));
  await panel.bringToFront();
  await turnTo(panel, pointer, 'open-account');
  for (const step of ['authorise', 'done', 'first-login', 'first-look']) {
    await expect(lineOf(panel, 'open-account', step)).toContainText(en.popup.recognized);
  }
  await expect(lineOf(panel, 'open-account', 'add-proxy').getByRole('checkbox')).not.toBeChecked();
});

for (const hands of bothHands) {
  test(`${hands.name}: recovers a linked account, from the questions to the bank data step @long`, async ({
    chromium,
  }) => {
    const panel = await openGuide(chromium);
    await sayCase(panel, 'linked-unknown', hands);
    // The lookup by mail is one of three alternatives.
    await tickPresent(panel, hands, ['owner-lookup', 'reactivate']);
    await expect.poll(() => presentTitle(panel)).toBe(titleOf('forgot-password'));

    const page = await chromium.context.newPage();
    await page.goto(portalHome);
    await logIn(page, hands);
    await openAccount(page, hands);
    await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-open-tab'));
    // The recovery stays complete away from the portal: nobody is asked to reactivate or to change
    // the owner.
    await page.close();
    await panel.bringToFront();
    await expect.poll(() => presentTitle(panel)).toBe(titleOf('ach-open-tab'));
    await turnTo(panel, hands, 'recover-linked');
    for (const step of ['verify-access', 'sub-connected']) {
      await expect(lineOf(panel, 'recover-linked', step)).toContainText(en.popup.recognized);
    }
  });
}
