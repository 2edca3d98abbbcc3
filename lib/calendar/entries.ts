/**
 * What goes into a calendar: of each login the day of the first reminder and the last safe day, of each
 * wait the day on which it may be over. Pure functions of (what is stored, words).
 */
import { businessDayUpTo } from '../business-days';
import { formatDay } from '../texts/formats';
import type { Day } from '../day';
import {
  closingAhead,
  lastSafeDay,
  remindersOf,
  type Login,
  type ReminderPlan,
} from '../login-clock';
import type { Translate, Words } from '../texts';
import { tellDayOf, type WaitRecord } from '../waits';
import { nameOfWait } from '../waits/name';

export interface CalendarEntry {
  /** The same for the same date of the same login or wait, whatever becomes of it. */
  key: string;
  on: Day;
  /** The days on which the calendar reminds, at the hour of the reminder plan. */
  alarms: readonly Day[];
  title: string;
  body: string;
}

export interface CalendarGround {
  logins: readonly Login[];
  waits: readonly WaitRecord[];
  plan: ReminderPlan;
  today: Day;
  /** Titles name no login and no wait unless the person asks for it: calendars are shared. */
  withLabels: boolean;
}

/** So many entries one file can have: two of each login, one of each wait. */
export const entriesMost = 600;

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
  return [
    {
      key: keyOf('login', login.id, 'remind'),
      on: first.on,
      alarms: [first.on],
      title: title(t('calendar.remind')),
      body,
    },
    {
      key: keyOf('login', login.id, 'due'),
      on: due,
      // On a weekend nobody looks: the business day before speaks too.
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

/** An id may have come with a backup: whatever is in it, it stays on its line. */
function keyOf(of: 'login' | 'wait', id: string, what: string): string {
  return `${of}.${encodeURIComponent(id.toWellFormed()).slice(0, 100)}.${what}`;
}
