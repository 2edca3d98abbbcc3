import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import type { FieldId } from '../../lib/pages/controls';
import { bundleCarelessTwin, bundleGenerator, bundleRecognizer } from './bundle';
import { heldOut } from './held-out';
import { isHeldOut } from './held-out-rule';
import { resultsText, summary, type Cost } from './report';
import type { PageResult } from './result';
import { openLane, runMutations, type Lane } from './run';
import { practiceBases } from './snapshots';
import { synonyms } from './synonyms';
import { failures, foundShare, reproduce, tally } from './tally';

/**
 * `SEED=… PAGE=…` builds and shows one page again; `LONG=1` runs 10,000 pages and writes
 * RESULTS.md.
 */
const seed = Number(process.env['SEED'] ?? 20261120);
const only = process.env['PAGE'];
const long = Boolean(process.env['LONG']);
const pages = long ? 10_000 : 300;

// In sequence, because they share the pages and are timed.
test.describe.configure({ mode: 'default', timeout: long ? 15 * 60_000 : 4 * 60_000 });

let lanes: Lane[] = [];
let open: (recognizer: string) => Promise<Lane>;

test.beforeAll(async ({ browser }) => {
  // The practice pages may have to be built first.
  test.setTimeout(4 * 60_000);
  const [recognizer, generator, bases] = await Promise.all([
    bundleRecognizer(),
    bundleGenerator(),
    practiceBases(browser),
  ]);
  open = (script) => openLane(browser, script, generator, bases);
  lanes = await Promise.all([open(recognizer), open(recognizer)]);
});

const lane = (): Lane => {
  const [first] = lanes;
  if (!first) throw new Error('the browser page was not opened');
  return first;
};

const say = (text: string): void => {
  test.info().annotations.push({ type: 'figures', description: text });
  process.stdout.write(`${text}\n`);
};

/**
 * What a failing test prints: the worst pages, the reasons, and how to reproduce the first of them.
 */
function account(results: readonly PageResult[]): string {
  const lines = failures(results, seed, 25);
  const page = Number(/ page (-?\d+) /.exec(lines[0] ?? '')?.[1] ?? 0);
  return [...lines, `See it again: ${reproduce(seed, page)}`].join('\n');
}

if (only !== undefined) {
  test(`page ${only} of seed ${seed}`, async () => {
    const [result] = await lane().ask<PageResult[]>(
      `mutations.runMany(${seed}, ${Number(only)}, 1)`,
    );
    if (!result) throw new Error(`no page ${only}`);
    say(JSON.stringify(result, null, 2));
    if (!result.heldOut) {
      mkdirSync(resolve('test-results'), { recursive: true });
      const file = resolve('test-results', `mutations-${seed}-${only}.html`);
      writeFileSync(file, await lane().ask<string>(`mutations.htmlOf(${seed}, ${Number(only)})`));
      say(`the page: ${file}`);
    }
    expect(failures([result], seed, 25)).toEqual([]);
  });
} else {
  test('on changed pages a hint is right or absent, and rarely absent', async ({ browser }) => {
    const run = await runMutations(lanes, seed, pages);
    const sum = tally(run.results);
    say(summary(sum));
    if (long) {
      const costs: Cost[] = [];
      for (const [at, base] of run.bases.entries()) {
        costs.push({
          base,
          ...(await lane().ask<Omit<Cost, 'base'>>(`mutations.cost(${-at - 1}, 0)`)),
        });
      }
      const [first] = run.bases;
      costs.push({
        base: `${first}, 100,000 elements around`,
        ...(await lane().ask<Omit<Cost, 'base'>>('mutations.cost(-1, 100000)')),
      });
      const text = resultsText(run, sum, seed, `Chromium ${browser.version()}`, costs);
      const file = resolve('tests/mutations/RESULTS.md');
      const style = await resolveConfig(file);
      writeFileSync(file, await format(text, { ...style, filepath: file }));
    }
    const changed = run.results.filter(({ page }) => page >= 0);
    const gate = {
      wrong: sum.all.wrong,
      stateWrong: sum.all.stateWrong,
      'found, of those that keep the name':
        foundShare(sum.keepsName) >= 0.99 ? 'enough' : foundShare(sum.keepsName),
    };
    expect(gate, account(changed)).toEqual({
      wrong: 0,
      stateWrong: 0,
      'found, of those that keep the name': 'enough',
    });
    // Every mutation took part. The one with 100,000 nodes is too expensive to be certain in a
    // short run.
    const missing = run.list.filter(
      ({ id }) => !sum.perMutation.has(id) && (long || id !== 'nodes-100000'),
    );
    expect(missing).toEqual([]);
  });

  test('on the unchanged base pages, every field is found and none is wrong', async () => {
    const { results } = await runMutations([lane()], seed, 0);
    expect(failures(results, seed, 25)).toEqual([]);
  });

  test('a recognizer that takes the first of several candidates fails @long', async () => {
    const twin = await open(await bundleCarelessTwin());
    const careless = tally((await runMutations([twin], seed, 100)).results);
    const careful = tally((await runMutations([lane()], seed, 100)).results);
    say(`wrong on 100 pages: ${careful.all.wrong}, the careless twin ${careless.all.wrong}`);
    expect(careless.all.wrong).toBeGreaterThan(careful.all.wrong);
  });

  test('the recognizer does not read the test’s own marks', async () => {
    for (const at of (await lane().ask<string[]>('mutations.baseIds()')).keys()) {
      const [marked, unmarked] = await lane().ask<[string, string]>(
        `mutations.withoutMarks(${-at - 1})`,
      );
      expect(unmarked).toBe(marked);
    }
  });

  test('a look at a practice page visits each element at most once', async () => {
    const ids = await lane().ask<string[]>('mutations.baseIds()');
    const costs: Cost[] = [];
    for (const [at, base] of ids.entries()) {
      if (!base.startsWith('practice-')) continue;
      costs.push({
        base,
        ...(await lane().ask<Omit<Cost, 'base'>>(`mutations.cost(${-at - 1}, 0)`)),
      });
    }
    say(`slowest practice page ${Math.max(...costs.map(({ ms }) => ms)).toFixed(1)} ms`);
    expect(costs.filter(({ visited, elements }) => visited > elements)).toEqual([]);
  });
}

test('a rule decides which wordings are held out, and lib imports nothing from tests', () => {
  for (const [field, words] of Object.entries(synonyms)) {
    expect(words.filter(isHeldOut)).toEqual([]);
    const held = heldOut(field as FieldId);
    expect(held.length).toBeGreaterThan(0);
    // The numbers of those that are misplaced, not the words.
    expect([...held.keys()].filter((at) => !isHeldOut(held[at] ?? ''))).toEqual([]);
  }
  const sources = ['lib', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(resolve(room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(room, file)),
  );
  const reaching = sources.filter((file) =>
    /(?:from|import)\s*\(?\s*['"][^'"]*(?:^|\/)tests\//.test(readFileSync(file, 'utf8')),
  );
  expect(reaching).toEqual([]);
});
