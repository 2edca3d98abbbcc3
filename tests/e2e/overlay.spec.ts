/** The overlay by itself, on a bare page, in a real Chromium. */
import { expect, test, type Page } from '@playwright/test';
import type { ControlId } from '../../lib/pages/types';
import { overlay, overlayElements, clickOverlay } from './harness/overlay';
import {
  addOverlay,
  draw,
  fieldBox,
  gap,
  heard,
  hintOf,
  nodesOf,
  openBench,
  overlaps,
  viewOf,
} from './overlay/bench';
import { labels } from './overlay/fields';
import { inLong } from './harness/long';

const ids = Object.keys(labels) as ControlId[];

async function start(page: Page, native = false, view = viewOf()) {
  await openBench(page, native);
  await addOverlay(page);
  await draw(page, view);
}

/** The hint is seen beside its field, and not over it. */
async function expectAtField(page: Page, id: ControlId) {
  await expect(async () => {
    const hint = await hintOf(page, id);
    const box = await fieldBox(page, id);
    expect(hint?.visible, `${id} is seen`).toBe(true);
    expect(hint?.box && gap(hint.box, box), `${id} is at its field`).toBeLessThan(12);
    expect(hint?.box && overlaps(hint.box, box), `${id} is over its field`).toBe(false);
  }).toPass({ timeout: 4_000 });
}

for (const native of [false, true]) {
  const where = native ? 'in shadow roots' : 'in the document';

  test(`fields ${where}: the accessibility tree has region, notes, timer and one live region`, async ({
    page,
  }) => {
    await start(page, native);
    const nodes = await overlay(page);
    expect(nodes.filter(({ role }) => role === 'region').map(({ name }) => name)).toEqual([
      'ACE Companion',
    ]);
    const notes = nodes.filter(({ role }) => role === 'note').map(({ name }) => name);
    expect(notes).toEqual(ids.map((id) => `${labels[id] ?? ''}: Short for ${id}`));
    const [timer, second] = nodes.filter(({ role }) => role === 'timer');
    expect(second).toBeUndefined();
    expect(timer?.name).toBe('Verification code countdown');
    expect(timer?.text).toMatch(/^9:[0-4]\d$/);
    const live = nodes.filter(({ properties }) => properties['live'] === 'polite');
    expect(live.map(({ role }) => role)).toEqual(['status']);
  });

  test(`fields ${where}: a hint goes with its field`, async ({ page }) => {
    await start(page, native);
    const scroll = (top: number) =>
      page.evaluate((to) => document.querySelector('#scroller')?.scrollTo(0, to), top);
    const inSight: ControlId[] = ['companyName', 'importerNumber', 'orgStructure', 'ownerName'];
    const all = async () => {
      for (const id of inSight) await expectAtField(page, id);
    };
    await all();
    await scroll(25);
    await all();
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.textContent = 'A banner pushed in';
      banner.style.cssText = 'height: 60px; margin: 0';
      document.body.prepend(banner);
    });
    await all();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await all();
    await page.evaluate(() => {
      document.documentElement.dir = '';
      document.body.style.zoom = '1.25';
    });
    await all();
    await page.evaluate(() => (document.body.style.zoom = ''));
    await scroll(170);
    await expect.poll(async () => (await hintOf(page, 'companyName'))?.visible).toBe(false);
    await scroll(0);
    await all();
  });
}

test('a form that runs from right to left on a page that does not: the label stays free', async ({
  page,
}) => {
  await openBench(page);
  await page.evaluate(() => document.querySelector('#grid')?.setAttribute('dir', 'rtl'));
  await addOverlay(page);
  await draw(page, viewOf());
  await expectAtField(page, 'city');
  const hint = await hintOf(page, 'companyName');
  const field = await fieldBox(page, 'companyName');
  expect(hint?.box?.x).toBeCloseTo(field.x, 0);
});

test('a re-rendered field has its hint again, a removed one loses it at once', async ({ page }) => {
  await start(page);
  const swap = () =>
    page.evaluate(() => {
      const old = document.querySelector('.city');
      old?.replaceWith(old.cloneNode(true));
    });
  await swap();
  await draw(page, viewOf());
  await expectAtField(page, 'city');
  // Without any look of the glue at the page.
  await page.evaluate(() => document.querySelector('.city')?.remove());
  await expect.poll(() => hintOf(page, 'city'), { intervals: [20], timeout: 500 }).toBeNull();
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.zip')?.style.setProperty('display', 'none'),
  );
  await expect.poll(() => hintOf(page, 'zip'), { intervals: [20], timeout: 500 }).toBeNull();
});

