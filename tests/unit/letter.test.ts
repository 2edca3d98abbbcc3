import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLetter, linesOf, numberDoubts, ownerOf, stillOpen } from '../../lib/letter';

const full = {
  ...emptyLetter('2026-11-21'),
  company: 'Northwind Imports, LLC',
  address: '1200 Harbor Blvd\nMiami, FL 33126',
  topAccount: 'Northwind Imports',
  numbers: '12-345678900',
  signer: 'Maria Lopez',
};

describe('what is still empty', () => {
  it.each([
    [full, []],
    [
      emptyLetter('2026-11-21'),
      ['top-account', 'signer', 'owner', 'company', 'address', 'numbers'],
    ],
    [{ ...full, date: '' }, ['date']],
    [{ ...full, company: ' \n' }, ['company']],
    [{ ...full, role: 'representative' as const }, ['owner']],
    [{ ...full, role: 'representative' as const, owner: 'Ann Lee' }, []],
    [{ ...full, contact: '' }, []],
  ])('%#: %j', (draft, open) => {
    expect(stillOpen(draft)).toEqual(open);
  });

  it('whoever signs as the owner is the owner', () => {
    expect(ownerOf({ ...full, owner: 'Ann Lee' })).toBe('Maria Lopez');
    expect(ownerOf({ ...full, owner: 'Ann Lee', role: 'representative' })).toBe('Ann Lee');
  });
});

describe('doubts about numbers', () => {
  it.each([
    ['12-345678900', []],
    ['12-3456789AB Northwind West, LLC', []],
    ['261234-00001', []],
    ['12-3456789', [[1, 'no suffix']]],
    ['1234567890', [[1, 'ten digits']]],
    ['12-34567890O', [[1, 'suffix']]],
    ['123-45-6789', [[1, 'private']]],
    ['123456789', [[1, 'ambiguous']]],
    ['Northwind', [[1, 'shape']]],
    ['12-345678900\n\n12-3456789, Northwind West', [[3, 'no suffix']]],
    ['\n \n', []],
  ])('%j: %j', (numbers, expected) => {
    expect(numberDoubts(numbers).map(({ line, why }) => [line, why])).toEqual(expected);
  });

  it('never throw, and refer to existing lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (numbers) => {
        for (const { line } of numberDoubts(numbers)) {
          expect(numbers.split('\n')[line - 1]?.trim()).toBeTruthy();
        }
      }),
    );
  });
});

it('lines without text are left out', () => {
  expect(linesOf(' a \n\n b')).toEqual(['a', 'b']);
});
