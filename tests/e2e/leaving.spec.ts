/** From Next on the company page until Done, going back or leaving is questioned once. */
import type { Page } from '@playwright/test';
import { cdp } from './harness/cdp';
import { boxOf, expect, importerForm, overlay, said, test } from './harness/fixtures';
import { overlaps } from './overlay/bench';
import { atStep, company, fill, openForm, press, toCode, toOwner, walkForm } from './harness/form';
import { inLong } from './harness/long';

const codeField = { name: 'Verification Code' };

for (const mode of ['synthetic', 'native'] as const) {
  test(
    `${mode}: the first Back is held and explained, and the second goes through`,
    inLong(mode === 'native'),
    async ({ chromium }) => {
      await chromium.practice({ mode });
      const page = await openForm(chromium.context);
      await toCode(page);
      await atStep(page, 2);
      await press(page, 'Back');
      await expect.poll(() => said(page)).toContain('Press it again only if you mean it');
      await expect(page.getByRole('textbox', codeField)).toBeVisible();
      await press(page, 'Back');
      await expect(page.getByRole('textbox', { name: 'Company Name' })).toBeVisible();
    },
  );
}

for (const [width, height] of [
  [1280, 800],
  [400, 700],
  [320, 720],
] as const) {
  test(
    `in a window of ${width} × ${height}, the warning leaves field and buttons free @long`,
    inLong(width !== 320),
    async ({ chromium }) => {
      const page = await chromium.context.newPage();
      await page.setViewportSize({ width, height });
      await page.goto(importerForm);
      await toCode(page);
      await atStep(page, 2);
      await press(page, 'Back');
      await expect.poll(() => said(page)).toContain('Press it again');
      const group = (await overlay(page)).find(({ role }) => role === 'group');
      const bar = group && (await boxOf(page, group.backendNodeId));
      const free = [
        page.getByRole('textbox', codeField),
        page.getByRole('button', { name: 'Back', exact: true }),
        page.getByRole('button', { name: 'Next', exact: true }),
      ];
      for (const control of free) {
        const box = await control.boundingBox();
        expect(bar && box && overlaps(bar, box)).toBe(false);
      }
    },
  );
}

test('the first Back is held by keyboard, too @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await page.getByRole('button', { name: 'Back', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', codeField)).toBeVisible();
  await expect.poll(() => said(page)).toContain('Press it again only if you mean it');
});

test('a Back that the page dispatches itself is not held', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await page
    .getByRole('button', { name: 'Back', exact: true })
    .dispatchEvent('click', { composed: true });
  await expect(page.getByRole('textbox', { name: 'Company Name' })).toBeVisible();
});

test('leaving is questioned in code, owner and authorise; not before, and not at Done', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const tryToLeave = async () => {
    asked.length = 0;
    await page
      .evaluate(() => location.assign('https://ace.cbp.gov/s/login/'))
      .catch(() => undefined);
    await expect.poll(() => asked.length > 0 || page.url().includes('/s/login/')).toBe(true);
    return [...asked];
  };
  await page.goto(importerForm);
  await atStep(page, 1);
  await fill(page, company);
  expect(await tryToLeave()).toEqual([]);
  await page.goto(importerForm);
  await walkForm(page, async (step) => {
    await atStep(page, step);
    // The first page is already behind us; here it only leads to the others.
    if (step > 1)
      expect(await tryToLeave(), `step ${step}`).toEqual(step < 5 ? ['beforeunload'] : []);
  });
});

test('the warning disappears when the form goes on @long', async ({ chromium }) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await press(page, 'Back');
  await toOwner(page);
  await atStep(page, 3);
  expect(await said(page)).not.toContain('Press it again');
});

/** Presses the browser's own Back button, which no page can see. */
async function browserBack(page: Page): Promise<void> {
  const session = await cdp(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const entryId = entries[currentIndex - 1]?.id;
  if (entryId === undefined) throw new Error('there is nothing to go back to');
  await session.send('Page.navigateToHistoryEntry', { entryId });
}

/** Adds a history entry within the same document, as single-page applications do for each view. */
const pushEntry = (page: Page) => page.evaluate(() => history.pushState({}, '', '?view=2'));

const view = (page: Page) => new URL(page.url()).searchParams.get('view');

test('within the document, the browser’s first Back is held, and the second goes through', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await pushEntry(page);
  await fill(page, company);
  await browserBack(page);
  await expect.poll(() => view(page), 'before Next nothing is held').toBeNull();

  await toCode(page);
  await atStep(page, 2);
  await pushEntry(page);
  await page.evaluate(() => {
    navigation.addEventListener('navigateerror', () =>
      Object.assign(globalThis, { refused: true }),
    );
  });
  await fill(page, { 'Verification Code': '123' });
  await browserBack(page);
  await expect.poll(() => said(page)).toContain('Press it again only if you mean it');
  expect(view(page)).toBe('2');
  expect(await page.evaluate('refused'), 'the page can tell').toBe(true);
  await expect(page.getByRole('textbox', codeField)).toHaveValue('123');
  await browserBack(page);
  await expect.poll(() => view(page)).toBeNull();
});

test('the page’s Back and the browser’s are held once between them; traversals by the page never @long', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await pushEntry(page);
  await page.evaluate(() => history.back());
  await expect.poll(() => view(page)).toBeNull();

  await pushEntry(page);
  await press(page, 'Back');
  await expect.poll(() => said(page)).toContain('Press it again');
  await browserBack(page);
  await expect.poll(() => view(page)).toBeNull();
});

test('a Back button that uses the history takes two presses, not three @long', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  await toCode(page);
  await atStep(page, 2);
  await pushEntry(page);
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await back.evaluate((button) => {
    button.addEventListener('click', (event) => {
      event.stopImmediatePropagation();
      history.back();
    });
  });
  await press(page, 'Back');
  await expect.poll(() => said(page)).toContain('Press it again');
  expect(view(page)).toBe('2');
  await press(page, 'Back');
  await expect.poll(() => view(page)).toBeNull();
});
