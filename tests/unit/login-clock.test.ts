import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dayRefusal,
  daysLeft,
  firstLogin,
  judgeLogin,
  lastSafeDay,
  loggedIn,
  remindersOf,
  type Login,
  type LoginSighting,
  type LoginVerdict,
  usualPlan,
} from '../../lib/login-clock';
import { dayOf, plusDays } from '../../lib/day';

// New York has both clock changes within the ranges below: March 8 and November 1, 2026.
beforeEach(() => void vi.stubEnv('TZ', 'America/New_York'));

/** Local time, in ms since the epoch. */
const local = (day: string, time = '12:00') => new Date(`${day}T${time}:00`).getTime();

const on = (day: string): Login => ({ ...firstLogin, lastLogin: { day, how: 'said' } });

describe('the days', () => {
  const table: [string, string, string, number][] = [
    // last log-in, last safe day, today, days left
    ['2026-11-20', '2027-01-03', '2026-11-20', 44],
    ['2026-11-20', '2027-01-03', '2027-01-03', 0],
    ['2026-11-20', '2027-01-03', '2027-01-04', -1],
    ['2026-02-20', '2026-04-05', '2026-03-09', 27],
    ['2026-10-20', '2026-12-03', '2026-11-02', 31],
    ['2028-01-20', '2028-03-04', '2028-03-01', 3],
  ];
  it.each(table)('last log-in %s: safe until %s; on %s %i left', (day, safe, today, left) => {
    expect(lastSafeDay(on(day))).toBe(safe);
    expect(daysLeft(on(day), local(today, '00:00'))).toBe(left);
    expect(daysLeft(on(day), local(today, '23:59'))).toBe(left);
  });

  it('are in the user’s time zone: late in the evening it is already tomorrow in UTC', () => {
    expect(dayOf(local('2026-11-20', '23:30'))).toBe('2026-11-20');
  });

  it('are unknown while no log-in is known', () => {
    expect(lastSafeDay(firstLogin)).toBeNull();
    expect(daysLeft(firstLogin, local('2026-11-20'))).toBeNull();
  });

  it('are refused if invalid or in the future', () => {
    const now = local('2026-11-20');
    expect(dayRefusal('2026-11-20', now)).toBeNull();
    expect(dayRefusal('2026-11-21', now)).toBe('in the future');
    expect(dayRefusal('2026-02-30', now)).toBe('not a day');
    // What is stored must match the schema, or the whole list would be set aside.
    expect(dayRefusal('0001-01-01', now)).toBe('not a day');
    expect(loggedIn(firstLogin, '2026-11-21', 'said', now)).toBe(firstLogin);
  });
});

describe('a log-in', () => {
  const now = local('2026-11-20');
  const before: Login = {
    ...on('2026-10-01'),
    reminded: 35,
    toldOn: '2026-11-05',
    snoozedUntil: '2026-11-23',
  };
  const ahead: Login = { ...before, lastLogin: { day: '2027-03-01', how: 'seen' } };
  const table: [string, Login, string, 'seen' | 'said' | 'done' | 'corrected', string, number][] = [
    ['seen today', before, '2026-11-20', 'seen', '2026-11-20', 0],
    ['seen on a day earlier than the stored one', before, '2026-09-01', 'seen', '2026-10-01', 35],
    ['corrected to an earlier day', before, '2026-09-01', 'corrected', '2026-09-01', 0],
    ['said again for the same day', before, '2026-10-01', 'said', '2026-10-01', 35],
    ['done, with a known log-in', before, '2026-11-20', 'done', '2026-10-01', 35],
    // From a system clock that was ahead.
    ['seen, with a stored day in the future', ahead, '2026-11-20', 'seen', '2026-11-20', 0],
    ['done, with a stored day in the future', ahead, '2026-11-20', 'done', '2026-11-20', 0],
    ['done, with no known log-in', firstLogin, '2026-11-20', 'done', '2026-11-20', 0],
  ];
  it.each(table)('%s', (_, login, day, how, expected, told) => {
    const after = loggedIn(login, day, how, now);
    expect(after.lastLogin?.day).toBe(expected);
    expect(after.reminded).toBe(told);
    // What was snoozed or sent was about the days before this log-in.
    expect(after.snoozedUntil).toBe(told === 0 ? null : login.snoozedUntil);
    expect(after.toldOn).toBe(told === 0 ? null : login.toldOn);
  });
});

