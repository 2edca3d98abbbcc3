/** The tables of examples themselves: large enough, and without slips. */
import { describe, expect, it } from 'vitest';
import { comparisons, differenceKinds } from './comparisons';
import { examples } from './examples';
import { sheetFields } from '../../../lib/prep-sheet/sheet';

/** The keys that occur more than once. */
const repeated = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

describe('the examples', () => {
  it('are at least 200 beside the empty ones', () => {
    expect(examples.filter(({ verdict }) => verdict !== 'empty').length).toBeGreaterThan(200);
  });

  it('judge no text twice', () => {
    expect(repeated(examples.map(({ field, text }) => `${field}: ${text}`))).toEqual([]);
  });

  it('call exactly the texts empty in which nothing can be seen', () => {
    const blank = examples.filter(({ text }) => text.trim() === '');
    expect(examples.filter(({ verdict }) => verdict === 'empty')).toEqual(blank);
  });

  it('have a right and a wrong text for every field', () => {
    const covered = new Set(examples.map(({ field, verdict }) => `${field}: ${verdict}`));
    expect(covered.size).toBe(sheetFields.length * 3);
  });
});

describe('the comparisons', () => {
  it('name a difference exactly where there is one', () => {
    const astray = comparisons.filter(({ typed, record, same }) => same !== (typed === record));
    expect(astray).toEqual([]);
  });

  it('compare no two texts twice', () => {
    expect(repeated(comparisons.map(({ typed, record }) => `${typed} | ${record}`))).toEqual([]);
  });

  it('have an example of every kind of difference', () => {
    const used = new Set<string>(comparisons.flatMap(({ words }) => words));
    expect(Object.keys(differenceKinds).filter((kind) => !used.has(kind))).toEqual([]);
  });
});
