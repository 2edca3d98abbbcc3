import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { run, tool } from '../../../scripts/run.mjs';

/** Planted violations, each of which must be caught where it is, by the lint rules as shipped. */
const planted: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  [
    'lib/dom/a.ts',
    'export const a = (i: HTMLInputElement) => i.value;',
    'no-restricted-properties',
  ],
  [
    'lib/overlay/b.ts',
    'export const b = (i: HTMLInputElement) => i["value"];',
    'no-restricted-properties',
  ],
  [
    'lib/pages/c.ts',
    'export function c({ value }: HTMLInputElement) { return value; }',
    'no-restricted-properties',
  ],
  [
    'lib/page-script/d.ts',
    'export const d = (i: HTMLInputElement) => i.checked;',
    'no-restricted-properties',
  ],
  [
    'entrypoints/page.ts',
    'export const e = (s: HTMLSelectElement) => s.selectedOptions;',
    'no-restricted-properties',
  ],
  [
    'lib/dom/f.ts',
    'export const f = (form: HTMLFormElement) => new FormData(form);',
    'no-restricted-globals',
  ],
  [
    'lib/dom/g.ts',
    'export const g = (form: HTMLFormElement) => new window.FormData(form);',
    'no-restricted-properties',
  ],
  [
    'lib/dom/n.ts',
    'export const n = (e: Element) => e.ariaLabelledByElements;',
    'no-restricted-properties',
  ],
  [
    'lib/report/l.ts',
    'export const l = (i: HTMLInputElement) => i.value;',
    'no-restricted-properties',
  ],
  [
    'entrypoints/report.ts',
    'export const m = (i: HTMLInputElement) => i.defaultValue;',
    'no-restricted-properties',
  ],
  [
    'lib/fill/p.ts',
    'export const p = (i: HTMLInputElement) => i.value;',
    'no-restricted-properties',
  ],
  [
    'entrypoints/fill.ts',
    'export const q = (s: HTMLSelectElement) => s.selectedIndex;',
    'no-restricted-properties',
  ],
  ['lib/fill/field-values.ts', 'export const r = (i: HTMLInputElement) => i.value;', null],
  ['components/i.tsx', 'export const i = (input: HTMLInputElement) => input.value;', null],
  ['lib/waits/j.ts', 'export const j = (x: any) => x;', 'no-explicit-any'],
  ['lib/waits/k.ts', 'export const k = (x?: string) => x!.length;', 'no-non-null-assertion'],
  // A cycle of types disappears at run time, but neither file can be read without the other.
  ['lib/waits/n.ts', "import type { O } from './o'; export type N = O | 1;", 'no-cycle'],
  ['lib/waits/o.ts', "import type { N } from './n'; export interface O { n: N }", 'no-cycle'],
];

const shape = z.object({
  overrides: z.array(
    z.object({ files: z.array(z.string()), rules: z.record(z.string(), z.unknown()) }),
  ),
});

let folder = '';
const said = new Map<string, string[]>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ace-companion-lint-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [file, code] of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const { out } = await run(...tool('oxlint', ['--format=unix']), { cwd: folder });
  for (const line of out.split('\n')) {
    const file = line.split(':')[0] ?? '';
    said.set(file, [...(said.get(file) ?? []), line]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lint', () => {
  it.each(planted)('%s: %s', (file, _, rule) => {
    const lines = said.get(file) ?? [];
    if (rule === null) expect(lines).toEqual([]);
    else expect(lines.join()).toContain(rule);
  });
});

describe('the rule against reading what users type', () => {
  const { overrides } = shape.parse(JSON.parse(readFileSync('.oxlintrc.json', 'utf8')));
  const guarded = overrides.find(({ rules }) => 'no-restricted-properties' in rules)?.files ?? [];
  it('has one exception: the module that puts the prep sheet in', () => {
    const exempt = overrides.filter(({ rules }) => rules['no-restricted-properties'] === 'off');
    expect(exempt.map(({ files }) => files)).toEqual([['lib/fill/field-values.ts']]);
  });

  /** Each is a folder with everything in it, or a file. */
  const pathOf = (pattern: string) => pattern.replace(/\/\*\*$/, '/');

  it.each(guarded)('covers %s, which exists', (pattern) => {
    expect(existsSync(pathOf(pattern))).toBe(true);
  });

  /**
   * The files of a bundle: everything imported from the entry point on, except for type-only
   * imports.
   */
  const bundled = (file: string, known = new Set<string>()): Set<string> => {
    if (known.has(file)) return known;
    known.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*? from '(\.[^'?]+)'/gm,
    );
    for (const [, path = ''] of imports) {
      const to = join(dirname(file), path);
      const found = [`${to}.ts`, join(to, 'index.ts')].find((name) => existsSync(name));
      if (found) bundled(found, known);
    }
    return known;
  };

  it.each(['entrypoints/page.ts', 'entrypoints/fill.ts', 'entrypoints/report.ts'])(
    'covers every file that %s brings into a page',
    (entry) => {
      const files = [...bundled(entry)];
      expect(files.length).toBeGreaterThan(5);
      const free = files.filter((file) => !guarded.some((one) => file.startsWith(pathOf(one))));
      expect(free).toEqual([]);
    },
  );
});
