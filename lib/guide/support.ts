/** What the support of a statement means for how it is shown. */
import { checked as today } from './checked';
import type { SourceId } from './sources';
import type { Confidence, Support } from './types';

/** Days after which a statement is to be verified again. */
const freshDays = 90;

const day = 86_400_000;

/** For the data of the guide: read on the day on which the sources were last read. */
export function by(
  confidence: Confidence,
  ...sources: readonly [SourceId, ...SourceId[]]
): Support {
  return { sources, confidence, checked: today };
}

/** CBP said it, itself or through one who names the document; the others are not confirmed by CBP. */
export function isConfirmed({ confidence }: Pick<Support, 'confidence'>): boolean {
  return confidence === 'official' || confidence === 'quoted';
}

/**
 * Whether a statement is so old that it is to be shown with "checked on …; verify at cbp.gov": from the
 * 90th day after the one on which it was checked, in days of UTC.
 * @param now ms since the epoch
 */
export function isStale({ checked }: Pick<Support, 'checked'>, now: number): boolean {
  return now >= Date.parse(`${checked}T00:00:00Z`) + freshDays * day;
}
