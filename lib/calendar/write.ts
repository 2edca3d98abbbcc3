/**
 * Writes a calendar file (RFC 5545). Imported on demand, because its libraries are larger than the
 * page.
 */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { momentOf, plusDays, type Day } from '../day';
import type { CalendarEntry } from './entries';
import { minutesSince2026, type Published, type PublishedEntry } from './published';

export interface CalendarForm {
  /** Whether entries are at `hour` in the user's time zone. Otherwise they last all day. */
  isTimed: boolean;
  /** The hour of the reminder plan, 0 to 23. */
  hour: number;
  /** The IANA name of the user's time zone. */
  zone: string;
  /** The title of a canceled entry. */
  gone: string;
}

/** The length of a timed entry, in ms: enough to be visible between others. */
const length = 15 * 60_000;

/** How long before an appointment its calendar alerts, in seconds: enough to open an inbox. */
const invitationAlarm = 10 * 60;

const prodId = { company: 'ACE Companion', product: 'calendar', language: 'EN' };

/**
 * The content of the file. METHOD is PUBLISH, so that a calendar updates entries it has under the
 * same UID. RFC 5546 requires an ORGANIZER with it, but that would be a person or an email address,
 * so we leave it out.
 *
 * @param now ms since the epoch
 */
export function calendarText(
  entries: readonly CalendarEntry[],
  published: Published,
  form: CalendarForm,
  now: number,
): string {
  const zone = form.isTimed ? zoneBlock(form.zone) : null;
  const calendar = ical({
    prodId,
    method: ICalCalendarMethod.PUBLISH,
    // Name the time zone only in the events. A time zone for the whole file would make DTSTAMP lose
    // its UTC.
    ...(zone && { timezone: { name: null, generator: () => zone.block } }),
  });
  const written = new Map(entries.map((entry) => [entry.key, entry]));
  for (const publishedEntry of published.entries) {
    const entry = written.get(publishedEntry.key);
    const id = `${publishedEntry.key}.${published.id}@ace-companion.invalid`;
    if (entry) write(calendar, id, publishedEntry.sequence, entry, form, zone?.id ?? null, now);
    else if (publishedEntry.isGone) cancel(calendar, id, publishedEntry, form.gone, now);
  }
  return `${calendar.toString()}\r\n`;
}

function write(
  calendar: ICalCalendar,
  id: string,
  sequence: number,
  { on, alarms, title, body }: CalendarEntry,
  { isTimed, hour }: CalendarForm,
  zone: string | null,
  now: number,
): void {
  const start = momentOf(on, isTimed ? hour : 0);
  const event = calendar.createEvent({
    id,
    sequence,
    stamp: new Date(now),
    summary: clean(title),
    description: clean(body),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(isTimed
      ? { start: new Date(start), end: new Date(start + length), timezone: zone }
      : { start: dateOf(on), allDay: true }),
  });
  const moments = alarms.map((day) => momentOf(day, hour));
  // An all-day event starts at midnight, and Outlook drops alarms after the start, so add one on
  // the day before.
  if (moments.every((moment) => moment > start)) moments.unshift(momentOf(plusDays(on, -1), hour));
  for (const moment of moments) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: clean(title),
        // In elapsed time: on a day when the clocks change, nine o'clock is not nine hours after
        // midnight.
        triggerAfter: (moment - start) / 1_000,
      })
      // The library ignores this among the options and counts from the end, which would be a day
      // late.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
}

export interface Invitation {
  /** The same for each file about this appointment, and different from all others. */
  id: string;
  /** Ms since the epoch. */
  at: number;
  title: string;
  body: string;
}

/**
 * A file with one appointment, for somebody else's calendar. It names no organizer, because that
 * would be an email address; so its METHOD is PUBLISH, and nobody is asked to accept it.
 *
 * @param now ms since the epoch
 */
export function invitationText({ id, at, title, body }: Invitation, now: number): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({
    id: `${id}@ace-companion.invalid`,
    // A later file about the same appointment replaces the earlier one.
    sequence: minutesSince2026(now),
    stamp: new Date(now),
    summary: clean(title),
    description: clean(body),
    // In UTC, so that every calendar shows it in its own time zone.
    start: new Date(at),
    end: new Date(at + length),
  });
  event.createAlarm({
    type: ICalAlarmType.display,
    description: clean(title),
    triggerBefore: invitationAlarm,
  });
  return `${calendar.toString()}\r\n`;
}

/** Cancels an entry of an earlier file. None of its text is kept, so it gets a generic title. */
function cancel(
  calendar: ICalCalendar,
  id: string,
  { sequence, on }: PublishedEntry,
  summary: string,
  now: number,
): void {
  calendar.createEvent({
    id,
    sequence,
    summary,
    stamp: new Date(now),
    start: dateOf(on),
    allDay: true,
    status: ICalEventStatus.CANCELLED,
  });
}

/** An all-day date as the library expects it, without a time zone: midnight in UTC. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * The library's name for a time zone, and its rules. `null` if it does not know the zone; times are
 * in UTC then.
 */
function zoneBlock(zone: string): { id: string; block: string } | null {
  const result = tzlib_get_ical_block(zone);
  if (!Array.isArray(result)) return null;
  const [block, name] = result;
  return block && name?.startsWith('TZID=') ? { id: name.slice('TZID='.length), block } : null;
}

/**
 * Removes what RFC 5545 does not allow in text: control characters other than newlines, and lone
 * surrogates.
 */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '');
}
