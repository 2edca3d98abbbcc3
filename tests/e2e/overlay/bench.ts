import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { View } from '../../../lib/view/types';
import { lookView, usualLook } from '../../../lib/card-look';
import type { ControlId } from '../../../lib/pages/types';
import { boxOf, overlay as readOverlay, type Box } from '../harness/overlay';
import { cdp } from '../harness/cdp';
import { labels } from './fields';

const here = import.meta.dirname;

/** The controls that the page has. */
export const ids = Object.keys(labels) as ControlId[];

let script: Promise<string> | undefined;

/** The overlay as one script, built once per worker. */
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

/** A view in English that no test reads for its wording. */
export function viewOf(change: Partial<View> = {}, clock: Partial<View['clock']> = {}): View {
  const hints: View['hints'] = {};
  for (const id of Object.keys(labels) as ControlId[]) {
    hints[id] = {
      compact: `Short for ${id}`,
      full: 'What goes in, in which format. Which mistake costs the most, in a second sentence.',
      example: 'Example: 12-3456789',
      source: 'A guide, read 20 Nov 2026',
    };
  }
  return {
    hintsOn: true,
    regionName: 'ACE Companion',
    hints,
    card: {
      title: 'Step 3 of 5: the account owner',
      lines: [{ tone: 'plain', text: 'Fill in the account owner.' }],
      actions: [
        { act: { type: 'code-accepted', window: 'w.1' }, label: 'The code was accepted' },
        { act: { type: 'hints', on: false }, label: 'Hide hints' },
      ],
      correction: null,
      steps: [
        { id: 'one', label: 'Company', current: false },
        { id: 'two', label: 'Code', current: true },
      ],
      stepsLabel: 'I am at step',
      unofficial: 'Unofficial.',
      collapse: 'Fold',
      expand: 'Unfold',
      ...lookView(usualLook),
    },
    clock: {
      windowId: 'w',
      status: 'running',
      endsAt: Date.now() + 581_000,
      name: 'Verification code countdown',
      line: 'Started 14:02.',
      unknown: '–:––',
      ...clock,
    },
    backWarning: {
      title: 'All is lost',
      body: 'What you typed.',
      stay: 'Stay',
      how: 'Press again.',
    },
    ...change,
  };
}

/** Fills the bare page; `native` puts each field into an open shadow root of its own. */
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

/** Puts the overlay into the page. */
export async function addOverlay(page: Page): Promise<void> {
  await page.evaluate(await bundle());
}

export const draw = (page: Page, view: View | null): Promise<void> =>
  page.evaluate((drawn) => globalThis.bench.draw(drawn), view);

/** A page with the form, the overlay in it, and a view drawn. */
export async function start(page: Page, native = false, view = viewOf()): Promise<void> {
  await openBench(page, native);
  await addOverlay(page);
  await draw(page, view);
}

/** What the glue heard from the overlay. */
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

export interface SeenHint {
  box: Box | null;
  full: boolean;
  /** Whether a person can see it: open, and not faded. */
  visible: boolean;
}

/** The hint of a field, through the accessibility tree; null when it holds none. */
export async function hintOf(page: Page, id: ControlId): Promise<SeenHint | null> {
  const notes = (await readOverlay(page)).filter(
    ({ role, name }) => role === 'note' && name.startsWith(`${labels[id] ?? ''}:`),
  );
  const [note] = notes;
  if (!note) return null;
  if (notes.length > 1) throw new Error(`${notes.length} hints at ${id}`);
  const session = await cdp(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: note.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration:
      'function () { this.getAnimations().forEach((a) => a.finish()); return getComputedStyle(this).opacity; }',
    returnByValue: true,
  });
  return {
    box: await boxOf(page, note.backendNodeId),
    full: note.text.includes('What goes in'),
    visible: result.value === '1',
  };
}

/** Every node of a role. */
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

/** The gap between two boxes, px; 0 when they touch. */
export function gap(a: Box, b: Box): number {
  const x = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const y = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(x, y);
}
