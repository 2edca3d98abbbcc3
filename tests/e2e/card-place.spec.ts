/** In whichever corner a person wants the card, large or not: it is never over the field in use. */
import { test, type Page } from '@playwright/test';
import { corners, lookView, type CardLook } from '../../lib/card-look';
import type { FieldId } from '../../lib/pages/types';
import { expect } from './harness/expect';
import { overlay } from './harness/overlay';
import { addOverlay, draw, fieldBox, nodesOf, openBench, overlaps, viewOf } from './overlay/bench';
import { inLong, isLong } from './harness/long';

/** In all four quarters of the window, and between. */
const used: FieldId[] = ['companyName', 'importerNumber', 'country', 'authorise'];

const looks = corners.flatMap((corner) => [false, true].map((large) => ({ corner, large })));
/** Where the large card finds room, the small one does. */
const tightest = isLong ? looks : looks.filter(({ large }) => large);

const drawWith = (page: Page, look: CardLook) =>
  draw(page, viewOf({ card: { ...viewOf().card, ...lookView(look) } }));

const cardBox = async (page: Page) =>
  (await overlay(page)).find(({ role }) => role === 'group')?.box ?? null;

for (const [width, height, zoom] of [
  [640, 480, 1.5],
  // As the browser lays a window of 1280 × 800 out at 200 %.
  [640, 400, 1],
  [320, 480, 1],
] as const) {
  test(
    `the card is over no field in use, window ${width} × ${height}, zoom ${zoom} @long`,
    inLong(width !== 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openBench(page);
      await page.evaluate((value) => (document.body.style.zoom = value), String(zoom));
      await addOverlay(page);
      for (const unfold of [false, true]) {
        for (const look of tightest) {
          await drawWith(page, look);
          if (unfold) await page.evaluate(() => globalThis.bench.overlay.focusCard());
          for (const id of used) {
            await page.locator(`.${id}`).focus();
            const name = `${look.corner}, large ${look.large}, unfolded ${unfold}: ${id}`;
            await expect(async () => {
              const card = await cardBox(page);
              expect(card && card.x >= 0 && card.y >= 0, `in the window, ${name}`).toBe(true);
              const end = [
                (card?.x ?? 0) + (card?.width ?? 0),
                (card?.y ?? 0) + (card?.height ?? 0),
              ];
              expect(end[0], name).toBeLessThanOrEqual(width);
              expect(end[1], name).toBeLessThanOrEqual(height);
              expect(card && overlaps(card, await fieldBox(page, id)), name).toBe(false);
            }).toPass({ timeout: 4_000 });
          }
        }
      }
    },
  );
}

test('it stands in the corner that was chosen, unless the field in use is there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openBench(page);
  await addOverlay(page);
  const corner = async () => {
    const box = await cardBox(page);
    if (!box) return 'nowhere';
    return `${box.y > 400 ? 'bottom' : 'top'}-${box.x > 640 ? 'right' : 'left'}`;
  };
  for (const look of looks) {
    await drawWith(page, look);
    await expect.poll(corner).toBe(look.corner);
  }
  await page.locator('.companyName').focus();
  await drawWith(page, { corner: 'top-left', large: true });
  await page.evaluate(() => globalThis.bench.overlay.focusCard());
  await page.locator('.companyName').focus();
  await expect.poll(corner).toBe('top-right');
});

test('large, the countdown can be read from afar, folded too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await openBench(page);
  await addOverlay(page);
  const height = async () => (await nodesOf(page, 'timer'))[0]?.box?.height ?? 0;
  await drawWith(page, { corner: null, large: false });
  const usual = await height();
  await drawWith(page, { corner: null, large: true });
  await expect.poll(height).toBeGreaterThan(1.5 * usual);
});
