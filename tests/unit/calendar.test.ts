/** The calendar file, read back by another library. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { calendarEntries, type CalendarGround } from '../../lib/calendar/entries';
import { neverPublished, publish, type PublishedEntry } from '../../lib/calendar/published';
import { calendarText, invitationText, type CalendarForm } from '../../lib/calendar/write';
import { plusDays, type Day } from '../../lib/day';
import { firstLogin, usualPlan, type Login } from '../../lib/login-clock';
import { calendar } from '../../lib/storage';
import { translator } from '../../lib/texts';
import type { WaitRecord } from '../../lib/waits';
import * as arbitrary from './helpers/arbitrary';
import { fromPopup, startWorker } from './helpers/worker';

// New York has both clock changes within the ranges below: March 8 and November 1, 2026.
const zone = 'America/New_York';
beforeEach(() => void vi.stubEnv('TZ', zone));

const words = { t: translator('en'), locale: 'en-US' };
const now = Date.parse('2026-11-20T19:02:00Z');
const allDay: CalendarForm = { isTimed: false, hour: 9, zone, gone: 'gone' };
const timed: CalendarForm = { ...allDay, isTimed: true };

const login = (day: Day | null, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  lastLogin: day === null ? null : { day, how: 'said' },
  ...more,
});
const wait = (more: Partial<WaitRecord> = {}): WaitRecord => ({
  id: 'w',
  kind: 'sub-account',
  label: '',
  startedOn: '2026-11-20',
  until: null,
  toldFor: null,
  endedOn: null,
  ...more,
});
const ground = (more: Partial<CalendarGround> = {}): CalendarGround => ({
  logins: [],
  waits: [],
  plan: usualPlan,
  today: '2026-11-20',
  withLabels: false,
  ...more,
});

/** Every entry, as in a first export. */
function file(of: Partial<CalendarGround>, form = allDay, known: PublishedEntry[] = []): string {
  const entries = calendarEntries(ground(of), words);
  const prints = entries.map((entry) => JSON.stringify(entry));
  const published = publish(known, entries, prints, '2026-11-20', now);
  return calendarText(entries, { id: 'b', entries: published }, form, now);
}

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** When an event's alarms go off, in ms since the epoch. */
const alarmsOf = (event: ICAL.Event) =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger');
    const after: unknown = trigger?.getFirstValue();
    if (!(after instanceof ICAL.Duration)) throw new Error('no duration');
    const from = trigger?.getFirstParameter('related') === 'END' ? event.endDate : event.startDate;
    return from.toJSDate().getTime() + after.toSeconds() * 1_000;
  });

const local = (day: Day, hour: number) => new Date(`${day}T00:00:00`).setHours(hour);

