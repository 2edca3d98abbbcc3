import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Run } from './run';
import { failures, foundShare, table, type Tally } from './tally';

export interface Cost {
  base: string;
  elements: number;
  visited: number;
  ms: number;
}

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'lib', 'tests/mutations', 'tests/portal');
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes not committed' : ''}`;
}

const costTable = (costs: readonly Cost[]): string =>
  [
    '| page | elements | visited | one look, median ms |',
    '| --- | ---: | ---: | ---: |',
    ...costs.map(
      ({ base, elements, visited, ms }) =>
        `| ${base} | ${elements} | ${visited} | ${ms.toFixed(1)} |`,
    ),
  ].join('\n');

/** Returns one line for the log of a short run. */
export function summary({ all, keepsName, worded }: Tally): string {
  const found = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    `${all.pages} changed pages: ${all.wrong} fields and ${all.stateWrong} states wrong`,
    `${found(foundShare(keepsName))} found of ${keepsName.wanted} fields that keep their name`,
    `${found(foundShare(worded.synonym))} of ${worded.synonym.wanted} fields under an open synonym`,
    `${found(foundShare(worded['held-out']))} of ${worded['held-out'].wanted} under a held-out wording`,
  ].join('; ');
}

/** Returns the text of RESULTS.md. */
export function resultsText(
  run: Run,
  sum: Tally,
  seed: number,
  browser: string,
  costs: readonly Cost[],
): string {
  return `# Recognition on changed pages

Written by \`npm run test:long\`. Seed ${seed}, ${sum.all.pages} pages made from ${run.bases.length} base pages; commit ${commit()};
${browser}; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}.

"Rightly found" and "not found" count the fields that a page so changed should show; "wrongly found" counts hints
at any other element, wanted or not. A page with several mutations counts in the row of each; "alone" counts the
pages that had only this one. Goals: wrong 0 of all; of those that keep the names (held-out wordings left out) 99 %.

${table(sum, run.list)}

## Cost of one look

${costTable(costs)}

## The first failures

Held-out wordings are not named. To see one again: \`SEED=${seed} PAGE=… npx playwright test -c tests/playwright.config.ts mutations\`.

${failures(run.results, seed, 60)
  .map((line) => `- ${line.replaceAll('\n', ' ')}`)
  .join('\n')}
`;
}
