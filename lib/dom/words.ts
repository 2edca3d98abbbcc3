/** Names as sets of words, and whether a rule of `lib/pages` fits one. Pure. */
import type { NameRule } from '../pages/landmarks';

/** Words that say nothing about which field this is; allowed in every name. */
const filler = new Set(
  (
    'a an and any are as at be below by can cbp company’s do does enter exact exactly field for form from full ' +
    'have here i if in input is it its legal listed mandatory my of on optional or per please print ' +
    'provide required shown that the their this to type us use value we with you your 5106 appears record’s s'
  ).split(' '),
);

/** What follows one of these is an example or a format, not part of the name. */
const tail = /\b(?:format|formatted|example|e\.?\s?g\.?|ex\.|i\.e\.|such as)(?:\s*:|\s|,|$).*$/;

/**
 * A name in plain words: small letters, no punctuation, examples cut off, spellings made one.
 * "*Importer Record # (e.g. 12-3456789)" → ["importer", "record", "number"]
 */
export function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(tail, '')
    .replace(/[’']s\b/g, '')
    .replace(/\be-?\s?mail(s?)\b/g, 'email')
    .replace(/\bd[-.]u[-.]n[-.]s\b\.?/g, 'duns')
    .replace(/\bre[-\s]?captcha\b/g, 'recaptcha')
    .replace(/\bweb\s?site\b/g, 'website')
    .replace(/#/g, ' number ')
    .replace(/\b(?:no|nr|num)\./g, ' number ')
    .replace(/\b(i)\.(o\.)?(r)\.?(?=\W|$)/g, (_, i: string, o?: string) => (o ? 'ior' : `${i}r`))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** "certif*" stands for certify, certifies, certified. */
function isOne(word: string, alternatives: string): boolean {
  return alternatives
    .split('|')
    .some((one) => (one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one));
}

/** True when `words` (of {@link wordsOf}) satisfy the rule. An empty name satisfies none. */
export function fits(words: readonly string[], rule: NameRule): boolean {
  if (words.length === 0) return false;
  const has = (alternatives: string) => words.some((word) => isOne(word, alternatives));
  if (!rule.need.every(has)) return false;
  if (rule.not && has(rule.not)) return false;
  if (rule.open) return true;
  const allowed = [...rule.need, rule.may ?? ''].join('|');
  return words.every((word) => filler.has(word) || isOne(word, allowed));
}

/** A text in sentences: what is said in one is not taken together with the next. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');
}

export function fitsAny(words: readonly string[], rules: readonly NameRule[]): boolean {
  return rules.some((rule) => fits(words, rule));
}
