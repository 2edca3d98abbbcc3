import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isBusinessDay } from '../../lib/business-days';
import { dayOf, daysBetween, momentOf, plusDays, type Day } from '../../lib/day';
import {
  daysLeft,
  dueNow,
  firstLogin,
  isClosed,
  lastSafeDay,
  nextReminder,
  planRefusal,
  remindersOf,
  repaired,
  snoozeDay,
  tidyPlan,
  told,
  usualPlan,
  withSnoozed,
  type Login,
  type PlanRefusal,
  type ReminderPlan,
  type Snooze,
} from '../../lib/login-clock';
import { runs } from './helpers/runs';

// New York has both clock changes within the ranges below: March 8 and November 1, 2026.
beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

/** Local time, in ms since the epoch. */
const local = (day: Day, time = '12:00') => new Date(`${day}T${time}:00`).getTime();

const on = (day: Day, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  lastLogin: { day, how: 'said' },
  ...more,
});

describe('the days of the reminders', () => {
  it.each<[string, Day, Day[]]>([
    // Day 35 is Sunday, March 8. Days 40, 44 and 45 are a Friday, a Tuesday and a Wednesday.
    ['a Sunday', '2026-02-01', ['2026-03-06', '2026-03-13', '2026-03-17', '2026-03-18']],
    // Day 40 is Thanksgiving Day.
    ['a holiday', '2026-10-17', ['2026-11-20', '2026-11-25', '2026-11-30', '2026-12-01']],
    // Day 44 is Labor Day after a weekend, so the reminder comes on the Friday before.
    ['a long weekend', '2026-07-25', ['2026-08-28', '2026-09-03', '2026-09-04', '2026-09-08']],
    // Day 45, the end, is a Saturday, and is announced on that day, because on Friday it would not
    // be true.
    ['the end', '2026-10-07', ['2026-11-10', '2026-11-16', '2026-11-20', '2026-11-21']],
  ])('on %s', (_, day, expected) => {
    expect(remindersOf(on(day), usualPlan).map((reminder) => reminder.on)).toEqual(expected);
  });

  it('are none while no log-in is known', () => {
    expect(remindersOf(firstLogin, usualPlan)).toEqual([]);
    expect(nextReminder([firstLogin], usualPlan, null, local('2026-11-20'))).toBeNull();
    expect(
      dueNow([{ ...firstLogin, snoozedUntil: '2026-11-02' }], usualPlan, null, local('2026-11-20')),
    ).toEqual([]);
  });
});

describe('what is due', () => {
  const table: [string, Day, string, number, Day | null, boolean][] = [
    // With a log-in on 2026-02-01, reminders are due on March 6, 13, 17 and 18.
    ['before the first day', '2026-03-05', '23:59', 0, null, false],
    ['before the hour', '2026-03-06', '08:59', 0, null, false],
    ['at the hour', '2026-03-06', '09:00', 0, null, true],
    ['told', '2026-03-07', '12:00', 35, null, false],
    ['the next reminder', '2026-03-13', '09:00', 35, null, true],
    ['on a day that already had its notification', '2026-03-13', '09:00', 35, '2026-03-13', false],
    ['on the day after a notification', '2026-03-13', '09:00', 35, '2026-03-12', true],
    ['over', '2026-03-18', '09:00', 44, null, true],
    ['over, and sent', '2026-09-01', '09:00', 45, null, false],
    ['after the browser was closed for months', '2026-09-01', '07:00', 0, null, true],
    [
      'after the clock of yesterday’s notification was set back',
      '2026-03-13',
      '09:00',
      35,
      '2027-01-01',
      true,
    ],
  ];
  it.each(table)('%s', (_, day, time, reminded, remindedOn, expected) => {
    const login = on('2026-02-01', { reminded });
    const due = dueNow([login], usualPlan, remindedOn, local(day, time));
    expect(due).toEqual(expected ? [login] : []);
  });

  it('includes what is due later the same day, if something is due already', () => {
    const overdue = on('2026-01-01', { id: 'a' });
    const today = on('2026-02-01', { id: 'b' });
    const morning = local('2026-03-06', '07:00');
    expect(dueNow([overdue, today], usualPlan, null, morning)).toEqual([overdue, today]);
    expect(dueNow([today], usualPlan, null, morning)).toEqual([]);
    expect(told(today, usualPlan, morning).reminded).toBe(35);
  });

  it('does not repeat sent reminders when the days are changed', () => {
    const login = on('2026-02-01', { reminded: 35 });
    const plan: ReminderPlan = { ...usualPlan, days: [30, 38] };
    expect(dueNow([login], plan, null, local('2026-03-09'))).toEqual([]);
    expect(dueNow([login], plan, null, local('2026-03-12'))).toEqual([login]);
  });
});

