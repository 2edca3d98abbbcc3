/**
 * Which dates were exported and with which sequence numbers. Kept by the worker, so that two pages
 * count in one list.
 */
import { publish } from '../calendar/published';
import { dayOf } from '../day';
import type { OwnPageMessage } from '../messages';
import { calendar } from '../storage';

type Exported = Extract<OwnPageMessage, { type: 'publish-calendar' }>;

/**
 * Records what goes into the calendar file that is about to be created. `now` is in ms since the
 * epoch.
 */
export async function publishCalendar(message: Exported, now: number): Promise<void> {
  const { entries, form } = message;
  const prints = await Promise.all(entries.map((entry) => printOf({ ...entry, form })));
  await calendar.update((before) => ({
    id: before.id === '' ? crypto.randomUUID() : before.id,
    entries: publish(before.entries, entries, prints, dayOf(now), now),
  }));
}

/**
 * A hash of an entry, to detect changes. We do not store the entry itself, because it contains
 * labels that must not remain here after the user removes them.
 */
async function printOf(value: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest).subarray(0, 12)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
