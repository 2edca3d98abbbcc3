/** The chips alone, on a bare page in a real Chromium. */
import type { Page } from '@playwright/test';
import type { ControlId } from '../../lib/pages/controls';
import {
  addOverlay,
  barOf,
  chipOf,
  draw,
  fieldBox,
  ids,
  nodesOf,
  openBench,
  overlaps,
  start,
  viewOf,
} from './overlay/bench';
import { expect, test, withBoxes } from './harness/fixtures';
import { inLong } from './harness/long';
import { labels } from './overlay/fields';

const inSight: ControlId[] = ['companyName', 'importerNumber', 'orgStructure', 'ownerName'];
const scroll = (page: Page, top: number) =>
  page.evaluate((to) => document.querySelector('#scroller')?.scrollTo(0, to), top);

/** Expects the chip on the line above its field, at the end, over neither field nor label. */
async function expectOnLine(page: Page, id: ControlId, isRtl = false) {
  await expect(async () => {
    const chip = await chipOf(page, id);
    const field = await fieldBox(page, id);
    if (!chip) throw new Error(`no chip at ${id}`);
    expect(overlaps(chip, field)).toBe(false);
    expect(field.y - chip.y - chip.height).toBeLessThan(4);
    const end = isRtl ? chip.x - field.x : field.x + field.width - chip.x - chip.width;
    expect(Math.abs(end)).toBeLessThan(2);
  }).toPass({ timeout: 4_000 });
}

for (const native of [false, true]) {
  const where = native ? 'shadow roots' : 'the document';
  test(`fields in ${where}: a chip follows its field`, inLong(!native), async ({ page }) => {
    await start(page, native);
    const names = (await nodesOf(page, 'note')).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(inSight.map((id) => `${labels[id] ?? ''}: Short for ${id}`)),
    );
    const all = async (isRtl = false) => {
      for (const id of inSight) await expectOnLine(page, id, isRtl);
    };
    await all();
    await scroll(page, 25);
    await all();
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.style.cssText = 'height: 60px; margin: 0';
      document.body.prepend(banner);
    });
    await all();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await draw(page, viewOf());
    await all(true);
    await page.evaluate(() => (document.documentElement.dir = ''));
    await page.evaluate(() => (document.body.style.zoom = '1.25'));
    await draw(page, viewOf());
    await all();
    await page.evaluate(() => (document.body.style.zoom = ''));
    await scroll(page, 170);
    // As in the product, where the look after a scroll draws again.
    await draw(page, viewOf());
    await expect.poll(() => chipOf(page, 'companyName')).toBeNull();
    await scroll(page, 0);
    await draw(page, viewOf());
    await all();
  });
}

test('a field that is rendered again gets its chip back; a removed one loses it at once', async ({
  page,
}) => {
  await start(page);
  await page.evaluate(() => {
    const old = document.querySelector('.city');
    old?.replaceWith(old.cloneNode(true));
  });
  await draw(page, viewOf());
  await expectOnLine(page, 'city');
  // Without a look at the page: the style sheet alone hides it.
  await page.evaluate(() => document.querySelector('.city')?.remove());
  const chip = await chipOf(page, 'city');
  const width = await page.evaluate(() => window.innerWidth);
  expect(chip === null || chip.x + chip.width < 0 || chip.x > width).toBe(true);
  await draw(page, viewOf());
  expect(await chipOf(page, 'city')).toBeNull();
});

test('the chip of the control in use is highlighted, and none covers another field or label', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await start(page);
  const fields = await Promise.all(
    ids.map(async (id) => {
      const label = page.getByText(labels[id] ?? '', { exact: true });
      const words = await label.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      });
      return { id, field: await fieldBox(page, id), words };
    }),
  );
  const chips = (await withBoxes(page, await nodesOf(page, 'note'))).filter(({ box }) => box);
  expect(chips.length).toBeGreaterThan(1);
  for (const { name, box } of chips) {
    for (const { id, field, words } of fields) {
      expect(box && overlaps(box, field), `${name} over ${id}`).toBe(false);
      expect(box && overlaps(box, words), `${name} over the label of ${id}`).toBe(false);
    }
  }
});

