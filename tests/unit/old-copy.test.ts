import { expect, it } from 'vitest';
import { isDay, momentOf, plusDays } from '../../lib/day';
import { isOld, released } from '../../lib/old-copy';

it.each([
  ['on the day of the release', 0, 12, false],
  ['the last hour of 179 days', 179, 23, false],
  ['the first hour of 180 days', 180, 0, true],
  ['after 181 days', 181, 12, true],
  ['years later', 2_000, 12, true],
  ['a clock set back before the release', -400, 12, false],
])('%s', (_, days, hour, expected) => {
  expect(isOld('2026-11-29', momentOf(plusDays('2026-11-29', days), hour))).toBe(expected);
});

it('the build puts in the day from package.json', () => {
  expect(isDay(released)).toBe(true);
});
