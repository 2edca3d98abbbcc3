/**
 * The side panel's first view as a person meets it: the built extension, the real addresses, the
 * browser's own tabs.
 */
import type { Page } from '@playwright/test';
import { axe } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, importerForm, overlay, test } from './harness/fixtures';
import { atStep, openForm, toCode, walkForm } from './harness/form';
import { badgeText, left, letPass } from './harness/stored';
import { inLong } from './harness/long';

const elsewhere = 'about:blank';

const region = (popup: Page, name: string | RegExp) => popup.getByRole('region', { name });
const here = (popup: Page) => region(popup, 'Where you are');
const timer = (popup: Page) => popup.getByRole('timer', { name: 'Verification code countdown' });
const steps = (popup: Page) => region(popup, 'Your steps');
const login = (popup: Page) => region(popup, 'Log in within 45 days');

async function open(chromium: Chromium, address: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.context.newPage();
  await page.goto(address);
  if (address === importerForm) await atStep(page, 1);
  return { page, popup: await chromium.openPanel(page) };
}

/** Opens all collapsed sections, so that everything is checked. */
async function unfold(popup: Page): Promise<void> {
  await popup
    .locator('details:not([open]) > summary')
    .evaluateAll((folded: HTMLElement[]) => folded.forEach((summary) => summary.click()));
}

/** Parses "9:41" into seconds. */
function seconds(digits: string | null | undefined): number {
  const [minutes, rest] = (digits ?? '').split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (rest ?? Number.NaN);
}

test('follows the person through every state and checks off what is done', async ({ chromium }) => {
  // Like a slow server: the page is there before its form.
  await chromium.practice({ delay: 300, boot: 200 });
  const { page, popup } = await open(chromium, importerForm);
  // The first page, once left, takes the four steps before it along.
  const done = [0, 5, 6, 7, 9];
  await walkForm(page, async (step) => {
    await expect(here(popup).getByText(new RegExp(`^Step ${step} of 5`))).toBeVisible();
    const ticked = steps(popup).getByRole('checkbox', { checked: true });
    await expect(ticked).toHaveCount(done[step - 1] ?? Number.NaN);
  });
  await expect(
    login(popup).getByText(/^No login yet\. .* we count the 45 days from/),
  ).toBeVisible();
});

test('shows the same time as the page, the badge and the stored clock @long', async ({
  chromium,
}) => {
  const { page, popup } = await open(chromium, importerForm);
  await toCode(page);
  await expect(timer(popup)).toHaveText(/^(9:5\d|10:00)$/);
  await expect(
    region(popup, /countdown/).getByText(/^started .*, when you pressed Next/),
  ).toBeVisible();

  const onPage = (await overlay(page)).find(({ role }) => role === 'timer')?.text;
  const inPopup = seconds(await timer(popup).textContent());
  expect(Math.abs(seconds(onPage) - inPopup)).toBeLessThanOrEqual(1);
  const stored = await left(await chromium.worker());
  expect(Math.abs(seconds(await timer(popup).textContent()) - stored / 1_000)).toBeLessThanOrEqual(
    1,
  );

  await letPass(await chromium.worker(), 9 * 60_000 + 5_000);
  await expect(timer(popup)).toHaveText(/^0:\d\d$/);
  await letPass(await chromium.worker(), 60_000);
  await expect(timer(popup)).toHaveText('0:00');
  await expect(popup.getByRole('heading', { name: /^Time is up/ })).toBeVisible();
});

test('renders while the worker is dead, and wakes it for an act', async ({ chromium }) => {
  const { page, popup } = await open(chromium, importerForm);
  await toCode(page);
  await expect(timer(popup)).toBeVisible();
  await chromium.killWorker();
  const before = seconds(await timer(popup).textContent());
  await expect.poll(async () => seconds(await timer(popup).textContent())).toBeLessThan(before);
  await popup.getByRole('button', { name: 'I got in already' }).click();
  await expect(popup.getByText(/^Code accepted/)).toBeVisible();
});

