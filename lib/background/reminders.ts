/**
 * Sends reminders about the 45-day login clock: at most one notification a day, covering all
 * logins.
 */
import {
  closingAhead,
  daysLeft,
  hasLoggedIn,
  dueNow,
  logInBy,
  nextReminder,
  repaired,
  told,
  type Closing,
  type Login,
} from '../login-clock';
import { dayOf, type Day } from '../day';
import { evenUnsaved, logins, remindedHere, remindedOn, reminderPlan } from '../storage';
import { formatDay } from '../texts/formats';
import { notify } from './notifications';
import type { Words } from '../texts';

/** When the next notification is due, in ms since the epoch, or `null` if none is. */
export async function nextLoginReminder(now: number): Promise<number | null> {
  const [all, plan, lastDay] = await Promise.all([
    logins.read(),
    reminderPlan.read(),
    lastReminded(),
  ]);
  return nextReminder(all, plan, lastDay, now);
}

/**
 * Sends what is due at `now` (ms since the epoch), unless one was already sent today.
 *
 * @returns whether anything changed
 */
export async function tellDueLogins(say: Words, now: number): Promise<boolean> {
  const [stored, plan, lastDay] = await Promise.all([
    logins.read(),
    reminderPlan.read(),
    lastReminded(),
  ]);
  const all = repaired(stored, plan, now);
  if (all !== stored) await logins.update((before) => repaired(before, plan, now));
  const due = dueNow(all, plan, lastDay, now);
  if (due.length === 0) return all !== stored;
  const { title, body } = reminderText(due, plan.closings, now, say);
  // Send first, then save. If the worker is killed in between, the next one sends it again.
  await notify({ loginsOn: dayOf(now) }, title, body);
  await remindedHere.update(() => dayOf(now));
  await evenUnsaved(() => remindedOn.update(() => dayOf(now)));
  // Skip logins that the user has changed in the meantime.
  const wasDue = new Set(due.map((login) => JSON.stringify(login)));
  await evenUnsaved(() =>
    logins.update((before) =>
      before.map((login) => (wasDue.has(JSON.stringify(login)) ? told(login, plan, now) : login)),
    ),
  );
  return true;
}

/**
 * The day of the last notification about logins. The session's copy covers a failed write to disk.
 */
async function lastReminded(): Promise<Day | null> {
  const [onDisk, here] = await Promise.all([remindedOn.read(), remindedHere.read()]);
  return here !== null && (onDisk === null || here > onDisk) ? here : onDisk;
}

/** The text of a notification about one or more logins. `now` is in ms since the epoch. */
export function reminderText(
  due: readonly Login[],
  closings: readonly Closing[],
  now: number,
  { t, locale }: Words,
): { title: string; body: string } {
  const days = due.map((login) => daysLeft(login, now) ?? 0);
  const today = dayOf(now);
  const last = due.flatMap((login) => logInBy(login, closings, today) ?? []).toSorted();
  const lastDay = formatDay(last[0] ?? today, locale);
  const [only, second] = due;
  if (!only || second) {
    const over = days.filter((left) => left < 0).length;
    return {
      title: t('login.reminders.many.title', { count: due.length }),
      body: t('login.reminders.many.body', { lastDay, over }),
    };
  }
  const [left = 0] = days;
  const end = closingAhead(only, closings, today);
  if (only.isMine && !hasLoggedIn(only))
    return { title: t('login.reminders.first.title'), body: t('login.reminders.first.body') };
  const kind = end ? 'closing' : left > 0 ? 'soon' : left === 0 ? 'today' : 'over';
  const whose = only.isMine ? 'mine' : 'others';
  const closes = end ? formatDay(end.closes, locale) : '';
  const body = t(`login.reminders.${whose}.${kind}.body`, { lastDay, days: left });
  return {
    title: t(`login.reminders.${whose}.${kind}.title`, { lastDay, closes }),
    body: only.label === '' ? body : t('login.reminders.of', { label: only.label, body }),
  };
}
