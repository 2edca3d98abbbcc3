import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteError } from '../../lib/background/problems';
import {
  problemOf,
  problemPlaces,
  maxProblems,
  problemsText,
  withProblem,
  type FoundProblem,
  type Problem,
} from '../../lib/problems';
import { problems } from '../../lib/storage';
import { schemas } from '../../lib/storage/schemas';
import { fromPopup, startWorker } from './helpers/worker';

const now = new Date(2026, 10, 20, 14, 2).getTime();
const chrome = 'chrome-extension://abc/';
const firefox = 'moz-extension://0a1b-2c/';

const failed = (name: string, stack: string): Error => Object.assign(new Error(), { name, stack });
const found: FoundProblem = {
  place: 'options',
  kind: 'drawing',
  name: 'RangeError',
  code: 'chunks/options-C3f.js:1:2345',
};

it('every page of the extension can report its errors', () => {
  const pages = readdirSync('entrypoints', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect([...problemPlaces].toSorted()).toEqual(
    [...pages.map(({ name }) => name), 'worker'].toSorted(),
  );
});

describe('what is kept of an error', () => {
  it.each<[string, unknown, string, Partial<FoundProblem>]>([
    [
      'the innermost line of our code, in Chrome',
      failed(
        'RangeError',
        `RangeError: 12-3456789\n    at Object.f (<anonymous>)\n    at g (${chrome}chunks/options-C3f.js:1:2345)\n    at ${chrome}popup.js:2:3`,
      ),
      chrome,
      { name: 'RangeError', code: 'chunks/options-C3f.js:1:2345' },
    ],
    [
      'Firefox’s',
      failed('TypeError', `f@resource://gre/x.js:1:1\ng@${firefox}background.js:1:99\n`),
      firefox,
      { name: 'TypeError', code: 'background.js:1:99' },
    ],
    [
      'no line outside our code',
      failed('Error', 'Error\n at https://x/y.js:1:1'),
      chrome,
      { code: null },
    ],
    [
      'no address with a query, and no name that is a sentence',
      failed('My EIN is 12-3456789', ` at ${chrome}options.html?ein=12-3456789:1:1`),
      chrome,
      { name: 'Error', code: null },
    ],
    ['no thrown text', 'the EIN 12-3456789', chrome, { name: 'NoError', code: null }],
    ['nothing', undefined, chrome, { name: 'NoError', code: null }],
  ])('%s', (_, error, root, expected) => {
    expect(problemOf(error, 'options', 'drawing', root)).toEqual({
      place: 'options',
      kind: 'drawing',
      name: 'Error',
      ...expected,
    });
  });

  it('whatever an error contains, the result can be stored', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, (name, message) => {
        const stack = `${name}: ${message}\n    at f (${chrome}${message}:1:1)`;
        const list = withProblem(
          [],
          problemOf(failed(name, stack), 'worker', 'script', chrome),
          '0.1.0',
          now,
        );
        expect(schemas.problems.safeParse(list).success).toBe(true);
      }),
    );
  });
});

describe('the list', () => {
  it('keeps the latest problems, and counts a repeated one', () => {
    let list: Problem[] = [];
    for (let line = 1; line <= maxProblems + 5; line += 1) {
      list = withProblem(list, { ...found, code: `a.js:1:${line}` }, '0.1.0', now + line);
    }
    expect(list).toHaveLength(maxProblems);
    expect(list[0]?.code).toBe('a.js:1:6');
    const again = withProblem(list, { ...found, code: 'a.js:1:6' }, '0.1.0', now + 99);
    expect(again).toHaveLength(maxProblems);
    expect(again.at(-1)).toMatchObject({ code: 'a.js:1:6', times: 2, at: now + 99 });
    expect(withProblem(again, { ...found, code: 'a.js:1:6' }, '0.2.0', now).at(-1)?.times).toBe(1);
  });

  it('is copied with one line each', () => {
    const text = problemsText(withProblem([], found, '0.1.0', Date.UTC(2026, 10, 20, 19, 2)));
    expect(text.split('\n')[1]).toBe(
      '2026-11-20T19:02:00.000Z  0.1.0  options  drawing  RangeError  chunks/options-C3f.js:1:2345  x1',
    );
  });
});

describe('the worker', () => {
  let windows = [{ incognito: false }];
  beforeEach(() => {
    startWorker(now);
    windows = [{ incognito: false }];
    Object.assign(fakeBrowser.windows, { getAll: async () => windows });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  });

  it('keeps reports from pages and its own errors until they are cleared', async () => {
    await fromPopup({ type: 'note-problem', problem: found });
    await noteError(new TypeError('12-3456789'));
    expect(await problems.read()).toMatchObject([
      { ...found, at: now, times: 1 },
      { place: 'worker', kind: 'script', name: 'TypeError' },
    ]);
    const disk = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(disk).not.toContain('12-3456789');
    await fromPopup({ type: 'clear-problems' });
    expect(await problems.read()).toEqual([]);
  });

  it('keeps nothing while a private window is open', async () => {
    windows = [{ incognito: false }, { incognito: true }];
    await fromPopup({ type: 'note-problem', problem: found });
    await noteError(new TypeError());
    expect(await problems.read()).toEqual([]);
  });

  it('survives when storage itself fails', async () => {
    Object.assign(fakeBrowser.windows, { getAll: () => Promise.reject(new Error('gone')) });
    await expect(noteError(new TypeError())).resolves.toBeUndefined();
  });
});
