/** The words that a report may contain: those of our own rules. Pure functions. */
import { landmarksOf } from '../pages';
import type { Landmarks } from '../pages/landmarks';
import type { NameRule } from '../pages/name-rule';
import { pageIds } from '../pages/types';

/**
 * The minimum lengths, in characters. Shorter entries could spell out initials or the beginning of
 * a name.
 */
const shortest = { word: 2, beginning: 4 };

function rulesOf({ fields, states, errors, vocabulary }: Landmarks): NameRule[] {
  return [
    ...fields.flatMap(({ names }) => names),
    ...states.flatMap(({ said = [], controls = [], buttons = [], goOn = [], back = [] }) => [
      ...said,
      ...controls.flatMap(({ of }) => of),
      ...buttons.map(([, name]) => name),
      ...goOn,
      ...back,
    ]),
    ...errors.flatMap(({ said }) => said),
    vocabulary.helpers,
    vocabulary.search,
  ];
}

function wordsOf(landmarks: Landmarks): string[] {
  const { filler, short } = landmarks.vocabulary;
  const lists = rulesOf(landmarks).flatMap(({ need, may = '', not = '' }) => [...need, may, not]);
  const patterns = landmarks.states.flatMap(({ transcript }) =>
    transcript ? [transcript.has, transcript.lacks, transcript.proof] : [],
  );
  return [
    ...[...lists, filler].flatMap((list) => list.split('|')),
    ...patterns.flatMap((pattern) => pattern.match(/\p{L}+/gu) ?? []),
    ...short.flat(),
  ];
}

/**
 * Letters only, so that a report never contains a number from the page, or a word with one in it.
 */
function mayBeShown(entry: string): boolean {
  const isBeginning = entry.endsWith('*');
  const letters = isBeginning ? entry.slice(0, -1) : entry;
  return (
    /^\p{L}+$/u.test(letters) &&
    letters.length >= (isBeginning ? shortest.beginning : shortest.word)
  );
}

interface Catalog {
  /** Whole words, and prefixes such as "authori*", from every page that has landmarks. */
  entries: readonly string[];
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

let cached: Catalog | undefined;

/** Built on demand, because the worker starts much more often than a report is made. */
export function catalogue(): Catalog {
  return (cached ??= makeCatalog());
}

function makeCatalog(): Catalog {
  const words = pageIds.flatMap((page) => landmarksOf(page) ?? []).flatMap(wordsOf);
  const entries = [...new Set(words.filter(mayBeShown))].toSorted();
  const beginnings = entries.filter((entry) => entry.endsWith('*'));
  return { entries, whole: new Set(entries), beginnings };
}

/**
 * The entry that equals a lowercase word or is a prefix of it, or `null`. Never returns the word
 * itself unless it is an entry.
 */
export function entryFor(word: string): string | null {
  const { whole, beginnings } = catalogue();
  if (whole.has(word)) return word;
  return beginnings.find((entry) => word.startsWith(entry.slice(0, -1))) ?? null;
}
