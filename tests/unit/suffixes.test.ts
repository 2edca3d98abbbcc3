import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suffixChecks } from '../../lib/guide/journeys/enrol-ach';
import {
  isEnrolled,
  shortLabel,
  maxSuffixes,
  suffixRefusal,
  withCheck,
  withoutSuffix,
  withSuffix,
  withSuffixBack,
  type SuffixRow,
} from '../../lib/suffixes';
import { digitsIn, numberWritten } from './helpers/whole-numbers';

const table = (...labels: string[]) =>
  labels.reduce<readonly SuffixRow[]>((rows, label) => withSuffix(rows, label, label), []);
const labels = (rows: readonly SuffixRow[]) => rows.map(({ label }) => label);

describe('a label', () => {
  it.each([
    ['…4321 · 00', '…4321 · 00'],
    ['4321 00', '4321 00'],
    ['  Northwind   00 ', 'Northwind 00'],
    ['12-345678900', '…6789 · 00'],
    ['12-3456789-00', '…6789 · 00'],
    ['12–3456789–0a', '…6789 · 0A'],
    ['12 3456789 00', '…6789 · 00'],
    ['12345678900', '…6789 · 00'],
    ['123456789AB', '…6789 · AB'],
    ['12-3456789', '…6789'],
    ['123-45-6789', '…6789'],
    ['123 45 6789', '…6789'],
    ['123456-78901', '…8901'],
    ['Northwind 12-345678901', 'Northwind …6789 · 01'],
    ['123.45.6789', '…6789'],
    ['123/45/6789', '…6789'],
    ['123 - 45 - 6789', '…6789'],
    ['123\u200b45\u22126789', '…6789'],
    ['１２３４５６７８９', '…6789'],
    ['１２-３４５６７８９-００', '…6789 · 00'],
    ['12 - 3456789 00', '…6789 · 00'],
    ['12.3456789 / 0a', '…6789 · 0A'],
    ['Unit 5: 12-345678901', 'Unit …6789 · 01'],
    ['№ 7, Ｎorthwind', '№ 7, Ｎorthwind'],
    ['1234567', '…4567'],
    ['123456', '123456'],
  ])('%j is stored as %j', (text, label) => {
    expect(shortLabel(text)).toBe(label);
    // The table stores no more, whoever asks for a label.
    expect(labels(table(text))).toEqual([label]);
  });

  it('contains no whole number, however it is written', () => {
    const word = fc.constantFrom('', 'Northwind ', 'EIN:', '(', 'Box ');
    fc.assert(
      fc.property(word, numberWritten(7, 17), word, (before, number, after) => {
        // Four digits and a suffix.
        expect(digitsIn(shortLabel(before + number + after)).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not shortened any further the second time', () => {
    const text = fc
      .array(fc.oneof(fc.string(), numberWritten(1, 12)), { maxLength: 5 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (typed) => {
        const label = shortLabel(typed);
        expect(shortLabel(label)).toBe(label);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a row', () => {
  it.each([
    ['', 'no label'],
    ['   ', 'no label'],
    ['x'.repeat(41), 'label too long'],
    ['…4321 · 00', 'label taken'],
    ['northwind', 'label taken'],
    ['98-765432100', 'label taken'],
    ['98-765432101', null],
  ])('%j: %s', (text, refusal) => {
    const rows = table('…4321 · 00', 'Northwind');
    expect(suffixRefusal(rows, text)).toBe(refusal);
    expect(withSuffix(rows, 'new', text) === rows).toBe(refusal !== null);
  });

  it(`there are at most ${maxSuffixes}`, () => {
    const rows = table(...Array.from({ length: maxSuffixes }, (_, index) => `line ${index}`));
    expect(rows).toHaveLength(maxSuffixes);
    expect(suffixRefusal(rows, 'one more')).toBe('too many');
  });

  it('is complete when every check is ticked, each separately', () => {
    let rows = table('a', 'b');
    for (const check of suffixChecks) {
      expect(rows.map(isEnrolled)).toEqual([false, false]);
      rows = withCheck(rows, 'b', check, true);
    }
    expect(rows.map(isEnrolled)).toEqual([false, true]);
    expect(withCheck(rows, 'b', 'seen', false).map(isEnrolled)).toEqual([false, false]);
  });

  it('is removed and restored in place, with its ticks', () => {
    const before = withCheck(table('a', 'b', 'c'), 'b', 'entered', true);
    const { rows, removed } = withoutSuffix(before, 'b');
    expect(labels(rows)).toEqual(['a', 'c']);
    expect(removed && withSuffixBack(rows, removed)).toEqual(before);
    expect(removed && withSuffixBack(table('B'), removed)).toEqual(table('B'));
    expect(withoutSuffix(before, 'nobody')).toEqual({ rows: before, removed: null });
  });
});