describe('seeing a log-in', () => {
  const login: LoginSighting = { page: 'login', state: null, isFresh: true };
  const signIn: LoginSighting = { page: 'portal-sign-in', state: null, isFresh: false };
  const home: LoginSighting = { page: 'portal', state: 'signed-in', isFresh: true };
  const table: [string, LoginSighting[], LoginVerdict][] = [
    ['from login.cbp.gov into the portal', [login, home], 'counts'],
    ['from the portal’s own log-in page', [signIn, home], 'counts'],
    ['straight into the importer list', [login, { ...home, state: 'importer-list' }], 'counts'],
    ['by way of an unrecognized page', [login, { ...home, state: null }, home], 'counts'],
    [
      'by way of the importer form',
      [login, { ...home, page: 'importer-form', state: 'done' }, home],
      'counts',
    ],
    ['a session that was already open', [home], 'ask'],
    ['reloaded or restored behind the log-in', [login, { ...home, isFresh: false }], 'ask'],
    ['the second page behind the log-in', [login, home, home], 'ask'],
    [
      'reloaded in the portal, then navigated on',
      [login, { ...home, isFresh: false }, home],
      'ask',
    ],
    ['only the log-in page', [login], 'nothing'],
    ['an unrecognized portal page', [login, { ...home, state: null }], 'nothing'],
  ];
  it.each(table)('%s', (_, sightings, expected) => {
    let memory = { atLogin: false };
    let verdict: LoginVerdict = 'nothing';
    for (const sighting of sightings) ({ memory, verdict } = judgeLogin(memory, sighting));
    expect(verdict).toBe(expected);
  });
});

describe('the day from which the 45 days count', () => {
  const at = (moment: string) => Date.parse(moment);
  const table: [string, NonNullable<Login['lastLogin']>, string][] = [
    [
      'the day in Washington, where it is still the day before: UTC+8, 8:00',
      { day: '2026-11-21', how: 'seen', at: at('2026-11-21T00:00Z') },
      '2026-11-20',
    ],
    [
      'the user’s day if it is the same in Washington: UTC+8, 14:00',
      { day: '2026-11-21', how: 'seen', at: at('2026-11-21T06:00Z') },
      '2026-11-21',
    ],
    [
      'the user’s day if it is behind Washington’s: UTC-10, 22:00',
      { day: '2026-11-20', how: 'said', at: at('2026-11-21T08:00Z') },
      '2026-11-20',
    ],
    [
      'the day that was typed, for which no time is known',
      { day: '2026-11-21', how: 'corrected' },
      '2026-11-21',
    ],
  ];
  it.each(table)('is %s', (_, lastLogin, from) => {
    const login = { ...firstLogin, lastLogin };
    expect(lastSafeDay(login)).toBe(plusDays(from, 44));
    expect(remindersOf(login, usualPlan).at(-1)?.on).toBe(plusDays(from, 45));
    const noon = new Date(`${plusDays(from, 10)}T12:00`).getTime();
    expect(daysLeft(login, noon)).toBe(34);
  });

  // A time on that day in every time zone of these tests.
  const now = Date.parse('2026-11-20T17:00Z');
  const later = now + 3_600_000;
  const today = '2026-11-20';
  const moments: [string, Login, number | undefined][] = [
    ['seen now', loggedIn(firstLogin, today, 'seen', now), now],
    ['said of today', loggedIn(firstLogin, today, 'said', now), now],
    ['typed', loggedIn(firstLogin, '2026-11-19', 'corrected', now), undefined],
    ['another person’s', loggedIn(firstLogin, today, 'heard', now), undefined],
    ['seen, then said the same day', said('seen', 'said'), now],
    ['seen twice the same day', said('seen', 'seen'), later],
    ['seen earlier, and answered now', loggedIn(firstLogin, '2026-11-19', 'seen', now, 5), 5],
  ];
  function said(first: 'seen', second: 'seen' | 'said'): Login {
    return loggedIn(loggedIn(firstLogin, today, first, now), today, second, later);
  }
  it.each(moments)('is stored with its time, if known: %s', (_, login, moment) => {
    expect(login.lastLogin?.at).toBe(moment);
  });
});
