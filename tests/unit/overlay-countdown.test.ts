import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  crossesAlert,
  digits,
  leftUntil,
  startAt,
  timeOfDay,
  untilNextDigit,
} from '../../lib/overlay/countdown';

describe('leftUntil', () => {
  it.each([
    ['before the start, by a clock that was set back', 600_000 + 5_000, 600_000],
    ['in the middle', 581_000, 581_000],
    ['at the end', 0, 0],
    ['after it', -3_600_000, 0],
  ])('%s', (_, ahead, left) => {
    expect(leftUntil(1_000_000 + ahead, 1_000_000)).toBe(left);
  });
});

describe('digits', () => {
  it.each([
    [600_000, '10:00'],
    [599_999, '10:00'],
    [599_000, '9:59'],
    [581_000, '9:41'],
    [60_000, '1:00'],
    [59_001, '1:00'],
    [20_000, '0:20'],
    [1, '0:01'],
    [0, '0:00'],
  ])('%i ms reads %s', (left, text) => {
    expect(digits(left)).toBe(text);
  });

  it('change exactly at the predicted time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600_000 }), (left) => {
        const wait = untilNextDigit(left);
        expect(digits(left - wait + 1)).toBe(digits(left));
        expect(digits(left - wait)).not.toBe(digits(left));
      }),
    );
  });
});

describe('crossedMark', () => {
  const moments = [600_000, 300_000, 120_000, 60_000, 20_000, 0];
  it.each([
    ['nothing', 299_000, 298_000, false],
    ['5:00, to the millisecond', 300_001, 300_000, true],
    ['5:00 was before', 300_000, 299_000, false],
    ['1:00 in a long sleep', 400_000, 30_000, true],
    ['the end', 300, 0, true],
    ['nothing after the end', 0, 0, false],
    ['the start is not crossed', 600_000, 599_000, false],
    ['a clock that was set back: time cannot grow', 299_000, 600_000, true],
  ])('%s', (_, before, after, crossed) => {
    expect(crossesAlert(before, after, moments)).toBe(crossed);
  });
});

describe('startAt', () => {
  const at = (day: number, hour: number, minute: number, second = 0, ms = 0) =>
    new Date(2026, 10, day, hour, minute, second, ms).getTime();
  const read = (hour: number, minute: number, second = 0) =>
    ((hour * 60 + minute) * 60 + second) * 1_000;

  it.each([
    ['between', read(14, 1), at(20, 13, 52), at(20, 14, 2), at(20, 14, 1)],
    ['the latest itself', read(14, 2), at(20, 13, 52), at(20, 14, 2), at(20, 14, 2)],
    ['later than the latest', read(14, 3), at(20, 13, 52), at(20, 14, 2), null],
    ['before the earliest', read(13, 51), at(20, 13, 52), at(20, 14, 2), null],
    [
      'the second of the earliest',
      read(13, 52),
      at(20, 13, 52, 0, 400),
      at(20, 14, 2),
      at(20, 13, 52),
    ],
    ['before midnight, read after it', read(23, 58), at(19, 23, 55), at(20, 0, 4), at(19, 23, 58)],
    ['no time at all', NaN, at(20, 13, 52), at(20, 14, 2), null],
  ])('%s', (_, time, earliest, latest, start) => {
    expect(startAt(time, earliest, latest)).toBe(start);
  });

  describe('in New York, when the clocks change', () => {
    beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

    const edt = '-04:00';
    const est = '-05:00';
    // On November 1, 2026, the hour from one to two occurs twice; on March 8, the hour from two to
    // three is skipped.
    it.each<[string, [number, number], string, string | null]>([
      [
        'in the hour that is repeated',
        [1, 30],
        `2026-11-01T01:35:00${est}`,
        `2026-11-01T01:30:00${est}`,
      ],
      [
        'in that hour, the first time',
        [1, 30],
        `2026-11-01T01:35:00${edt}`,
        `2026-11-01T01:30:00${edt}`,
      ],
      [
        'later than now is the first time',
        [1, 55],
        `2026-11-01T01:05:00${est}`,
        `2026-11-01T01:55:00${edt}`,
      ],
      [
        'before the repeated hour',
        [0, 58],
        `2026-11-01T01:05:00${edt}`,
        `2026-11-01T00:58:00${edt}`,
      ],
      ['after it', [1, 58], `2026-11-01T02:05:00${est}`, `2026-11-01T01:58:00${est}`],
      [
        'over the hour that is left out',
        [1, 58],
        `2026-03-08T03:05:00${edt}`,
        `2026-03-08T01:58:00${est}`,
      ],
      ['in the hour that is left out', [2, 58], `2026-03-08T03:05:00${edt}`, null],
    ])('%s', (_, [hour, minute], latest, start) => {
      const now = Date.parse(latest);
      const expected = start === null ? null : Date.parse(start);
      expect(startAt(read(hour, minute), now - 3_600_000, now)).toBe(expected);
    });
  });

  it('is the inverse of timeOfDay, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: at(1, 0, 0), max: at(29, 0, 0) }), (moment) => {
        const second = Math.floor(moment / 1_000) * 1_000;
        expect(startAt(timeOfDay(moment), moment - 600_000, moment)).toBe(second);
      }),
    );
  });
});
