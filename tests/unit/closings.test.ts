import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { businessDayUpTo, isBusinessDay } from '../../lib/business-days';
import { dayOf, momentOf, plusDays, type Day } from '../../lib/day';
import {
  closingRefusal,
  earlyEnd,
  firstLogin,
  isClosed,
  lastSafeDay,
  logInBy,
  nextReminder,
  remindersOf,
  repaired,
  snoozeDay,
  usualPlan,
  withClosing,
  withSnoozed,
  type Closing,
  type ClosingRefusal,
  type Login,
} from '../../lib/login-clock';
import { runs } from './helpers/runs';

beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

const on = (day: Day): Login => ({ ...firstLogin, lastLogin: { day, how: 'said' } });
const closed = (from: Day, to: Day): Closing => ({ from, to });
const planWith = (closings: readonly Closing[]) => ({ ...usualPlan, closings });

// Logged in on Monday, November 2. Day 35 is Monday, December 7; day 40 a Saturday; day 44
// Wednesday, December 16.
const monday = on('2026-11-02');

describe('closed days', () => {
  const table: [string, Closing[], Day[], { by: Day; closes: Day } | null][] = [
    ['none', [], ['2026-12-07', '2026-12-11', '2026-12-16', '2026-12-17'], null],
    [
      'around the last safe day: reminders come before, the end is announced after',
      [closed('2026-12-14', '2026-12-18')],
      ['2026-12-07', '2026-12-11', '2026-12-11', '2026-12-11', '2026-12-19'],
      { by: '2026-12-11', closes: '2026-12-14' },
    ],
    [
      'until the day before the last safe day: the last reminder stays',
      [closed('2026-12-14', '2026-12-15')],
      ['2026-12-07', '2026-12-11', '2026-12-11', '2026-12-16', '2026-12-17'],
      { by: '2026-12-11', closes: '2026-12-14' },
    ],
    [
      'over two reminders: both move to the day before',
      [closed('2026-12-04', '2026-12-14')],
      ['2026-12-03', '2026-12-03', '2026-12-16', '2026-12-17'],
      null,
    ],
    [
      'with one open day between two closings: before the first',
      [closed('2026-12-10', '2026-12-11'), closed('2026-12-15', '2026-12-31')],
      ['2026-12-07', '2026-12-09', '2026-12-09', '2026-12-14', '2027-01-01'],
      { by: '2026-12-09', closes: '2026-12-10' },
    ],
    [
      'starting with the weekend before the last safe day',
      [closed('2026-12-12', '2026-12-20')],
      ['2026-12-07', '2026-12-11', '2026-12-11', '2026-12-11', '2026-12-21'],
      { by: '2026-12-11', closes: '2026-12-12' },
    ],
    [
      'from the log-in to the day before the last safe day: only the last reminder is left',
      [closed('2026-11-03', '2026-12-15')],
      ['2026-12-16', '2026-12-16', '2026-12-16', '2026-12-17'],
      null,
    ],
    [
      'all the time: as if there were none',
      [closed('2026-11-01', '2026-11-30'), closed('2026-12-01', '2026-12-31')],
      ['2026-12-07', '2026-12-11', '2026-12-16', '2027-01-01'],
      null,
    ],
  ];
  it.each(table)('%s', (_, closings, days, end) => {
    expect(remindersOf(monday, planWith(closings)).map((reminder) => reminder.on)).toEqual(days);
    expect(earlyEnd(monday, closings)).toEqual(end);
    expect(logInBy(monday, closings, '2026-11-02')).toBe(end?.by ?? '2026-12-16');
    // After that day, the last safe day is what remains.
    expect(logInBy(monday, closings, '2026-12-16')).toBe('2026-12-16');
  });

  it('have a reminder before them, whatever the plan is', () => {
    const plan = { days: [44], hour: 9, closings: [closed('2026-12-14', '2026-12-15')] };
    expect(remindersOf(monday, plan).map((reminder) => reminder.on)).toEqual([
      '2026-12-11',
      '2026-12-16',
      '2026-12-17',
    ]);
  });

  it('do not affect a login that was never used', () => {
    const closings = [closed('2026-12-14', '2026-12-18')];
    expect(earlyEnd(firstLogin, closings)).toBeNull();
    expect(logInBy(firstLogin, closings, '2026-11-02')).toBeNull();
    expect(remindersOf(firstLogin, planWith(closings))).toEqual([]);
  });

  it.each<[string, Closing[], 'next' | 'week', Day, Day | null]>([
    [
      'past them to the first open day',
      [closed('2026-11-10', '2026-11-13')],
      'next',
      '2026-11-09',
      '2026-11-16',
    ],
    [
      'for a week, or to the day before them',
      [closed('2026-11-18', '2026-11-20')],
      'week',
      '2026-11-12',
      '2026-11-17',
    ],
    [
      'never beyond the last day before them',
      [closed('2026-12-14', '2026-12-18')],
      'week',
      '2026-12-08',
      '2026-12-11',
    ],
    ['not on that day', [closed('2026-12-14', '2026-12-18')], 'next', '2026-12-11', null],
    [
      'to the first day after them, once they have begun',
      [closed('2026-12-14', '2026-12-15')],
      'next',
      '2026-12-14',
      '2026-12-16',
    ],
  ])('a reminder is snoozed %s', (_, closings, snooze, today, expected) => {
    expect(snoozeDay(monday, snooze, planWith(closings), momentOf(today, 12))).toBe(expected);
  });

  it('end an ongoing snooze before them when added later', () => {
    const snoozed = { ...monday, reminded: 35, snoozedUntil: '2026-12-14' };
    const plan = planWith([closed('2026-12-11', '2026-12-18')]);
    expect(repaired([snoozed], plan, momentOf('2026-12-07', 12))).toEqual([
      { ...snoozed, snoozedUntil: '2026-12-10' },
    ]);
    expect(repaired([snoozed], usualPlan, momentOf('2026-12-07', 12))).toEqual([snoozed]);
  });

  it('bring the later reminders back when removed', () => {
    const told = { ...monday, reminded: 44 };
    const now = momentOf('2026-12-12', 12);
    const closings = [closed('2026-12-14', '2026-12-18')];
    expect(repaired([told], planWith(closings), now)).toEqual([told]);
    expect(repaired([told], usualPlan, now)).toEqual([{ ...told, reminded: 40 }]);
  });
});

