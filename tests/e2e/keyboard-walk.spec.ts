/**
 * Every control of every view by keyboard alone: Tab reaches it, and once it was used, the focus is
 * on something in sight, also if the control is gone.
 */
import type { Page } from '@playwright/test';
import { axeFaults } from './harness/axe';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { keptByBusyPerson } from './harness/kept-views';
import { inLong } from './harness/long';
import { allViews, keep, open, unfold } from './harness/walk-views';

/** Everything that can have the focus, as a person meets it: of a group of radios, the chosen one. */
const focusable =
  ':is(a[href], button, select, input, textarea, summary):not(:disabled, [type="radio"]:not(:checked))';

/** What does something when it is used. A link is the browser's, and so is opening a section. */
const pressable = ':is(button, select, [type="checkbox"], [type="radio"]):not(:disabled)';

/** Runs in the page: the names of the visible controls that match, in document order. */
const namesOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const name = one.getAttribute('aria-label') ?? one.textContent;
        return `${one.localName} “${name.trim().slice(0, 60)}”`;
      }),
  );

/** Returns the controls that Tab does not reach, from wherever the focus is. */
async function unreached(page: Page): Promise<string[]> {
  const wanted = await namesOf(page, focusable);
  const missing = new Set(wanted);
  // A date has four stops, and after the last control comes the page itself.
  for (let left = wanted.length * 4 + 1; left > 0 && missing.size > 0; left -= 1) {
    await page.keyboard.press('Tab');
    for (const name of await namesOf(page, ':focus')) missing.delete(name);
  }
  return [...missing].map((name) => `not reached by Tab: ${name}`);
}

/** Waits until the page has not changed for a while, because the worker answers with a delay. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    let still = 0;
    const observer = new MutationObserver(() => (still = 0));
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    while (still < 12) {
      still += 1;
      await new Promise((done) => requestAnimationFrame(done));
    }
    observer.disconnect();
  });

/** Returns what is wrong with where the focus is. */
const focusFault = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'is lost';
    const [box] = focused.getClientRects();
    if (!box) return 'is on something invisible';
    const hit = document.elementFromPoint(
      box.left + Math.min(box.width / 2, 40),
      box.top + Math.min(box.height / 2, 12),
    );
    const isSeen = hit && (focused.contains(hit) || hit.closest('label')?.contains(focused));
    return isSeen ? null : `is out of sight, on ${focused.localName}`;
  });

/** Where the walk goes on: which of the controls that match to use, one after the other. */
type Way = readonly number[];

/** Uses the control with the keyboard. Returns its name. */
async function operate(page: Page, at: number): Promise<string> {
  const control = page.locator(pressable).filter({ visible: true }).nth(at);
  const name = (await namesOf(page, pressable))[at] ?? '';
  await control.focus();
  const kind = await control.evaluate((element) =>
    element.matches('select') ? 'list' : element.matches('input') ? 'box' : 'button',
  );
  await page.keyboard.press({ list: 'ArrowDown', box: 'Space', button: 'Enter' }[kind]);
  return name;
}

/** Uses each control of a view, and each that appears then. Returns what is wrong. */
async function faultsOf(chromium: Chromium, kept: object, view: string): Promise<string[]> {
  const faults: string[] = [];
  const start = async (): Promise<Page> => {
    for (const page of chromium.context.pages().slice(1)) await page.close();
    await keep(chromium, kept);
    const page = await chromium.openExtensionPage('manifest.json');
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page, view);
    await unfold(page);
    return page;
  };
  /** Follows the way and judges where it ends. Returns the ways that go on from there. */
  const follow = async (page: Page, way: Way): Promise<Way[]> => {
    const before = await namesOf(page, pressable);
    const names: string[] = [];
    for (const at of way) {
      names.push(await operate(page, at));
      await settle(page).catch(() => undefined);
    }
    const steps = names.join(', then ');
    const fault = await focusFault(page);
    if (fault !== null) faults.push(`after ${steps}, the focus ${fault}`);
    const now = await namesOf(page, pressable);
    const fresh = now.flatMap((name, at) => (before.includes(name) ? [] : [at]));
    if (way.length > 1 || fresh.length === 0) return [];
    // At the end of the page nothing lies under a bar that sticks to the window's lower edge, which
    // axe would report as a small target.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    faults.push(...(await axeFaults(page)).map((found) => `after ${steps}: ${found}`));
    faults.push(...(await unreached(page)).map((found) => `after ${steps}: ${found}`));
    return fresh.map((next) => [...way, next]);
  };
  const first = await start();
  faults.push(...(await unreached(first)));
  const toUse: Way[] = (await namesOf(first, pressable)).map((_, at) => [at]);
  for (let way = toUse.pop(); way !== undefined; way = toUse.pop()) {
    const more = await follow(await start(), way).catch((reason: unknown) => {
      // The popup closes itself when something else opens.
      if (String(reason).includes('has been closed')) return [];
      throw reason;
    });
    toUse.push(...more);
  }
  return faults;
}

test('a focus that gets lost is found', async ({ chromium }) => {
  const page = await chromium.openExtensionPage('clock.html');
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
  expect(await focusFault(page)).toBe('is lost');
});

for (const [state, kept] of [
  ['after a first start', {}],
  ['with everything in use', keptByBusyPerson()],
] as const) {
  test(
    `every control of every view is used by keyboard, ${state}`,
    inLong(true),
    async ({ chromium }) => {
      test.setTimeout(30 * 60_000);
      const page = await chromium.openExtensionPage('options.html');
      await keep(chromium, kept);
      for (const view of await allViews(page)) {
        expect.soft(await faultsOf(chromium, kept, view), view).toEqual([]);
      }
    },
  );
}
