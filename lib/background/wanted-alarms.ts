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

/** The same for reminders. */
const reminderBackUp = 'reminder again';

/**
 * How often it is looked whether a reminder is due, minutes. While a computer sleeps its clock goes on and
 * the time that browsers count for an alarm may not, so a single alarm comes late by all the time asleep.
 */
const reminderPeriod = 30;

/** What the worker is to be woken for. */
interface Ahead {
  /** The windows of ordinary tabs. */
  records: readonly WindowRecord[];
  /**
   * A window runs in a private tab. It has no exact alarms, because the browser writes alarms to disk; the
   * one that repeats says nothing of it.
   */
  inPrivate: boolean;
  /** When the next notification about logins or waits comes, ms since the epoch; null for none. */
  reminder: number | null;
  /** When what is shared with other machines may next be written, ms since the epoch; null for never. */
  exchange: number | null;
}

/**
 * One exact alarm for each moment to be told, one for the next reminder, and for both one that repeats: an
 * alarm due at the moment in which a worker is killed can be lost.
 *
 * @param now ms since the epoch
 * @param period minutes between the repeats while a window runs
 */
export function wantedAlarms(
  { records, inPrivate, reminder, exchange }: Ahead,
  now: number,
  period: number,
): WantedAlarm[] {
  const once = (name: string, at: number): WantedAlarm => ({ name, at, every: null });
  const repeated = (name: string, every: number): WantedAlarm => ({
    name,
    at: now + every * 60_000,
    every,
  });
  const running = records.filter(({ window }) => window.state === 'running');
  const alarms = running.flatMap((record) =>
    marksAhead(record.window, now).map(({ mark, at }) =>
      once(`mark ${windowId(record)} ${mark}`, at),
    ),
  );
  if (running.length > 0 || inPrivate) alarms.push(repeated(backUp, period));
  // One for all logins and waits: the worker then looks at each of them.
  if (reminder !== null) {
    alarms.push(once('reminder', reminder), repeated(reminderBackUp, reminderPeriod));
  }
  if (exchange !== null) alarms.push(once('exchange', exchange));
  return alarms;
}
