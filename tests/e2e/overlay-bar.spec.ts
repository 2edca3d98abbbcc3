/** The bar alone, on a bare page in a real Chromium: its text, position, keys and clock. */
import type { Page } from '@playwright/test';
import {
  addOverlay,
  barOf,
  draw,
  faceOf,
  fieldBox,
  heard,
  ids,
  nodesOf,
  openBench,
  overlaps,
  start,
  viewOf,
} from './overlay/bench';
import { expect, test } from './harness/fixtures';
import { inLong } from './harness/long';
import { boxOf, clickOverlay, overlay, overlayElements } from './harness/overlay';

const barText = async (page: Page) =>
  (await overlay(page)).find(({ role }) => role === 'group')?.text ?? '';
const buttons = async (page: Page) => (await nodesOf(page, 'button')).map(({ name }) => name);
const press = (page: Page, name: string) => clickOverlay(page, { role: 'button', name });
const focusBar = (page: Page) => page.evaluate(() => globalThis.bench.overlay.focusBar());
const focusedName = async (page: Page) =>
  (await overlay(page)).find(({ properties }) => properties['focused'] === true)?.name;
const firmFace = faceOf({ title: 'Stop.', isFirm: true, actions: [{ label: 'Ask our broker' }] });

test('there is one region, one timer and one live region; help for the control in use is a note', async ({
  page,
}) => {
  await start(page);
  const nodes = await overlay(page);
  const named = (role: string) => nodes.filter((node) => node.role === role);
  expect(named('region').map(({ name }) => name)).toEqual(['ACE Companion']);
  expect(named('timer').map(({ name, text }) => `${name} ${text.slice(0, 3)}`)).toEqual([
    'Verification code countdown 9:4',
  ]);
  expect(nodes.filter(({ properties }) => properties['live'] === 'polite')).toHaveLength(1);
  await page.locator('.city').focus();
  await expect.poll(() => barText(page)).toContain('What goes into city.');
  const notes = (await nodesOf(page, 'note')).map(({ name }) => name);
  expect(notes).toContain('City: What goes into city. Which mistake costs the most.');
});

test('the texts have the language and direction of the person, not those of the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 650 });
  const leftOf = async (wanted: string) => {
    const node = (await overlay(page)).find(({ name }) => name === wanted);
    return (node && (await boxOf(page, node.backendNodeId))?.x) ?? Number.NaN;
  };
  const isTimeLeft = async () =>
    (await leftOf('Verification code countdown')) < (await leftOf('More'));
  const region = { ariaLabel: 'ACE Companion', lang: 'he-US', dir: 'rtl' } as const;
  await start(page, false, viewOf({ region }));
  const section = (await overlayElements(page)).find(({ tag }) => tag === 'section');
  expect(section?.attributes).toMatchObject({ lang: 'he-US', dir: 'rtl' });
  expect(await isTimeLeft()).toBe(false);
  await draw(page, viewOf());
  expect(await isTimeLeft()).toBe(true);
});

test('a firm face takes precedence over help and over an open aside', async ({ page }) => {
  await start(page);
  await press(page, 'Who reads the code?');
  await expect.poll(() => barText(page)).toContain('Who reads it?');
  await page.locator('.city').focus();
  await draw(page, viewOf({ faces: [firmFace] }));
  await expect.poll(() => barText(page)).toContain('Stop.');
  await page.locator('.zip').focus();
  await expect.poll(() => barText(page)).toContain('Stop.');
});

test('the text follows the clock without a message', async ({ page }) => {
  await start(page);
  const faces = [faceOf({ title: 'Early' }), faceOf({ title: 'Late', within: 120_000 })];
  await draw(page, viewOf({ faces }, { endsAt: Date.now() + 121_400 }));
  expect(await barText(page)).toContain('Early');
  await expect.poll(() => barText(page)).toContain('Late');
});

