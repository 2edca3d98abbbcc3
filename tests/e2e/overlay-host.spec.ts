/**
 * What the page does to the overlay, and what the overlay leaves unchanged in the page, in a real
 * Chromium.
 */
import {
  addOverlay,
  draw,
  faceOf,
  heard,
  ids,
  nodesOf,
  openBench,
  start,
  viewOf,
} from './overlay/bench';
import { expect, test } from './harness/fixtures';
import { overlay, overlayElements } from './harness/overlay';

test('while a native dialog is open the overlay is reachable inside it, and afterward outside', async ({
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

test('attributes that a Lightning dialog sets on the host are removed a limited number of times', async ({
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

test('a removed host returns a limited number of times, then the content script is notified', async ({
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

test('the page’s Tab sequence, attributes and focus stay the same', async ({ page }) => {
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
  await draw(page, viewOf({ faces: [faceOf({ isFirm: true })] }));
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect({ order: await tabs(), html: await html() }).toEqual(before);
});

test('without a view, or after the end, nothing remains', async ({ page }) => {
  await start(page);
  await draw(page, null);
  expect(await overlayElements(page)).toEqual([]);
  await draw(page, viewOf());
  expect(await nodesOf(page, 'note')).toHaveLength(ids.length);
  await page.evaluate(() => globalThis.bench.end());
  expect(await overlayElements(page)).toEqual([]);
});

test('the overlay is not printed and is back afterward', async ({ page }) => {
  await start(page);
  const before = (await overlay(page)).length;
  expect(before).toBeGreaterThan(ids.length);
  await page.emulateMedia({ media: 'print' });
  expect(await overlay(page)).toEqual([]);
  await page.emulateMedia({ media: null });
  expect(await overlay(page)).toHaveLength(before);
});