describe('adding closed days', () => {
  const today = '2026-11-20';
  const full = Array.from({ length: 20 }, (_, index) =>
    closed(plusDays('2027-01-01', index), plusDays('2027-01-01', index)),
  );
  it.each<[string, Closing[], Day, Day, ClosingRefusal | null]>([
    ['one day', [], '2026-12-24', '2026-12-24', null],
    ['already begun', [], '2026-11-16', '2026-11-20', null],
    ['as long as possible', [], '2026-12-01', '2027-01-12', null],
    ['longer', [], '2026-12-01', '2027-01-13', 'closing too long'],
    ['backwards', [], '2026-12-24', '2026-12-23', 'closing ends first'],
    ['already over', [], '2026-11-01', '2026-11-19', 'closing is over'],
    ['without a first day', [], '', '2026-12-24', 'not a day'],
    ['without a last day', [], '2026-12-24', '', 'not a day'],
    ['to a full list', full, '2026-12-24', '2026-12-24', 'too many closings'],
    [
      'to a list that is full of past ones',
      full.map(() => closed('2026-11-01', '2026-11-02')),
      '2026-12-24',
      '2026-12-24',
      null,
    ],
  ])('%s', (_, closings, from, to, expected) => {
    expect(closingRefusal(closings, { from, to }, today)).toBe(expected);
  });

  it('sorts them, removes duplicates, and drops those that are over', () => {
    const later = closed('2026-12-24', '2027-01-02');
    const sooner = closed('2026-12-01', '2026-12-02');
    const over = closed('2026-11-01', '2026-11-19');
    expect(withClosing([over, later], sooner, today)).toEqual([sooner, later]);
    expect(withClosing([sooner, later], { ...later }, today)).toEqual([sooner, later]);
  });
});

const closingsArbitrary = fc.array(
  fc
    .record({ start: fc.integer({ min: -10, max: 60 }), length: fc.integer({ min: 0, max: 42 }) })
    .map(({ start, length }) => {
      const from = plusDays('2026-11-02', start);
      return closed(from, plusDays(from, length));
    }),
  { maxLength: 5 },
);
const daysArbitrary = fc
  .uniqueArray(fc.integer({ min: 5, max: 44 }), { minLength: 1, maxLength: 5 })
  .map((days) => days.toSorted((a, b) => a - b));