/** Words that a calendar file must quote, fold or leave out. */
const odd = fc.oneof(
  arbitrary.text,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'a, b; c',
        '\\n',
        '\n',
        '\r\n',
        '"',
        'שלום',
        '\u202E',
        '👩‍👩‍👧',
        'ü'.repeat(40),
        '\t',
        ':',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('the dates', () => {
  it('are the first reminder and last safe day of a login, and the end of a wait', () => {
    const events = read(file({ logins: [login('2026-10-07')], waits: [wait()] }));
    expect(
      events.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate]),
    ).toEqual([
      // Day 35 is Veterans Day.
      ['ACE login: log in soon', '2026-11-10', true],
      ['ACE login due', '2026-11-20', true],
      ['ACE: a wait may be over', '2026-12-04', true],
    ]);
  });

  it('before the first login are the reminder alone: CBP names no last day', () => {
    const lastLogin = { day: '2026-10-07', how: 'done' as const };
    const events = read(file({ logins: [login(null, { lastLogin })] }));
    expect(events.map(({ summary }) => summary)).toEqual(['ACE login: log in soon']);
  });

  it('say of no other day that it is the last one', () => {
    const plan = { ...usualPlan, closings: [{ from: '2026-12-14', to: '2026-12-18' }] };
    const said = [{}, { plan }].flatMap((more) =>
      read(file({ logins: [login('2026-11-02')], ...more })).map(({ description }) => description),
    );
    for (const one of said) expect(one).not.toMatch(/last (safe )?day/i);
  });

  it('of a login that ends in a closing come before the closing', () => {
    const plan = { ...usualPlan, closings: [{ from: '2026-12-14', to: '2026-12-18' }] };
    const [first, due] = read(file({ logins: [login('2026-11-02')], plan }, timed));
    expect(first?.startDate.toString()).toContain('2026-12-07');
    expect(due?.startDate.toString()).toContain('2026-12-11');
    expect(due?.description).toContain('before you close on Dec 14, 2026');
    expect(due && alarmsOf(due)).toEqual([local('2026-12-11', 9)]);
  });

  it('are none where there is nothing to remind of', () => {
    const waits = [wait({ kind: 'reactivation' }), wait({ endedOn: '2026-11-20' })];
    expect(read(file({ logins: [login(null)], waits }))).toEqual([]);
  });

  it.each<[string, Day, CalendarForm, Day[]]>([
    // An all-day event starts at midnight, so nine o’clock on that day is too late for some
    // calendars.
    ['a business day', '2026-10-07', allDay, ['2026-11-19', '2026-11-20']],
    ['the same, with a time', '2026-10-07', timed, ['2026-11-20']],
    // Saturday, March 7, and Sunday, March 8, when the clocks change.
    ['a Saturday', '2026-01-22', allDay, ['2026-03-06', '2026-03-07']],
    ['the day on which clocks go forward', '2026-01-23', allDay, ['2026-03-06', '2026-03-08']],
    ['the same, with a time', '2026-01-23', timed, ['2026-03-06', '2026-03-08']],
    ['the day on which clocks go back', '2026-09-18', allDay, ['2026-10-30', '2026-11-01']],
    ['the same, with a time', '2026-09-18', timed, ['2026-10-30', '2026-11-01']],
  ])('alarms go off at nine in the user’s time zone, on %s', (_, day, form, days) => {
    const [, due] = read(file({ logins: [login(day)] }, form));
    expect(due && alarmsOf(due)).toEqual(days.map((one) => local(one, 9)));
  });

  it('have an alarm that is not after their start, because Outlook drops those that are', () => {
    const hours = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(arbitrary.day, hours, fc.boolean(), (day, hour, isTimed) => {
        const of = { logins: [login(day)], waits: [wait({ until: day })] };
        for (const event of read(file(of, { ...allDay, hour, isTimed }))) {
          const start = event.startDate.toJSDate().getTime();
          expect(Math.min(...alarmsOf(event))).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Day, string]>([
    ['winter', '2026-10-07', '2026-11-20T14:00:00.000Z'],
    ['summer', '2026-05-01', '2026-06-14T13:00:00.000Z'],
  ])('timed entries are at that time in the user’s time zone, in %s', (_, day, moment) => {
    const text = file({ logins: [login(day)] }, timed);
    const [, due] = read(text);
    expect(due?.startDate.zone.tzid).toBe(zone);
    expect(due?.startDate.hour).toBe(9);
    // According to the rules in the file, not those of this machine.
    const [block] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtimezone');
    if (!due || !block) throw new Error('no zone in the file');
    const rules = new ICAL.Timezone(block);
    const offset = rules.utcOffset(due.startDate);
    const wall = Date.parse(`${due.startDate.toString()}Z`);
    expect(new Date(wall - offset * 1_000).toISOString()).toBe(moment);
    expect(text).toContain('DTSTAMP:20261120T190200Z');
  });

  it('still have a time in a renamed or unknown time zone', () => {
    const other = file({ waits: [wait()] }, { ...timed, zone: 'Asia/Calcutta' });
    expect(other).toContain('DTSTART;TZID=Asia/Kolkata:20261204T090000');
    expect(other).toContain('TZID:Asia/Kolkata');
    // The library also reports this in the console.
    const complaint = vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    const none = file({ waits: [wait()] }, { ...timed, zone: 'Mars/Olympus' });
    expect(none).toContain('DTSTART:20261204T140000Z');
    expect(complaint.mock.lastCall).toEqual(['Given time zone not valid.']);
    complaint.mockClear();
  });
});

describe('the words', () => {
  const labels = {
    logins: [login('2026-11-01', { label: 'Northwind' })],
    waits: [wait({ label: 'Harbor' })],
  };

  it('name nobody unless the user asks for it', () => {
    expect(file(labels)).not.toMatch(/Northwind|Harbor|sub-account/i);
    const named = read(file({ ...labels, withLabels: true })).map(({ summary }) => summary);
    expect(named).toEqual([
      'ACE login: log in soon: Northwind',
      'ACE login due: Northwind',
      'ACE: a wait may be over: New sub-account: Harbor',
    ]);
  });

  it('survive a round trip, in lines that every calendar accepts', () => {
    fc.assert(
      fc.property(odd, odd, fc.boolean(), (label, id, isTimed) => {
        const text = file(
          { waits: [wait({ id, label })], withLabels: true },
          isTimed ? timed : allDay,
        );
        const said = label
          .toWellFormed()
          .replace(/\r\n?/g, '\n')
          .replace(/(?!\n)\p{Cc}/gu, '');
        const [event, second] = read(text);
        expect(second).toBeUndefined();
        const end = label === '' ? '' : `: ${said}`;
        expect(event?.summary).toBe(`ACE: a wait may be over: New sub-account${end}`);
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});

describe('a second file', () => {
  const uids = (text: string) => read(text).map(({ uid, sequence }) => [uid, sequence] as const);

  it('has the same UIDs, and higher sequence numbers for what changed', () => {
    const keys = (day: Day, at: number, known: PublishedEntry[] = []) => {
      const entries = calendarEntries(ground({ logins: [login(day)] }), words);
      return publish(
        known,
        entries,
        entries.map(({ on }) => on),
        '2026-11-20',
        at,
      );
    };
    const first = keys('2026-11-01', now);
    expect(keys('2026-11-01', now + 3_600_000, first)).toEqual(first);
    // Within the same minute, and with the clock set back.
    for (const at of [now, now - 86_400_000]) {
      const second = keys('2026-11-02', at, first);
      expect(second.map(({ key }) => key)).toEqual(first.map(({ key }) => key));
      second.forEach(({ sequence }, index) =>
        expect(sequence).toBeGreaterThan(first[index]?.sequence ?? 0),
      );
    }
    // On another machine that has never exported anything.
    const elsewhere = keys('2026-11-02', now + 60_000);
    expect(elsewhere[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? 0);
  });

  it('cancels what is gone, without its text, until well after its day', () => {
    const known = publish([], [{ key: 'wait.x.over', on: '2026-11-01' }], ['p'], '2026-11-20', now);
    const text = file({ logins: [login('2026-11-01')] }, allDay, known);
    const gone = read(text).find(({ uid }) => uid.startsWith('wait.x.over'));
    expect(gone?.summary).toBe('gone');
    expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(gone?.sequence).toBeGreaterThan(known[0]?.sequence ?? 0);
    const later = publish(known, [], [], plusDays('2026-11-01', 32), now);
    expect(later).toEqual([]);
    const again = publish(known, [], [], '2026-11-20', now);
    expect(publish(again, [], [], '2026-11-21', now + 86_400_000)).toEqual(again);
  });

  it('from another browser has other UIDs', () => {
    const entries = calendarEntries(ground({ logins: [login('2026-11-01')] }), words);
    const published = publish([], entries, ['a', 'b'], '2026-11-20', now);
    const names = ['one', 'two'].flatMap((id) =>
      uids(calendarText(entries, { id, entries: published }, allDay, now)).map(([uid]) => uid),
    );
    expect(new Set(names).size).toBe(4);
  });

  it('is counted by the worker, which stores none of the text', async () => {
    startWorker(now);
    expect(await calendar.read()).toEqual(neverPublished);
    const entries = calendarEntries(
      ground({ logins: [login('2026-11-01', { label: 'Northwind' })], withLabels: true }),
      words,
    ).map((entry) => ({ ...entry, alarms: [...entry.alarms] }));
    const give = (title: string, form = 'day') =>
      fromPopup({
        type: 'publish-calendar',
        entries: entries.map((entry) => ({ ...entry, title })),
        form,
      });
    expect(await give('Northwind')).toEqual({ refused: null });
    const first = await calendar.read();
    expect(first.entries).toHaveLength(2);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Northwind');
    await give('Northwind');
    expect(await calendar.read()).toEqual(first);
    await give('Southwind');
    const second = await calendar.read();
    expect(second.id).toBe(first.id);
    expect(second.entries[0]?.sequence).toBe((first.entries[0]?.sequence ?? 0) + 1);
    await give('Southwind', 'at nine');
    expect((await calendar.read()).entries[0]?.sequence).toBe(
      (first.entries[0]?.sequence ?? 0) + 2,
    );
  });
});

describe('an invitation', () => {
  const at = Date.parse('2026-11-30T22:45:00Z');
  const invitation = {
    id: 'i',
    at,
    title: 'A code comes',
    body: 'Call me, please;\nthen read it.',
  };

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'])(
    'written in %s is at the same moment everywhere',
    (from) => {
      vi.stubEnv('TZ', from);
      const [event, second] = read(invitationText(invitation, now));
      expect(second).toBeUndefined();
      expect(event?.startDate.toString()).toBe('2026-11-30T22:45:00Z');
      expect(event?.duration.toSeconds()).toBe(15 * 60);
      expect(event && alarmsOf(event)).toEqual([at - 10 * 60_000]);
      expect([event?.summary, event?.description]).toEqual([invitation.title, invitation.body]);
    },
  );

  it('saved again for another time replaces the first one', () => {
    const [first] = read(invitationText(invitation, now));
    const [second] = read(invitationText({ ...invitation, at: at + 3_600_000 }, now + 60_000));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
  });

  it('of any words survives a round trip, in lines that every calendar accepts', () => {
    fc.assert(
      fc.property(odd, odd, (title, body) => {
        const text = invitationText({ ...invitation, title, body }, now);
        expect(read(text)).toHaveLength(1);
        for (const line of text.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});
