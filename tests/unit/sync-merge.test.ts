import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, without, type Entries, type Fact } from '../../lib/sync/merge';
import { readEntry, readMeta, wireOf } from '../../lib/sync/wire';
import { runs } from './helpers/runs';

/** Few values and few stamps, so that there is much to settle. */
const stamp = fc.integer({ min: 1, max: 6 });
const fact: fc.Arbitrary<Fact> = fc
  .record({
    value: fc.oneof(
      fc.constantFrom(null, true, 'a', 'b'),
      fc.record({ day: fc.constantFrom('1', '2') }),
    ),
    at: stamp,
    since: fc.option(stamp, { nil: null }),
    rank: fc.constantFrom('', '2026-11-01', '2026-11-02'),
  })
  .map(({ value, at, since, rank }) =>
    since === null ? { value, at, since: at, rank: '' } : { value, at, since, rank },
  );
const entry = fc
  .tuple(
    fc.dictionary(fc.constantFrom('label', 'role', 'day'), fact, { noNullPrototype: true }),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([facts, gone]) => without(facts, gone));
const entries: fc.Arbitrary<Entries> = fc.dictionary(fc.constantFrom('a', 'b', 'c'), entry, {
  noNullPrototype: true,
});
const often = runs(2_000);

describe('what two machines know, brought together', () => {
  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      often,
    );
  });

  it('is the same in whatever parts it comes', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      often,
    );
  });

  it('is the same however often it comes', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
      often,
    );
  });

  const said = (value: unknown, at: number, more: Partial<Fact> = {}): Fact => ({
    value,
    at,
    since: at,
    rank: '',
    ...more,
  });
  const ranked = (day: string, at: number, since = 1) => said({ day }, at, { since, rank: day });
  it.each<[string, Fact, Fact]>([
    ['the newer fact', said('new', 9), said('old', 8)],
    [
      'the later day, though it was told of earlier',
      ranked('2026-11-02', 3),
      ranked('2026-11-01', 9),
    ],
    ['a day that the person set back', ranked('2026-10-01', 5, 5), ranked('2026-11-01', 9)],
    ['the later day after it was set back', ranked('2026-10-02', 6, 5), ranked('2026-10-01', 7, 5)],
  ])('%s stays', (_, stays, goes) => {
    const of = (fact: Fact): Entries => ({ x: { gone: 0, facts: { f: fact } } });
    expect(merge(of(stays), of(goes))).toEqual(of(stays));
    expect(merge(of(goes), of(stays))).toEqual(of(stays));
  });
});

describe('an item of the sync storage', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(readEntry(JSON.parse(JSON.stringify(wireOf(one))))).toEqual({ is: one });
      }),
      often,
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readEntry(value), readMeta(value)]) {
          expect(['object', 'string']).toContain(typeof read);
        }
      }),
    );
  });

  it.each<[string, unknown, 'newer' | 'damaged']>([
    ['of a later release', { v: 2, rows: [] }, 'newer'],
    ['of no release', { v: 0, said: [] }, 'damaged'],
    ['a text', 'login', 'damaged'],
    ['nothing', null, 'damaged'],
    ['a stamp that is no time', { v: 1, said: [[9e15, { label: 'x' }]] }, 'damaged'],
    ['a stamp before time', { v: 1, said: [[-1, { label: 'x' }]] }, 'damaged'],
    ['a field that no record has', { v: 1, said: [[1, { 'a b': 1 }]] }, 'damaged'],
  ])('%s is left alone, or counts as nothing', (_, value, expected) => {
    expect(readEntry(value)).toBe(expected);
  });

  it('cannot bring in a prototype', () => {
    const item: unknown = JSON.parse('{"v":1,"said":[[1,{"__proto__":{"x":1}}]]}');
    expect(readEntry(item)).toEqual({ is: { gone: 0, facts: {} } });
  });
});
