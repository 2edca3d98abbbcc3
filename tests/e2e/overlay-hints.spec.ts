/** The hints of the overlay by itself, on a bare page, in a real Chromium. */
import { expect, test, type Page } from '@playwright/test';
import type { ControlId } from '../../lib/pages/types';
import { inLong, isLong } from './harness/long';
import {
  addOverlay,
  draw,
  fieldBox,
  gap,
  hintOf,
  ids,
  nodesOf,
  openBench,
  overlaps,
  start,
  viewOf,
} from './overlay/bench';
import { clickOverlay, overlay } from './harness/overlay';
import { labels } from './overlay/fields';

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
    inLong(width !== 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page);
      for (const unfold of [false, true]) {
        for (const id of isLong ? ids : ids.slice(0, 6)) {
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

test('compact until in use or pointed at; one full at a time @long', async ({ page }) => {
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

for (const into of ['body', 'the field’s cell'] as const) {
  for (const width of isLong ? [1280, 400] : [400]) {
    test(`a list of suggestions without roles, in ${into}, window ${width} wide: no hint over a row, each can be clicked`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await start(page);
      await page.locator('.address').scrollIntoViewIfNeeded();
      await page.locator('.address').focus();
      await page.keyboard.type('12');
      await page.evaluate((inBody) => {
        const field = document.querySelector<HTMLElement>('.address');
        const cell = inBody ? document.body : field?.parentElement;
        const box = field?.getBoundingClientRect();
        if (!field || !cell || !box) throw new Error('no field');
        const list = document.createElement('div');
        list.style.cssText = `position: absolute; z-index: 9999; background: white; width: ${box.width}px`;
        list.style.left = inBody ? `${box.left + scrollX}px` : '';
        list.style.top = inBody ? `${box.bottom + scrollY}px` : '';
        for (let row = 1; row <= 6; row += 1) {
          const one = document.createElement('div');
          one.className = 'row';
          one.style.padding = '8px';
          one.textContent = `${row} Harbor Blvd`;
          list.append(one);
        }
        cell.append(list);
      }, into === 'body');
      await page.keyboard.type('0');
      const rows = await page.locator('.row').all();
      expect(rows).toHaveLength(6);
      const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
      const overRows = async () => {
        const notes = await nodesOf(page, 'note');
        const over = notes.filter(
          ({ box }) => box && boxes.some((row) => row && overlaps(box, row)),
        );
        const names = over.map(({ name }) => ids.find((id) => name.startsWith(`${labels[id]}:`)));
        const seen = await Promise.all(names.map(async (id) => id && hintOf(page, id)));
        return names.filter((_, at) => seen[at]?.visible);
      };
      await expect.poll(overRows).toEqual([]);
      for (const row of rows) await row.click({ timeout: 2_000 });
    });
  }
}
