import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImporterNumber, type ImporterNumberResult } from '../../lib/formats/importer-number';
import { parseRoutingNumber, type RoutingFault } from '../../lib/formats/routing-number';

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)).filter((text) => !/^0+$/.test(text));
const suffix = fc.stringMatching(/^[0-9A-HJ-NP-Y]{2}$/);

/** The check digit of a routing number (weights 3, 7, 1), computed differently from the product. */
function withCheckDigit(eight: string): string {
  const [a, b, c, d, e, f, g, h] = Array.from(eight, Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sum = 3 * (a + d + g) + 7 * (b + e + h) + (c + f);
  return eight + String((10 - (sum % 10)) % 10);
}

describe('routing number', () => {
  it.each(['021000021', '123456780', ' 0210-0002 1 ', '021–000–021'])('%j is valid', (text) => {
    expect(parseRoutingNumber(text)).toMatchObject({ ok: true });
  });

  it.each<[string, RoutingFault]>([
    ['', 'empty'],
    [' - ', 'empty'],
    ['02100002', 'length'],
    ['0210000210', 'length'],
    ['O21000021', 'not digits'],
    ['٠٢١٠٠٠٠٢١', 'not digits'],
    ['000000000', 'all zero'],
    ['021000022', 'check digit'],
    ['123456789', 'check digit'],
  ])('%j is invalid: %s', (text, reason) => {
    expect(parseRoutingNumber(text)).toEqual({ ok: false, reason });
  });

  it('is valid with its check digit, and invalid with any digit changed', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(8), fc.integer({ min: 1, max: 9 }), (eight, at, by) => {
        const right = withCheckDigit(eight);
        expect(parseRoutingNumber(right)).toEqual({ ok: true, digits: right });
        const wrong = right
          .split('')
          .with(at, String((Number(right[at]) + by) % 10))
          .join('');
        expect(parseRoutingNumber(wrong).ok).toBe(false);
      }),
    );
  });

  it('detects swapped neighbors, unless they differ by five', () => {
    fc.assert(
      fc.property(digits(8), fc.nat(7), (eight, at) => {
        const right = withCheckDigit(eight);
        const [one = '', two = ''] = right.slice(at, at + 2);
        const swapped = right.slice(0, at) + two + one + right.slice(at + 2);
        const hidden = Math.abs(Number(one) - Number(two)) % 5 === 0;
        expect(parseRoutingNumber(swapped).ok).toBe(hidden);
      }),
    );
  });

  it('accepts any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseRoutingNumber(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('importer number', () => {
  it.each<[string, Extract<ImporterNumberResult, { ok: true }>]>([
    ['12-3456789', { ok: true, kinds: ['ein'], written: '12-3456789', notes: [] }],
    [' 12 – 3456789 ', { ok: true, kinds: ['ein'], written: '12-3456789', notes: [] }],
    [
      '12-345678900',
      { ok: true, kinds: ['ein+suffix'], written: '12-345678900', notes: ['suffix'] },
    ],
    [
      '12-3456789-a1',
      { ok: true, kinds: ['ein+suffix'], written: '12-3456789A1', notes: ['suffix'] },
    ],
    [
      '123456789XX',
      { ok: true, kinds: ['ein+suffix'], written: '12-3456789XX', notes: ['hyphens', 'suffix'] },
    ],
    ['123-45-6789', { ok: true, kinds: ['ssn'], written: '123-45-6789', notes: ['private'] }],
    ['261234-00001', { ok: true, kinds: ['cbp-assigned'], written: '261234-00001', notes: [] }],
    [
      '123456789',
      {
        ok: true,
        kinds: ['ein', 'ssn'],
        written: '123456789',
        notes: ['ambiguous', 'hyphens', 'private'],
      },
    ],
    [
      '12345678900',
      {
        ok: true,
        kinds: ['ein+suffix', 'cbp-assigned'],
        written: '12345678900',
        notes: ['ambiguous', 'hyphens'],
      },
    ],
  ])('%j', (text, expected) => {
    expect(parseImporterNumber(text)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    [' -- ', 'empty'],
    ['12-34567890', 'ten digits'],
    ['1234567890', 'ten digits'],
    ['12-345678', 'length'],
    ['12345678', 'length'],
    ['12-3456789012', 'length'],
    ['1-23456789', 'shape'],
    ['123-456789', 'shape'],
    ['AB3456789', 'shape'],
    ['12-3456789OO', 'suffix'],
    ['12-3456789IA', 'suffix'],
    ['1234567892Z', 'suffix'],
    ['12-345678_', 'characters'],
    ['12.3456789', 'characters'],
  ])('%j is invalid: %s', (text, reason) => {
    expect(parseImporterNumber(text)).toEqual({ ok: false, reason });
  });

  it('never accepts ten digits, wherever the hyphens are', () => {
    fc.assert(
      fc.property(digits(10), fc.nat(10), (ten, at) => {
        const text = `${ten.slice(0, at)}-${ten.slice(at)}`;
        expect(parseImporterNumber(text)).toEqual({ ok: false, reason: 'ten digits' });
        expect(parseImporterNumber(ten)).toEqual({ ok: false, reason: 'ten digits' });
      }),
    );
  });

  it('parses its own output to the same result', () => {
    const typed = fc.oneof(
      fc.tuple(digits(2), digits(7)).map((parts) => parts.join('-')),
      fc.tuple(digits(9), suffix).map((parts) => parts.join('')),
      fc.tuple(digits(3), digits(2), digits(4)).map((parts) => parts.join('-')),
      fc.tuple(digits(6), digits(5)).map((parts) => parts.join('-')),
      digits(9),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const first = parseImporterNumber(text);
        if (!first.ok) throw new Error(`${text}: ${first.reason}`);
        expect(parseImporterNumber(first.written)).toMatchObject({
          ok: true,
          kinds: first.kinds,
          written: first.written,
        });
      }),
    );
  });

  it('accepts any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseImporterNumber(text).ok).toBe('boolean');
      }),
    );
  });
});
