/** The long form of a test: `LONG=1` gives it its full count, and notes what came of it in RESULTS.md. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { format, resolveConfig } from 'prettier';

export const isLong = Boolean(process.env['LONG']);

/** Chance in these tests begins here; `SEED=…` repeats another run. */
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

/** The rows that stand in the file, by their test. */
function rows(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const found = text.split('\n').filter((line) => line.startsWith('| '));
  return new Map(found.slice(2).map((line) => [line.split('|')[1]?.trim() ?? '', line]));
}

/** Says what came of the test that runs; the long run also writes it down, in place of its row before. */
export async function noteResult(result: string, browser: string): Promise<void> {
  const { title } = test.info();
  process.stdout.write(`${title}: ${result}\n`);
  if (!isLong) return;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}`;
  const all = rows();
  all.set(title, `| ${[title, result, commit(), browser, machine, seed].join(' | ')} |`);
  const text = `${head}${[...all.values()].toSorted().join('\n')}\n`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

/**
 * For a test that goes through many combinations: those that say little new are left to the long run, so
 * that `npm test` stays short enough to be run often.
 */
export function inLong(isLeft: boolean): { tag: string[] } {
  return { tag: isLeft ? ['@long'] : [] };
}