describe('the next reminder', () => {
  const table: [string, Login[], Day | null, Day, string, Day, string][] = [
    [
      'is the first of all',
      [on('2026-02-05'), on('2026-02-01')],
      null,
      '2026-02-10',
      '12:00',
      '2026-03-06',
      '09:00',
    ],
    [
      'skips those that were sent',
      [on('2026-02-01', { reminded: 35 })],
      null,
      '2026-03-06',
      '12:00',
      '2026-03-13',
      '09:00',
    ],
    [
      'waits until a snooze ends',
      [on('2026-02-01', { snoozedUntil: '2026-03-11' })],
      null,
      '2026-03-06',
      '12:00',
      '2026-03-11',
      '09:00',
    ],
    [
      'waits until tomorrow if today already had its notification',
      [on('2026-01-20')],
      '2026-03-05',
      '2026-03-05',
      '12:00',
      '2026-03-06',
      '09:00',
    ],
    [
      'waits until tomorrow for what is due later today as well',
      [on('2026-01-30')],
      '2026-03-06',
      '2026-03-06',
      '07:00',
      '2026-03-07',
      '09:00',
    ],
  ];
  it.each(table)('%s', (_, logins, remindedOn, day, time, onDay, at) => {
    const next = nextReminder(logins, usualPlan, remindedOn, local(day, time));
    expect(next).toBe(local(onDay, at));
  });

  it('comes at the chosen hour', () => {
    const plan = { ...usualPlan, days: [35], hour: 0 };
    expect(nextReminder([on('2026-02-01')], plan, null, local('2026-02-02'))).toBe(
      local('2026-03-06', '00:00'),
    );
  });
});

describe('what a system clock that was ahead recorded', () => {
  it.each<[string, Partial<Login>, Day, Partial<Login>]>([
    ['the end was announced on day 10', { reminded: 45 }, '2026-02-11', { reminded: 0 }],
    ['the end was announced between reminders', { reminded: 45 }, '2026-03-09', { reminded: 35 }],
    [
      'a reminder after the last one',
      { reminded: Number.MAX_SAFE_INTEGER },
      '2026-02-11',
      { reminded: 0 },
    ],
    // Day 35 is announced on March 6, which may already have begun in another of the user's time
    // zones.
    ['a reminder due tomorrow counts as sent', { reminded: 35 }, '2026-03-05', { reminded: 35 }],
    ['a reminder due the day after does not', { reminded: 35 }, '2026-03-04', { reminded: 0 }],
    [
      'a snooze of a week is kept',
      { snoozedUntil: '2026-03-13' },
      '2026-03-06',
      { snoozedUntil: '2026-03-13' },
    ],
    [
      'a longer snooze is shortened',
      { snoozedUntil: '2027-02-01' },
      '2026-03-06',
      { snoozedUntil: '2026-03-13' },
    ],
    [
      'a snooze past the last safe day is shortened',
      { snoozedUntil: '2027-02-01' },
      '2026-03-17',
      { snoozedUntil: '2026-03-17' },
    ],
  ])('%s', (_, had, day, expected) => {
    const [login] = repaired([on('2026-02-01', had)], usualPlan, local(day));
    expect(login).toEqual(on('2026-02-01', { ...had, ...expected }));
  });

  it('is kept if it can be true, or if no log-in is known', () => {
    const logins = [firstLogin, on('2026-02-01', { reminded: 40, snoozedUntil: '2026-03-17' })];
    expect(repaired(logins, usualPlan, local('2026-03-13'))).toBe(logins);
    // Nothing was sent about a future log-in, and there is nothing to write at every check.
    const ahead = [on('2027-02-01')];
    expect(repaired(ahead, usualPlan, local('2026-03-13'))).toBe(ahead);
    // A reminder that was sent stays sent, even if the days were changed since.
    const once = [on('2026-02-01', { reminded: 40 })];
    expect(repaired(once, { ...usualPlan, days: [44] }, local('2026-03-13'))).toBe(once);
  });
});