for (const [width, height] of [
  [1280, 800],
  [1280, 560],
  [640, 400],
  [400, 800],
  [320, 480],
] as const) {
  test(
    `nothing of ours is over the field in use, window ${width} × ${height}`,
    inLong(width === 640 || height === 560 || width === 400),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page);
      for (const unfold of [false, true]) {
        for (const id of ids) {
          await page.locator(`.${id}`).focus();
          const unfolded = (await nodesOf(page, 'button')).some(({ name }) => name === 'Fold');
          if (unfold && !unfolded) await clickOverlay(page, { role: 'button', name: 'Unfold' });
          await expect(async () => {
            const field = await fieldBox(page, id);
            const over: string[] = [];
            const nodes = await overlay(page);
            // The card is the first group; what it scrolls is cut off at its edge.
            const card = nodes.find(({ role }) => role === 'group');
            for (const node of [card, ...nodes.filter(({ role }) => role === 'note')]) {
              if (!node?.box || !overlaps(node.box, field)) continue;
              const other = ids.find((one) => node.name.startsWith(`${labels[one] ?? ''}:`));
              if (!other || (await hintOf(page, other))?.visible)
                over.push(`${node.role} ${node.name}`);
            }
            expect(card?.box).toBeTruthy();
            expect(over, `over ${id}`).toEqual([]);
          }).toPass({ timeout: 4_000 });
        }
      }
    },
  );
}

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

test('a label stays free at a field that the browser itself runs from left to right', async ({
  page,
}) => {
  await openBench(page);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.querySelector('.telephone')?.setAttribute('type', 'tel');
  });
  await addOverlay(page);
  await draw(page, viewOf());
  await page.locator('.zip').scrollIntoViewIfNeeded();
  await page.locator('.telephone').scrollIntoViewIfNeeded();
  await expectAtField(page, 'telephone');
  const hint = await hintOf(page, 'telephone');
  const label = await page.getByText('Telephone Number', { exact: true }).evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().toJSON() as DOMRect;
  });
  expect(hint?.box && overlaps(hint.box, label)).toBe(false);
});

test('the full hint of a field that the focus scrolls into view is seen whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await openBench(page);
  await page.addStyleTag({
    content: '#scroller { height: auto !important; overflow: visible !important }',
  });
  await addOverlay(page);
  await draw(page, viewOf());
  for (const id of ['companyName', 'zip', 'duns', 'orgStructure'] as const) {
    await page.locator(`.${id}`).focus();
    await expect(async () => {
      const hint = await hintOf(page, id);
      expect(hint?.full).toBe(true);
      const { x = -1, y = -1, width = 0, height = 0 } = hint?.box ?? {};
      expect(Math.min(x, y, 400 - x - width, 700 - y - height), id).toBeGreaterThanOrEqual(0);
    }).toPass({ timeout: 3_000 });
  }
});

test('a full hint leaves the buttons of the form free', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openBench(page);
  // The last field above its buttons, as on the code page.
  await page.addStyleTag({
    content:
      '#grid > :not(:first-child) { display: none } #grid { padding: 260px 8px 8px !important }' +
      '#scroller { height: auto !important; border: 0 !important; overflow: visible !important }',
  });
  await addOverlay(page);
  await draw(page, viewOf());
  await page.locator('.companyName').focus();
  await expect(async () => {
    const hint = await hintOf(page, 'companyName');
    expect(hint?.full).toBe(true);
    for (const name of ['Back', 'Next']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(hint?.box && box && overlaps(hint.box, box), `the hint over ${name}`).toBe(false);
    }
  }).toPass({ timeout: 4_000 });
});

test('compact until in use or pointed at; one full at a time', async ({ page }) => {
  await start(page);
  const full = async () => {
    const found: ControlId[] = [];
    for (const id of ids) if ((await hintOf(page, id))?.full) found.push(id);
    return found;
  };
  expect(await full()).toEqual([]);
  await page.locator('.companyName').focus();
  await expect.poll(full).toEqual(['companyName']);
  const to = await fieldBox(page, 'orgStructure');
  await page.mouse.move(to.x + 20, to.y + 10);
  await expect.poll(full).toEqual(['orgStructure']);
  await page.mouse.move(3, 3);
  await expect.poll(full).toEqual(['companyName']);
  await page.locator('.companyName').blur();
  await expect.poll(full).toEqual([]);
});

test('hints are gone while a list box is open, and when switched off', async ({ page }) => {
  await start(page);
  const visible = async () => {
    const seen = await Promise.all(ids.map((id) => hintOf(page, id)));
    return seen.filter((hint) => hint?.visible).length;
  };
  expect(await visible()).toBeGreaterThan(3);
  const expand = (open: boolean) =>
    page.evaluate(
      (value) => document.querySelector('.orgStructure')?.setAttribute('aria-expanded', value),
      String(open),
    );
  await expand(true);
  await expect.poll(visible).toBe(0);
  await expand(false);
  await expect.poll(visible).toBeGreaterThan(3);
  await draw(page, viewOf({ hintsOn: false }));
  expect(await nodesOf(page, 'note')).toEqual([]);
  expect(await nodesOf(page, 'timer')).toHaveLength(1);
});

