import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { PageView } from '../../../lib/guidance/types';
import type { ControlId } from '../../../lib/pages/controls';
import type { StateId } from '../../../lib/pages/types';
import { boxOf, overlay as readOverlay, overlayElements, type Box } from '../harness/overlay';
import { labels } from './fields';
import { viewOf } from './views';

export { ids } from './fields';
export { faceOf, viewOf } from './views';

const here = import.meta.dirname;

let script: Promise<string> | undefined;

/** Bundles the overlay into one script, once per Playwright worker. */
function bundle(): Promise<string> {
  script ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: 'error',
      root: resolve(here, '../../..'),
      build: {
        write: false,
        minify: false,
        target: ['chrome137', 'firefox147'],
        lib: { entry: resolve(here, 'entry.ts'), formats: ['iife'], name: 'unused' },
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const chunk = output && 'output' in output ? output.output[0] : undefined;
    if (!chunk) throw new Error('the overlay was not built');
    return chunk.code;
  })();
  return script;
}

/** Fills the bare page. `native` puts each field into its own open shadow root. */
export async function openBench(page: Page, native = false): Promise<void> {
  const html = readFileSync(resolve(here, 'page.html'), 'utf8');
  await page.route('http://bench.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('http://bench.test/');
  await page.evaluate(
    ({ all, shadow }) => {
      for (const [id, text] of Object.entries(all)) {
        const cell = document.createElement('div');
        const style = document.querySelector('style');
        const into = shadow ? cell.attachShadow({ mode: 'open' }) : cell;
        if (shadow && style) into.append(style.cloneNode(true));
        const box = ['orgStructure', 'country'].includes(id);
        const field = document.createElement(box ? 'button' : 'input');
        field.className = id;
        field.id = `field-${id}`;
        if (box) {
          field.setAttribute('role', 'combobox');
          field.setAttribute('aria-expanded', 'false');
          field.textContent = 'Select an Option';
        }
        const label = document.createElement('label');
        label.htmlFor = field.id;
        label.textContent = text;
        if (id === 'authorise') {
          field.setAttribute('type', 'checkbox');
          into.append(field, label);
        } else into.append(label, field);
        document.querySelector('#grid')?.append(cell);
      }
    },
    { all: labels, shadow: native },
  );
}

/** Adds the overlay to the page. */
export async function addOverlay(page: Page): Promise<void> {
  await page.evaluate(await bundle());
}

export const draw = (page: Page, view: PageView | null, state?: StateId): Promise<void> =>
  page.evaluate(([drawn, at]) => globalThis.bench.draw(drawn, at), [view, state] as const);

/** Opens the page with the form and the overlay, and draws a view. */
export async function start(page: Page, native = false, view = viewOf()): Promise<void> {
  await openBench(page, native);
  await addOverlay(page);
  await draw(page, view);
}

/** Returns the overlay's calls to the content script. */
export const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => globalThis.bench.heard);

const field = (page: Page, id: ControlId) => page.locator(`.${id}`);

export async function fieldBox(page: Page, id: ControlId): Promise<Box> {
  const box = await (
    id === 'authorise' ? page.getByText(labels[id] ?? '') : field(page, id)
  ).boundingBox();
  if (!box) throw new Error(`${id} has no box`);
  return box;
}

/** Returns the box of a field's chip, or null if it is not visible. */
export async function chipOf(page: Page, id: ControlId): Promise<Box | null> {
  const notes = (await readOverlay(page)).filter(
    ({ role, name }) => role === 'note' && name === `${labels[id] ?? ''}: Short for ${id}`,
  );
  if (notes.length > 1) throw new Error(`${notes.length} chips at ${id}`);
  return notes[0] ? boxOf(page, notes[0].backendNodeId) : null;
}

/** Returns the bar's form and its box. */
export async function barOf(page: Page): Promise<{ form: string; box: Box | null }> {
  const bar = (await overlayElements(page)).find(({ attributes }) => attributes['class'] === 'bar');
  if (!bar) throw new Error('there is no bar');
  return { form: bar.attributes['data-form'] ?? '', box: await boxOf(page, bar.backendNodeId) };
}

/** Returns every node with this role. */
export const nodesOf = async (page: Page, role: string) =>
  (await readOverlay(page)).filter((node) => node.role === role);

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + 0.5 &&
    b.x + b.width > a.x + 0.5 &&
    a.y + a.height > b.y + 0.5 &&
    b.y + b.height > a.y + 0.5
  );
}

/** Returns the gap between two boxes, px; 0 if they touch. */
export function gap(a: Box, b: Box): number {
  const x = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const y = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(x, y);
}
