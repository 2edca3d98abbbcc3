import { dayOf, type Day } from '../../lib/day';
import type { Evidence } from '../../lib/evidence';

interface DayOfLog {
  day: Day;
  entries: Evidence[];
}

/** Groups entries by day, keeping their order. */
export function byDay(log: readonly Evidence[]): DayOfLog[] {
  const days: DayOfLog[] = [];
  for (const entry of log) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