describe('a plan', () => {
  it.each<[number[], number, PlanRefusal | null]>([
    [[35, 40, 44], 9, null],
    [[5], 0, null],
    [[44], 23, null],
    [[], 9, 'no days'],
    [[10, 20, 30, 35, 40, 44], 9, 'too many days'],
    [[4], 9, 'day out of bounds'],
    [[45], 9, 'day out of bounds'],
    [[35.5], 9, 'day out of bounds'],
    [[35], 24, 'no such hour'],
    [[35], -1, 'no such hour'],
    [[35], 9.5, 'no such hour'],
  ])('with the days %j at %d: %s', (days, hour, expected) => {
    expect(planRefusal({ days, hour })).toBe(expected);
  });

  it('is sorted and has each day once', () => {
    expect(tidyPlan({ days: [44, 35, 44], hour: 9 })).toEqual({ days: [35, 44], hour: 9 });
  });
});

describe('snoozing', () => {
  const table: [string, Day, Snooze, Day, Day | null][] = [
    ['until Monday on a Friday', '2026-02-01', 'next', '2026-03-06', '2026-03-09'],
    ['for a week', '2026-02-01', 'week', '2026-03-06', '2026-03-13'],
    [
      'for a week, or until the day before Thanksgiving Day',
      '2026-11-01',
      'week',
      '2026-11-19',
      '2026-11-25',
    ],
    ['never beyond the last safe day', '2026-02-01', 'week', '2026-03-13', '2026-03-17'],
    ['never beyond the business day before it', '2026-10-08', 'week', '2026-11-18', '2026-11-20'],
    [
      'impossible on the last business day that is in time',
      '2026-10-08',
      'next',
      '2026-11-20',
      null,
    ],
    ['impossible on the last safe day', '2026-02-01', 'next', '2026-03-17', null],
    ['after the end', '2026-02-01', 'next', '2026-03-18', '2026-03-19'],
    ['after the end, for a week', '2026-02-01', 'week', '2026-03-18', '2026-03-25'],
  ];
  it.each(table)('%s', (_, last, snooze, today, expected) => {
    expect(snoozeDay(on(last), snooze, usualPlan, local(today))).toBe(expected);
  });

  it('is impossible while no log-in is known', () => {
    expect(snoozeDay(firstLogin, 'next', usualPlan, local('2026-11-20'))).toBeNull();
  });
});

// Properties: users with up to six logins check now and then, snooze, and log in.
const startDay = '2026-01-05';
const closingArbitrary = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9 }))
  .map(([start, length]) => ({
    from: plusDays(startDay, start),
    to: plusDays(startDay, start + length),
  }));
const planArbitrary = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 5, max: 44 }), { minLength: 1, maxLength: 5 }),
    hour: fc.integer({ min: 0, max: 23 }),
  })
  .chain((times) =>
    fc
      .array(closingArbitrary, { maxLength: 2 })
      .map((closings) => ({ ...tidyPlan(times), closings })),
  );
const loginsArbitrary = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 })
  .map((ages) => ages.map((age, index) => on(plusDays(startDay, -age), { id: `login ${index}` })));

/** Lets alarms wake the worker for `days` days, and returns each wake-up. */
function live(start: Login[], plan: ReminderPlan, days: number) {
  let logins = start;
  let remindedOn: Day | null = null;
  let now = local(startDay, '00:00');
  const wakes: { at: number; due: string[] }[] = [];
  for (;;) {
    const due = dueNow(logins, plan, remindedOn, now);
    if (due.length > 0) {
      wakes.push({ at: now, due: due.map(({ id }) => id) });
      logins = logins.map((login) => (due.includes(login) ? told(login, plan, now) : login));
      remindedOn = dayOf(now);
    }
    const next = nextReminder(logins, plan, remindedOn, now);
    if (next === null || daysBetween(startDay, dayOf(next)) > days) return { wakes, logins };
    expect(next).toBeGreaterThan(now);
    now = next;
    // An alarm that finds nothing due would be a needless wake-up.
    if (dueNow(logins, plan, remindedOn, now).length === 0) wakes.push({ at: now, due: [] });
  }
}

