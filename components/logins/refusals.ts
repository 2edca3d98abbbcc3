import { dayOf } from '../../lib/day';
import {
  earliestReminder,
  labelMost,
  latestReminder,
  loginsMost,
  remindersMost,
  type ListRefusal,
  type PlanRefusal,
} from '../../lib/login-clock';
import type { Words } from '../../lib/texts';
import { formatDay } from '../../lib/texts/formats';

/** Why it was not taken, in words. `now` in ms since the epoch. */
export function refusedText(
  refusal: ListRefusal | PlanRefusal,
  { t, locale }: Words,
  now: number,
): string {
  return t(`logins.refused.${refusal}`, {
    most: loginsMost,
    longest: labelMost,
    daysMost: remindersMost,
    earliest: earliestReminder,
    latest: latestReminder,
    example: formatDay(dayOf(now), locale),
  });
}
