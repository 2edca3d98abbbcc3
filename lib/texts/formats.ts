/** Formats times and dates as a person writes them. Pure: the moment is an argument. */
import type { Translate } from './index';

/**
 * Formats a time of day, "2:02 PM" or "14:02" depending on the locale.
 *
 * @param ms since the epoch
 * @param locale a BCP 47 tag (see `localeFor`). Default: the browser's
 * @param timeZone Default: the person's
 */
export function formatTime(ms: number, locale?: string, timeZone?: string): string {
  return timeFormat(locale, timeZone).format(ms);
}

/**
 * Returns the formatter behind `formatTime`, for many times at once. Do not keep it: the time zone
 * may change.
 */
export function timeFormat(locale?: string, timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone });
}

/**
 * Formats a time of day with the short name of its zone, "2:02 PM EST", so that it stays true
 * wherever it is read.
 */
export function formatZonedTime(ms: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(ms);
}

/**
 * Formats a moment that is still to come, in a time zone: "Monday, November 30 at 2:00 PM EST".
 * Without the year, which nobody needs within the next days.
 */
export function formatMoment(ms: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(ms);
}

/** Returns the person's time zone, such as "America/New_York". */
export function zoneName(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const ofDays = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns the cached date formatter of a locale. Creating one takes far longer than using it, and a
 * list of 200 logins formats 600 dates. Only for days: a formatter of times must notice a change of
 * time zone.
 */
function dayFormat(locale = ''): Intl.DateTimeFormat {
  const made =
    ofDays.get(locale) ??
    new Intl.DateTimeFormat(locale || undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  ofDays.set(locale, made);
  return made;
}

/**
 * Formats a day, "Nov 20, 2026".
 *
 * @param isoDay "2026-11-20": a calendar day rather than a moment, so that no time zone can shift
 *   it
 * @throws {RangeError} if it is not a valid day
 */
export function formatDay(isoDay: string, locale?: string): string {
  return dayFormat(locale).format(new Date(`${isoDay}T00:00:00Z`));
}

/**
 * Formats a date as exactly as it is known: "2025", "Oct 2025", "May 7, 2026".
 *
 * @param iso a year, a month or a day: "2025", "2025-10", "2026-05-07"
 */
export function formatDated(iso: string, locale?: string): string {
  if (iso.length > 'yyyy-mm'.length) return formatDay(iso, locale);
  const month = iso.length > 'yyyy'.length ? ({ month: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', ...month, timeZone: 'UTC' }).format(
    // An ISO year or month is parsed as its first moment in UTC.
    new Date(iso),
  );
}

/**
 * Describes the time left for speech: "9 minutes 41 seconds", because a screen reader may read 9:41
 * as a time of day. Rounds up to whole seconds, like the digits of the countdown.
 *
 * @param ms until the deadline
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
 * Describes how long to plan for: "Plan for 4–6 weeks", or "CBP gives no time" for null. The
 * argument has the shape of a wait in the guide.
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
