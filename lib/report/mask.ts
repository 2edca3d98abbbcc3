import { entryFor } from './catalogue';

/** A text in which only entries of the catalogue are left; a number is the length of what stood there. */
type Masked = (string | number)[];

/** More than this of one text tells nothing more. */
const mostParts = 40;

/** "Northwind Imports, LLC: Company Name" → [22, "company", "name"]. Of spaces and signs nothing is left. */
export function mask(text: string): Masked {
  const parts: Masked = [];
  /** Where the unknown words that are being passed begin; null: the last word was a known one. */
  let from: number | null = null;
  let to = 0;
  const endUnknown = () => {
    if (from !== null) parts.push(to - from);
    from = null;
  };
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const entry = parts.length < mostParts ? entryFor(word) : null;
    if (entry === null) from ??= index;
    else {
      endUnknown();
      parts.push(entry);
    }
    to = index + word.length;
  }
  endUnknown();
  return parts;
}
