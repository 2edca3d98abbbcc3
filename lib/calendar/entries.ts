/**
 * What goes into a calendar file: for each login the first reminder and the last safe day, for each
 * wait the day on which it may be over. Pure functions of (what is stored, words).
 */
import { businessDayUpTo } from '../business-days';
import { formatDay } from '../texts/formats';
import type { Day } from '../day';
import {
  closingAhead,
  hasLoggedIn,
  lastSafeDay,
  remindersOf,
  type Login,
  type ReminderPlan,
} from '../login-clock';
import type { Translate, Words } from '../texts';
import { tellDayOf, type WaitRecord } from '../waits';
import { nameOfWait } from '../waits/name';

export interface CalendarEntry {
  /** Identifies this date of this login or wait, and never changes. */
  key: string;
  on: Day;
  /** The days on which the calendar alerts, at the hour of the reminder plan. */
  alarms: readonly Day[];
  title: string;
  body: string;
}

export interface CalendarGround {
  logins: readonly Login[];
  waits: readonly WaitRecord[];
  plan: ReminderPlan;
  today: Day;
  /**
   * Whether titles name logins and waits. Off unless the user asks for it, because calendars are
   * shared.
   */
  withLabels: boolean;
}

/** The most entries a file can have: two per login, one per wait. */
export const maxCalendarEntries = 600;

/** The entries for everything that has a date: two per login, one per wait. */
export function calendarEntries(ground: CalendarGround, words: Words): CalendarEntry[] {
  const { logins, waits } = ground;
  const { t } = words;
  return [
    ...logins.flatMap((login) => entriesOfLogin(login, ground, words)),
    ...waits.flatMap((wait) => entryOfWait(wait, ground.withLabels, t)),
  ];
}

function entriesOfLogin(
  login: Login,
  { plan, today, withLabels }: CalendarGround,
  { t, locale }: Words,
): CalendarEntry[] {
  const end = closingAhead(login, plan.closings, today);
  const due = end?.by ?? lastSafeDay(login);
  const [first] = remindersOf(login, plan);
  if (due === null || !first) return [];
  const title = (text: string) => (withLabels ? titled(text, login.label, t) : text);
  const body = end
    ? t(login.isMine ? 'calendar.closing' : 'calendar.closingOthers', {
        closes: formatDay(end.closes, locale),
      })
    : t(login.isMine ? 'calendar.mine' : 'calendar.others');
  const before = businessDayUpTo(due);
  const remind = {
    key: keyOf('login', login.id, 'remind'),
    on: first.on,
    alarms: [first.on],
    title: title(t('calendar.remind')),
    body,
  };
  if (!hasLoggedIn(login)) return [remind];
  return [
    remind,
    {
      key: keyOf('login', login.id, 'due'),
      on: due,
      // Nobody looks on a weekend, so the last business day before it gets an alarm too.
      alarms: [...new Set([before, due])],
      title: title(t('calendar.due')),
      body,
    },
  ];
}

function entryOfWait(wait: WaitRecord, withLabels: boolean, t: Translate): CalendarEntry[] {
  const on = wait.endedOn === null ? tellDayOf(wait) : null;
  if (on === null) return [];
  const name = withLabels ? nameOfWait(wait, t) : '';
  return [
    {
      key: keyOf('wait', wait.id, 'over'),
      on,
      alarms: [on],
      title: titled(t('calendar.wait'), name, t),
      body: t('calendar.waitBody'),
    },
  ];
}

function titled(title: string, label: string, t: Translate): string {
  return label === '' ? title : t('calendar.named', { title, label });
}

/** An ID may come from a backup. Encoding it keeps any content on one line of the file. */
function keyOf(subject: 'login' | 'wait', id: string, date: string): string {
  return `${subject}.${encodeURIComponent(id.toWellFormed()).slice(0, 100)}.${date}`;
}