test('an answer is sent, and the aside that it opens stays until closed', async ({ page }) => {
  await start(page);
  await press(page, 'Who reads the code?');
  await press(page, 'Our broker');
  expect(await heard(page)).toEqual([{ type: 'reads-aloud', on: true }]);
  await draw(page, viewOf());
  expect(await barText(page)).toContain('Get them on the phone.');
  await press(page, 'Close');
  expect(await barText(page)).toContain('Fill in the account owner.');
  // It also closes when the state changes.
  await press(page, 'Who reads the code?');
  await draw(page, viewOf(), 'authorise');
  expect(await barText(page)).toContain('Fill in the account owner.');
});

test('the menu opens by ⋯, sends acts, and closes by ⋯ or a press on the page', async ({
  page,
}) => {
  await start(page);
  await page.locator('.city').focus();
  expect(await buttons(page)).not.toContain('Turn hints off');
  await press(page, 'More');
  expect(await buttons(page)).toContain('Turn hints off');
  await press(page, 'More');
  expect(await buttons(page)).not.toContain('Turn hints off');
  await press(page, 'More');
  await page.locator('.zip').click();
  await expect.poll(() => buttons(page)).not.toContain('Turn hints off');
  await press(page, 'More');
  await press(page, 'Turn hints off');
  expect(await heard(page)).toEqual([{ type: 'hints', on: false }]);
  await press(page, 'More');
  await press(page, 'I am at another step');
  await press(page, 'Company');
  expect((await heard(page)).at(-1)).toEqual({ type: 'at-step', step: 'form-company' });
  await expect(page.locator('.zip')).toBeFocused();
});

test('"Why?" shows the source', async ({ page }) => {
  await start(page);
  expect(await barText(page)).not.toContain('checked Nov 20');
  await clickOverlay(page, { role: 'DisclosureTriangle', name: 'Why?' });
  await expect.poll(() => barText(page)).toContain('checked Nov 20');
});

test('a press counts only on a visible element', async ({ page }) => {
  await start(
    page,
    false,
    viewOf({ faces: [faceOf({ actions: [{ label: 'Act', act: { type: 'to-side' } }] })] }),
  );
  await page.evaluate(() => (document.documentElement.style.opacity = '.01'));
  await press(page, 'Act');
  expect(await heard(page)).toEqual([]);
  await page.evaluate(() => (document.documentElement.style.opacity = ''));
  await press(page, 'Act');
  expect(await heard(page)).toEqual([{ type: 'to-side' }]);
});

for (const from of ['a field', 'a field that was drawn anew', 'a field that is gone', 'nothing']) {
  const isLeft = from === 'a field' || from === 'a field that is gone';
  const title = `the keyboard enters the bar from ${from} and leaves it by Escape and Tab`;
  test(title, inLong(isLeft), async ({ page }) => {
    await start(page);
    for (const out of ['Escape', 'Tab', 'Shift+Tab']) {
      if (from === 'nothing') {
        await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
      } else await page.locator('.city').focus();
      await focusBar(page);
      // The help for a field has no source here.
      const first = from === 'nothing' ? ['Why?'] : [];
      expect(await focusedName(page)).toBe(first[0] ?? 'Who reads the code?');
      if (from.endsWith('anew')) {
        await page.evaluate(() => {
          const field = document.querySelector('.city');
          field?.replaceWith(field.cloneNode(true));
        });
        await draw(page, viewOf());
      }
      if (from.endsWith('gone')) {
        await page.evaluate(() => document.querySelector('.city')?.removeAttribute('class'));
        await page.evaluate(() => document.querySelector('#field-city')?.remove());
        await draw(page, viewOf());
      }
      const names: (string | undefined)[] = [];
      if (out === 'Escape') await page.keyboard.press(out);
      else {
        const inside = () => page.evaluate(() => document.activeElement?.matches('html > div'));
        for (let presses = 0; presses < 9 && (await inside()); presses += 1) {
          names.push(await focusedName(page));
          await page.keyboard.press(out);
        }
      }
      if (out === 'Tab') expect(names).toEqual([...first, 'Who reads the code?', 'More']);
      const isHere = from === 'a field' || from.endsWith('anew');
      const used = await page.evaluate(() => document.activeElement?.className ?? '');
      expect(used, `by ${out}`).toBe(isHere ? 'city' : '');
      if (from.endsWith('gone')) break;
    }
  });
}

