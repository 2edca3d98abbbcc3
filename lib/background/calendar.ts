/** Which dates were given out, and with which numbers: kept here, so that two pages count on one list. */
import { publish } from '../calendar/published';
import { dayOf } from '../day';
import type { PopupMessage } from '../messages';
import { calendar } from '../storage';

type Exported = Extract<PopupMessage, { type: 'publish-calendar' }>;

/** Takes note of what goes into the file that is about to be made. `now` in ms since the epoch. */
export async function publishCalendar(message: Exported, now: number): Promise<void> {
  const { entries, form } = message;
  const prints = await Promise.all(entries.map((entry) => printOf({ ...entry, form })));
  await calendar.update((before) => ({
    id: before.id === '' ? crypto.randomUUID() : before.id,
    entries: publish(before.entries, entries, prints, dayOf(now), now),
  }));
}

/** Tells a change, and nothing of the words: labels that are removed must not stay behind here. */
async function printOf(value: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest).subarray(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
