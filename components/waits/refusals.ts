import type { Words } from '../../lib/texts';
import { dayOf } from '../../lib/day';
import { formatDay } from '../../lib/texts/formats';
import { longest, waitLabelMost, waitsMost, type WaitRefusal } from '../../lib/waits';

/** Why a wait was not taken, in words. `now` in ms since the epoch. */
export function refusedWait(refusal: WaitRefusal, { t, locale }: Words, now: number): string {
  return t(`waiting.refused.${refusal}`, {
    most: waitsMost,
    longest: waitLabelMost,
    days: longest,
    example: formatDay(dayOf(now), locale),
  });
}
