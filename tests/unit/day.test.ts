import { describe, expect, it, vi } from 'vitest';
import { dayOf, daysBetween, isDay, momentOf, plusDays } from '../../lib/day';

describe.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'])('in %s', (tz) => {
  it('every day of the year follows the day before it, despite clock changes', () => {
    vi.stubEnv('TZ', tz);
    for (let day = '2026-01-01'; day < '2027-01-01'; day = plusDays(day, 1)) {
      for (const hour of [0, 12, 23]) expect(dayOf(momentOf(day, hour))).toBe(day);
      expect(plusDays(plusDays(day, 45), -45)).toBe(day);
    }
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  });
});

it.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['2026-01-01T00:00', false],
  ['', false],
])('whether %j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it('an invalid time throws instead of yielding a day', () => {
  expect(() => dayOf(8.64e15 + 1)).toThrow(RangeError);
  expect(() => plusDays('2026-02-45', 1)).toThrow(RangeError);
});
