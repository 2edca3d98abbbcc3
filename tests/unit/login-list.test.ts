import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainLogin,
  draftRefusal,
  firstLogin,
  maxLogins,
  maxSeenLogins,
  usualPlan,
  withAdded,
  withAnswer,
  withEdited,
  withoutProxy,
  withQuestion,
  withRemoved,
  withRestored,
  withTold,
  type Draft,
  type LoginRefusal,
  type Login,
  type SeenLogin,
} from '../../lib/login-clock';

const now = new Date(2026, 10, 20, 12).getTime();
const login = (id: string, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id,
  label: id,
  ...more,
});
const draft = (more: Partial<Draft> = {}): Draft => ({
  label: 'Northwind',
  role: 'TAO',
  isMine: true,
  hasProxy: false,
  day: null,
  ...more,
});
const full = Array.from({ length: maxLogins }, (_, index) => login(`login ${index}`));

describe('a login’s draft', () => {
  const two = [login('a', { role: 'TAO' }), login('b', { role: 'TAU' })];
  it.each<[string, Login[], string | null, Partial<Draft>, LoginRefusal | null]>([
    ['a second login', [firstLogin], null, {}, null],
    ['a login without a name next to others', two, null, { label: '  ' }, 'no label'],
    ['the only login without a name', [firstLogin], 'first', { label: '' }, null],
    ['a name that is too long', two, null, { label: 'x'.repeat(81) }, 'label too long'],
    ['a name that is taken', two, null, { label: ' A ' }, 'label taken'],
    ['the same name with another role', two, null, { label: 'a', role: 'TAU' }, null],
    ['its own name again, with other capitals', two, 'a', { label: 'A' }, null],
    ['a 201st login', full, null, {}, 'too many'],
    ['one of 200 changed', full, 'login 3', {}, null],
    ['a future day', two, null, { day: '2026-11-21' }, 'in the future'],
    ['an invalid day', two, null, { day: '2026-13-01' }, 'not a day'],
    ['today', two, null, { day: '2026-11-20' }, null],
  ])('%s', (_, logins, id, said, expected) => {
    expect(draftRefusal(logins, id, draft(said), now)).toBe(expected);
    const change =
      id === null
        ? withAdded(logins, 'new', draft(said), now)
        : withEdited(logins, id, draft(said), now);
    expect(change.refused).toBe(expected);
    if (expected) expect(change.logins).toEqual(logins);
    else expect(change.logins).not.toEqual(logins);
  });

  it.each<[boolean, string]>([
    [true, 'corrected'],
    [false, 'heard'],
  ])('isMine %s: its day is %s', (isMine, how) => {
    const { logins } = withAdded([login('a')], 'new', draft({ isMine, day: '2026-11-02' }), now);
    expect(logins[1]?.lastLogin).toEqual({ day: '2026-11-02', how });
  });

  it('keeps how the day is known and what was told, if the day does not change', () => {
    const known = login('a', { lastLogin: { day: '2026-10-01', how: 'seen' }, reminded: 40 });
    const { logins } = withEdited([known], 'a', draft({ day: '2026-10-01' }), now);
    expect(logins[0]).toMatchObject({
      lastLogin: { day: '2026-10-01', how: 'seen' },
      reminded: 40,
    });
  });

  it('loses its day and what was told, if the day is emptied', () => {
    const known = login('a', {
      lastLogin: { day: '2026-10-01', how: 'seen' },
      reminded: 40,
      snoozedUntil: '2026-11-23',
    });
    const { logins } = withEdited([known], 'a', draft({ day: null }), now);
    expect(logins[0]).toMatchObject({ lastLogin: null, reminded: 0, snoozedUntil: null });
  });

  it('is refused if the login is gone', () => {
    expect(withEdited(two, 'c', draft(), now).refused).toBe('gone');
  });

  it('forgets when the person was told, if the login turns out to be the user’s own', () => {
    const others = login('a', { isMine: false, toldOn: '2026-11-10' });
    expect(withEdited([others], 'a', draft(), now).logins[0]?.toldOn).toBeNull();
  });
});

