/** The ways to say how long a wait lasts. Pure. */
import { plusBusinessDays } from '../../lib/business-days';
import { isDay, plusDays, type Day } from '../../lib/day';
import { longest } from '../../lib/waits';

/** `guide`: the guide's figure, which may be "not known". */
export const endChoices = ['guide', 'days', 'business-days', 'day'] as const;

export type EndChoice = (typeof endChoices)[number];

export interface SaidEnd {
  choice: EndChoice;
  /** As typed. */
  count: string;
  day: Day;
}

/**
 * The day a wait ends; null when the user sets none. Empty, which is no day and is refused, when it cannot be
 * counted: the number is none or too large, or the wait has no first day yet.
 */
export function untilOf({ choice, count, day }: SaidEnd, startedOn: Day): Day | null {
  if (choice === 'guide') return null;
  if (choice === 'day') return day;
  const days = Number(count.trim() || Number.NaN);
  if (!Number.isInteger(days) || days < 0 || days > longest || !isDay(startedOn)) return '';
  return choice === 'days' ? plusDays(startedOn, days) : plusBusinessDays(startedOn, days);
}
