import { entryFor } from './catalogue';

/** A text reduced to entries of the catalog. A number is the length of the text it replaces. */
type Masked = (string | number)[];

/** The most parts per text. More would not help to understand a report. */
const maxParts = 40;

/**
 * "Northwind Imports, LLC: Company Name" → [22, "company", "name"]. Spaces and punctuation are
 * dropped.
 */
export function mask(text: string): Masked {
  const parts: Masked = [];
  /** Where the current run of unknown words starts, or `null` if the last word was a known one. */
  let from: number | null = null;
  let to = 0;
  const endUnknown = () => {
    if (from !== null) parts.push(to - from);
    from = null;
  };
  for (const { 0: word, index } of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const entry = parts.length < maxParts ? entryFor(word) : null;
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
