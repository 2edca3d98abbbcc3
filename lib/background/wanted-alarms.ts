/** Which alarms should be set: a pure function of what is stored. */
import { alertsAhead, windowId, type WindowRecord } from '../code-window';

export interface WantedAlarm {
  name: string;
  /** When it first fires, in ms since the epoch. */
  at: number;
  /** Minutes between repeats, or `null` to fire once. */
  every: number | null;
}

/** The alarm that checks again while a code window is running, in case an exact one was lost. */
const backUp = 'look again';

/** The same for reminders. */
const reminderBackUp = 'reminder again';

/**
 * How often to check whether a reminder is due, in minutes. While a computer sleeps, its clock goes
 * on but the time that browsers count for an alarm may not, so a single alarm could be late by the
 * whole time asleep.
 */
const reminderPeriod = 30;

/** What the worker must wake for. */
interface Ahead {
  /** The code windows of ordinary tabs. */
  records: readonly WindowRecord[];
  /**
   * Whether a code window is running in a private tab. It gets no exact alarms, because the browser
   * writes alarms to disk. The repeating alarm reveals nothing about it.
   */
  inPrivate: boolean;
  /**
   * When the next notification about logins or waits is due, in ms since the epoch, or `null` for
   * none.
   */
  reminder: number | null;
  /**
   * When to retry a failed exchange with the other machines, in ms since the epoch, or `null` for
   * never.
   */
  exchange: number | null;
}

/**
 * One exact alarm for each alert and one for the next reminder. Each kind also gets a repeating
 * alarm, because an alarm due just as the worker is killed can be lost.
 *
 * @param now ms since the epoch
 * @param period minutes between the repeats while a code window is running
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
  const running = records.filter(({ window: codeWindow }) => codeWindow.state === 'running');
  const alarms = running.flatMap((record) =>
    alertsAhead(record.window, now).map(({ alert, at }) =>
      once(`alert ${windowId(record)} ${alert}`, at),
    ),
  );
  if (running.length > 0 || inPrivate) alarms.push(repeated(backUp, period));
  // One for all logins and waits, because the worker then checks each of them.
  if (reminder !== null) {
    alarms.push(once('reminder', reminder), repeated(reminderBackUp, reminderPeriod));
  }
  if (exchange !== null) alarms.push(once('exchange', exchange));
  return alarms;
}
