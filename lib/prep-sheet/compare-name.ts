/** Compares a company name with the one in the 5106 record. */
import { toLatin, withoutMarks } from '../formats/characters';
import { align, type Place } from './align';
import { confusion, plainTexts, type DifferenceKind, type Note } from './differences';

/** A word, and the spaces and hyphens before it. */
interface Word {
  text: string;
  /** Equal for two words that differ only in ways that have a kind of their own. */
  key: string;
  before: string;
}

/** All kinds of difference; none if both are equal in every character. */
export function nameDifferences(typed: string, record: string): Set<DifferenceKind> {
  const kinds = new Set<DifferenceKind>();
  const note = (kind: DifferenceKind) => void kinds.add(kind);
  const [one, other] = plainTexts(typed, record, note);
  const runs = (text: string) => text.match(/\s{2,}/g)?.length ?? 0;
  if (runs(one) !== runs(other)) note('double space');

  const places = align(wordsOf(one), wordsOf(other), (mine, theirs) => mine.key === theirs.key);
  for (const { typed: mine, record: theirs } of places) {
    if (!mine || !theirs) continue;
    noteInWord(mine.text, theirs.text, note);
    noteBetween(mine.before, theirs.before, note);
  }
  noteOtherWords(places, note);
  return kinds;
}

const legalForms: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  limited: 'ltd',
  limitedliabilitycompany: 'llc',
  limitedliabilitypartnership: 'llp',
};

const straight = (text: string) => text.replace(/[‘’‚‛´`]/g, "'").replace(/[“”„‟]/g, '"');
const withoutPunctuation = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}&+]/gu, '');
/** Returns the same for every way to write a legal form, and for "and" and "&". */
const canonical = (text: string) => {
  const lower = withoutPunctuation(text).toLowerCase();
  if (lower === '&') return 'and';
  return (Object.hasOwn(legalForms, lower) ? legalForms[lower] : undefined) ?? lower;
};

function keyOf(text: string): string {
  const key = canonical(withoutMarks(straight(toLatin(text.normalize('NFKC')))));
  // A word of punctuation alone is itself.
  return key === '' ? text : key.replaceAll('o', '0').replace(/[il]/g, '1');
}

/** Words end at spaces and hyphens; a legal form of three words is one. */
function wordsOf(text: string): Word[] {
  const rule = /([\s\p{Pd}]*)(limited liability (?:company|partnership)|[^\s\p{Pd}]+)/giu;
  return [...text.matchAll(rule)].map(([, before = '', word = '']) => ({
    text: word,
    key: keyOf(word),
    before,
  }));
}

/** What differs between two words that say the same. */
function noteInWord(typed: string, record: string, note: Note): void {
  let [mine, theirs] = [typed, record];
  /** Applies `change` to both, and notes the kind if only one of them changes. */
  const even = (kind: DifferenceKind, change: (text: string) => string) => {
    const [one, other] = [change(mine), change(theirs)];
    if ((one === mine) !== (other === theirs)) note(kind);
    [mine, theirs] = [one, other];
  };
  even('letter encoding', (text) => text.normalize('NFC'));
  even('look-alike letter', toLatin);
  even('quote kind', straight);
  const [one, other] = [mine, theirs].map((text) => withoutPunctuation(text).toLowerCase());
  if (one !== other && canonical(mine) === canonical(theirs)) {
    note(canonical(mine) === 'and' ? 'and or &' : 'legal form');
    return;
  }
  const punctuation = (text: string) => text.replace(/[\p{L}\p{M}\p{N}&+]/gu, '');
  if (punctuation(mine) !== punctuation(theirs)) note('punctuation');
  [mine, theirs] = [withoutPunctuation(mine), withoutPunctuation(theirs)];
  even('accent', withoutMarks);
  const others = Array.from(theirs);
  for (const [at, letter] of Array.from(mine).entries()) {
    const same = others[at] ?? '';
    if (letter === same) continue;
    const isCase = letter.toLowerCase() === same.toLowerCase();
    note((isCase ? null : confusion(letter, same)) ?? 'letter case');
  }
}

/** What differs between the spaces and hyphens in front of two words. */
function noteBetween(mine: string, theirs: string, note: Note): void {
  const hyphens = (text: string) => text.replace(/\s/g, '');
  const [one, other] = [hyphens(mine), hyphens(theirs)];
  if (one === other) return;
  if (one === '') note('missing hyphen');
  else note(other === '' ? 'extra hyphen' : 'dash kind');
}

/** Words without a partner at the same place. */
function noteOtherWords(places: readonly Place<Word>[], note: Note): void {
  const hunks: { typed: Word[]; record: Word[] }[] = [{ typed: [], record: [] }];
  for (const { typed, record } of places) {
    const last = hunks.at(-1);
    if (typed && record) hunks.push({ typed: [], record: [] });
    else if (typed) last?.typed.push(typed);
    else if (record) last?.record.push(record);
  }
  const apart = hunks.filter((hunk) => !noteJoined(hunk.typed, hunk.record, note));
  const elsewhere = apart.flatMap(({ record }) => record);
  for (const hunk of apart) {
    hunk.typed = hunk.typed.filter((word) => {
      const same = elsewhere.find(({ key }) => key === word.key);
      if (!same) return true;
      note('word order');
      noteInWord(word.text, same.text, note);
      for (const { record } of apart)
        if (record.includes(same)) record.splice(record.indexOf(same), 1);
      elsewhere.splice(elsewhere.indexOf(same), 1);
      return false;
    });
  }
  for (const { typed, record } of apart) {
    for (const [at, word] of typed.entries()) {
      const other = record[at];
      note(other ? (letterDifference(word.key, other.key) ?? 'another word') : 'extra word');
    }
    if (record.length > typed.length) note('missing word');
  }
}

/** Whether the words differ only in where they are divided. */
function noteJoined(typed: readonly Word[], record: readonly Word[], note: Note): boolean {
  const joined = (words: readonly Word[]) => words.map(({ key }) => key).join('');
  if (typed.length === record.length || joined(typed) !== joined(record)) return false;
  const longer = typed.length < record.length ? record : typed;
  const isHyphen = longer.slice(1).some(({ before }) => before.trim() !== '');
  if (longer === record) note(isHyphen ? 'missing hyphen' : 'missing space');
  else note(isHyphen ? 'extra hyphen' : 'extra space');
  return true;
}

/** The one letter by which two words differ, or `null` if they differ by more. */
function letterDifference(typed: string, record: string): DifferenceKind | null {
  if (Math.max(typed.length, record.length) < 3) return null;
  let start = 0;
  while (start < typed.length && typed[start] === record[start]) start += 1;
  const [mine, theirs] = [typed.slice(start), record.slice(start)];
  if (mine === theirs.slice(1)) return 'missing letter';
  if (mine.slice(1) === theirs) return 'extra letter';
  if (mine.slice(1) === theirs.slice(1)) return 'another letter';
  const isSwap = mine[0] === theirs[1] && mine[1] === theirs[0];
  return isSwap && mine.slice(2) === theirs.slice(2) ? 'swapped letters' : null;
}
