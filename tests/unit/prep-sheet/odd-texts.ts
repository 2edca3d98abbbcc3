/** Texts that nobody types and somebody pastes. */
import fc from 'fast-check';
import { maxSheetTextLength } from '../../../lib/prep-sheet/sheet';
import { examples } from './examples';

const isLong = Boolean(process.env['LONG']);

/** A hundred thousand in the long run, which takes minutes. */
export const manyTexts = { numRuns: isLong ? 100_000 : 500 };

export const longRun = isLong ? { timeout: 10 * 60_000 } : {};

/** What comes along with copied text, and what separates one thing from the next. */
const oddParts = [
  ['\u00a0', '\u2007', '\u3000', '\u200b', '\u200f', '\u202e', '\u2066', '\ufeff', '\u0000'],
  ['\t', '\r\n', ' ', '  ', '-', '–', '−', '‑', '.', ',', ';', '/', '\\', '#', '@', '&', '"', '’'],
  ['0', '00', '000000000', '1', '12', '٣', '０', '１２', '²', '½', 'O', 'I', 'l', 'x', 'Z'],
  ['é', 'e\u0301', 'ß', 'İ', 'ﬁ', 'Ａ', 'а', 'Ω', '株式会社', 'שלום', 'مرحبا', 'ไทย'],
  ['👩‍🚀', '🇺🇸', '👍🏽', '\ud800', '\udc00', '\ufffd', '<b>', '</script>', '&amp;', '{{', '${', '|'],
  ['Inc', 'LLC', 'L.L.C.', ' and ', 'ext', 'http://', 'www.', '.com', 'NY 10001', 'none', 'dec'],
].flat();

const part = fc.oneof(
  fc.constantFrom(...oddParts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);

/** Puts odd characters somewhere into a text, or leaves out some of its own. */
const bend = fc.tuple(fc.nat(), fc.nat(3), part).map(([where, without, put]) => (text: string) => {
  const at = where % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + without);
});

/** At most as long as a field allows. */
export const shortText = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...examples.map(({ text }) => text)), bend)
      .map(([text, bent]) => bent(text)),
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  .map((text) => text.slice(0, maxSheetTextLength));

/** From a text to another that is nearly the same, or has nothing to do with it. */
export const nearText = fc.oneof(
  bend,
  shortText.map((text) => () => text),
);

/** About ten thousand characters: something repeated, with something else at the end. */
const longText = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.oneof(part, fc.constant('')))
  .map(([parts, end]) => {
    const repeated = parts.join('') || ' ';
    return repeated.repeat(Math.ceil(10_000 / repeated.length)) + end;
  });

export const oddText = fc.oneof(
  { weight: 9, arbitrary: shortText },
  { weight: 1, arbitrary: longText },
);
