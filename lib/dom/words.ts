/** Names as sets of words, and whether a rule of `lib/pages` fits one. Pure. */
import type { NameRule } from '../pages/name-rule';
import type { Vocabulary } from '../pages/vocabulary';

const anywhere = (pattern: string) => new RegExp(pattern, 'gu');

/** Reads names as the vocabulary says. */
export class Reader {
  readonly #rewrites: (readonly [RegExp, string])[];
  readonly #note: RegExp;
  readonly #noNote: RegExp;
  readonly #short: ReadonlyMap<string, string>;

  constructor(readonly vocabulary: Vocabulary) {
    this.#rewrites = vocabulary.rewrites.map(([from, to]) => [anywhere(from), to]);
    this.#note = anywhere(vocabulary.note);
    this.#noNote = new RegExp(vocabulary.noNote, 'u');
    this.#short = new Map(vocabulary.short);
  }

  /**
   * A name in plain words: small letters, no punctuation, examples and numbering cut off, spellings
   * made one, abbreviations spelled out. A word cut short by a full stop keeps it: "verif." stands for
   * any word that begins so.
   * "*Importer Record # (e.g. 12-3456789)" → ["importer", "record", "number"]
   */
  words(name: string): string[] {
    return this.#split(this.#plainly(name));
  }

  /** The words of the name, and of the name without its notes where it has any that can be left out. */
  readings(name: string): string[][] {
    const plain = this.#plainly(name);
    const notes = plain.match(this.#note)?.join(' ') ?? '';
    const all = this.#split(plain);
    if (notes === '' || this.#noNote.test(notes)) return [all];
    return [all, this.#split(plain.replace(this.#note, ' '))];
  }

  /** True when `words` satisfy the rule. An empty name satisfies none. */
  fits(words: readonly string[], { need, not, open, may = '' }: NameRule): boolean {
    const has = (alternatives: string) => words.some((word) => isOne(word, alternatives));
    if (words.length === 0 || !need.every(has) || (not && has(not))) return false;
    const allowed = [...need, may, this.vocabulary.filler];
    return open || words.every((word) => allowed.some((one) => isOne(word, one)));
  }

  fitsAny(words: readonly string[], rules: readonly NameRule[]): boolean {
    return rules.some((rule) => this.fits(words, rule));
  }

  #plainly(name: string): string {
    const small = name.slice(0, 600).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    return this.#rewrites.reduce((plain, [from, to]) => plain.replace(from, to), small);
  }

  /** A full stop at the end of a word may cut it short; elsewhere it is punctuation. */
  #split(plain: string): string[] {
    const words = plain.match(/\p{L}{3,8}\.(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => this.#short.get(word.replace('.', '')) ?? word);
  }
}

const patterns = new Map<string, RegExp>();

/** "certif*" stands for certify, certifies, certified; a word "verif." for every one that begins so. */
function isOne(word: string, alternatives: string): boolean {
  if (word.endsWith('.') && `|${alternatives}`.includes(`|${word.slice(0, -1)}`)) return true;
  // Asked for every word of every name: made once, they cost a tenth.
  let pattern = patterns.get(alternatives);
  if (!pattern) {
    pattern = new RegExp(`^(${alternatives.replaceAll('*', '.*')})\\.?$`);
    patterns.set(alternatives, pattern);
  }
  return pattern.test(word);
}

/** A text in sentences: what is said in one is not taken together with the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?:\s|$)/);
}
