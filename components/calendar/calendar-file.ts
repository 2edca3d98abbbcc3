/** Makes a calendar file. The worker numbers the entries that were given out; the text is written here. */
import { dayOf } from '../../lib/day';
import type { Words } from '../../lib/texts';
import { calendarEntries } from '../../lib/calendar/entries';
import type { OwnPageMessage, Refusal } from '../../lib/messages';
import { calendar, logins, reminderPlan, waits } from '../../lib/storage';

interface Asked {
  isTimed: boolean;
  withLabels: boolean;
  /** The user's time zone, as an IANA name. */
  zone: string;
}

/**
 * Returns a calendar file of what is stored, or `null` if the worker could not record it: without the
 * recorded numbers, the next file would duplicate every event. `now` is in ms since the epoch.
 */
export async function makeCalendar(
  { isTimed, withLabels, zone }: Asked,
  words: Words,
  act: (message: OwnPageMessage) => Promise<Refusal | null>,
  now: number,
): Promise<{ text: string; count: number } | null> {
  const [allLogins, allWaits, plan] = await Promise.all([
    logins.read(),
    waits.read(),
    reminderPlan.read(),
  ]);
  const ground = { logins: allLogins, waits: allWaits, plan, today: dayOf(now), withLabels };
  const entries = calendarEntries(ground, words);
  const form = isTimed ? `${plan.hour} ${zone}` : `day, ${plan.hour}`;
  const sent = entries.map((entry) => ({ ...entry, alarms: [...entry.alarms] }));
  if ((await act({ type: 'publish-calendar', entries: sent, form })) !== null) return null;
  const { calendarText } = await import('../../lib/calendar/write');
  const written = { isTimed, hour: plan.hour, zone, gone: words.t('calendar.gone') };
  const text = calendarText(entries, await calendar.read(), written, now);
  return { text, count: entries.length };
}
