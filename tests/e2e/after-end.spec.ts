/**
 * When the extension is removed, disabled or replaced while a page is open, nothing of it may stay
 * in the page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { landmarksOf } from '../../lib/pages';
import { selectors } from '../../lib/pages/selectors';
import { importerForm } from './harness/addresses';
import { builtExtension } from './harness/chromium';
import { countIn } from './harness/counts';
import { expect, test } from './harness/fixtures';
import { overlayElements } from './harness/overlay';
import { viewOf } from './overlay/views';

const field = (label: string) => `<p><label>${label} <input></label></p>`;
const pageOf = (form: string) =>
  `<form>${form}</form><dialog>Wait</dialog><div style="height: 300vh"></div>`;
const company = pageOf(
  `${['Company Name', 'IR#', 'Email'].map(field).join('')}<button>Next</button>`,
);
const code = pageOf(`${field('Verification Code')}<button>Back</button><button>Next</button>`);

const brief = {
  page: 'importer-form',
  landmarks: landmarksOf('importer-form'),
  selectors,
  style: '',
};
const help = { chip: 'Short', isOptional: false, title: 'What goes in.', line: '', why: null };
const view = viewOf({ help: { companyName: help, verificationCode: help } });

type Timer = (work: (now: number) => void, wait?: number) => number;

/**
 * Runs before the page's scripts. Records in `due` every task that was scheduled and has not run
 * yet.
 */
function noteWhatIsDue(): void {
  const due = new Set<unknown>();
  const timers = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ] as const;
  for (const [start, stop] of timers) {
    const begin = globalThis[start] as Timer;
    const end = globalThis[stop];
    const nameOf = (id: number) => `${start} ${id}`;
    const beginNoted: Timer = (work, wait) => {
      const id = begin((now) => {
        if (start !== 'setInterval') due.delete(nameOf(id));
        work(now);
      }, wait);
      due.add(nameOf(id));
      return id;
    };
    const endNoted = (id: number) => {
      due.delete(nameOf(id));
      end(id);
    };
    Object.assign(globalThis, { [start]: beginNoted, [stop]: endNoted });
  }
  const post = scheduler.postTask.bind(scheduler);
  scheduler.postTask = (work, options) => {
    const posted = post(work, options);
    due.add(posted);
    const forget = () => void due.delete(posted);
    posted.then(forget, forget);
    return posted;
  };
  Object.assign(globalThis, { due });
}

type Inside = typeof globalThis & {
  due: Set<unknown>;
  chrome: { runtime?: unknown };
  listening: unknown[];
};

/** Provides the API through which the content script asks its worker. */
const connect = (page: Page) =>
  page.evaluate(
    ([known, shown]) => {
      const listening: unknown[] = [];
      const runtime = {
        id: 'ours',
        onMessage: { addListener: (listener: unknown) => listening.push(listener) },
        sendMessage: ({ type }: { type: string }) =>
          Promise.resolve(
            type === 'arrived' ? known : { type: 'view', view: shown, number: 1, worker: 1 },
          ),
      };
      Object.assign(globalThis, { chrome: { runtime }, listening });
    },
    [brief, view] as const,
  );

/** Removes that API again, as the browser does. */
const disconnect = (page: Page) =>
  page.evaluate(() => {
    const { chrome, listening } = globalThis as Inside;
    listening.length = 0;
    delete chrome.runtime;
  });

/**
 * Makes the content script listen, observe and wait in every way it can.
 *
 * @param atField waits until the state's one chip is drawn
 */
async function walk(page: Page, atField: () => Promise<unknown>): Promise<void> {
  const show = (html: string) =>
    page.evaluate((body) => {
      document.body.innerHTML = body;
    }, html);
  await show(company);
  await atField();
  await show(code);
  await page.evaluate(() => {
    document.body.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    document.querySelector('dialog')?.showModal();
  });
  await page.mouse.wheel(0, 200);
  await atField();
}

test('the content script leaves nothing behind when the extension is gone', async ({ context }) => {
  const page = await context.newPage();
  await page.addInitScript(noteWhatIsDue);
  await page.route(importerForm, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><body>' }),
  );
  const counts = async () => ({
    ...(await countIn(page, false)),
    due: await page.evaluate(() => (globalThis as Inside).due.size),
  });
  const kinds = ['listeners', 'observers', 'nodes', 'due'] as const;
  const chips = async () =>
    (await overlayElements(page)).filter(({ attributes }) => attributes['class'] === 'chip').length;

  // What the page itself keeps after the same walk.
  await page.goto(importerForm);
  await connect(page);
  await walk(page, () => Promise.resolve());
  await disconnect(page);
  await page.keyboard.press('Shift');
  const without = await counts();

  await page.goto(importerForm);
  await connect(page);
  await page.evaluate(readFileSync(join(builtExtension, 'page.js'), 'utf8'));
  await walk(page, () => expect.poll(chips).toBe(1));
  const during = await counts();
  expect(kinds.filter((kind) => during[kind] > without[kind])).toEqual(kinds);

  await disconnect(page);
  // The script notices at its next look. What V8 and the DOM hold of each other then takes several
  // collections, one at each poll.
  await page.keyboard.press('Shift');
  await expect
    .poll(async () => {
      const after = await counts();
      return kinds.filter((kind) => after[kind] > without[kind]);
    })
    .toEqual([]);
});