test('a hint under a sticky header is not seen through it', async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    const header = document.createElement('header');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 170px; background: navy';
    document.body.append(header);
    document.querySelector('#scroller')?.scrollTo(0, 1);
  });
  await expect.poll(async () => (await hintOf(page, 'companyName'))?.visible).toBe(false);
  expect((await hintOf(page, 'address'))?.visible).toBe(true);
});

test('while a native dialog is open all can be reached in it, and afterwards outside', async ({
  page,
}) => {
  await start(page);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await draw(page, viewOf());
  expect(await nodesOf(page, 'timer')).toHaveLength(1);
  expect(await nodesOf(page, 'status')).toHaveLength(1);
  const stands = () =>
    page.evaluate(() => (document.querySelector('dialog > div') ? 'dialog' : 'html'));
  expect(await stands()).toBe('dialog');
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(stands).toBe('html');
  expect(await nodesOf(page, 'timer')).toHaveLength(1);
});

test('what a Lightning dialog puts on the host is taken off, a bounded number of times', async ({
  page,
}) => {
  await start(page);
  const hide = () =>
    page.evaluate(async () => {
      const host = document.querySelector('html > div');
      host?.setAttribute('aria-hidden', 'true');
      await new Promise(requestAnimationFrame);
      return host?.hasAttribute('aria-hidden');
    });
  const left: unknown[] = [];
  for (let time = 0; time < 12; time += 1) left.push(await hide());
  expect(left).toEqual([...Array<boolean>(10).fill(false), true, true]);
});

test('a removed host comes back, a bounded number of times; then the glue is told', async ({
  page,
}) => {
  await start(page);
  const remove = () =>
    page.evaluate(async () => {
      document.querySelector('html > div')?.remove();
      await new Promise(requestAnimationFrame);
      return document.querySelector('html > div') !== null;
    });
  expect(await remove()).toBe(true);
  expect(await nodesOf(page, 'note')).toHaveLength(ids.length);
  for (let time = 0; time < 12; time += 1) await remove();
  expect(await remove()).toBe(false);
  expect(await heard(page)).toEqual(['gone']);
  await draw(page, viewOf());
  expect(await overlayElements(page)).toEqual([]);
});

test('the Tab sequence, the attributes and the focus are the page’s own', async ({ page }) => {
  await openBench(page, true);
  const html = () => page.evaluate(() => document.body.outerHTML);
  const tabs = async () => {
    const order: string[] = [];
    await page.evaluate(() => document.querySelector<HTMLElement>('.companyName, #back')?.blur());
    for (let press = 0; press < ids.length + 4; press += 1) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active ? `${active.localName}#${active.id}` : 'none';
        }),
      );
    }
    return order;
  };
  const before = { order: await tabs(), html: await html() };
  await page.reload();
  await openBench(page, true);
  await addOverlay(page);
  await draw(
    page,
    viewOf({ card: { ...viewOf().card, lines: [{ tone: 'warning', text: 'Look' }] } }),
  );
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect({ order: await tabs(), html: await html() }).toEqual(before);
});

test('the card by keyboard: in by command, round by Tab, back by Escape', async ({ page }) => {
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
  const focused = async () =>
    (await overlay(page)).find(({ properties }) => properties['focused'] === true)?.name;
  const first = await focused();
  expect(first).toBe('Fold');
  const names = [first];
  for (;;) {
    await page.keyboard.press('Tab');
    const name = await focused();
    if (name === first) break;
    names.push(name);
    expect(names.length).toBeLessThan(9);
  }
  expect(names).toEqual(['Fold', 'The code was accepted', 'Hide hints', 'I am at step']);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('I am at step');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect((await heard(page)).at(-1)).toEqual({ type: 'hints', on: false });
  await page.keyboard.press('Escape');
  await expect(page.locator('.city')).toBeFocused();
});

test('the card by mouse leaves the focus in the field, and counts only what can be seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await start(page);
  await page.locator('.city').focus();
  const accept = { role: 'button', name: 'The code was accepted' };
  await clickOverlay(page, accept);
  await expect(page.locator('.city')).toBeFocused();
  expect(await heard(page)).toEqual([{ type: 'code-accepted' }]);
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
    { type: 'correct-start', startedAt: new Date(2026, 10, 20, 14, 1).getTime() },
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

test('no view, or the end, leaves nothing behind', async ({ page }) => {
  await start(page);
  await draw(page, null);
  expect(await overlayElements(page)).toEqual([]);
  await draw(page, viewOf());
  expect(await nodesOf(page, 'note')).toHaveLength(ids.length);
  await page.evaluate(() => globalThis.bench.end());
  expect(await overlayElements(page)).toEqual([]);
});
