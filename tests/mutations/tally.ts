import type { FieldResult, PageResult } from './result';

/** Counts of fields, or of states. */
export interface Count {
  pages: number;
  /** Fields that the changed page should show. */
  wanted: number;
  right: number;
  notFound: number;
  /** Fields with a hint at the wrong place, wanted or not. */
  wrong: number;
  stateNone: number;
  stateWrong: number;
}

export interface Tally {
  all: Count;
  /**
   * Pages on which every mutation keeps the names, without held-out wordings. These decide whether
   * the test passes.
   */
  keepsName: Count;
  heldOut: Count;
  /** Only the reworded fields themselves, on pages that keep the names. */
  worded: Record<FieldResult['wording'], Count>;
  /** Unchanged base pages. */
  unchanged: Count;
  perMutation: Map<string, Count>;
  /** Pages with this mutation only. */
  alone: Map<string, Count>;
  perBase: Map<string, Count>;
}

const none = (): Count => ({
  pages: 0,
  wanted: 0,
  right: 0,
  notFound: 0,
  wrong: 0,
  stateNone: 0,
  stateWrong: 0,
});

function add(count: Count, result: PageResult): void {
  count.pages += 1;
  for (const { verdict, wanted } of result.fields) {
    if (wanted) count.wanted += 1;
    if (wanted && verdict === 'right') count.right += 1;
    if (wanted && verdict === 'none') count.notFound += 1;
    if (verdict === 'wrong') count.wrong += 1;
  }
  if (result.state === 'none') count.stateNone += 1;
  if (result.state === 'wrong') count.stateWrong += 1;
}

const under = (map: Map<string, Count>, key: string): Count => {
  const count = map.get(key) ?? none();
  map.set(key, count);
  return count;
};

export function tally(results: readonly PageResult[]): Tally {
  const sum: Tally = {
    all: none(),
    keepsName: none(),
    heldOut: none(),
    worded: { own: none(), synonym: none(), 'held-out': none() },
    unchanged: none(),
    perMutation: new Map(),
    alone: new Map(),
    perBase: new Map(),
  };
  for (const result of results) {
    if (result.page < 0) {
      add(sum.unchanged, result);
      continue;
    }
    add(sum.all, result);
    if (result.keepsName) {
      for (const field of result.fields)
        add(sum.worded[field.wording], { ...result, fields: [field] });
    }
    if (result.heldOut) add(sum.heldOut, result);
    else if (result.keepsName) add(sum.keepsName, result);
    for (const id of result.mutations) {
      add(under(sum.perMutation, id), result);
      if (result.mutations.length === 1) add(under(sum.alone, id), result);
    }
    add(under(sum.perBase, result.base), result);
  }
  return sum;
}

/** Returns the share of wanted fields that were right, 0 to 1; 1 if none was wanted. */
export const foundShare = ({ right, wanted }: Count): number => (wanted === 0 ? 1 : right / wanted);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const row = (name: string, keeps: string, count: Count, alone: Count | undefined): string =>
  `| ${name} | ${keeps} | ${count.pages} | ${count.wanted} | ${count.right} | ${count.notFound} | ${count.wrong} | ${percent(foundShare(count))} | ${alone && alone.wanted > 0 ? `${percent(foundShare(alone))} of ${alone.wanted}` : '–'} | ${count.stateNone} | ${count.stateWrong} |`;

const wordings = {
  own: 'own label',
  synonym: 'open synonyms',
  'held-out': 'held-out wordings',
} as const;

const wordedRow = (name: string, count: Count): string =>
  `| ${name} | yes | – | ${count.wanted} | ${count.right} | ${count.notFound} | ${count.wrong} | ${percent(foundShare(count))} | – | – | – |`;

export function table(
  sum: Tally,
  list: readonly { id: string; title: string; keepsName: boolean }[],
): string {
  const empty = none();
  return [
    '| mutation | keeps the name | pages | fields | rightly found | not found | WRONGLY found | found | found, alone on the page | state not told | state WRONG |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    row('**all changed pages**', '', sum.all, undefined),
    row('**those that keep the names**', 'yes', sum.keepsName, undefined),
    row('**with a held-out wording**', '', sum.heldOut, undefined),
    ...(['own', 'synonym', 'held-out'] as const).map((wording) =>
      wordedRow(`fields worded by their ${wordings[wording]}, themselves`, sum.worded[wording]),
    ),
    row('base pages, unchanged', 'yes', sum.unchanged, undefined),
    ...list.map(({ id, title, keepsName }) =>
      row(
        `\`${id}\`: ${title}`,
        keepsName ? 'yes' : 'no',
        sum.perMutation.get(id) ?? empty,
        sum.alone.get(id),
      ),
    ),
  ].join('\n');
}

/**
 * Returns one line per failure: states first, then wrong fields, then missing ones, each at most a
 * third of `most`.
 */
export function failures(results: readonly PageResult[], seed: number, most: number): string[] {
  const lines: { line: string; rank: number }[] = [];
  for (const result of results) {
    const where = `seed ${seed} page ${result.page} [${result.base}; ${result.mutations.join(', ') || 'unchanged'}]`;
    if (result.state === 'wrong') {
      lines.push({
        rank: 0,
        line: `${where} state ${result.stateTrue ?? 'none'} → WRONG: ${result.stateSeen ?? 'none'}`,
      });
    }
    for (const { field, verdict, wanted, label, why } of result.fields) {
      if (verdict === 'wrong') {
        lines.push({ rank: 1, line: `${where} ${field} "${label}" → WRONG: ${why}` });
      } else if (verdict === 'none' && wanted && result.keepsName && !result.heldOut) {
        lines.push({ rank: 2, line: `${where} ${field} "${label}" → not found: ${why}` });
      }
    }
  }
  return [0, 1, 2].flatMap((kind) =>
    lines
      .filter(({ rank }) => rank === kind)
      .slice(0, Math.ceil(most / 3))
      .map(({ line }) => line),
  );
}

export const reproduce = (seed: number, page: number): string =>
  `SEED=${seed} PAGE=${page} npx playwright test -c tests/playwright.config.ts mutations`;
