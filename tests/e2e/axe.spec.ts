/**
 * Runs axe on the overlay and the side panel. By default axe cannot see into a closed root. Here it
 * runs in the content script's world, where the browser lets us, and only us, open that root.
 */
import * as z from 'zod';
import type { Page } from '@playwright/test';
import { en } from '../../lib/texts/en';
import { axe, axeRules, axeSource, expectSound } from './harness/axe';
import type { IsolatedWorld } from './harness/isolated-world';
import { clickOverlay, expect, said, test } from './harness/fixtures';
import { atStep, fillCompany, openForm, press, toCode, walkSome } from './harness/form';
import { pointer } from './harness/hands';
import { sayCase } from './harness/guide';
import { inLong } from './harness/long';
import { openRoot } from './harness/open-root';
import { unfold } from './harness/walk-views';

const rule = z.object({
  id: z.string(),
  nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
});
const result = z.object({ violations: z.array(rule), passes: z.array(rule) });

/** Returns what axe finds in the overlay. Violations of the page itself are ignored. */
async function judge(world: IsolatedWorld): Promise<{ violations: string[]; passes: string[] }> {
  const found = await world.evaluate(
    async ({ source, rules }) => {
      const host = [...document.querySelectorAll('html > div, dialog > div')].at(-1);
      // eslint-disable-next-line typescript/no-implied-eval
      new Function(source).call(globalThis);
      const axe: unknown = Reflect.get(globalThis, 'axe');
      if (!host || typeof axe !== 'object' || axe === null || !('run' in axe)) return null;
      const run = axe.run;
      return typeof run === 'function'
        ? run({ include: [host] }, { resultTypes: ['violations', 'passes'], rules })
        : null;
    },
    { source: axeSource, ...axeRules },
  );
  const { violations, passes } = result.parse(found);
  // A target with two parts is inside a shadow root, which is the overlay's.
  const inside = (rules: z.infer<typeof rule>[]) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => `${id}: ${html}`),
    );
  return { violations: inside(violations), passes: inside(passes) };
}

test('the overlay has no violation in any state, and a planted one is found', async ({
  chromium,
}) => {
  const page = await openForm(chromium.context);
  const world = await chromium.isolatedWorld(page);
  await openRoot(world);
  await walkSome(page, async (step) => {
    await atStep(page, step);
    const { violations, passes } = await judge(world);
    expect(violations, `step ${step}`).toEqual([]);
    expect(passes.length, `step ${step}`).toBeGreaterThan(5);
  });
  await world.evaluate(() => {
    const root = [...document.querySelectorAll('html > div')].at(-1)?.shadowRoot;
    root?.querySelector('section')?.append(document.createElement('button'));
  });
  expect((await judge(world)).violations.join()).toContain('button-name');
});

/** What else a page or a window may be like, each as a change before the form is walked. */
const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'on a light page': async () => undefined,
  'on a dark page': (page) =>
    page.evaluate(() => (document.documentElement.style.colorScheme = 'dark')),
  'on a page from right to left': (page) =>
    page.evaluate(() => (document.documentElement.dir = 'rtl')),
  'in forced colors': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'in a small window': (page) => page.setViewportSize({ width: 320, height: 640 }),
};

for (const [look, change] of Object.entries(looks)) {
  test(
    `the overlay has no violation ${look}, also opened, refused and held back`,
    inLong(true),
    async ({ chromium }) => {
      const page = await openForm(chromium.context);
      await change(page);
      const world = await chromium.isolatedWorld(page);
      await openRoot(world);
      const check = async (words: string) => {
        await expect.poll(() => said(page)).toContain(words);
        expect.soft((await judge(world)).violations, words).toEqual([]);
      };
      await fillCompany(page, { 'Company Name': 'Already Linked' });
      await press(page, 'Next');
      await check(en.faces['already-linked'].title);
      await chromium.practice({});
      await page.reload();
      await change(page);
      await openRoot(world);
      await page.getByRole('textbox', { name: 'Importer Record Number' }).focus();
      await check(en.controls.importerNumber.title);
      await expect(() => clickOverlay(page, { role: 'button', name: en.guidance.more })).toPass();
      await check(en.guidance.menu.hints);
      await toCode(page);
      const noCode = { role: 'button', name: en.actions['no-code'] };
      await expect(() => clickOverlay(page, noCode)).toPass();
      await check('search spam and quarantine');
      await press(page, 'Back');
      await check(en.guidance.heldBack.title);
    },
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the side panel at 320 px, ${colorScheme}: axe finds nothing, nothing is cut off @long`,
    inLong(colorScheme === 'light'),
    async ({ launchChromium }) => {
      const viewport = { width: 320, height: 800 };
      const chromium = await launchChromium({ colorScheme, viewport });
      const panel = await chromium.openExtensionPage('sidepanel.html#guide');
      const check = async (view: string) => {
        await unfold(panel);
        await expectSound(panel, view);
      };
      await expect(panel.getByRole('radio').first()).toBeVisible();
      await check('a question');
      await sayCase(panel, 'no-bank-data', pointer);
      await panel.getByLabel('Last digits and the two characters after them').fill('…4321 · 00');
      await panel.getByRole('button', { name: 'Add a line' }).click();
      await expect(panel.getByRole('group', { name: '…4321 · 00' })).toBeVisible();
      await unfold(panel);
      await panel
        .getByRole('button', { name: /^Change the answer to/ })
        .first()
        .click();
      await check('the case, a journey and the table');
      await panel.getByRole('link', { name: 'Today' }).click();
      await check('today');
      await panel.evaluate(() =>
        document.querySelector('.step.current label')?.replaceWith('gone'),
      );
      await panel.evaluate(() => document.querySelector('main button')?.replaceChildren());
      const { violations } = await axe(panel);
      expect(violations.map(({ id }) => id)).toContain('button-name');
    },
  );
}
