import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leftOut,
  readSheetFile,
  maxSheetFileLength,
  writeSheetFile,
} from '../../../lib/prep-sheet/file';
import { sheetFields, type Sheet, type SheetField } from '../../../lib/prep-sheet/sheet';

const now = Date.UTC(2026, 10, 20);
const full: Sheet = {
  companyName: 'Northwind Imports, LLC',
  importerNumber: '12-3456789',
  zip: '331261234',
  duns: '123456789',
  telephone: '305-555-0123',
};

describe('a file', () => {
  it('is read back as it was written', () => {
    expect(readSheetFile(writeSheetFile(full, now))).toEqual({ sheet: full });
  });

  it('leaves out what may be a Social Security number, and nothing else', () => {
    const typed = fc.constantFrom(
      '519-86-2043',
      '519862043',
      '519 86 2043',
      '５１９-８６-２０４３',
    );
    const other: readonly SheetField[] = ['zip', 'telephone', 'duns', 'contactPhone'];
    const field = fc.constantFrom(...sheetFields.filter((one) => !other.includes(one)));
    fc.assert(
      fc.property(field, typed, (one, ssn) => {
        const sheet = { ...full, [one]: `No. ${ssn}` };
        expect(leftOut(sheet)).toEqual([one]);
        const { [one]: _, ...rest } = sheet;
        expect(readSheetFile(writeSheetFile(sheet, now))).toEqual({ sheet: rest });
      }),
    );
  });

  const text = writeSheetFile(full, now);
  it.each<[reason: string, text: string]>([
    ['no sheet', ''],
    ['no sheet', '{}'],
    ['no sheet', 'null'],
    ['no sheet', text.replace('prep sheet', 'backup')],
    ['newer', text.replace('"formatVersion": 1', '"formatVersion": 2')],
    ['damaged', text.slice(0, -9)],
    ['damaged', text.replace('"zip"', '"password"')],
    ['damaged', text.replace('"331261234"', '331261234')],
    ['damaged', text.replace('Northwind', 'x'.repeat(501))],
    ['damaged', text.replace(/"madeAt": \d+/, '"madeAt": 1e20')],
    ['too large', text + ' '.repeat(maxSheetFileLength)],
  ])('is refused, %s: %s', (reason, damaged) => {
    expect(readSheetFile(damaged)).toEqual({ refused: reason });
  });

  const crafted = (fields: string) => text.replace(/"fields": \{[^}]*\}/, `"fields": ${fields}`);
  it.each<[what: string, fields: string]>([
    ['deep arrays', '['.repeat(49_000) + ']'.repeat(49_000)],
    ['deep objects', '{"zip":'.repeat(12_000) + '1' + '}'.repeat(12_000)],
    [
      'nine thousand fields',
      `{${Array.from({ length: 9_000 }, (_, at) => `"f${at}":1`).join(',')}}`,
    ],
    ['a list', '["Miami"]'],
    ['nothing', 'null'],
    ['a text that only looks like one', '{"zip":{"length":3}}'],
    ['an empty text', '{"zip":""}'],
    ['a name that every object has', '{"constructor":"x"}'],
  ])('is refused with %s as its fields', (_, fields) => {
    expect(readSheetFile(crafted(fields))).toEqual({ refused: 'damaged' });
  });

  it('cannot put a prototype under the sheet', () => {
    const found = readSheetFile(crafted('{"__proto__":{"city":"Miami"},"zip":"33126"}'));
    expect(found).toStrictEqual({ sheet: { zip: '33126' } });
    expect('sheet' in found && found.sheet.city).toBeUndefined();
  });

  it('of any content is read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (any) => {
        expect(readSheetFile(any)).toHaveProperty('refused');
      }),
    );
  });
});
