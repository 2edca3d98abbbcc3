/**
 * The long version of a test. `LONG=1` runs it at full length and records the outcome in
 * RESULTS.md.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { format, resolveConfig } from 'prettier';

export const isLong = Boolean(process.env['LONG']);

/** The seed of all random numbers in these tests. `SEED=…` repeats an earlier run. */
export const seed = Number(process.env['SEED'] ?? 20261121);

const file = resolve(import.meta.dirname, '../long/RESULTS.md');

const head = `# What was tried many times

Written by \`npm run test:long\`, a row each; \`npm test\` runs the same tests with smaller counts.

| test | result | commit | browser | machine | seed |
| --- | --- | --- | --- | --- | --- |
`;

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'lib', 'entrypoints', 'components');
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes not committed' : ''}`;
}

/** Returns the existing rows of the file, by test. */
function rows(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = text.split('\n').filter((line) => line.startsWith('| '));
  return new Map(found.slice(2).map((line) => [line.split('|')[1]?.trim() ?? '', line]));
}

/**
 * Reports the outcome of the current test. The long run also writes it to the file and replaces the
 * earlier row.
 */
export async function noteResult(result: string, browser: string): Promise<void> {
  const title = test.info().title.replace(' @long', '');
  process.stdout.write(`${title}: ${result}\n`);
  if (!isLong) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}`;
  const all = rows();
  all.set(title, `| ${[title, result, commit(), browser, machine, seed].join(' | ')} |`);
  const text = `${head}${[...all.values()].toSorted().join('\n')}\n`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/**
 * For a test with many combinations: leaves those that add little to the long run, so that `npm
 * test` stays short enough to be run often.
 */
export function inLong(isLeft: boolean): { tag: string[] } {
  return { tag: isLeft ? ['@long'] : [] };
}
