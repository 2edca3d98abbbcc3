import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  businessDayUpTo,
  federalHolidays,
  isBusinessDay,
  plusBusinessDays,
} from '../../lib/business-days';
import { dayOf, daysBetween, momentOf, plusDays } from '../../lib/day';

beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

/**
 * Closed days as month and day, as listed by the Office of Personnel Management under "Federal
 * Holidays". Compared on 2026-11-20 with the package @18f/us-federal-holidays 4.0.0.
 */
const closed: Record<number, string> = {
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2031: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2032: '01-01 01-19 02-16 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2033: '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26',
  2034: '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2035: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
};

describe('federal holidays', () => {
  it.each(Object.entries(closed))('of %s, on the days they are observed', (year, days) => {
    const expected = days.split(' ').map((day) => `${year}-${day}`);
    expect(federalHolidays(Number(year))).toEqual(expected);
  });
});

describe('a business day', () => {
  it.each<[string, string, boolean]>([
    ['a Friday', '2026-11-20', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['Thanksgiving Day', '2026-11-26', false],
    ['the day after Thanksgiving', '2026-11-27', true],
    ['New Year’s Eve before a Saturday', '2027-12-31', false],
    ['New Year’s Eve before a Sunday', '2028-12-31', false],
    ['New Year’s Eve before a Monday', '2034-12-29', true],
    ['Inauguration Day', '2033-01-20', true],
  ])('%s, %s: %s', (_, day, expected) => {
    expect(isBusinessDay(day)).toBe(expected);
  });
});

describe('the last business day up to a day', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-22', '2026-11-20'],
    ['2026-11-26', '2026-11-25'],
    // Monday is Labor Day, so this is the Friday before the long weekend.
    ['2026-09-07', '2026-09-04'],
    // Christmas Day is a Saturday and observed on Friday.
    ['2027-12-26', '2027-12-23'],
    ['2028-01-01', '2027-12-30'],
  ])('%s: %s', (day, expected) => {
    expect(businessDayUpTo(day)).toBe(expected);
  });
});

describe('business days later', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-23', 5, '2026-12-01'],
    ['2027-12-23', 1, '2027-12-27'],
    ['2027-12-30', 1, '2028-01-03'],
  ])('from %s, %i: %s', (day, count, expected) => {
    expect(plusBusinessDays(day, count)).toBe(expected);
  });
});

const days = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('for every day until 2035', () => {
  it('the last business day up to it is a business day, not later, and at most 3 days earlier', () => {
    fc.assert(
      fc.property(days, (day) => {
        const at = businessDayUpTo(day);
        expect(isBusinessDay(at)).toBe(true);
        expect(daysBetween(at, day)).toBeGreaterThanOrEqual(0);
        // A weekend next to a holiday.
        expect(daysBetween(at, day)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1_000 },
    );
  });

  it('counting in two steps gives the same result as counting in one', () => {
    const counts = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(days, counts, counts, (day, first, second) => {
        const inParts = plusBusinessDays(plusBusinessDays(day, first), second);
        expect(plusBusinessDays(day, first + second)).toBe(inParts);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day', () => {
  it('is in the user’s time zone: late in the evening it is already tomorrow in UTC', () => {
    expect(dayOf(new Date('2026-11-20T23:30:00').getTime())).toBe('2026-11-20');
  });

  it.each([
    ['2026-10-31', 1, '2026-11-01'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-09', -1, '2026-03-08'],
    ['2028-02-28', 2, '2028-03-01'],
  ])('%s plus %i days is %s, across clock changes too', (day, count, expected) => {
    expect(plusDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it.each(['2026-03-08', '2026-11-01', '2026-11-20'])('%s has a nine o’clock', (day) => {
    const at = new Date(momentOf(day, 9));
    expect([at.getHours(), at.getMinutes(), dayOf(at.getTime())]).toEqual([9, 0, day]);
  });
});
