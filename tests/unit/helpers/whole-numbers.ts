/** Numbers as they are copied from papers, PDFs and other people's tables, for property tests. */
import fc from 'fast-check';

/** Dashes, blanks, points and what cannot be seen. */
export const separators =
  '|-| |–|\u2212| - |.|/|    |_|\u200b|\u00ad|\u00a0|) (|\n| · |, |\uff0d|\u3000'.split('|');

/** The ten digits as they are typed here, by an input method for Chinese, in Arabic, and for ornament. */
const alphabets = ['0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '⓪①②③④⑤⑥⑦⑧⑨'];

/** A number of `from` to `to` digits in any of these ways of writing it. */
export const numberWritten = (from: number, to: number): fc.Arbitrary<string> =>
  fc.constantFrom(...alphabets).chain((alphabet) =>
    fc
      .array(fc.tuple(fc.constantFrom(...alphabet.split('')), fc.constantFrom(...separators)), {
        minLength: from,
        maxLength: to,
      })
      .map((pairs) => pairs.flat().join('')),
  );

/** The digits in a text, whatever script they are of. */
export const digitsIn = (text: string): string[] => text.normalize('NFKC').match(/\p{N}/gu) ?? [];
