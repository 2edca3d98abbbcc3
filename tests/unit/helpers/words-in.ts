/**
 * The number of words as a person counts them. A symbol on its own, such as ✓ or ·, is not a word.
 */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
