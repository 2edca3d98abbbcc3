/** Numbers as they are copied from documents, PDFs and spreadsheets, for property tests. */
import fc from 'fast-check';

/** Dashes, spaces, periods and invisible characters. */
export const separators =
  '|-| |–|\u2212| - |.|/|    |_|\u200b|\u00ad|\u00a0|) (|\n| · |, |\uff0d|\u3000'.split('|');

/** The ten digits in ASCII, full-width, Arabic and circled form. */
const alphabets = ['0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '⓪①②③④⑤⑥⑦⑧⑨'];

/** A number with `from` to `to` digits in any of these notations. */
export const numberWritten = (from: number, to: number): fc.Arbitrary<string> =>
  fc.constantFrom(...alphabets).chain((alphabet) =>
    fc
      .array(fc.tuple(fc.constantFrom(...alphabet.split('')), fc.constantFrom(...separators)), {
        minLength: from,
        maxLength: to,
      })
      .map((pairs) => pairs.flat().join('')),
  );

/** The digits in a text, in any script. */
export const digitsIn = (text: string): string[] => text.normalize('NFKC').match(/\p{N}/gu) ?? [];
