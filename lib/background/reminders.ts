/** Tells what is due of the 45 days: at most one notification a day, about all logins at once. */
import {
  dayOf,
  daysLeft,
  dueNow,
  lastSafeDay,
  nextReminder,
  righted,
  told,
  type Login,
} from '../login-clock';
import type { Day } from '../day';
import { logins, remindedHere, remindedOn, reminderPlan } from '../storage';
import { formatDay } from '../texts/formats';
import { notify } from './notifications';
import type { Words } from '../texts';

/** When the next notification comes, ms since the epoch; null when none does. */
export async function nextLoginReminder(): Promise<number | null> {
  const [all, plan, on] = await Promise.all([logins.read(), reminderPlan.read(), lastReminded()]);
  return nextReminder(all, plan, on, Date.now());
}

/** Tells what is due now, if today had no notification yet. */
export async function tellDueLogins(say: Words): Promise<void> {
  const [plan, on] = await Promise.all([reminderPlan.read(), lastReminded()]);
  const now = Date.now();
  const all = await logins.read();
  if (righted(all, plan, now) === all && dueNow(all, plan, on, now).length === 0) return;
  await logins.update(async (before) => {
    const known = righted(before, plan, now);
    const due = dueNow(known, plan, on, now);
    if (due.length === 0) return known;
    const { title, body } = reminderText(due, now, say);
    // First told, then written: killed in between, it is told again, which replaces it.
    await notify({ loginsOn: dayOf(now) }, title, body);
    await remindedHere.update(() => dayOf(now));
    await remindedOn.update(() => dayOf(now));
    return known.map((login) => (due.includes(login) ? told(login, plan, now) : login));
  });
}

/** The day of the last notification about logins, as far as it could be written down. */
async function lastReminded(): Promise<Day | null> {
  const [onDisk, here] = await Promise.all([remindedOn.read(), remindedHere.read()]);
  return here !== null && (onDisk === null || here > onDisk) ? here : onDisk;
}

/** What a notification says about these logins, one or more. `now` in ms since the epoch. */
export function reminderText(
  due: readonly Login[],
  now: number,
  { t, locale }: Words,
): { title: string; body: string } {
  const days = due.map((login) => daysLeft(login, now) ?? 0);
  const safe = due.flatMap((login) => lastSafeDay(login) ?? []).toSorted();
  const lastDay = formatDay(safe[0] ?? dayOf(now), locale);
  const [only, second] = due;
  if (!only || second) {
    const over = days.filter((left) => left < 0).length;
    return {
      title: t('login.reminders.many.title', { count: due.length }),
      body: t('login.reminders.many.body', { lastDay, over }),
    };
  }
  const [left = 0] = days;
  const kind = left > 0 ? 'soon' : left === 0 ? 'today' : 'over';
  const whose = only.isMine ? 'mine' : 'others';
  const body = t(`login.reminders.${whose}.${kind}.body`, { lastDay, days: left });
  return {
    title: t(`login.reminders.${whose}.${kind}.title`, { lastDay }),
    body: only.label === '' ? body : t('login.reminders.of', { label: only.label, body }),
  };
}
