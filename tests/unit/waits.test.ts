import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { untilOf, type EndChoice } from '../../components/waits/end-choice';
import { isBusinessDay } from '../../lib/business-days';
import { dayOf, daysBetween, momentOf, plusDays, type Day } from '../../lib/day';
import { waitIds } from '../../lib/guide/ids';
import { waits as known } from '../../lib/guide/waits';
import {
  dueWaits,
  endOf,
  longest,
  nextWaitReminder,
  openWaits,
  stateOf,
  tellDayOf,
  toldOver,
  maxWaitLabelLength,
  waitRefusal,
  maxWaits,
  withCorrected,
  withEnded,
  withoutWait,
  withStarted,
  withWait,
  withWaitBack,
  type WaitDraft,
  type WaitRecord,
  type WaitRefusal,
  type WaitState,
} from '../../lib/waits';

// New York has both clock changes within the ranges below: March 8 and November 1, 2026.
beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

/** Local time, in ms since the epoch. */
const local = (day: Day, time = '12:00') => new Date(`${day}T${time}:00`).getTime();
const hour = 9;

const wait = (more: Partial<WaitRecord> = {}): WaitRecord => ({
  id: 'a',
  kind: null,
  label: 'own',
  startedOn: '2026-11-20',
  until: null,
  toldFor: null,
  endedOn: null,
  ...more,
});

