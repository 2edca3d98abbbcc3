/** Splits names into words and matches them against the rules of `lib/pages`. Pure. */
import type { NameRule } from '../pages/name-rule';
import type { Vocabulary } from '../pages/vocabulary';

const anywhere = (pattern: string) => new RegExp(pattern, 'gu');

export function readerOf(vocabulary: Vocabulary) {
  const rewrites = vocabulary.rewrites.map(([from, to]) => [anywhere(from), to] as const);
  const note = anywhere(vocabulary.note);
  const word = anywhere(vocabulary.word);
  const noNote = new RegExp(vocabulary.noNote, 'u');
  const short = new Map(vocabulary.short);
  const plainly = (name: string): string =>
    rewrites.reduce(
      (plain, [from, to]) => plain.replace(from, to),
      name.slice(0, 600).normalize('NFKC').toLowerCase(),
    );
  const split = (plain: string): string[] =>
    (plain.match(word) ?? []).map((word) => short.get(word.replace('.', '')) ?? word);
  const fits = (words: readonly string[], { need, not, open, may = '' }: NameRule): boolean => {
    const has = (alternatives: string) => words.some((word) => isOne(word, alternatives));
    if (words.length === 0 || !need.every(has) || (not && has(not))) return false;
    const allowed = [...need, may, vocabulary.filler];
    return open || words.every((word) => allowed.some((alternatives) => isOne(word, alternatives)));
  };
  return {
    plainly,
    split,
    words: (name: string) => split(plainly(name)),
    readings: (name: string): string[][] => {
      const plain = plainly(name);
      const notes = plain.match(note)?.join(' ') ?? '';
      const all = split(plain);
      if (notes === '' || noNote.test(notes)) return [all];
      return [all, split(plain.replace(note, ' '))];
    },
    fits,
    fitsAny: (words: readonly string[], rules: readonly NameRule[]): boolean =>
      rules.some((rule) => fits(words, rule)),
  };
}

const patterns = new Map<string, RegExp>();

/**
 * Whether a word matches one of the alternatives. "certif*" matches certify, certifies and
 * certified; the abbreviation "verif." matches every alternative that begins with it.
 */
function isOne(word: string, alternatives: string): boolean {
  if (word.endsWith('.') && `|${alternatives}`.includes(`|${word.slice(0, -1)}`)) return true;
  // Cached, because this runs for every word of every name; with the cache it takes a tenth of the
  // time.
  let pattern = patterns.get(alternatives);
  if (!pattern) {
    pattern = new RegExp(`^(${alternatives.replaceAll('*', '.*')})\\.?$`);
    patterns.set(alternatives, pattern);
  }
  return pattern.test(word);
}

/** Splits a text into sentences, so that words from two sentences are never matched together. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?:\s|$)/);
}
