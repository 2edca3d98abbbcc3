import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../scripts/facts.mjs';
import { entryOf, isDay, refusal } from '../../release/changelog.mjs';
import { factChanges } from '../../release/fact-changes.mjs';
import { differences } from '../../release/files.mjs';
import { unexplained } from '../../release/linter.mjs';
import { sbomOf } from '../../release/sbom.mjs';

const changelog = `# Changelog

## 0.10.0 — unreleased

- Next.

## 0.1.0 — 2026-11-29

- One thing,
  in two lines.
- Another.

## 0.0.9 — 2026-10-01

- The first.
`;

describe('the changelog', () => {
  it.each([
    ['0.10.0', 'unreleased', '- Next.'],
    ['0.1.0', '2026-11-29', '- One thing,\n  in two lines.\n- Another.'],
    ['0.0.9', '2026-10-01', '- The first.'],
  ])('has %s', (version, date, text) => {
    expect(entryOf(changelog, version)).toEqual({ date, text });
  });

  it.each(['0.1', '1.0', '0.1.00', ''])('has no %j', (version) => {
    expect(entryOf(changelog, version)).toBeNull();
  });

  it('in the repository has an entry for the version in package.json', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(entryOf(readFileSync('CHANGELOG.md', 'utf8'), version)?.text).toMatch(/^- /);
  });
});

describe('a day', () => {
  it.each(['2026-11-29', '2028-02-29'])('is %j', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '2026-11-29T00:00',
    '',
    undefined,
    null,
    20261129,
  ])('is not %j', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('a release is refused', () => {
  const ready = { changed: [], version: '0.1.0', released: '2026-11-29', changelog };

  it.each([
    ['a changed file', { changed: [' M README.md'] }, /not committed.* M README\.md/],
    ['no day of release', { released: undefined }, /set "released" to a day/],
    ['no day of release', { released: 'soon' }, /set "released" to a day/],
    ['an entry without a date', { version: '0.10.0' }, /no dated entry for 0\.10\.0/],
    ['no entry', { version: '0.2.0' }, /no dated entry for 0\.2\.0/],
    ['another day in the changelog', { released: '2026-11-30' }, /make them agree/],
  ])('with %s', (_, wrong, said) => {
    expect(refusal({ ...ready, ...wrong })).toMatch(said);
  });

  it('for no other reason', () => {
    expect(refusal(ready)).toBeNull();
  });
});

describe('changes of facts', () => {
  const fact = (more: Partial<Fact> = {}): Fact => ({
    text: 'The code lasts ten minutes.',
    grade: 'official',
    sources: ['S1', 'S2'],
    read: '2026-11-28',
    ...more,
  });

  it.each<[string, Record<string, Fact> | null, Record<string, Fact>, string]>([
    ['the first release', null, { a: fact() }, 'First release, with 1 facts.'],
    ['no change', { a: fact() }, { a: fact() }, 'No fact changed.'],
    [
      'a new one',
      {},
      { a: fact() },
      '### New\n\n- `a`: The code lasts ten minutes. (official: S1, S2)',
    ],
    [
      'another text',
      { a: fact({ text: 'Old.' }) },
      { a: fact({ text: 'New.' }) },
      '### Changed\n\n- `a`: New. (official: S1, S2)\n  Before: Old. (official: S1, S2)',
    ],
    [
      'another grade and source',
      { a: fact({ text: 'T.' }) },
      { a: fact({ text: 'T.', grade: 'quoted', sources: ['S2'], read: '2026-12-01' }) },
      '### Changed\n\n- `a`: T. (quoted: S2)\n  Before: T. (official: S1, S2)',
    ],
    [
      'a later reading',
      { a: fact() },
      { a: fact({ read: '2026-12-01' }) },
      '### Read again\n\n- `a`: 2026-12-01',
    ],
    [
      'one that is gone, and a new one',
      { a: fact({ text: 'A.' }) },
      { b: fact({ text: 'B.' }) },
      '### New\n\n- `b`: B. (official: S1, S2)\n\n### Removed\n\n- `a`: A. (official: S1, S2)',
    ],
  ])('%s', (_, before, now, said) => {
    expect(factChanges(before, now)).toBe(said);
  });
});

it('two folders differ in what is changed, missing or added', () => {
  const file = (text: string) => new TextEncoder().encode(text);
  const one = { same: file('x'), changed: file('x'), missing: file('x') };
  const other = { same: file('x'), changed: file('y'), added: file('') };
  expect(differences(one, one)).toEqual([]);
  expect(differences(one, other)).toEqual(['changed', 'missing', 'added']);
});

describe('Mozilla’s linter', () => {
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/shared-BMSFSRfA.js' };

  it.each([
    ['what is explained, as often as it is', { errors: [], warnings: [known, known] }, []],
    ['less than that', { errors: [], warnings: [] }, []],
    [
      'a third one in the same file',
      { errors: [], warnings: [known, known, known] },
      ['UNSAFE_VAR_ASSIGNMENT in chunks/shared'],
    ],
    [
      'the same in another file',
      { errors: [], warnings: [{ ...known, file: 'page.js' }] },
      ['UNSAFE_VAR_ASSIGNMENT in page.js'],
    ],
    ['any error', { errors: [{ code: 'BAD' }], warnings: [] }, ['BAD']],
  ])('reports %s', (_, report, open) => {
    expect(unexplained(report)).toEqual(open);
  });
});

describe('the bill of materials', () => {
  const bom = {
    serialNumber: 'urn:uuid:random',
    metadata: {
      timestamp: 'now',
      component: { 'bom-ref': 'us@1.0.0', name: 'folder', type: 'library' },
    },
    components: ['a@1.0.0', 'b@1.0.0', 'b@2.0.0'].map((ref) => ({ 'bom-ref': ref })),
    dependencies: [
      { ref: 'us@1.0.0', dependsOn: ['a@1.0.0', 'b@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@1.0.0' },
      { ref: 'b@2.0.0' },
    ],
  };
  const packages = [
    { name: 'a', version: '1.0.0' },
    { name: 'b', version: '2.0.0' },
  ];
  const what = { packages, name: 'us', commit: 'c0ffee', time: 1_000 };

  it('lists what is in the extension, and is the same every time', () => {
    const kept = sbomOf(bom, what);
    expect(kept).toMatchObject({
      metadata: {
        timestamp: '1970-01-01T00:00:01.000Z',
        component: { name: 'us', type: 'application' },
      },
      components: [{ 'bom-ref': 'a@1.0.0' }, { 'bom-ref': 'b@2.0.0' }],
      dependencies: [
        { ref: 'us@1.0.0', dependsOn: ['a@1.0.0'] },
        { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
        { ref: 'b@2.0.0', dependsOn: [] },
      ],
    });
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;
    expect(kept.serialNumber).toMatch(uuid);
    expect(sbomOf(bom, what)).toEqual(kept);
    expect(sbomOf(bom, { ...what, commit: 'decaf' }).serialNumber).not.toBe(kept.serialNumber);
  });

  it('is refused if npm does not know a package', () => {
    const unknown = [...packages, { name: 'c', version: '1.0.0' }];
    expect(() => sbomOf(bom, { ...what, packages: unknown })).toThrow(/2 of the 3/);
  });
});