test('can be operated by hand on a page that is not CBP’s @long', async ({ chromium }) => {
  const { popup } = await open(chromium, elsewhere);
  await expect(here(popup).getByText('This is not one of CBP’s ACE pages')).toBeVisible();
  await popup.getByRole('button', { name: 'Start ten minutes by hand' }).click();
  await expect(timer(popup)).toHaveText(/^(9:5\d|10:00)$/);
  await expect.poll(async () => badgeText(await chromium.worker())).toMatch(/10|9/);

  const earlier = new Date(Date.now() - 4 * 60_000);
  // With seconds; rounded down to the minute it would be up to a minute earlier.
  const shown = earlier.toTimeString().slice(0, 8);
  await popup.getByText('Correct the start').click();
  await popup.getByLabel(/as on CBP’s email/).fill(shown);
  await popup.getByRole('button', { name: 'Use this time' }).click();
  await expect(timer(popup)).toHaveText(/^(6:00|5:[345]\d)$/);
  await expect(popup.getByText(/as your email shows$/)).toBeVisible();

  await popup.getByRole('button', { name: 'Stop the countdown' }).click();
  await expect(timer(popup)).toHaveCount(0);
  await expect.poll(async () => badgeText(await chromium.worker())).toBe('');

  await steps(popup).getByRole('checkbox', { name: 'Get your Form 5106' }).check();
  await expect(steps(popup).getByText('checked off by you')).toBeVisible();
  await popup.getByLabel('I am at step').selectOption({ label: 'Name the account’s owner' });
  await popup.getByRole('button', { name: 'I am here' }).click();
  await expect(steps(popup).getByRole('checkbox', { checked: true })).toHaveCount(6);
});

test('identifies pages that are not this form @long', async ({ chromium }) => {
  const { page, popup } = await open(chromium, 'https://ace-accounts.cbp.gov/s/exporter-form');
  await expect(here(popup).getByText(/^Not this form: the exporter/)).toBeVisible();
  await page.goto(
    'https://ace.cbp.dhs.gov/acexpub/acexpub_Apps/ExporterAccountApplication/expForm.php',
  );
  await expect(here(popup).getByText(/^Not this form: an older/)).toBeVisible();
});

test('says which field was not found and why @long', async ({ chromium }) => {
  const { page, popup } = await open(chromium, importerForm);
  await expect(here(popup).getByText(/^Step 1 of 5/)).toBeVisible();
  // In the same form, because a field in another form has a reason of its own.
  await page.getByRole('textbox', { name: 'Business Email Address' }).evaluate((input) => {
    const label = document.createElement('label');
    label.append('Business Email Address', document.createElement('input'));
    input.parentElement?.append(label);
  });
  await expect(region(popup, 'What we did not find').getByRole('listitem')).toHaveText([
    /^Business Email Address.*more than one field could be it/,
  ]);
});

test('asks about the login and accepts the answer and another day @long', async ({ chromium }) => {
  const { popup } = await open(chromium, elsewhere);
  await expect(login(popup).getByText(/^No login noted yet/)).toBeVisible();
  await login(popup).getByRole('button', { name: 'No', exact: true }).click();
  await expect(login(popup).getByText(/^Did you log in/)).toHaveCount(0);

  const twoDays = new Date(Date.now() - 2 * 86_400_000);
  await popup.getByText('Correct the day').click();
  await popup.getByLabel('Day of the last login').fill(twoDays.toLocaleDateString('sv'));
  await popup.getByRole('button', { name: 'Use this day' }).click();
  await expect(login(popup).getByText('42 days left')).toBeVisible();

  await popup.getByLabel('Day of the last login').fill('2199-01-01');
  await popup.getByRole('button', { name: 'Use this day' }).click();
  await expect(popup.getByText('The day cannot be in the future.')).toBeVisible();
  await expect(login(popup).getByText('42 days left')).toBeVisible();
});

test('in its own tab it shows the form that was last in front @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  const popup = await chromium.openExtensionPage('sidepanel.html');
  await expect(here(popup)).toBeVisible();
  await unfold(popup);
  await expect(here(popup).getByText(/^Step 1 of 5/)).toBeVisible();
  await page.close();
  await expect(here(popup).getByText('No page is open in this tab.')).toBeVisible();
});