for (const way of [
  ['Why?'],
  ['Who reads the code?', 'Me', 'Close'],
  ['Who reads the code?', 'Not sure'],
  ['More', 'Turn hints off'],
  ['More', 'Read help aloud'],
  ['More', 'I am at another step', 'Company'],
  ['More', 'I am at another step', 'Close'],
]) {
  const title = `by keyboard, ${way.join(', then ')} can be pressed, and the focus is not lost`;
  test(title, inLong(true), async ({ page }) => {
    await start(page);
    await focusBar(page);
    for (const name of way) {
      const passed: (string | undefined)[] = [];
      for (let presses = 0; presses < 12 && (await focusedName(page)) !== name; presses += 1) {
        passed.push(await focusedName(page));
        await page.keyboard.press('Tab');
      }
      expect(await focusedName(page), `after ${passed.join(', ')}`).toBe(name);
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedName(page), `after ${name}`).toBeDefined();
    }
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBeUndefined();
  });
}

test('Escape outside the bar is left to the page', async ({ page }) => {
  await start(page);
  await page.evaluate(() =>
    addEventListener('keydown', ({ key }) => globalThis.bench.heard.push(key)),
  );
  await page.locator('.city').focus();
  await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual(['Escape']);
  await focusBar(page);
  await page.keyboard.press('Escape');
  expect(await heard(page)).toEqual(['Escape']);
});

test('a held Back is explained in the bar and aloud, stays uncovered, and any other action ends it', async ({
  page,
}) => {
  await start(page);
  const hold = () =>
    page.evaluate(() =>
      globalThis.bench.overlay.warnOfBack(
        document.querySelector<HTMLElement>('#back') ?? undefined,
      ),
    );
  await page.locator('#back').focus();
  await hold();
  await expect(page.locator('#back')).toBeFocused();
  expect(await barText(page)).toContain('Back loses everything');
  const spoken = 'Back loses everything you typed. Press Back again to go back.';
  expect((await nodesOf(page, 'status'))[0]?.text).toBe(spoken);
  const back = await page.locator('#back').boundingBox();
  const { box } = await barOf(page);
  expect(box && back && overlaps(box, back)).toBe(false);
  await press(page, 'Stay');
  expect(await heard(page)).toEqual(['stay']);
  await hold();
  await page.locator('.city').click();
  expect(await barText(page)).not.toContain('Back loses everything');
  expect(await heard(page)).toEqual(['stay', 'stay']);
});

