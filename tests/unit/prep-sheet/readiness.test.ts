import { expect, it } from 'vitest';
import { sheetGroups } from '../../../lib/prep-sheet/groups';
import { readinessOf } from '../../../lib/prep-sheet/readiness';
import { sheetFields, type Sheet } from '../../../lib/prep-sheet/sheet';
import { formatMoment } from '../../../lib/texts/formats';
import { numbersBlank } from '../../../lib/ready-mail';

const first: Sheet = {
  companyName: 'Northwind Imports, LLC',
  importerNumber: '12-3456789',
  businessEmail: 'maria@northwind.com',
};
const second: Sheet = {
  orgStructure: 'LLC',
  ownerFirstName: 'Maria',
  ownerLastName: 'Lopez',
  country: 'United States',
  address: '1200 Harbor Blvd',
  city: 'Miami',
  zip: '33126',
  telephone: '305-555-0123',
};

it.each<[what: string, sheet: Sheet, missing: readonly string[], warned: readonly string[]]>([
  ['a full sheet', { ...first, ...second }, [], []],
  ['an empty sheet', {}, [...Object.keys(first), ...Object.keys(second)], []],
  ['the first page only', first, Object.keys(second), []],
  ['spaces alone', { ...first, ...second, city: '  ' }, ['city'], []],
  ['a wrong number', { ...first, ...second, importerNumber: '12-34' }, [], ['importerNumber']],
  ['a wrong optional field', { ...first, ...second, duns: '12' }, [], ['duns']],
])('%s', (_, sheet, missing, warned) => {
  const found = readinessOf(sheet);
  expect([...found.missing.company, ...found.missing.owner]).toEqual(missing);
  expect(found.warned).toEqual(warned);
});

it('the groups contain every field once', () => {
  const grouped = sheetGroups.flatMap(({ fields }) => fields);
  expect(grouped.toSorted()).toEqual(sheetFields.toSorted());
});

it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'])(
  'no part of a moment in %s is taken for a number and left blank in a link',
  (zone) => {
    for (const locale of ['en-US', 'en-GB', 'de', 'ja', 'ar']) {
      const when = formatMoment(Date.UTC(2026, 10, 30, 22, 45), locale, zone);
      expect(numbersBlank({ when })).toEqual({ when });
    }
  },
);

it('a moment names its day and its zone', () => {
  const at = Date.UTC(2026, 11, 1, 3, 0);
  expect(formatMoment(at, 'en-US', 'America/New_York')).toBe('Monday, November 30 at 10:00 PM EST');
  expect(formatMoment(at, 'en-US', 'Asia/Tokyo')).toBe('Tuesday, December 1 at 12:00 PM GMT+9');
});
