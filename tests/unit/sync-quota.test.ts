import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countingWrites,
  fitting,
  limits,
  mayWriteAt,
  sizeOf,
  writesMost,
} from '../../lib/sync/quota';

const minute = 60_000;
const hour = 60 * minute;
const t0 = Date.UTC(2026, 10, 20);

describe('a size', () => {
  it.each([
    ['a', 1, 2],
    ['a', 'x', 4],
    ['é', '北', 2 + 5],
    // Chrome writes "<" as \u003C.
    ['a', '<', 1 + 8],
    ['a', { b: [1, null] }, 1 + 14],
  ])('of %s: %j is %i bytes', (key, value, bytes) => {
    expect(sizeOf(key, value)).toBe(bytes);
  });
});

describe('what fits', () => {
  const items = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,4}$/),
    fc.integer({ min: 0, max: 9_000 }).map((length) => 'x'.repeat(length)),
    { maxKeys: 40, noNullPrototype: true },
  );

  it('never goes beyond the limits, whatever is there and whatever is wanted', () => {
    fc.assert(
      fc.property(items, items, (stored, wanted) => {
        const { set, left } = fitting(stored, wanted);
        expect([...Object.keys(set), ...left].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
          Object.keys(wanted).toSorted((a, b) => (a < b ? -1 : 1)),
        );
        const bytes = (all: object) =>
          Object.entries(all).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
        const before = bytes(stored);
        const after = bytes({ ...stored, ...set });
        expect(after).toBeLessThanOrEqual(Math.max(before, limits.bytes));
        for (const [key, value] of Object.entries(set)) {
          const was = key in stored ? sizeOf(key, stored[key]) : 0;
          expect(sizeOf(key, value)).toBeLessThanOrEqual(Math.max(was, limits.bytesPerItem));
        }
      }),
    );
  });

  it('is at most 512 items', () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`k${index}`, 1]));
    expect(Object.keys(fitting({}, many).set)).toHaveLength(limits.items);
  });

  it('is always what takes no more room than before', () => {
    const full = { a: 'x'.repeat(200_000) };
    expect(fitting(full, { a: 'y'.repeat(199_999), b: 1 })).toEqual({
      set: { a: 'y'.repeat(199_999) },
      left: ['b'],
    });
  });
});

describe('when it may be written', () => {
  it('never more than the browsers take in any minute and any hour, and never later than need be', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 300 });
    fc.assert(
      fc.property(gaps, fc.constantFrom(1, 2), (waits, count) => {
        let now = t0;
        let writes: number[] = [];
        for (const wait of waits) {
          now += wait;
          const at = mayWriteAt(writes, now, count);
          if (at > now) {
            // One moment earlier there would have been one too many.
            expect(mayWriteAt(writes, at - 1, count)).toBeGreaterThan(at - 1);
            now = at;
            expect(mayWriteAt(writes, now, count)).toBe(now);
          }
          writes = [...countingWrites(writes, now), ...Array.from({ length: count }, () => now)];
          const lately = writes.filter((one) => one > now - minute);
          expect(lately.length).toBeLessThanOrEqual(writesMost.inMinute);
          expect(writes.length).toBeLessThanOrEqual(writesMost.inHour);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('after an hour of writing as fast as it may, the hour is the limit', () => {
    let now = t0;
    let writes: number[] = [];
    for (let times = 0; times < writesMost.inHour; times += 1) {
      now = mayWriteAt(writes, now, 1);
      writes = [...countingWrites(writes, now), now];
    }
    expect(mayWriteAt(writes, now, 1)).toBe(t0 + hour);
  });

  it('a clock that was set back keeps nobody waiting', () => {
    const writes = Array.from({ length: writesMost.inHour }, () => t0 + hour);
    expect(mayWriteAt(writes, t0, 2)).toBe(t0);
  });
});
