/** The card of the overlay and its countdown, on a bare page, in a real Chromium. */
import { expect, test, type Page } from '@playwright/test';
import {
  addOverlay,
  draw,
  fieldBox,
  gap,
  heard,
  ids,
  nodesOf,
  openBench,
  overlaps,
  start,
  viewOf,
} from './overlay/bench';
import { clickOverlay, overlay } from './harness/overlay';

for (const [width, height] of [
  [1280, 800],
  [400, 800],
] as const) {
  test(`a warning unfolds the card over no field, window ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const lines = Array.from({ length: 6 }, (_, at) => ({
      tone: at ? ('plain' as const) : ('warning' as const),
      text: at ? 'What to do about it, in a sentence that takes two lines.' : 'Something is wrong',
    }));
    await start(page, false, viewOf({ card: { ...viewOf().card, lines } }));
    await page.locator('.companyName').focus();
    await expect(async () => {
      const [card] = await nodesOf(page, 'group');
      expect(card?.text).toContain('Something is wrong');
      for (const id of ids) {
        const box = await fieldBox(page, id);
        expect(card?.box && overlaps(card.box, box), `the card over ${id}`).toBe(false);
      }
    }).toPass({ timeout: 4_000 });
  });
}

test('a form whose fields are named like all of its properties does not stop the digits', async ({
  page,
}) => {
  await openBench(page);
  await page.evaluate(() => {
    const names = new Set<string>();
    for (let at: object = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    }
    const grid = document.querySelector('#grid');
    const form = document.createElement('form');
    form.append(...(grid?.children ?? []));
    for (const name of names) {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.setAttribute('name', name);
      Element.prototype.append.call(form, input);
    }
    grid?.append(form);
  });
  await addOverlay(page);
  await draw(page, viewOf());
  // Now it has to be asked whether what lies over a field belongs to the form.
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; background: white';
    document.body.append(cover);
  });
  const digits = async () => (await nodesOf(page, 'timer'))[0]?.text;
  for (let change = 0; change < 3; change += 1) {
    const before = await digits();
    expect(before).toMatch(/^9:\d\d$/);
    await expect.poll(digits).not.toBe(before);
  }
});

/** The name of the overlay's control that has the focus; undefined when the focus is in the page. */
const focusedControl = async (page: Page) =>
  (await overlay(page)).find(({ properties }) => properties['focused'] === true)?.name;

test('the card by keyboard: in by command, through by Tab, back by Escape', async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    globalThis.bench.heard.length = 0;
    addEventListener(
      'keydown',
      ({ key }) => key === 'Escape' && globalThis.bench.heard.push('page'),
    );
  });
  await page.locator('.city').focus();
  await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual(['page']);
  await page.evaluate(() => globalThis.bench.overlay.focusCard());
  const names: (string | undefined)[] = [];
  for (const _ of Array(4).keys()) {
    names.push(await focusedControl(page));
    await page.keyboard.press('Tab');
  }
  expect(names).toEqual(['Fold', 'The code was accepted', 'Hide hints', 'I am at step']);
  await expect(page.locator('.city')).toBeFocused();
  await page.evaluate(() => globalThis.bench.overlay.focusCard());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await heard(page)).at(-1)).toEqual({ type: 'hints', on: false });
  await page.keyboard.press('Escape');
  await expect(page.locator('.city')).toBeFocused();
});

for (const [where, prepare] of [
  ['no focus on the page', async () => {}],
  [
    'the field drawn anew meanwhile',
    async (page: Page) => {
      await page.locator('.city').focus();
    },
  ],
] as const) {
  for (const [key, presses] of [
    ['Escape', 1],
    ['Tab', 4],
    ['Shift+Tab', 1],
  ] as const) {
    test(`${key} leads out of the card, with ${where}`, async ({ page }) => {
      await start(page);
      await prepare(page);
      await page.evaluate(() => {
        globalThis.bench.overlay.focusCard();
        const field = document.querySelector('.city');
        field?.replaceWith(field.cloneNode(true));
      });
      expect(await focusedControl(page)).toBe('Fold');
      for (const _ of Array(presses).keys()) await page.keyboard.press(key);
      expect(await focusedControl(page)).toBeUndefined();
      // And on through the page, past the browser's own controls.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    });
  }
}

test('the card by mouse leaves the focus in the field, and counts only what can be seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await start(page);
  await page.locator('.city').focus();
  const accept = { role: 'button', name: 'The code was accepted' };
  await clickOverlay(page, accept);
  await expect(page.locator('.city')).toBeFocused();
  expect(await heard(page)).toEqual([{ type: 'code-accepted', window: 'w.1' }]);
  await page.evaluate(() => (document.documentElement.style.opacity = '.01'));
  await clickOverlay(page, accept);
  expect(await heard(page)).toHaveLength(1);
  await page.evaluate(() => (document.documentElement.style.opacity = ''));
  await clickOverlay(page, { role: 'DisclosureTriangle', name: 'I am at step' });
  await clickOverlay(page, { role: 'button', name: 'Company' });
  expect((await heard(page)).at(-1)).toEqual({ type: 'at-step', step: 'one' });
  await expect(page.locator('.city')).toBeFocused();
});

test('a start read off the mail is taken between its bounds and refused outside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  const latest = new Date(2026, 10, 20, 14, 2, 30).getTime();
  const correction = {
    window: 'w.1',
    opener: 'The mail shows',
    label: 'The mail shows',
    apply: 'Set',
    refused: 'Not then.',
    earliest: latest - 600_000,
    latest,
  };
  await start(page, false, viewOf({ card: { ...viewOf().card, correction } }));
  await clickOverlay(page, { role: 'DisclosureTriangle', name: 'The mail shows' });
  const set = async (time: string) => {
    await clickOverlay(page, { role: 'InputTime', name: 'The mail shows' });
    for (let part = 0; part < 4; part += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(time);
    await clickOverlay(page, { role: 'button', name: 'Set' });
  };
  await set('021000PM');
  expect((await nodesOf(page, 'alert')).map(({ text }) => text)).toEqual(['Not then.']);
  expect(await heard(page)).toEqual([]);
  await set('020100PM');
  expect(await heard(page)).toEqual([
    { type: 'correct-start', window: 'w.1', startedAt: new Date(2026, 10, 20, 14, 1).getTime() },
  ]);
});

test('the countdown runs on while the page stops every timer, and tells each mark once', async ({
  page,
}) => {
  await openBench(page);
  await addOverlay(page);
  await page.evaluate(() => {
    const sweep = new MessageChannel();
    sweep.port1.onmessage = () => {
      for (let id = 0; id < 500; id += 1) {
        clearInterval(id);
        clearTimeout(id);
        cancelAnimationFrame(id);
      }
    };
    addEventListener('animationend', (event) => event.stopImmediatePropagation(), true);
    globalThis.stopAll = () => sweep.port2.postMessage(0);
  });
  await draw(page, viewOf({}, { endsAt: Date.now() + 61_900 }));
  const timer = async () => {
    await page.evaluate(() => globalThis.stopAll());
    return (await nodesOf(page, 'timer'))[0]?.text;
  };
  expect(await timer()).toMatch(/^1:0[12]$/);
  await expect.poll(timer, { intervals: [50] }).toBe('0:59');
  expect(await heard(page)).toEqual(['mark']);
  await draw(page, viewOf({}, { endsAt: Date.now() + 700 }));
  await expect.poll(timer, { intervals: [50] }).toBe('0:00');
  expect(await heard(page)).toEqual(['mark', 'mark']);
});

test('the timer by status', async ({ page }) => {
  await start(page);
  const text = async () => (await nodesOf(page, 'timer')).map((node) => node.text);
  const cases = [
    [{ status: 'none', endsAt: null }, []],
    [{ status: 'unknown', endsAt: null }, ['–:––']],
    [{ status: 'expired', endsAt: 1 }, ['0:00']],
    [{ status: 'lost', endsAt: null }, []],
    [{ status: 'accepted', endsAt: null }, []],
  ] as const;
  for (const [clock, wanted] of cases) {
    await draw(page, viewOf({}, clock));
    expect(await text(), clock.status).toEqual(wanted);
  }
});

test('Back held: said at the button and spoken, with the focus where it was', async ({ page }) => {
  await start(page);
  await page.locator('#back').focus();
  await page.evaluate(() =>
    globalThis.bench.overlay.warnOfBack(document.querySelector<HTMLElement>('#back') ?? undefined),
  );
  await expect(page.locator('#back')).toBeFocused();
  const [card, ...inCard] = await nodesOf(page, 'group');
  const button = await page.locator('#back').boundingBox();
  expect(inCard.map(({ name }) => name)).toContain('All is lost');
  expect(card?.box && button && gap(card.box, button)).toBeLessThan(16);
  expect(card?.box && button && overlaps(card.box, button)).toBe(false);
  expect((await nodesOf(page, 'status'))[0]?.text).toBe('All is lost What you typed. Press again.');
  await clickOverlay(page, { role: 'button', name: 'Stay' });
  expect(await heard(page)).toEqual(['stay']);
  expect((await nodesOf(page, 'button')).map(({ name }) => name)).not.toContain('Stay');
});
