/**
 * Finds importer numbers, EINs and SSNs in a user's own words, in any notation. Digits may be
 * separated by anything but letters, because pasted text contains many kinds of dashes and spaces.
 * We would rather match a date too many than miss a number.
 */

/** Seven or more digits, and the two characters of a suffix or a single leftover one. */
const wholeNumber =
  /\p{N}(?:[^\p{L}\p{N}]{0,9}\p{N}){6,}(?:(?:[^\p{L}\p{N}]{0,3}[0-9A-HJ-NP-Y]{2}|[A-HJ-NP-Y])(?![\p{L}\p{N}]))?/giu;

/**
 * Nine digits that may be an SSN. Without hyphens they may also be an EIN, and nothing in the
 * digits tells.
 */
const ssn =
  /(?<!\p{N}[^\p{L}\p{N}\s]?)\p{N}{3}[^\p{L}\p{N}]{0,9}\p{N}{2}[^\p{L}\p{N}]{0,9}\p{N}{4}(?![\p{N}A-Z])/iu;

/**
 * Normalizes characters that look and mean the same, such as full-width digits. Leaves "…" alone,
 * because normalizing would turn it into three periods and we write it ourselves.
 */
const plain = (text: string) => text.replace(/[^…]+/gu, (part) => part.normalize('NFKC'));

/**
 * The text with each whole number replaced by `by(number)`, or the unchanged text if it contains
 * none.
 */
export function replaceWholeNumbers(text: string, by: (number: string) => string): string {
  const replaced = plain(text).replace(wholeNumber, by);
  return replaced === plain(text) ? text : replaced;
}

/** Whether the text contains what is or may be a Social Security number. */
export function mayHoldSsn(text: string): boolean {
  return ssn.test(plain(text));
}
