/** What stands behind "Why?": who says so, in whose words, and when it was checked. */
import { sources } from '../guide/sources';
import { gradeOf, isStale, readOn, sourcesOf, type Grade } from '../guide/support';
import type { Support } from '../guide/types';
import type { Words } from '../texts';
import { formatDay } from '../texts/formats';

/** How sure a statement is, in three marks: CBP says, Brokers say, Our reading. */
type Mark = 'cbp' | 'brokers' | 'ours';

const marks: Readonly<Record<Grade, Mark>> = {
  official: 'cbp',
  // Somebody else's paraphrase of a document by CBP is not CBP's word.
  quoted: 'brokers',
  reported: 'brokers',
  inferred: 'ours',
};

/** @param now ms since the epoch: 90 days after its date a statement is to be verified */
export function proofOf(support: Support, { t, locale }: Words, now: number): string {
  const names = sourcesOf(support).map((id) => sources[id] ?? t('guidance.ownNotes'));
  const line = t('guidance.proof', {
    mark: t(`guidance.marks.${marks[gradeOf(support)]}`),
    source: [...new Set(names)].join('; '),
    day: formatDay(readOn(support), locale),
  });
  return isStale(support, now) ? t('guidance.stale', { line }) : line;
}