test('the countdown continues while the page stops all timers, and reports each alert once', async ({
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

test('the timer shows each status', async ({ page }) => {
  await start(page);
  const cases = [
    [{ status: 'none', endsAt: null }, []],
    [{ status: 'unknown', endsAt: null, unknown: '–:––' }, ['–:––']],
    [{ status: 'expired', endsAt: 1 }, ['0:00']],
    [{ status: 'lost', endsAt: null }, []],
  ] as const;
  for (const [clock, wanted] of cases) {
    await draw(page, viewOf({}, clock));
    expect(
      (await nodesOf(page, 'timer')).map(({ text }) => text),
      clock.status,
    ).toEqual(wanted);
  }
});

test('help for the control in use is read once, unless something is typed', async ({ page }) => {
  await start(page, false, viewOf({ readsAloud: true }));
  const spoken = async () => (await nodesOf(page, 'status'))[0]?.text;
  await page.locator('.city').focus();
  await page.keyboard.type('M');
  await page.locator('.zip').focus();
  await expect.poll(spoken).toBe('What goes into zip. Which mistake costs the most.');
  await page.locator('.duns').focus();
  await expect.poll(spoken).toBe('What goes into duns. Which mistake costs the most.');
  await page.locator('.zip').focus();
  await page.locator('.address').focus();
  await expect.poll(spoken).toBe('What goes into address. Which mistake costs the most.');
});

test('a line that stays is not read again, but an opened aside or an urgent line is', async ({
  page,
}) => {
  const city = { chip: '', isOptional: false, title: 'The city.', line: '', why: null };
  await start(page, false, viewOf({ readsAloud: true, help: { city } }));
  const spoken = async () => (await nodesOf(page, 'status'))[0]?.text.trim();
  await page.locator('.city').focus();
  await expect.poll(spoken).toBe('The city.');
  await focusBar(page);
  await expect.poll(() => focusedName(page)).not.toBeUndefined();
  while ((await focusedName(page)) !== 'Who reads the code?') await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(spoken).toContain('Who reads it?');
  await page.keyboard.press('Escape');
  await draw(page, viewOf({ readsAloud: true, faces: [firmFace] }));
  await expect.poll(spoken).toContain('Stop.');
});

for (const [width, height] of [
  [1000, 650],
  [640, 400],
  [320, 480],
] as const) {
  test(
    `in a window of ${width} × ${height}, the bar covers neither the control in use nor a button`,
    inLong(width !== 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page);
      for (const faces of [[faceOf()], [firmFace]]) {
        for (const id of ids) {
          await draw(page, viewOf({ faces }));
          await page.locator(`.${id}`).focus();
          await expect(async () => {
            const { form, box } = await barOf(page);
            if (faces[0]?.isFirm) expect(form).toBe('bar');
            if (!box || form === 'none') return;
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
            if (width < 700 && faces[0]?.isFirm) expect(box.height).toBeLessThanOrEqual(110);
            expect(overlaps(box, await fieldBox(page, id)), `over ${id}`).toBe(false);
            for (const name of ['Back', 'Next']) {
              const button = await page.getByRole('button', { name, exact: true }).boundingBox();
              expect(button && overlaps(box, button), `over ${name}, at ${id}`).toBeFalsy();
            }
          }).toPass({ timeout: 4_000 });
        }
      }
    },
  );
}

test('in a small window, one press reduces the bar to the time, and one restores it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await start(page, false, viewOf({ faces: [firmFace] }));
  const form = async () => (await barOf(page)).form;
  expect(await form()).toBe('bar');
  await press(page, 'Close');
  expect(await form()).toBe('time');
  await press(page, 'ACE Companion');
  expect(await form()).toBe('bar');
});

test('the bar does not grow while a person types', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 650 });
  await start(page);
  const form = async () => (await barOf(page)).form;
  await page.locator('.city').focus();
  await expect.poll(form).toBe('bar');
  const block = (on: boolean) =>
    page.evaluate((isOn) => {
      for (const edge of ['top', 'bottom']) {
        const alert = document.createElement('p');
        alert.role = 'alert';
        alert.textContent = 'A message of the page';
        alert.style.cssText = `position: fixed; left: 0; right: 120px; ${edge}: 0; height: 90px; margin: 0; background: #fff`;
        if (isOn) document.body.append(alert);
        else document.querySelector('[role=alert]')?.remove();
      }
    }, on);
  await page.keyboard.type('Mia');
  await block(true);
  await draw(page, viewOf());
  expect(await form()).toBe('time');
  await block(false);
  await draw(page, viewOf());
  expect(await form()).toBe('time');
  await page.locator('.zip').focus();
  await expect.poll(form).toBe('bar');
});

test('a strip that the keyboard enlarged is a strip again when focus leaves', async ({ page }) => {
  await start(page, false, viewOf({ size: 'strip' }));
  const form = async () => (await barOf(page)).form;
  for (const out of ['Escape', 'Shift+Tab']) {
    expect(await form()).toBe('strip');
    await focusBar(page);
    expect(await form()).toBe('bar');
    await page.keyboard.press(out);
    await expect.poll(form).toBe('strip');
  }
});