const loginArbitrary = fc
  .integer({ min: 0, max: 20 })
  .map((age) => on(plusDays('2026-11-02', age)));

/** Every day from the log-in to the last safe day on which somebody is there to read a reminder. */
function openDays(login: Login, closings: readonly Closing[]): Day[] {
  const start = login.lastLogin?.day ?? '';
  return Array.from({ length: 44 }, (_, index) => plusDays(start, index + 1)).filter(
    (day) => isBusinessDay(day) && !isClosed(day, closings),
  );
}

describe('for any due day and any closed days', () => {
  it('reminders come on open days in time, the first before the last day to log in, and none is lost', () => {
    fc.assert(
      fc.property(loginArbitrary, daysArbitrary, closingsArbitrary, (login, days, closings) => {
        const plan = { days, hour: 9, closings };
        const safe = lastSafeDay(login) ?? '';
        const start = login.lastLogin?.day ?? '';
        const open = openDays(login, closings);
        const all = remindersOf(login, plan);
        const reminders = all.slice(0, -1);
        const told = new Set(reminders.map(({ after }) => after));
        for (const day of days) expect(told.has(day)).toBe(true);
        expect(isClosed(all.at(-1)?.on ?? '', closings)).toBe(false);
        // Nobody is ever there, so nothing can come on an open day.
        fc.pre(open.length > 0);
        for (const reminder of reminders) expect(open).toContain(reminder.on);
        const by = logInBy(login, closings, start) ?? '';
        expect(reminders.some((reminder) => reminder.on <= by)).toBe(true);
        expect(by <= safe).toBe(true);
        if (!isClosed(safe, closings)) return;
        // All of them before the closing that contains the last safe day.
        const last = open.at(-1) ?? '';
        for (const reminder of reminders) expect(reminder.on <= last).toBe(true);
      }),
      runs(2_000),
    );
  });

  it('nobody returns with a single day left and no warning before', () => {
    fc.assert(
      fc.property(loginArbitrary, daysArbitrary, closingsArbitrary, (login, days, closings) => {
        const open = openDays(login, closings);
        const [before, last] = open.slice(-2);
        fc.pre(before !== undefined && last !== undefined);
        const between = Array.from({ length: 44 }, (_, index) => plusDays(before, index + 1))
          .filter((day) => day < last && isBusinessDay(day))
          .some((day) => isClosed(day, closings));
        if (!between) return;
        const plan = { days, hour: 9, closings };
        expect(logInBy(login, closings, before)).toBe(before);
        expect(remindersOf(login, plan).some((reminder) => reminder.on === before)).toBe(true);
        const late = remindersOf(login, plan).filter(({ after }) => after < 44);
        for (const reminder of late) expect(reminder.on <= before).toBe(true);
      }),
      runs(2_000),
    );
  });

  it('nothing changes without closed days', () => {
    fc.assert(
      fc.property(loginArbitrary, daysArbitrary, (login, days) => {
        const start = login.lastLogin?.day ?? '';
        const expected = days.map((day) => businessDayUpTo(plusDays(start, day)));
        const all = remindersOf(login, { days, hour: 9, closings: [] });
        expect(all.map((reminder) => reminder.on)).toEqual([...expected, plusDays(start, 45)]);
        expect(logInBy(login, [], start)).toBe(lastSafeDay(login));
      }),
      runs(500),
    );
  });

  it('no snoozed reminder comes after the last day to log in, whenever closed days are added', () => {
    const today = fc.integer({ min: 0, max: 60 }).map((age) => plusDays('2026-11-20', age));
    fc.assert(
      fc.property(loginArbitrary, today, closingsArbitrary, (login, day, closings) => {
        const now = momentOf(day, 12);
        const plan = planWith(closings);
        const [snoozed = login] = withSnoozed([login], [login.id], 'week', usualPlan, now);
        const [after = login] = repaired([snoozed], plan, now);
        expect(repaired([after], plan, now)).toEqual([after]);
        const by = logInBy(login, closings, day) ?? '';
        if (day >= by) return;
        const next = nextReminder([after], plan, null, now);
        expect(next === null ? '' : dayOf(next)).toSatisfy((on: Day) => on !== '' && on <= by);
      }),
      runs(2_000),
    );
  });
});
