/** The words that a report may show: those of our own rules. Pure. */
import { landmarksOf } from '../pages';
import type { Landmarks } from '../pages/landmarks';
import type { NameRule } from '../pages/name-rule';
import { pageIds } from '../pages/types';

/** Shorter ones could spell out somebody's initials, or the beginning of a name. */
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

/** Letters only: no number of a page is ever shown, nor a word with one in it. */
function mayBeShown(entry: string): boolean {
  const isBeginning = entry.endsWith('*');
  const letters = isBeginning ? entry.slice(0, -1) : entry;
  return (
    /^\p{L}+$/u.test(letters) &&
    letters.length >= (isBeginning ? shortest.beginning : shortest.word)
  );
}

interface Catalogue {
  /** Whole words, and beginnings of words such as "authori*", of every page that has landmarks. */
  entries: readonly string[];
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
}

let made: Catalogue | undefined;

/** Made when a report is: the worker starts many times for each report. */
export function catalogue(): Catalogue {
  return (made ??= makeCatalogue());
}

function makeCatalogue(): Catalogue {
  const words = pageIds.flatMap((page) => landmarksOf(page) ?? []).flatMap(wordsOf);
  const entries = [...new Set(words.filter(mayBeShown))].toSorted();
  const beginnings = entries.filter((entry) => entry.endsWith('*'));
  return { entries, whole: new Set(entries), beginnings };
}

/** The entry that a word in small letters is or begins as, or null. Never the word itself. */
export function entryFor(word: string): string | null {
  const { whole, beginnings } = catalogue();
  if (whole.has(word)) return word;
  return beginnings.find((entry) => word.startsWith(entry.slice(0, -1))) ?? null;
}
