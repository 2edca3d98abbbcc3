import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, tool } from '../../../scripts/run.mjs';

/** Planted violations, each to be caught where it stands: the lint rules as they are shipped. */
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
    'entrypoints/x.content.ts',
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
    'lib/report/l.ts',
    'export const l = (i: HTMLInputElement) => i.value;',
    'no-restricted-properties',
  ],
  [
    'entrypoints/report.ts',
    'export const m = (i: HTMLInputElement) => i.defaultValue;',
    'no-restricted-properties',
  ],
  ['lib/prep/h.ts', 'export const h = (i: HTMLInputElement) => i.value;', null],
  ['components/i.tsx', 'export const i = (input: HTMLInputElement) => input.value;', null],
  ['lib/waits/j.ts', 'export const j = (x: any) => x;', 'no-explicit-any'],
  ['lib/waits/k.ts', 'export const k = (x?: string) => x!.length;', 'no-non-null-assertion'],
];

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