describe('removing', () => {
  it('the last login is refused', () => {
    const change = withRemoved([login('a'), login('b')], ['a', 'b']);
    expect(change).toMatchObject({ refused: 'the only one', removed: [] });
    expect(change.logins).toHaveLength(2);
  });

  it('and restoring gives the same list, whatever was removed', () => {
    const size = fc.integer({ min: 2, max: 30 });
    fc.assert(
      fc.property(size, fc.array(fc.nat(29)), (count, picks) => {
        const logins = full.slice(0, count);
        const change = withRemoved(
          logins,
          picks.map((pick) => `login ${pick}`),
        );
        expect(withRestored(change.logins, change.removed).logins).toEqual(logins);
        // A second undo finds everything restored.
        expect(withRestored(logins, change.removed).logins).toEqual(logins);
      }),
    );
  });

  it('and restoring to a list that is full again is refused, and loses nothing', () => {
    const { logins, removed } = withRemoved(full, ['login 0']);
    const again = withAdded(logins, 'new', draft(), now).logins;
    expect(withRestored(again, removed)).toEqual({ logins: again, refused: 'too many' });
  });
});

describe('told today', () => {
  const known = { lastLogin: { day: '2026-10-10', how: 'heard' as const } };
  const list = [login('mine', known), login('theirs', { ...known, isMine: false })];
  const after = withTold(list, ['mine', 'theirs'], usualPlan, '2026-11-20', now);

  it('is recorded for another person’s login, silences it until the next reminder, and is no log-in', () => {
    expect(after[1]).toMatchObject({ toldOn: '2026-11-20', reminded: 40, ...known });
  });

  it('does not affect the user’s own login', () => {
    expect(after[0]).toBe(list[0]);
  });
});

describe('whose log-in it was', () => {
  const question: SeenLogin = { id: 'q', day: '2026-11-20', how: 'seen' };

  it.each<[string, Login[], string | null]>([
    ['the only login, the user’s own', [login('a')], 'a'],
    ['the only login, another person’s', [login('a', { isMine: false })], null],
    ['one of two logins', [login('a'), login('b')], null],
    ['the user’s own next to another person’s', [login('a'), login('b', { isMine: false })], null],
  ])('%s', (_, logins, expected) => {
    expect(certainLogin(logins)?.id ?? null).toBe(expected);
  });

  it('is asked for each log-in, but only once for a confirmation page that is shown again', () => {
    const done: SeenLogin = { ...question, id: 'd', how: 'done' };
    const open = [question, { ...question, id: 'r' }, done, { ...done, id: 'e' }].reduce(
      withQuestion,
      [] as SeenLogin[],
    );
    expect(open.map(({ id }) => id)).toEqual(['q', 'r', 'd']);
  });

  it('keeps a limited number of questions, the newest ones', () => {
    let open: SeenLogin[] = [];
    for (let at = 0; at < maxSeenLogins + 5; at += 1)
      open = withQuestion(open, { ...question, id: `${at}` });
    expect([open.length, open.at(-1)?.id]).toEqual([maxSeenLogins, `${maxSeenLogins + 4}`]);
  });

  it('the answer counts for that login only, and an unknown one for none', () => {
    const two = [login('a'), login('b')];
    const after = withAnswer(two, { ...question, at: now - 5 }, 'b', now);
    expect(after.map(({ lastLogin }) => lastLogin)).toEqual([
      null,
      { day: '2026-11-20', how: 'seen', at: now - 5 },
    ]);
    expect(withAnswer(two, question, 'gone', now)).toEqual(two);
  });
});

it('finds owners without a known proxy, including logins that may be owners', () => {
  const logins = [
    login('owner', { role: 'TAO' }),
    login('unknown', { role: null, lastLogin: { day: '2026-11-01', how: 'seen' } }),
    login('no account yet', { role: null }),
    login('covered', { role: 'TAO', hasProxy: true }),
    login('proxy', { role: 'PTAO' }),
    login('user', { role: 'TAU' }),
  ];
  expect(withoutProxy(logins).map(({ id }) => id)).toEqual(['owner', 'unknown']);
});
