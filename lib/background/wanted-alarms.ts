/** Which alarms should be set: a pure function of what is stored. */
import { marksAhead, windowId, type WindowRecord } from '../code-window';

export interface WantedAlarm {
  name: string;
  /** When it fires first, ms since the epoch. */
  at: number;
  /** Minutes between repeats; null fires once. */
  every: number | null;
}

/** The name of the alarm that looks again while a window runs, in case an exact one was lost. */
const backUp = 'look again';

/**
 * One exact alarm for each moment to be told, one for the next reminder, and one that repeats while a
 * window runs: an alarm due at the moment in which a worker is killed can be lost (design.md,
 * decision 11).
 *
 * @param records the windows of ordinary tabs
 * @param reminder when the next notification about logins or waits comes, ms since the epoch; null for none
 * @param now ms since the epoch
 * @param period minutes between the repeats
 * @param inPrivate true while a window runs in a private tab: it has no exact alarms, because the browser
 *   writes alarms to disk; the repeated one says nothing of it
 */
export function wantedAlarms(
  records: readonly WindowRecord[],
  reminder: number | null,
  now: number,
  period: number,
  inPrivate = false,
): WantedAlarm[] {
  const running = records.filter(({ window }) => window.state === 'running');
  const marks = running.flatMap((record) =>
    marksAhead(record.window, now).map(({ mark, at }) => ({
      name: `mark ${windowId(record)} ${mark}`,
      at,
      every: null,
    })),
  );
  const alarms: WantedAlarm[] = marks;
  // One for all logins and waits: the worker then looks at each of them.
  if (reminder !== null) alarms.push({ name: 'reminder', at: reminder, every: null });
  if (running.length > 0 || inPrivate)
    alarms.push({ name: backUp, at: now + period * 60_000, every: period });
  return alarms;
}
