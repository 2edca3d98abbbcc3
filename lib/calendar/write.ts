/** A calendar file (RFC 5545). Loaded when one is made: its libraries are larger than the page. */
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
import type { Published, PublishedEntry } from './published';

export interface CalendarForm {
  /** At the hour in the person's zone; else the whole day. */
  isTimed: boolean;
  /** The hour of the reminder plan, 0 to 23. */
  hour: number;
  /** The person's zone by its IANA name. */
  zone: string;
  /** What an entry is called that is no more. */
  gone: string;
}

/** How long an entry with a time of day is, ms: long enough to be seen between others. */
const length = 15 * 60_000;

/**
 * The file. METHOD is PUBLISH, by which a calendar changes what it has under the same UID. RFC 5546 wants
 * an ORGANIZER with it: that would be a person or their mail address, so there is none.
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
    prodId: { company: 'ACE Companion', product: 'calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Named in the events only: with a zone of the whole file DTSTAMP would lose its UTC.
    ...(zone && { timezone: { name: null, generator: () => zone.block } }),
  });
  const written = new Map(entries.map((entry) => [entry.key, entry]));
  for (const known of published.entries) {
    const entry = written.get(known.key);
    const id = `${known.key}.${published.id}@ace-companion.invalid`;
    if (entry) write(calendar, id, known.sequence, entry, form, zone?.id ?? null, now);
    else if (known.isGone) cancel(calendar, id, known, form.gone, now);
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
  // A whole day begins at midnight. Outlook drops an alarm after that, so one comes the day before as well.
  if (moments.every((moment) => moment > start)) moments.unshift(momentOf(plusDays(on, -1), hour));
  for (const moment of moments) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: clean(title),
        // In hours as they pass: on the day on which the clock changes nine o'clock is not nine hours after midnight.
        triggerAfter: (moment - start) / 1_000,
      })
      // The library overlooks this among the options, and counts from the end: a day late.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
}

/** What was in an earlier file and is gone. Nothing of its words is left to be told. */
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

/** A whole day as the library takes it, without a zone: midnight in UTC. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The zone as the library names it, and its rules; null where it does not know the zone: times are then in UTC. */
function zoneBlock(zone: string): { id: string; block: string } | null {
  const found = tzlib_get_ical_block(zone);
  if (!Array.isArray(found)) return null;
  const [block, name] = found;
  return block && name?.startsWith('TZID=') ? { id: name.slice('TZID='.length), block } : null;
}

/** Without what RFC 5545 allows in no text: control characters other than a new line, and halves of characters. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '');
}
