/** Tells addresses that imitate CBP's. Says nothing about any other address. Pure. */
import { toUnicode } from 'punycode.js';
import { toLatin, withoutMarks } from '../formats/characters';

/** Only CBP and the department it belongs to can assign names below these. */
const own = /(^|\.)(cbp|dhs)\.gov$/;

/** Digits that look like letters, and i, which looks like l. */
const confused: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  i: 'l',
};

/** Returns the same for two texts that look the same in the address bar. */
const outlineOf = (text: string) =>
  withoutMarks(toLatin(text.normalize('NFKC')))
    .toLowerCase()
    .replace(/[0-9i]/g, (letter) => confused[letter] ?? letter);

const outlinesOf = (words: string) => words.split(' ').map(outlineOf);

const agency = 'cbp';
const sites = outlinesOf('ace account accounts login portal');
const governments = outlinesOf('gov govt government dhs');
/** What an imitator puts beside these. */
const lures = outlinesOf(
  'refund refunds ieepa tariff cape ach bank payment payments importer customs form application ' +
    '5106 code secure data verify official support online signin us usa',
);
/** Found in names of others, too: "mycbp.com" may be anybody's. */
const fillers = outlinesOf('www my the');

/** The Congressional Budget Office has cbo.gov. */
const otherAgency = 'cbo';

const longestFirst = [agency, ...sites, ...governments, ...lures, ...fillers].toSorted(
  (a, b) => b.length - a.length,
);
const oneWord = new RegExp(longestFirst.join('|'), 'g');
const severalWords = new RegExp(`^(?:${oneWord.source})+$`);

/**
 * Whether an address is not CBP's, but looks like it. That may be no more than a typing error. Never
 * true below cbp.gov or dhs.gov.
 *
 * @param address a URL as text; only http and https count
 */
export function isLookAlike(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname.replace(/\.$/, '');
  if (own.test(host)) return false;
  const labels = inUnicode(host).split('.').map(outlineOf);
  const [last = '', second = ''] = labels.toReversed();
  const words = [...labels.slice(0, -1).flatMap(wordsOf), ...(last === 'gov' ? [last] : [])];
  // Only governments get a name below .gov, and any of them may have a site "cbp" of its own.
  const agencies = last === 'gov' ? wordsOf(second) : words;
  const has = (some: readonly string[]) => some.some((word) => words.includes(word));
  const isOfGovernment = has(governments);
  if (agencies.includes(agency)) return isOfGovernment || has(sites) || has(lures);
  // "ace.cpb.gov"
  if (isOfGovernment && has(sites) && agencies.some(isNearAgency)) return true;
  const isForm = words.includes('ace') && words.includes('accounts');
  return isForm && last !== 'gov' && (isOfGovernment || has(lures));
}

function inUnicode(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    // Not everything that begins with "xn--" can be decoded.
    return host;
  }
}

/** The words between hyphens, and those that were run together or torn apart. */
function wordsOf(label: string): string[] {
  const parts = [...label.split(/[-_]/), label.replaceAll('-', '')];
  return parts.flatMap((part) => (severalWords.test(part) ? (part.match(oneWord) ?? []) : part));
}

/** Whether this is "cbp" with something before or after it, or with one letter wrong. */
function isNearAgency(word: string): boolean {
  if (word === otherAgency) return false;
  if (word.startsWith(agency) || word.endsWith(agency)) return true;
  return /^(?:.bp|c.p|cb.|bp|cp|cb|bcp|cpb|c.bp|cb.p)$/.test(word);
}
