/**
 * Buttons on the way through the portal get their chip at the right moment, and it covers nothing.
 */
import type { Page } from '@playwright/test';
import { en } from '../../lib/texts/en';
import { cdp } from './harness/cdp';
import { expect, overlay, said, test } from './harness/fixtures';
import { inLong, isLong } from './harness/long';
import { overlayElements, withBoxes, type Box, type OverlayNode } from './harness/overlay';

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const gap = (a: Box, b: Box): number =>
  Math.max(
    a.x - (b.x + b.width),
    b.x - (a.x + a.width),
    a.y - (b.y + b.height),
    b.y - (a.y + a.height),
  );

const kinds = ['button', 'tab', 'menuitem', 'combobox'] as const;

/** Returns the visible chips. */
async function notes(page: Page): Promise<(OverlayNode & { at: string })[]> {
  const elements = await overlayElements(page);
  return (await overlay(page)).flatMap((node) => {
    const found = elements.find(({ backendNodeId }) => backendNodeId === node.backendNodeId);
    if (found?.attributes['class'] !== 'chip' || 'data-off' in found.attributes) return [];
    const [at = ''] = node.name.split(':');
    return [{ ...node, at }];
  });
}

/** Returns the box of every visible control of the page. */
async function controls(page: Page): Promise<Box[]> {
  const found = page.locator('button, a[href], [role=tab], [role=menuitem], [role=combobox]');
  const inSight = await found.filter({ visible: true }).all();
  const boxes = await Promise.all(inSight.map((one) => one.boundingBox()));
  return boxes.filter((box): box is Box => box !== null && box.width > 1);
}

/** Waits until exactly these have a visible chip, near them and over no control. */
async function expectChips(page: Page, ...names: string[]): Promise<void> {
  const seen = async () => (await notes(page)).map(({ at }) => at.replace(' Show menu', ''));
  await expect.poll(async () => (await seen()).toSorted()).toEqual(names.toSorted());
  const all = await controls(page);
  for (const { at, box } of await withBoxes(page, await notes(page))) {
    const own = kinds.map((kind) => page.getByRole(kind, { name: at, exact: true }));
    const control = await own.reduce((one, other) => one.or(other)).boundingBox();
    if (!box || !control) throw new Error(`${at} is not there`);
    expect(gap(box, control), at).toBeLessThanOrEqual(32);
    for (const one of all) expect(overlap(box, one), at).toBe(0);
  }
  // With the DOM domain enabled, Chromium crashes where Lightning renders tabs in native shadow,
  // even without the extension.
  await (await cdp(page)).send('DOM.disable');
}

for (const mode of isLong ? ['synthetic', 'native', 'mixed'] : ['native']) {
  const open = { mode, signedIn: 1, delay: 20, boot: 0 };

  test(`${mode} shadow: chips lead to the bank data @long`, async ({ chromium }) => {
    await chromium.practice(open);
    const page = await chromium.context.newPage();
    await page.goto('https://ace.cbp.gov/s/');
    await expectChips(page, 'Accounts');
    await page.getByRole('button', { name: 'Accounts' }).click();
    await expectChips(page, 'Importer');
    await page.getByRole('menuitem', { name: 'Importer' }).click();
    await expectChips(page);
    await page.getByRole('link', { name: 'EXAMPLE IMPORTS LLC' }).click();
    await expectChips(page, 'ACH Refund Authorization');
    await page.getByRole('tab', { name: 'ACH Refund Authorization' }).click();
    await expectChips(page, 'Get Info/Refresh', 'Add ACH Info');

    await page.getByRole('button', { name: 'Add ACH Info' }).click();
    await page.getByRole('textbox', { name: 'Bank Routing Number' }).fill('021000021');
    await page.getByRole('textbox', { name: 'Account Number', exact: true }).fill('000123456789');
    await page.getByRole('combobox', { name: 'Bank Control Key' }).click();
    await page.getByRole('option', { name: 'Checking' }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expectChips(page, 'Get Info/Refresh');
    await page.getByRole('button', { name: 'Close' }).first().click();
    await expectChips(page, 'Get Info/Refresh', 'Add ACH Info');
    // The new data moves the buttons. No chip may stay behind and cover it.
    await page.getByRole('button', { name: 'Get Info/Refresh' }).click();
    await expectChips(page);
  });

  test(`${mode} shadow: chips lead to Full Access`, inLong(true), async ({ chromium }) => {
    await chromium.practice(open);
    const page = await chromium.context.newPage();
    await page.goto('https://ace.cbp.gov/s/');
    await expect.poll(() => said(page)).toContain(en.faces['signed-in'].title);
    await page.getByRole('button', { name: 'Tools' }).click();
    await expectChips(page, 'User Access');
    await page.getByRole('menuitem', { name: 'User Access' }).click();
    await expect.poll(() => said(page)).toContain(en.faces['user-access'].title);
    await expectChips(page);
    await page.getByRole('button', { name: 'Maria Lopez' }).click();
    await expectChips(page, 'Roles');
    await page.getByRole('tab', { name: 'Roles' }).click();
    // The bar shows help for the control in use.
    await expect.poll(() => said(page)).toContain(en.controls.roles.title);
    await expectChips(page, 'Roles', 'Importer');
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await expectChips(page, 'Edit');
    await page.getByRole('button', { name: 'Edit' }).click();
    await expectChips(page, 'ACH refund tab');
    await page.getByRole('combobox', { name: 'ACH refund tab' }).click();
    await page.getByRole('option', { name: 'Full Access' }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByText('ACH refund tab: Full Access')).toBeVisible();
  });
}
