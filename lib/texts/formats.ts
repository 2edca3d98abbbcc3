/** Times and days as a person writes them. Pure: the moment is an argument. */
import type { Translate } from './index';

/**
 * A time of day, "2:02 PM" or "14:02" as the locale has it.
 * @param ms since the epoch
 * @param locale a BCP 47 tag (`localeFor`); left out, the browser's
 * @param timeZone left out, the person's
 */
export function formatTime(ms: number, locale?: string, timeZone?: string): string {
  return timeFormat(locale, timeZone).format(ms);
}

/** The formatter behind `formatTime`, for many times at once. Not to be kept: the time zone may change. */
export function timeFormat(locale?: string, timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
}

/** A time of day with the short name of its zone, "2:02 PM EST": it stays true wherever it is read. */
export function formatZonedTime(ms: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(ms);
}

/** The zone in which the person is, by its name in every language: "America/New_York". */
export function zoneName(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const ofDays = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of days for a locale. To make one takes many times as long as to use it, and a list of 200
 * logins writes 600 days. Only for days: one that writes times must see the time zone change.
 */
function dayFormat(locale = ''): Intl.DateTimeFormat {
  const made =
    ofDays.get(locale) ??
    new Intl.DateTimeFormat(locale || undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  ofDays.set(locale, made);
  return made;
}

/**
 * A day, "Nov 20, 2026".
 * @param isoDay "2026-11-20": a day of the calendar, not a moment, so no time zone can move it
 * @throws RangeError if it is no day
 */
export function formatDay(isoDay: string, locale?: string): string {
  return dayFormat(locale).format(new Date(`${isoDay}T00:00:00Z`));
}

/**
 * A date as exact as it is known: "2025", "Oct 2025", "May 7, 2026".
 * @param iso a year, a month or a day: "2025", "2025-10", "2026-05-07"
 */
export function formatDated(iso: string, locale?: string): string {
  if (iso.length > 'yyyy-mm'.length) return formatDay(iso, locale);
  const month = iso.length > 'yyyy'.length ? ({ month: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', ...month, timeZone: 'UTC' }).format(
    // An ISO year or month alone is its first moment in UTC.
    new Date(iso),
  );
}

/**
 * What is left, for the ear: "9 minutes 41 seconds", because a screen reader may read 9:41 as a time
 * of day. `ms` until the deadline; a second begun counts whole, as in the digits of the countdown.
 */
export function sayRemaining(ms: number, t: Translate): string {
  const all = Math.max(0, Math.ceil(ms / 1000));
  if (all === 0) return t('clock.spokenZero');
  const minutes = Math.floor(all / 60);
  const seconds = all % 60;
  if (minutes === 0) return t('clock.spokenSeconds', { seconds });
  if (seconds === 0) return t('clock.spokenMinutes', { minutes });
  return t('clock.spokenBoth', { minutes, seconds });
}

/**
 * How long to plan for: "Plan for 4–6 weeks"; "CBP gives no time" for null. The shape is that of a wait
 * of the guide.
 */
export function sayWait(
  span: { from: number; to: number; unit: 'business-days' | 'days' | 'weeks' } | null,
  t: Translate,
): string {
  if (!span) return t('waitSpans.unknown');
  const { from, to, unit } = span;
  const same = from === to ? 'yes' : 'no';
  return t('waitSpans.planned', {
    span: t(`waitSpans.${unit}`, { same, from: String(from), to }),
  });
}