describe('the expected end', () => {
  it.each<[string, Partial<WaitRecord>, Day | null, Day | null]>([
    // Started on Friday, November 20. Thursday, November 26, is Thanksgiving Day.
    ['five business days', { kind: 'record-update' }, '2026-11-30', '2026-11-30'],
    ['two business days', { kind: 'new-number' }, '2026-11-24', '2026-11-24'],
    ['the later of two figures', { kind: 'deposit' }, '2026-11-24', '2026-11-24'],
    ['two weeks', { kind: 'sub-account' }, '2026-12-04', '2026-12-04'],
    ['six weeks, to New Year’s Day', { kind: 'rejected-refund' }, '2027-01-01', '2027-01-04'],
    ['a week', { kind: 'mails' }, '2026-11-27', '2026-11-27'],
    ['unknown', { kind: 'reactivation' }, null, null],
    ['the user’s own wait, of no length', {}, null, null],
    [
      'the user’s day takes precedence over the guide',
      { kind: 'sub-account', until: '2026-11-24' },
      '2026-11-24',
      '2026-11-24',
    ],
    [
      'a day for an unknown wait',
      { kind: 'reactivation', until: '2026-11-25' },
      '2026-11-25',
      '2026-11-25',
    ],
    ['a Saturday', { until: '2026-11-28' }, '2026-11-28', '2026-11-30'],
    ['a holiday', { until: '2026-11-26' }, '2026-11-26', '2026-11-27'],
  ])('%s', (_, more, end, tellDay) => {
    expect([endOf(wait(more)), tellDayOf(wait(more))]).toEqual([end, tellDay]);
  });

  it('is announced on a business day, never before the end, at most four days after it', () => {
    const days = fc.integer({ min: 0, max: longest }).map((count) => plusDays('2026-01-01', count));
    fc.assert(
      fc.property(days, (until) => {
        const on = tellDayOf(wait({ startedOn: '2026-01-01', until })) ?? '';
        expect(isBusinessDay(on)).toBe(true);
        expect(daysBetween(until, on)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(until, on)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it.each(waitIds)('%s has an end exactly if a span is reported', (kind) => {
    expect(endOf(wait({ kind })) === null).toBe(known[kind].span === null);
  });
});

describe('the state of a wait', () => {
  it.each<[WaitState, Partial<WaitRecord>, Day, string]>([
    ['running', { until: '2026-11-24' }, '2026-11-23', '23:59'],
    ['over', { until: '2026-11-24' }, '2026-11-24', '00:00'],
    ['unknown', { kind: 'reactivation' }, '2027-11-24', '12:00'],
    ['ended', { until: '2026-11-24', endedOn: '2026-11-21' }, '2026-11-30', '12:00'],
  ])('is %s', (state, more, day, time) => {
    expect(stateOf(wait(more), local(day, time))).toBe(state);
  });

  it('sorts by end, with unknown ones last', () => {
    const all = [
      wait({ id: 'unknown' }),
      wait({ id: 'late', until: '2026-12-01' }),
      wait({ id: 'ended', endedOn: '2026-11-21' }),
      wait({ id: 'soon', until: '2026-11-22' }),
    ];
    expect(openWaits(all).map(({ id }) => id)).toEqual(['soon', 'late', 'unknown']);
  });
});

describe('a reminder', () => {
  it.each<[string, Partial<WaitRecord>, Day, string, boolean]>([
    ['before the hour', {}, '2026-11-24', '08:59', false],
    ['at the hour', {}, '2026-11-24', '09:00', true],
    ['after the browser was closed for long', {}, '2027-11-24', '03:00', true],
    ['told', { toldFor: '2026-11-24' }, '2026-11-25', '12:00', false],
    [
      'sent for an end that was corrected since',
      { toldFor: '2026-11-22' },
      '2026-11-24',
      '09:00',
      true,
    ],
    ['ended', { endedOn: '2026-11-21' }, '2026-11-25', '12:00', false],
    ['of unknown length', { until: null }, '2027-11-25', '12:00', false],
  ])('%s', (_, more, day, time, isDue) => {
    const record = wait({ until: '2026-11-24', ...more });
    expect(dueWaits([record], hour, null, local(day, time))).toEqual(isDue ? [record] : []);
  });

  it('comes once, exactly at the time computed for it', () => {
    const records = fc.array(
      fc
        .record({
          startedOn: fc.integer({ min: 0, max: 300 }),
          kind: fc.constantFrom(null, ...waitIds),
          days: fc.option(fc.integer({ min: 0, max: 60 })),
        })
        .map(({ startedOn: at, kind, days }): WaitRecord => {
          const startedOn = plusDays('2026-01-01', at);
          return wait({ kind, startedOn, until: days === null ? null : plusDays(startedOn, days) });
        }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(records, (some) => {
        let left = some;
        let told = 0;
        for (;;) {
          const at = nextWaitReminder(left, hour, null, 0);
          if (at === null) break;
          expect(dueWaits(left, hour, null, at - 1)).toEqual([]);
          const due = dueWaits(left, hour, null, at);
          expect(due.length).toBeGreaterThan(0);
          told += due.length;
          left = left.map((one) => (due.includes(one) ? toldOver(one) : one));
        }
        expect(told).toBe(some.filter((one) => endOf(one) !== null).length);
      }),
    );
  });

  it('waits until tomorrow if today already had its notification', () => {
    const record = wait({ until: '2026-11-24' });
    const at = local('2026-11-24', '10:00');
    expect(dueWaits([record], hour, '2026-11-24', at)).toEqual([]);
    expect(nextWaitReminder([record], hour, '2026-11-24', at)).toBe(local('2026-11-25', '09:00'));
    expect(dueWaits([record], hour, '2026-11-23', at)).toEqual([record]);
  });

  it('is sent at once when due, so no alarm is set in the past', () => {
    const record = wait({ startedOn: '2026-11-10', until: '2026-11-23' });
    const at = local('2026-11-24', '10:00');
    expect(nextWaitReminder([record], hour, '2026-11-23', at)).toBe(local('2026-11-25', '09:00'));
  });

  it('comes at the chosen hour even on days when the clocks change', () => {
    // Sunday, March 8: sent on Monday.
    const record = wait({ startedOn: '2026-03-02', until: '2026-03-08' });
    const before = local('2026-03-06');
    expect(nextWaitReminder([record], hour, null, before)).toBe(Date.parse('2026-03-09T13:00:00Z'));
    expect(momentOf('2026-03-06', hour)).toBe(Date.parse('2026-03-06T14:00:00Z'));
  });
});

const now = local('2026-11-20');
const draft = (more: Partial<WaitDraft> = {}): WaitDraft => ({
  kind: null,
  label: ' Answer of our broker ',
  startedOn: '2026-11-20',
  until: null,
  ...more,
});

describe('what the user enters', () => {
  it.each<[WaitRefusal | null, Partial<WaitDraft>]>([
    [null, {}],
    [null, { kind: 'mails', label: '' }],
    ['no wait label', { label: '  ' }],
    [null, { label: 'x'.repeat(maxWaitLabelLength) }],
    ['wait label too long', { label: 'x'.repeat(maxWaitLabelLength + 1) }],
    ['no such start', { startedOn: '2026-02-30' }],
    ['start in the future', { startedOn: '2026-11-21' }],
    [null, { startedOn: plusDays('2026-11-20', -longest) }],
    ['start too early', { startedOn: plusDays('2026-11-20', -longest - 1) }],
    ['no such start', { startedOn: '0001-01-01' }],
    ['no such end', { until: '2026-11-31' }],
    ['end before start', { until: '2026-11-19' }],
    [null, { until: '2026-11-20' }],
    [null, { until: plusDays('2026-11-20', longest) }],
    ['end too late', { until: plusDays('2026-11-20', longest + 1) }],
  ])('%s for %o', (refused, more) => {
    expect(waitRefusal(draft(more), now)).toBe(refused);
    const after = withWait([], 'a', draft(more), now);
    expect([after.refused, after.waits.length]).toEqual([refused, refused ? 0 : 1]);
  });

  it('is stored without surrounding spaces', () => {
    expect(withWait([], 'a', draft(), now).waits).toEqual([
      wait({ label: 'Answer of our broker' }),
    ]);
  });

  it('needs no reminder if it has already ended', () => {
    const { waits } = withWait(
      [],
      'a',
      draft({ startedOn: '2026-11-02', until: '2026-11-19' }),
      now,
    );
    expect(nextWaitReminder(waits, hour, null, now)).toBeNull();
    const corrected = withCorrected(waits, 'a', draft({ until: '2026-11-24' }), now);
    expect(nextWaitReminder(corrected.waits, hour, null, now)).toBe(local('2026-11-24', '09:00'));
  });
});

describe('the list', () => {
  const full = Array.from({ length: maxWaits }, (_, index) => wait({ id: `${index}` }));

  it('starts a step’s wait only once', () => {
    const first = withStarted([], 'a', 'mails', now);
    expect(first.waits).toEqual([wait({ kind: 'mails', label: '', startedOn: dayOf(now) })]);
    expect(withStarted(first.waits, 'b', 'mails', now).waits).toEqual(first.waits);
    const ended = withEnded(first.waits, 'a', true, now);
    expect(ended.waits[0]?.endedOn).toBe('2026-11-20');
    expect(withStarted(ended.waits, 'b', 'mails', now).waits).toHaveLength(2);
    expect(withEnded(ended.waits, 'a', false, now).waits).toEqual(first.waits);
  });

  it('has a limit', () => {
    expect(withWait(full, 'new', draft(), now).refused).toBe('too many waits');
    expect(withStarted(full, 'new', 'mails', now).refused).toBe('too many waits');
    expect(withWait(full.slice(1), 'new', draft(), now).waits).toHaveLength(maxWaits);
  });

  it('restores a removed wait in its place', () => {
    const three = ['a', 'b', 'c'].map((id) => wait({ id }));
    const { waits, removed } = withoutWait(three, 'b');
    expect(waits.map(({ id }) => id)).toEqual(['a', 'c']);
    if (!removed) throw new Error('nothing was removed');
    expect(withWaitBack(waits, removed).waits).toEqual(three);
    expect(withWaitBack(three, removed).waits).toEqual(three);
    expect(withWaitBack(full, { ...removed, wait: wait({ id: 'new' }) }).refused).toBe(
      'too many waits',
    );
  });

  it('reports if the wait is gone', () => {
    expect(withCorrected([], 'a', draft(), now).refused).toBe('wait gone');
    expect(withEnded([], 'a', true, now).refused).toBe('wait gone');
    expect(withoutWait([wait()], 'b')).toEqual({ waits: [wait()], removed: null });
  });
});

describe('how the user enters an end', () => {
  it.each<[Day | null, EndChoice, string]>([
    [null, 'guide', '7'],
    ['2026-12-24', 'day', '7'],
    ['2026-11-27', 'days', ' 7 '],
    ['2026-12-02', 'business-days', '7'],
    ['2026-11-20', 'days', '0'],
    ['', 'days', ''],
    ['', 'days', '1.5'],
    ['', 'days', '-1'],
    ['', 'business-days', '731'],
    ['', 'days', '1e99'],
  ])('%s by %s and "%s"', (until, choice, count) => {
    expect(untilOf({ choice, count, day: '2026-12-24' }, '2026-11-20')).toBe(until);
  });
});
