/** What "Why?" shows: who says so, in which source, and when we checked. */
import { sources } from '../guide/sources';
import { gradeOf, isStale, readOn, sourcesOf, type Grade } from '../guide/support';
import type { Support } from '../guide/types';
import type { Translate, Words } from '../texts';
import { formatDay } from '../texts/formats';
import type { Proof } from './types';

/** Who vouches for a statement, shown as "CBP says", "Brokers say" or "Our reading". */
type Mark = 'cbp' | 'brokers' | 'ours';

const marks: Readonly<Record<Grade, Mark>> = {
  official: 'cbp',
  // Somebody else's paraphrase of a CBP document is not CBP's own word.
  quoted: 'brokers',
  reported: 'brokers',
  inferred: 'ours',
};

/**
 * Returns what "Why?" shows.
 *
 * @param now ms since the epoch
 * @param text writes what is said. `null` if that is in English in every language
 */
export function whyOf(
  support: Support,
  words: Words,
  now: number,
  text: ((t: Translate) => string) | null,
): Proof {
  const proof = proofOf(support, words, now);
  const { t, original } = words;
  return original && text
    ? { says: t('guidance.original', { proof }), english: `“${text(original).trim()}”` }
    : { says: proof, english: '' };
}

/**
 * @param now ms since the epoch. 90 days after its date, a statement asks the reader to verify it.
 */
export function proofOf(support: Support, { t, locale }: Words, now: number): string {
  const names = sourcesOf(support).map((id) => sources[id] ?? t('guidance.ownNotes'));
  const line = t('guidance.proof', {
    mark: t(`guidance.marks.${marks[gradeOf(support)]}`),
    source: [...new Set(names)].join('; '),
    day: formatDay(readOn(support), locale),
  });
  return isStale(support, now) ? t('guidance.stale', { line }) : line;
}