test('says when access was revoked and restored, and the clock continues', async ({ chromium }) => {
  const { page, popup } = await open(chromium, importerForm);
  await toCode(page);
  await expect(timer(popup)).toBeVisible();
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions');
  // What a person selects there under "Site access".
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: chromium.extensionId, hostAccess })})`,
    );
  await setAccess('ON_CLICK');
  const ask = popup.getByRole('button', { name: 'Allow it again' });
  await expect(ask).toBeVisible();
  const before = seconds(await timer(popup).textContent());
  await expect.poll(async () => seconds(await timer(popup).textContent())).toBeLessThan(before);
  await setAccess('ON_ALL_SITES');
  await expect(ask).toHaveCount(0);
});

test('works with the keyboard alone', async ({ chromium }) => {
  const { popup } = await open(chromium, elsewhere);
  await expect(here(popup)).toBeVisible();
  const controls = popup.locator('a[href], button, input, select, summary');
  const all = await controls.evaluateAll(
    (found) => found.filter((control) => control.checkVisibility()).length,
  );
  const reached: string[] = [];
  for (let press = 0; press < all; press += 1) {
    await popup.keyboard.press('Tab');
    const { name, ...look } = await popup.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const { top, bottom } = focused.getBoundingClientRect();
      const isInView = top >= 0 && bottom <= innerHeight;
      return { name: focused.textContent, isInView, outline: `${outlineStyle} ${outlineWidth}` };
    });
    expect(look).toEqual({ isInView: true, outline: 'solid 2px' });
    reached.push(name);
  }
  expect(reached).toHaveLength(all);
  expect(reached.slice(0, 2)).toEqual(['Today', 'Steps']);

  await popup.getByRole('button', { name: 'Start ten minutes by hand' }).focus();
  await popup.keyboard.press('Enter');
  await expect(timer(popup)).toBeVisible();
  await expect(popup.locator('summary', { hasText: 'By hand' })).toBeFocused();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('checkbox', { name: /^Help/ })).not.toBeChecked();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `axe finds only a planted fault in the ${colorScheme} popup`,
    inLong(true),
    async ({ launchChromium }) => {
      const chromium = await launchChromium({ colorScheme });
      const { page, popup } = await open(chromium, importerForm);
      await popup.emulateMedia({ colorScheme });
      await expect(here(popup).getByText(/^Step 1 of 5/)).toBeVisible();
      const check = async () => {
        await unfold(popup);
        const { violations, passes } = await axe(popup);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const passed = passes.map(({ id }) => id);
        expect(passed).toEqual(
          expect.arrayContaining(['color-contrast', 'label', 'button-name', 'region', 'list']),
        );
      };
      await check();
      await toCode(page);
      await expect(timer(popup)).toBeVisible();
      await check();
      await letPass(await chromium.worker(), 11 * 60_000);
      await expect(timer(popup)).toHaveText('0:00');
      await check();
      await popup.evaluate(() => document.querySelector('label')?.replaceWith('gone'));
      await popup.evaluate(() => document.querySelector('main button')?.replaceChildren());
      const { violations } = await axe(popup);
      expect(violations.map(({ id }) => id)).toContain('button-name');
    },
  );
}

const sizes = [
  { name: 'as wide as Firefox opens it', width: 245, height: 640, fontSize: 16 },
  { name: '320 px wide', width: 320, height: 600, fontSize: 16 },
  { name: '360 px wide', width: 360, height: 600, fontSize: 16 },
  { name: '360 px wide, text at 200 %', width: 360, height: 600, fontSize: 32 },
  { name: 'a whole tab', width: 1280, height: 800, fontSize: 16 },
];
for (const { name, width, height, fontSize } of sizes) {
  test(`nothing is clipped: ${name}`, inLong(true), async ({ launchChromium }) => {
    const chromium = await launchChromium({
      args: [`--blink-settings=defaultFontSize=${fontSize}`],
    });
    const { page, popup } = await open(chromium, importerForm);
    await popup.setViewportSize({ width, height });
    await toCode(page);
    await expect(timer(popup)).toBeVisible();
    await unfold(popup);
    const cut = await popup.evaluate(() => {
      const isOut = (element: Element) => {
        const { left: start, right: end } = element.getBoundingClientRect();
        return start < 0 || end > document.documentElement.clientWidth + 0.5;
      };
      return [...document.querySelectorAll('body *')]
        .filter(isOut)
        .map(({ outerHTML }) => outerHTML);
    });
    expect(cut).toEqual([]);
    const broken = await popup.evaluate(() =>
      [...document.querySelectorAll('.views a')].flatMap((tab) => {
        const words = document.createRange();
        words.selectNodeContents(tab);
        return words.getClientRects().length > 1 ? [tab.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
  });
}
