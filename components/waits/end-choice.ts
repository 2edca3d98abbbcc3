/** How a person says until when a wait lasts. Pure. */
import { plusBusinessDays } from '../../lib/business-days';
import { plusDays, type Day } from '../../lib/day';
import { longest } from '../../lib/waits';

/** `guide`: as the guide has it, which may be "not known". */
export const endChoices = ['guide', 'days', 'business-days', 'day'] as const;

export type EndChoice = (typeof endChoices)[number];

export interface SaidEnd {
  choice: EndChoice;
  /** As typed. */
  count: string;
  day: Day;
}

/** The day for its end; null: none of the person's own. A count that is none, or too large, gives no day: ''. */
export function untilOf({ choice, count, day }: SaidEnd, startedOn: Day): Day | null {
  if (choice === 'guide') return null;
  if (choice === 'day') return day;
  const days = Number(count.trim() || Number.NaN);
  if (!Number.isInteger(days) || days < 0 || days > longest) return '';
  return choice === 'days' ? plusDays(startedOn, days) : plusBusinessDays(startedOn, days);
}
