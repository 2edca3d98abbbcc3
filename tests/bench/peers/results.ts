/** Saves the figures of each part of the benchmark between runs and writes the results page. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import { contestants, type ContestantId } from './contestants';
import { pageTitles, type PageId } from './pages';
import { costRows, rows, type CostId, type Row, type RowId } from './rows';

/** Null if no help was visible. */
export type Values = Partial<Record<RowId, number | null>>;

/** In ms of main-thread time. */
const costSchema = z.object({ script: z.number(), layout: z.number() });
export type Cost = z.infer<typeof costSchema>;

/** What one test has measured on one page, by contestant and row. */
const partSchema = z.object({
  page: z.enum(['lightning', 'torture']),
  browser: z.string(),
  commit: z.string(),
  day: z.string(),
  values: z.record(z.string(), z.record(z.string(), z.nullable(z.number()))),
  cost: z.optional(z.record(z.string(), z.record(z.string(), costSchema))),
});
type Part = z.infer<typeof partSchema>;

const folder = resolve(import.meta.dirname, '../../../.cache/bench-peers');
const file = resolve(import.meta.dirname, '../RESULTS.md');

export const passes = ({ limit: [least, most] }: Row, value: number | null | undefined): boolean =>
  typeof value === 'number' && value >= least && value <= most;

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'lib', 'entrypoints', 'tests', ':!*.md');
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ', with changes not committed' : ''}`;
}

/**
 * Saves what a test has measured in place of its earlier figures, and writes the results page
 * again.
 */
export async function keep(
  name: string,
  measured: Pick<Part, 'page' | 'browser' | 'cost'> & {
    values: Partial<Record<ContestantId, Values>>;
  },
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ ...measured, commit: commit(), day }),
  );
  const parts = readdirSync(folder).map((entry) =>
    partSchema.parse(JSON.parse(readFileSync(join(folder, entry), 'utf8'))),
  );
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(text(parts), options));
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const tableOf = (head: readonly string[], body: readonly (readonly string[])[]) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...body].map(tableRow).join('\n');

function cell(row: Row, value: number | null | undefined, id: ContestantId): string {
  if (value === undefined) return '';
  if (id === 'nothing' && row.about === 'help') return '–';
  const said = value === null ? 'none' : String(value);
  return passes(row, value) ? said : `**${said}** ✗`;
}

const limitOf = ({ limit: [least, most], unit }: Row) =>
  `${least === most ? most : `${least} to ${most}`} ${unit}`;

function judged(parts: readonly Part[], page: PageId): string {
  const own = parts.filter((part) => part.page === page);
  const valueOf = (id: ContestantId, row: RowId) =>
    own.map(({ values }) => values[id]?.[row]).find((value) => value !== undefined);
  const passed = contestants.map(({ id }) => {
    if (id === 'nothing') return '–';
    const measured = rows.filter((row) => valueOf(id, row.id) !== undefined);
    const kept = measured.filter((row) => passes(row, valueOf(id, row.id)));
    return `${kept.length} of ${measured.length}`;
  });
  return tableOf(
    ['', 'limit', ...contestants.map(({ title }) => title)],
    [
      ...rows.map((row) => [
        row.title,
        limitOf(row),
        ...contestants.map(({ id }) => cell(row, valueOf(id, row.id), id)),
      ]),
      ['**Limits kept, of those measured**', '', ...passed],
    ],
  );
}

function priced(parts: readonly Part[], page: PageId): string {
  const costOf = (id: ContestantId, what: CostId) =>
    parts.find((part) => part.page === page && part.cost?.[id]?.[what])?.cost?.[id]?.[what];
  const priced = contestants.filter(({ id }) => id !== 'planted');
  return tableOf(
    ['', ...priced.map(({ title }) => title)],
    costRows.map(({ id: what, title }) => [
      title,
      ...priced.map(({ id }) => {
        const value = costOf(id, what);
        return value ? `${value.script.toFixed(0)} / ${value.layout.toFixed(0)}` : '';
      }),
    ]),
  );
}

/** Returns the version and license of a library from its own package.json. */
function library(name: string): string {
  const manifest = join(import.meta.dirname, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return name;
  const own = z.object({ version: z.string(), license: z.string() });
  const { version, license } = own.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return `${name} ${version}, ${license}`;
}

const several = (values: readonly string[]) => [...new Set(values)].toSorted().join('; ');

function text(parts: readonly Part[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}`;
  const pages = Object.entries(pageTitles) as [PageId, string][];
  return `# This extension beside its peers

Written by \`npm run bench:peers\` on ${several(parts.map(({ day }) => day))}; commit ${several(parts.map((part) => part.commit))};
${several(parts.map(({ browser }) => browser))}; ${machine}.

Every way to show help at a field is asked the same on the same two pages, in turn. The limits were written down in
\`tests/bench/peers/rows.ts\` before the first measurement. A gap is negative where help lies over its own field;
"none" means that no help was seen, and an empty cell that nothing was measured. "Seen" is decided by pixels: the window looks different without it. Each change is
judged 20 frames later.

${contestants.map(({ title, library: name, options }) => `- **${title}**${name ? ` (${library(name)})` : ''}: ${options}`).join('\n')}

${pages.map(([id, title]) => `## ${title}\n\n${judged(parts, id)}`).join('\n\n')}

## What a scroll costs

Script / layout and style, ms on the main thread, median of seven runs that took turns. Printed to be compared within
one run; no limit is set here.

${pages.map(([id, title]) => `### ${title}\n\n${priced(parts, id)}`).join('\n\n')}
`;
}
