import { dayOf, type Day } from '../../lib/day';
import type { LogEntry } from '../../lib/log';

interface DayOfLog {
  day: Day;
  entries: LogEntry[];
}

/** Groups entries by day, keeping their order. */
export function byDay(log: readonly LogEntry[]): DayOfLog[] {
  const days: DayOfLog[] = [];
  for (const entry of log) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
