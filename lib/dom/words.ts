/** Names as sets of words, and whether a rule of `lib/pages` fits one. Pure. */
import type { NameRule } from '../pages/landmarks';
import type { Vocabulary } from '../pages/vocabulary';

const anywhere = (pattern: string) => new RegExp(pattern, 'gu');

/** Reads names as the vocabulary says. */
export class Reader {
  readonly #cuts: RegExp[];
  readonly #note: RegExp;
  readonly #noNote: RegExp;
  readonly #spellings: (readonly [RegExp, string])[];

  constructor(readonly vocabulary: Vocabulary) {
    this.#cuts = vocabulary.cut.map(anywhere);
    this.#note = anywhere(vocabulary.note);
    this.#noNote = new RegExp(vocabulary.noNote, 'u');
    this.#spellings = vocabulary.spellings.map(([from, to]) => [anywhere(from), to]);
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
  fits(words: readonly string[], { need, not, open, may }: NameRule): boolean {
    const has = (alternatives: string) => words.some((word) => isOne(word, alternatives));
    if (words.length === 0 || !need.every(has) || (not && has(not))) return false;
    const allowed = [...need, may ?? '', this.vocabulary.filler].join('|');
    return open === true || words.every((word) => isOne(word, allowed));
  }

  fitsAny(words: readonly string[], rules: readonly NameRule[]): boolean {
    return rules.some((rule) => this.fits(words, rule));
  }

  #plainly(name: string): string {
    const small = name.slice(0, 600).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    return this.#cuts.reduce((plain, cut) => plain.replace(cut, ''), small);
  }

  #split(plain: string): string[] {
    const { short } = this.vocabulary;
    return this.#spellings
      .reduce((text, [from, to]) => text.replace(from, to), plain)
      .split(/[^\p{L}\p{N}.]+/u)
      .map((word) => word.replace(/^\.+/, '').replace(/\.{2,}$/, '.'))
      .map((word) => short[word.replace(/\.$/, '')] ?? word)
      .flatMap(tidy)
      .filter((word) => word !== '');
  }
}

/** A full stop at the end of a word may cut it short; elsewhere it is punctuation. */
function tidy(word: string): string[] {
  return /^\p{L}{3,8}\.$/u.test(word) ? [word] : word.split('.');
}

/** "certif*" stands for certify, certifies, certified; a word "verif." for every one that begins so. */
function isOne(word: string, alternatives: string): boolean {
  const isCut = word.endsWith('.');
  const plain = isCut ? word.slice(0, -1) : word;
  return alternatives.split('|').some((one) => {
    if (one.endsWith('*')) return plain.startsWith(one.slice(0, -1));
    return plain === one || (isCut && one.startsWith(plain));
  });
}

/** A text in sentences: what is said in one is not taken together with the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}
