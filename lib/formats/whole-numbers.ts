/**
 * Importer numbers, EINs and SSNs in a person's own words, however they are written there. What parts the
 * digits may be anything but letters: a paper copied from has dashes and blanks of many kinds, and a text
 * field tells nobody which to use. Rather a date too many than a number too few.
 */

/** Seven digits or more, and the two characters of a suffix; a single one that is left over goes as well. */
const wholeNumber =
  /\p{N}(?:[^\p{L}\p{N}]{0,9}\p{N}){6,}(?:(?:[^\p{L}\p{N}]{0,3}[0-9A-HJ-NP-Y]{2}|[A-HJ-NP-Y])(?![\p{L}\p{N}]))?/giu;

/** Nine digits that may be an SSN. Without hyphens they may be an EIN as well: no digits tell. */
const ssn =
  /(?<!\p{N}[^\p{L}\p{N}\s]?)\p{N}{3}[^\p{L}\p{N}]{0,9}\p{N}{2}[^\p{L}\p{N}]{0,9}\p{N}{4}(?![\p{N}A-Z])/iu;

/**
 * One way of writing for what looks and means the same: full-width digits are digits. "…" stays: it would
 * become three points, and it is what we ourselves write.
 */
const plain = (text: string) => text.replace(/[^…]+/gu, (part) => part.normalize('NFKC'));

/** The text with `by(number)` for each whole number in it; as it was typed where there is none. */
export function replaceWholeNumbers(text: string, by: (number: string) => string): string {
  const replaced = plain(text).replace(wholeNumber, by);
  return replaced === plain(text) ? text : replaced;
}

/** Whether the text holds what is, or may be, a Social Security number. */
export function mayHoldSsn(text: string): boolean {
  return ssn.test(plain(text));
}
