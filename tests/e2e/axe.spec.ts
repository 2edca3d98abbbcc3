/**
 * axe on the overlay and the popup. By itself axe sees nothing in a closed root: here it runs in the content
 * script's own world, where the browser opens that root to us alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import * as z from 'zod';
import type { IsolatedWorld } from './harness/isolated-world';
import { expect, importerForm, said, test } from './harness/fixtures';
import { toAuthorise, toCode, toDone, toOwner } from './harness/form';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const rule = z.object({
  id: z.string(),
  nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
});
const result = z.object({ violations: z.array(rule), passes: z.array(rule) });

/** What axe finds in the overlay alone: the page's own faults are the page's. */
async function judge(world: IsolatedWorld): Promise<{ violations: string[]; passes: string[] }> {
  const found = await world.evaluate(async (axeSource: string) => {
    const host = [...document.querySelectorAll('html > div, dialog > div')].at(-1);
    // eslint-disable-next-line typescript/no-implied-eval
    new Function(axeSource).call(globalThis);
    const axe: unknown = Reflect.get(globalThis, 'axe');
    if (!host || typeof axe !== 'object' || axe === null || !('run' in axe)) return null;
    const run = axe.run;
    return typeof run === 'function'
      ? run({ include: [host] }, { resultTypes: ['violations', 'passes'] })
      : null;
  }, source);
  const { violations, passes } = result.parse(found);
  // A target of two parts is inside a shadow root: the overlay's.
  const inside = (rules: z.infer<typeof rule>[]) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => `${id}: ${html}`),
    );
  return { violations: inside(violations), passes: inside(passes) };
}

/** Opens the closed root to scripts of the content script's world, for this page only. */
async function openRoot(world: IsolatedWorld): Promise<void> {
  await world.evaluate(() => {
    interface Dom {
      openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
    }
    const browserDom = () => (globalThis as unknown as { chrome: { dom: Dom } }).chrome.dom;
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      get(this: Element) {
        return this instanceof HTMLElement ? browserDom().openOrClosedShadowRoot(this) : null;
      },
    });
  });
}

const at = (page: Page, step: string) => expect.poll(() => said(page)).toContain(step);

test('the overlay in every state has no violation, and a planted one is found', async ({
  chromium,
}) => {
  await chromium.practice({ delay: 20, boot: 0 });
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await at(page, 'Step 1');
  const world = await chromium.isolatedWorld(page);
  await openRoot(world);
  const steps: [string, (page: Page) => Promise<void>][] = [
    ['Step 2', toCode],
    ['Step 3', toOwner],
    ['Step 4', toAuthorise],
    ['Step 5', toDone],
  ];
  for (const [step, go] of [['Step 1', async () => undefined] as const, ...steps]) {
    await go(page);
    await at(page, step);
    const { violations, passes } = await judge(world);
    expect(violations, step).toEqual([]);
    expect(passes.length, step).toBeGreaterThan(5);
  }
  await world.evaluate(() => {
    const root = [...document.querySelectorAll('html > div')].at(-1)?.shadowRoot;
    root?.querySelector('section')?.append(document.createElement('button'));
  });
  expect((await judge(world)).violations.join()).toContain('button-name');
});
