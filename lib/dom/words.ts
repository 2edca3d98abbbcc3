/** Names as sets of words, and whether a rule of `lib/pages` fits one. Pure. */
import type { NameRule } from '../pages/landmarks';

/** Words that say nothing about which field this is; allowed in every name. */
const filler = new Set(
  (
    'a an and any are as at be below by can cbp choose do does enter exact exactly field for form from full ' +
    'have here i if in input is it its legal listed mandatory my of on optional or per pick please print ' +
    'provide required select shown that the their this to type us use value we with you your 5106 appears s'
  ).split(' '),
);

/** Short for; a name is spelled out before it is looked at. What ends in a full stop needs no entry. */
const short: Readonly<Record<string, string>> = {
  '1st': 'first',
  acct: 'account',
  addr: 'address',
  biz: 'business',
  bus: 'business',
  co: 'company',
  mail: 'email',
  nbr: 'number',
  no: 'number',
  nr: 'number',
  num: 'number',
  ph: 'phone',
  st: 'street',
  verif: 'verification',
  yr: 'year',
};

/** What follows one of these is an example or a format, not part of the name. */
const tail = /\b(?:format|formatted|example|e\.?\s?g\.?|ex\.|i\.e\.|such as)(?:\s*:|\s|,|$).*$/;

/** A note beside the name: in brackets, or after a dash that stands free. */
const note = /\s*[([{][^)\]}]*[)\]}]?|\s+[-–—|]\s.*$/g;

/** A note with one of these is no note: it makes another field of it. */
const other =
  /\b(?:other|second|alternat\w*|former|previous|old|new|bank|broker|agent|parent|billing|newsletter|confirm\w*|repeat|again|re-?enter|friend|owner|contact|line 2|city|zip|state|country|street|phone|name)\b/;

/** Numbering of questions: "1)", "2.1", "(3)", "a.". */
const numbering = /^[\s(]*(?:\d{1,2}(?:\.\d{1,2})*[.)\]:]?|[a-z][.)])\s+(?=\S)/;

/**
 * A name in plain words: small letters, no punctuation, examples and numbering cut off, spellings made
 * one, abbreviations spelled out. A word cut short by a full stop keeps it: "verif." stands for any
 * word that begins so.
 * "*Importer Record # (e.g. 12-3456789)" → ["importer", "record", "number"]
 */
export function wordsOf(name: string): string[] {
  return split(plainly(name));
}

/** The words of the name, and of the name without its notes where it has any that can be left out. */
export function readingsOf(name: string): string[][] {
  const plain = plainly(name);
  const notes = plain.match(note)?.join(' ') ?? '';
  const all = split(plain);
  if (notes === '' || other.test(notes)) return [all];
  return [all, split(plain.replace(note, ' '))];
}

function plainly(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·–—-]+/, '')
    .replace(numbering, '')
    .replace(tail, '');
}

function split(plain: string): string[] {
  return plain
    .replace(/[’']s\b/g, '')
    .replace(/\be-?\s?mail(s?)\b/g, 'email')
    .replace(/\bd[-.]u[-.]n[-.]s\b\.?/g, 'duns')
    .replace(/\bre[-\s]?captcha\b/g, 'recaptcha')
    .replace(/\bweb\s?site\b/g, 'website')
    .replace(/#/g, ' number ')
    .replace(/\b(?:no|nr|num)\./g, ' number ')
    .replace(/\b(i)\.(o\.)?(r)\.?(?=\W|$)/g, (_, i: string, o?: string) => (o ? 'ior' : `${i}r`))
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+/, '').replace(/\.{2,}$/, '.'))
    .map((word) => short[word.replace(/\.$/, '')] ?? word)
    .flatMap(tidy)
    .filter((word) => word !== '');
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

/** True when `words` (of {@link wordsOf}) satisfy the rule. An empty name satisfies none. */
export function fits(words: readonly string[], rule: NameRule): boolean {
  if (words.length === 0) return false;
  const has = (alternatives: string) => words.some((word) => isOne(word, alternatives));
  if (!rule.need.every(has)) return false;
  if (rule.not && has(rule.not)) return false;
  if (rule.open) return true;
  const allowed = [...rule.need, rule.may ?? ''].join('|');
  return words.every((word) => filler.has(word.replace(/\.$/, '')) || isOne(word, allowed));
}

/** A text in sentences: what is said in one is not taken together with the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}

export function fitsAny(words: readonly string[], rules: readonly NameRule[]): boolean {
  return rules.some((rule) => fits(words, rule));
}