test('a chip is clipped, not omitted, if the label leaves too little room', async ({ page }) => {
  await start(page);
  const words = () =>
    page.getByText('City', { exact: true }).evaluate((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
  const whole = await chipOf(page, 'city');
  if (!whole) throw new Error('no chip');
  const width = (await words()).width + whole.width * 0.8;
  await page.locator('.city').evaluate((field, px) => (field.style.width = `${px}px`), width);
  await draw(page, viewOf());
  await expectOnLine(page, 'city');
  const cut = await chipOf(page, 'city');
  if (!cut) throw new Error('no chip');
  expect(cut.width).toBeLessThan(whole.width);
  expect(overlaps(cut, await words())).toBe(false);
});

test('chips disappear while a list is open, and when hints are off', async ({ page }) => {
  await start(page);
  const shown = async () =>
    (await Promise.all(inSight.map((id) => chipOf(page, id)))).filter(Boolean).length;
  await expect.poll(shown).toBe(4);
  await page.evaluate(() =>
    document.querySelector('.orgStructure')?.setAttribute('aria-expanded', 'true'),
  );
  await draw(page, viewOf());
  expect(await shown()).toBe(0);
  await page.evaluate(() =>
    document.querySelector('.orgStructure')?.setAttribute('aria-expanded', 'false'),
  );
  await draw(page, viewOf());
  expect(await shown()).toBe(4);
  await draw(page, viewOf({ help: {} }));
  expect(await nodesOf(page, 'note')).toEqual([]);
});

test('an open menu hides all chips except those of its items', async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.id = 'menu';
    host.style.cssText = 'position: fixed; inset: 500px auto auto 200px';
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div role="menu" style="width: 150px; background: #fff"><slot></slot></div>';
    const item = document.createElement('button');
    item.role = 'menuitem';
    item.className = 'city';
    item.textContent = 'City';
    item.style.width = '100%';
    document.querySelector('.city')?.remove();
    host.append(item);
    document.body.append(host);
  });
  await draw(page, viewOf());
  expect(await chipOf(page, 'companyName')).toBeNull();
  expect(await chipOf(page, 'city')).not.toBeNull();
});

test('hidden elements of the page do not affect where chips stand', async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    for (const edge of ['top', 'bottom']) {
      const button = document.createElement('button');
      button.textContent = 'More';
      button.style.cssText = `position: fixed; left: 0; ${edge}: 0; width: 100%; height: 40px; visibility: hidden`;
      document.body.append(button);
    }
  });
  await draw(page, viewOf(), 'authorise');
  expect((await barOf(page)).form).toBe('bar');
  expect(await chipOf(page, 'companyName')).not.toBeNull();
});

test('a list without ARIA below the field in use is covered by neither chips nor bar', async ({
  page,
}) => {
  await start(page);
  await page.locator('.address').focus();
  await page.evaluate(() => {
    const field = document.querySelector('.address')?.getBoundingClientRect();
    const list = document.createElement('div');
    list.id = 'rows';
    list.style.cssText = `position: absolute; z-index: 9000; background: #fff; left: ${field?.left}px; top: ${field?.bottom}px; width: 400px; height: 300px`;
    document.body.append(list);
  });
  await draw(page, viewOf());
  const list = await page.locator('#rows').boundingBox();
  for (const id of ids) {
    const chip = await chipOf(page, id);
    expect(chip && list && overlaps(chip, list), id).toBeFalsy();
  }
});

test('a chip below a sticky header does not show through it', async ({ page }) => {
  await openBench(page);
  await addOverlay(page);
  await page.evaluate(() => {
    const header = document.createElement('header');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; height: 170px; background: navy';
    document.body.append(header);
  });
  await draw(page, viewOf());
  expect(await chipOf(page, 'companyName')).toBeNull();
  expect(await chipOf(page, 'address')).not.toBeNull();
});