describe('for any logins and any plan', () => {
  it('at most one wake-up a day, each with a reminder: before the end on a business day, and of the end', () => {
    fc.assert(
      fc.property(loginsArbitrary, planArbitrary, (logins, plan) => {
        const { wakes, logins: after } = live(logins, plan, 120);
        const days = wakes.map(({ at }) => dayOf(at));
        expect(new Set(days).size).toBe(days.length);
        expect(wakes.filter(({ due }) => due.length === 0)).toEqual([]);
        for (const { at, due } of wakes.slice(1)) {
          const left = logins
            .filter(({ id }) => due.includes(id))
            .map((login) => daysLeft(login, at) ?? 0);
          expect(isBusinessDay(dayOf(at)) || left.some((days) => days < 0)).toBe(true);
          expect(isClosed(dayOf(at), plan.closings)).toBe(false);
        }
        for (const { reminded } of after) expect(reminded).toBe(45);
      }),
      runs(500),
    );
  });

  it('however rarely the user checks, each login is announced after it is due, and only once', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(loginsArbitrary, planArbitrary, looks, (start, plan, hours) => {
        let logins = start;
        let remindedOn: Day | null = null;
        let now = local(startDay, '00:00');
        for (const jump of hours) {
          now += jump * 3_600_000;
          const due = dueNow(logins, plan, remindedOn, now);
          if (due.length === 0) continue;
          expect(remindedOn).not.toBe(dayOf(now));
          logins = logins.map((login) => (due.includes(login) ? told(login, plan, now) : login));
          remindedOn = dayOf(now);
          expect(dueNow(logins, plan, null, now)).toEqual([]);
        }
      }),
      runs(500),
    );
  });

  it('whatever a clock that was ahead recorded, each reminder is sent on its day, and none twice', () => {
    const age = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(planArbitrary, fc.integer({ min: 0, max: 60 }), age, (plan, reminded, days) => {
        let login = on(plusDays(startDay, -days), { reminded });
        const tomorrow = plusDays(startDay, 1);
        const ahead = remindersOf(login, plan).filter((reminder) => reminder.on > tomorrow);
        const heard = new Map<Day, number>();
        for (let day = startDay; day < plusDays(startDay, 60); day = plusDays(day, 1)) {
          const now = local(day, '23:30');
          const known = repaired([login], plan, now);
          expect(repaired(known, plan, now)).toBe(known);
          for (const one of known) login = one;
          if (dueNow(known, plan, null, now).length === 0) continue;
          login = told(login, plan, now);
          heard.set(day, login.reminded);
        }
        expect([...heard.keys()]).toEqual(expect.arrayContaining(ahead.map((mark) => mark.on)));
        const inOrder = [...heard.values()];
        expect(inOrder).toEqual([...new Set(inOrder)].toSorted((one, other) => one - other));
        expect(inOrder.at(-1)).toBe(45);
      }),
      runs(500),
    );
  });

  it('no snooze leads beyond a future last safe day, or to a day off', () => {
    const snooze = fc.constantFrom<Snooze>('next', 'week');
    const age = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(age, snooze, fc.integer({ min: 0, max: 23 }), (days, kind, hour) => {
        const now = momentOf('2026-11-20', hour);
        const login = on(plusDays('2026-11-20', -days));
        const day = snoozeDay(login, kind, usualPlan, now);
        const [after] = withSnoozed([login], [login.id], kind, usualPlan, now);
        expect(after?.snoozedUntil).toBe(day);
        if (day === null) return;
        expect(day > '2026-11-20' && isBusinessDay(day)).toBe(true);
        const safe = lastSafeDay(login) ?? '';
        expect(day <= safe || safe < '2026-11-20').toBe(true);
        const next = nextReminder([{ ...login, snoozedUntil: day }], usualPlan, null, now);
        expect(next).toBe(momentOf(day, 9));
      }),
      runs(500),
    );
  });
});
