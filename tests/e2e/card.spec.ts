/** The card on the page as a person wants it: where it stands, how large it is, what it opens. */
import type { Page } from '@playwright/test';
import type { Chromium } from './harness/chromium';
import { clickOverlay, expect, importerForm, overlay, test } from './harness/fixtures';
import { atStep, toCode } from './harness/form';

async function openForm(chromium: Chromium) {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(importerForm);
  await atStep(page, 1);
  return page;
}

/** The middle of the card; the card is the first group. */
async function cardAt(page: Page): Promise<string> {
  const box = (await overlay(page)).find(({ role }) => role === 'group')?.box;
  if (!box) return 'nowhere';
  const down = box.y + box.height / 2 > 450 ? 'bottom' : 'top';
  return `${down}-${box.x + box.width / 2 > 640 ? 'right' : 'left'}`;
}

const press = (page: Page, name: string) => clickOverlay(page, { role: 'button', name });

const panels = async (chromium: Chromium) =>
  (await chromium.worker()).evaluate<number>(
    `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
  );

test('the card goes to the next corner and stays there @long', async ({ chromium }) => {
  const page = await openForm(chromium);
  await expect.poll(() => cardAt(page)).toBe('bottom-right');
  for (const corner of ['bottom-left', 'top-left', 'top-right', 'bottom-right', 'bottom-left']) {
    await press(page, 'Move card');
    await expect.poll(() => cardAt(page)).toBe(corner);
  }
  await page.reload();
  await atStep(page, 1);
  await expect.poll(() => cardAt(page)).toBe('bottom-left');
});

test('it leaves the focus where it is, and passes over the corner of the field in use', async ({
  chromium,
}) => {
  const page = await openForm(chromium);
  const name = page.getByRole('textbox', { name: 'Company Name' });
  await name.focus();
  for (const corner of ['bottom-left', 'top-right', 'bottom-right', 'bottom-left']) {
    await press(page, 'Move card');
    await expect.poll(() => cardAt(page)).toBe(corner);
  }
  await expect(name).toBeFocused();
});

test('the clock on the page grows and shrinks, and stays so @long', async ({ chromium }) => {
  const page = await openForm(chromium);
  await toCode(page);
  const height = async () =>
    (await overlay(page)).find(({ role }) => role === 'timer')?.box?.height ?? 0;
  await expect.poll(height).toBeGreaterThan(0);
  const usual = await height();
  await press(page, 'Larger');
  await expect.poll(height).toBeGreaterThan(1.5 * usual);
  await chromium.killWorker();
  await press(page, 'Smaller');
  await expect.poll(height).toBe(usual);
});

test('the card opens the side panel', async ({ chromium }) => {
  const page = await openForm(chromium);
  expect(await panels(chromium)).toBe(0);
  await press(page, 'Keep at the side');
  await expect.poll(() => panels(chromium)).toBe(1);
});

test('and does so when the press has to wake the worker @long', async ({ chromium }) => {
  const page = await openForm(chromium);
  await chromium.killWorker();
  await press(page, 'Keep at the side');
  await expect.poll(() => panels(chromium)).toBe(1);
});

test('a keyboard command for the side panel is there', async ({ chromium }) => {
  const commands = await (
    await chromium.worker()
  ).evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toContainEqual([
    'open-side',
    'Alt+Shift+S',
  ]);
});
