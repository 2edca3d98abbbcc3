/** Tells what is due of the 45 days: at most one notification a day, about all logins at once. */
import {
  closingAhead,
  dayOf,
  daysLeft,
  dueNow,
  logInBy,
  nextReminder,
  righted,
  told,
  type Closing,
  type Login,
} from '../login-clock';
import type { Day } from '../day';
import { evenUnsaved, logins, remindedHere, remindedOn, reminderPlan } from '../storage';
import { formatDay } from '../texts/formats';
import { notify } from './notifications';
import type { Words } from '../texts';

/** When the next notification comes, ms since the epoch; null when none does. */
export async function nextLoginReminder(now: number): Promise<number | null> {
  const [all, plan, on] = await Promise.all([logins.read(), reminderPlan.read(), lastReminded()]);
  return nextReminder(all, plan, on, now);
}

/** Tells what is due at `now`, if today had no notification yet; gives whether anything was changed. */
export async function tellDueLogins(say: Words, now: number): Promise<boolean> {
  const [stored, plan, on] = await Promise.all([
    logins.read(),
    reminderPlan.read(),
    lastReminded(),
  ]);
  const all = righted(stored, plan, now);
  if (all !== stored) await logins.update((before) => righted(before, plan, now));
  const due = dueNow(all, plan, on, now);
  if (due.length === 0) return all !== stored;
  const { title, body } = reminderText(due, plan.closings, now, say);
  // Told first and noted then: of a worker that is killed in between, the next one tells it again.
  await notify({ loginsOn: dayOf(now) }, title, body);
  await remindedHere.update(() => dayOf(now));
  await evenUnsaved(() => remindedOn.update(() => dayOf(now)));
  // Not of one that the person changed meanwhile.
  const wasDue = new Set(due.map((login) => JSON.stringify(login)));
  await evenUnsaved(() =>
    logins.update((before) =>
      before.map((login) => (wasDue.has(JSON.stringify(login)) ? told(login, plan, now) : login)),
    ),
  );
  return true;
}

/** The day of the last notification about logins, as far as it could be written down. */
async function lastReminded(): Promise<Day | null> {
  const [onDisk, here] = await Promise.all([remindedOn.read(), remindedHere.read()]);
  return here !== null && (onDisk === null || here > onDisk) ? here : onDisk;
}

/** What a notification says about these logins, one or more. `now` in ms since the epoch. */
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
  const kind = end ? 'closing' : left > 0 ? 'soon' : left === 0 ? 'today' : 'over';
  const whose = only.isMine ? 'mine' : 'others';
  const closes = end ? formatDay(end.closes, locale) : '';
  const body = t(`login.reminders.${whose}.${kind}.body`, { lastDay, days: left });
  return {
    title: t(`login.reminders.${whose}.${kind}.title`, { lastDay, closes }),
    body: only.label === '' ? body : t('login.reminders.of', { label: only.label, body }),
  };
}
