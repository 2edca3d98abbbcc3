import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certainLogin,
  draftRefusal,
  firstLogin,
  loginsMost,
  seenMost,
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
  type ListRefusal,
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
const full = Array.from({ length: loginsMost }, (_, index) => login(`login ${index}`));

describe('what is said of a login', () => {
  const two = [login('a', { role: 'TAO' }), login('b', { role: 'TAU' })];
  it.each<[string, Login[], string | null, Partial<Draft>, ListRefusal | null]>([
    ['a second one', [firstLogin], null, {}, null],
    ['one without a name beside others', two, null, { label: '  ' }, 'no label'],
    ['the only one without a name', [firstLogin], 'first', { label: '' }, null],
    ['a name too long', two, null, { label: 'x'.repeat(81) }, 'label too long'],
    ['a name that is taken', two, null, { label: ' A ' }, 'label taken'],
    ['the same name with another role', two, null, { label: 'a', role: 'TAU' }, null],
    ['its own name again, written otherwise', two, 'a', { label: 'A' }, null],
    ['a 201st', full, null, {}, 'too many'],
    ['one of 200 changed', full, 'login 3', {}, null],
    ['a day to come', two, null, { day: '2026-11-21' }, 'in the future'],
    ['no day at all', two, null, { day: '2026-13-01' }, 'not a day'],
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
  ])('mine %s: its day is %s', (isMine, how) => {
    const { logins } = withAdded([login('a')], 'new', draft({ isMine, day: '2026-11-02' }), now);
    expect(logins[1]?.lastLogin).toEqual({ day: '2026-11-02', how });
  });

  it('changed without a new day keeps how the day is known, and what was told', () => {
    const known = login('a', { lastLogin: { day: '2026-10-01', how: 'seen' }, reminded: 40 });
    const { logins } = withEdited([known], 'a', draft({ day: '2026-10-01' }), now);
    expect(logins[0]).toMatchObject({
      lastLogin: { day: '2026-10-01', how: 'seen' },
      reminded: 40,
    });
  });

  it('an emptied day is taken away, and what was told about it', () => {
    const known = login('a', {
      lastLogin: { day: '2026-10-01', how: 'seen' },
      reminded: 40,
      snoozedUntil: '2026-11-23',
    });
    const { logins } = withEdited([known], 'a', draft({ day: null }), now);
    expect(logins[0]).toMatchObject({ lastLogin: null, reminded: 0, snoozedUntil: null });
  });

  it('that is gone is refused', () => {
    expect(withEdited(two, 'c', draft(), now).refused).toBe('gone');
  });

  it('that turns out to be mine forgets when I was told', () => {
    const others = login('a', { isMine: false, toldOn: '2026-11-10' });
    expect(withEdited([others], 'a', draft(), now).logins[0]?.toldOn).toBeNull();
  });
});

describe('removing', () => {
  it('the last one is refused', () => {
    const change = withRemoved([login('a'), login('b')], ['a', 'b']);
    expect(change).toMatchObject({ refused: 'the only one', removed: [] });
    expect(change.logins).toHaveLength(2);
  });

  it('and putting back gives the same list, whatever was removed', () => {
    const size = fc.integer({ min: 2, max: 30 });
    fc.assert(
      fc.property(size, fc.array(fc.nat(29)), (count, picks) => {
        const logins = full.slice(0, count);
        const change = withRemoved(
          logins,
          picks.map((pick) => `login ${pick}`),
        );
        expect(withRestored(change.logins, change.removed).logins).toEqual(logins);
        // A second "undo" finds everything back.
        expect(withRestored(logins, change.removed).logins).toEqual(logins);
      }),
    );
  });

  it('and putting back into a list that is full again is refused, with nothing lost', () => {
    const { logins, removed } = withRemoved(full, ['login 0']);
    const again = withAdded(logins, 'new', draft(), now).logins;
    expect(withRestored(again, removed)).toEqual({ logins: again, refused: 'too many' });
  });
});

describe('told today', () => {
  const known = { lastLogin: { day: '2026-10-10', how: 'heard' as const } };
  const list = [login('mine', known), login('theirs', { ...known, isMine: false })];
  const after = withTold(list, ['mine', 'theirs'], usualPlan, '2026-11-20', now);

  it('is noted for another person’s, quiet until the next mark, and is no log-in', () => {
    expect(after[1]).toMatchObject({ toldOn: '2026-11-20', reminded: 40, ...known });
  });

  it('leaves one’s own alone', () => {
    expect(after[0]).toBe(list[0]);
  });
});

describe('whose log-in it was', () => {
  const question: SeenLogin = { id: 'q', day: '2026-11-20', how: 'seen' };

  it.each<[string, Login[], string | null]>([
    ['the only one, mine', [login('a')], 'a'],
    ['the only one, another person’s', [login('a', { isMine: false })], null],
    ['one of two', [login('a'), login('b')], null],
    ['mine beside another person’s', [login('a'), login('b', { isMine: false })], null],
  ])('%s', (_, logins, expected) => {
    expect(certainLogin(logins)?.id ?? null).toBe(expected);
  });

  it('is asked for each log-in, but once for a Done page that is shown again', () => {
    const done: SeenLogin = { ...question, id: 'd', how: 'done' };
    const open = [question, { ...question, id: 'r' }, done, { ...done, id: 'e' }].reduce(
      withQuestion,
      [] as SeenLogin[],
    );
    expect(open.map(({ id }) => id)).toEqual(['q', 'r', 'd']);
  });

  it('keeps a bounded number of questions, the newest', () => {
    let open: SeenLogin[] = [];
    for (let at = 0; at < seenMost + 5; at += 1)
      open = withQuestion(open, { ...question, id: `${at}` });
    expect([open.length, open.at(-1)?.id]).toEqual([seenMost, `${seenMost + 4}`]);
  });

  it('the answer counts for that login and no other, and an unknown one for none', () => {
    const two = [login('a'), login('b')];
    const after = withAnswer(two, { ...question, at: now - 5 }, 'b', now);
    expect(after.map(({ lastLogin }) => lastLogin)).toEqual([
      null,
      { day: '2026-11-20', how: 'seen', at: now - 5 },
    ]);
    expect(withAnswer(two, question, 'gone', now)).toEqual(two);
  });
});

it('no proxy is known of owners, and of who may be one', () => {
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
