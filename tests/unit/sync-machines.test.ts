/** Machines of one user, at times offline, and what the browser's sync carries between them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharing } from '../../lib/background/shared-values';
import { firstLogin, maxLogins, type Login } from '../../lib/login-clock';
import { isSame, join } from '../../lib/sync/entry';
import { maxEntries, exchange, type Entries, type Records } from '../../lib/sync/exchange';
import { runs } from './helpers/runs';

type Items = Record<string, unknown>;

const t0 = Date.UTC(2026, 10, 20);
const day = 86_400_000;
const login = (id: string, more: object = {}): Login => ({ ...firstLogin, id, label: id, ...more });
const many = (name: string) => Array.from({ length: maxLogins }, (_, at) => login(`${name}${at}`));
const keyed = (logins: readonly Login[]): Records =>
  Object.fromEntries(logins.map((one) => [`login.${one.id}`, one]));
/** A log-in, with which the reminders begin anew. */
const seen = (on: string) => ({ lastLogin: { day: on, how: 'seen' }, reminded: 0, toldOn: null });
const dayIn = (of: object) => /"day":"([\d-]+)"/.exec(JSON.stringify(of))?.[1] ?? '';

type Machine = ReturnType<typeof machine>;
const nothing: Entries = {};
const machine = (logins: readonly Login[], daysOff = 0) => {
  return { records: keyed(logins), known: nothing, aside: 0, daysOff };
};

/** What the worker does after any change, here or there. Returns whether it wrote anything. */
function connect(one: Machine, cloud: Items, now: number): boolean {
  const made = exchange(sharing, one.records, one.known, cloud, now + one.daysOff * day);
  Object.assign(one, { records: made.records, known: made.known, aside: made.counts.aside });
  for (const key of made.remove) delete cloud[key];
  Object.assign(cloud, made.set);
  return made.remove.length + Object.keys(made.set).length > 0;
}

/** Adds a record, changes these fields of it or, without any, removes it. */
function edit(one: Machine, key: string, fields?: object): void {
  const { [key]: before, ...others } = one.records;
  const id = key.replace(/^.*?\./, '');
  one.records = fields ? { ...others, [key]: { id, ...before, ...fields } } : others;
}

/** Connects these machines until none of them writes any more. All must then store the same. */
function settle(cloud: Items, machines: readonly Machine[], now: number): Records {
  for (let round = 0, wrote = [true]; wrote.includes(true); round += 1) {
    expect(round, 'the machines do not stop writing').toBeLessThan(7);
    wrote = machines.map((one) => connect(one, cloud, now + round));
  }
  const [held = {}, ...others] = machines.map(({ records }) => records);
  for (const other of others) expect(other).toEqual(held);
  return held;
}

/** Two machines in agreement, and the storage between them. */
function pair(logins: readonly Login[], daysOff = 0): [Items, Machine, Machine] {
  const [cloud, a, b] = [{}, machine(logins), machine([], daysOff)];
  settle(cloud, [a, b], t0);
  return [cloud, a, b];
}

/** A change to a record: its new fields or, without any, its removal. In order of their times. */
type Writes = readonly { at: number; fields?: object; isSetBack?: boolean }[];

/** What both wrote. Of a removal and of changes made without knowing of it, the later counts. */
function both(one: Writes, other: Writes): Writes {
  const all = [...new Set([...one, ...other])].toSorted((a, b) => a.at - b.at);
  const isGone = (writes: Writes) => writes.some(({ fields }) => !fields);
  if (isGone(one) === isGone(other)) return all;
  return [one, other].find((writes) => writes.at(-1) === all.at(-1)) ?? [];
}

/** The last value of each field, but the latest of the days set since one was last set back. */
function outcome(writes: Writes): object | undefined {
  if (writes.some(({ fields }) => !fields)) return undefined;
  const setBack = Math.max(
    0,
    writes.findLastIndex(({ isSetBack }) => isSetBack),
  );
  const dated = writes
    .slice(setBack)
    .flatMap(({ fields }) => (fields && 'lastLogin' in fields ? fields : []));
  const [latest] = dated.toSorted((a, b) => dayIn(b).localeCompare(dayIn(a)));
  return Object.assign({}, ...writes.map(({ fields }) => fields), { lastLogin: latest?.lastLogin });
}

it('whatever is done on two machines, they agree, lose nothing and stop writing', () => {
  const step = fc.record({
    isOnA: fc.boolean(),
    what: fc.oneof(
      fc.constantFrom('one', 'two').map((label) => ({ label })),
      fc.constantFrom('TAO', null).map((role) => ({ role })),
      fc.integer({ min: 10, max: 27 }).map((date) => seen(`2026-11-${date}`)),
      fc.constant({ lastLogin: null }),
      fc.constant('remove'),
      { weight: 4, arbitrary: fc.constant('carry') },
    ),
    past: fc.nat(9),
  });
  const daysOff = fc.oneof(fc.constant(0), fc.integer({ min: -400, max: 400 }));
  const property = fc.property(fc.array(step, { maxLength: 40 }), daysOff, (steps, off) => {
    const [cloud, a, b] = pair([login('x')], off);
    const writes: Writes = [{ at: 0, fields: login('x') }];
    const sent = [{ cloud, writes }];
    const [onA, onB] = [
      { cloud: { ...cloud }, writes },
      { cloud: { ...cloud }, writes },
    ];
    for (const [index, { isOnA, what, past }] of steps.entries()) {
      const [machine, side] = isOnA ? [a, onA] : [b, onB];
      const { 'login.x': record } = machine.records;
      const at = t0 + day + index * 60_000;
      const old = sent[Math.max(0, sent.length - 1 - past)];
      if (what === 'carry') {
        // The browser carries a write at any time, and an older one may arrive last.
        side.cloud['login.x'] = old?.cloud['login.x'];
        side.writes = both(side.writes, old?.writes ?? []);
      } else if (typeof what === 'string') {
        if (record) side.writes = [{ at }];
        edit(machine, 'login.x');
      } else if (!isSame({ ...record, ...what }, record)) {
        const fields = record ? what : login('x', what);
        const isSetBack = 'lastLogin' in fields && dayIn(fields) < dayIn(record ?? {});
        side.writes = [...(record ? side.writes : []), { at, fields, isSetBack }];
        edit(machine, 'login.x', fields);
      }
      connect(machine, side.cloud, at);
      sent.push({ cloud: { ...side.cloud }, writes: side.writes });
      const [mine, theirs] = [a.known['login.x'], b.known['login.x']];
      if (mine && theirs) expect(join(mine, theirs)).toEqual(join(theirs, mine));
      if (off === 0) expect(machine.records['login.x']).toEqual(outcome(side.writes));
    }
    const held = settle({}, [a, b], t0 + 2 * day);
    // If one clock is wrong, this only says that they agree.
    const written = outcome(both(onA.writes, onB.writes));
    expect(held['login.x']).toEqual(off === 0 ? written : a.records['login.x']);
  });
  fc.assert(property, runs(500));
});

describe('on two machines in agreement', () => {
  const one = login('x', { ...seen('2026-11-01'), role: 'TAO' });
  type Act = object | 'remove' | 'put back' | null;
  const does = (at: Machine, act: Act, now: number) => {
    if (typeof act === 'string') edit(at, 'login.x');
    connect(at, {}, now - 1);
    if (act === 'put back') edit(at, 'login.x', one);
    if (typeof act === 'object') edit(at, 'login.x', act ?? {});
    connect(at, {}, now);
  };
  const [n, tau, put] = [{ label: 'N' }, { role: 'TAU' }, { snoozedUntil: '2026-11-25' }];
  const [late, later] = [seen('2026-11-19'), seen('2026-11-20')];
  const told = { reminded: 44, toldOn: '2026-11-18' };

  /** What each does before they connect, one after the other, and what both then store for x. */
  it.each<[string, Act, Act, object | undefined]>([
    ['a reminder about the previous log-in silences none about the new one', late, told, late],
    ['otherwise the last value set is kept next to a log-in', told, put, { ...told, ...put }],
    ['a reminder does not bring back a removed record', 'remove', { reminded: 40 }, undefined],
    ['a record removed and restored exists again', 'put back', null, one],
  ])('%s', (_, first, second, expected) => {
    const [cloud, a, b] = pair([one, login('y')]);
    does(a, first, t0 + day);
    does(b, second, t0 + day + 2);
    const held = settle(cloud, [b, a], t0 + 2 * day);
    expect(held['login.x']).toEqual(expected && expect.objectContaining(expected));
  });

  it.each([-1_000, 1_000])('a clock that is %i days off hides no later change', (daysOff) => {
    const [cloud, a, b] = pair([one], daysOff);
    does(b, { label: 'from another time', ...seen('2029-03-01') }, t0 + day);
    settle(cloud, [a, b], t0 + day);
    // By our rules a future day is no log-in, so the next one seen replaces it.
    does(a, { ...n, ...later }, t0 + 2 * day);
    does(b, tau, t0 + 2 * day);
    const held = settle(cloud, [a, b], t0 + 2 * day);
    expect(held['login.x']).toMatchObject({ ...n, ...tau, ...later });
  });

  it('a removed list does not come back, and old deletions are forgotten', () => {
    const [cloud, a, b] = pair(many('l'));
    for (const name of ['m', 'n', 'o']) {
      a.records = keyed(many(name));
      settle(cloud, [a, b], t0 + day);
      expect(Object.keys(cloud).length).toBeLessThanOrEqual(maxEntries);
    }
    edit(a, 'login.o0', n);
    settle(cloud, [a, b], t0 + 400 * day);
    expect(Object.keys(cloud)).toHaveLength(maxLogins);
  });
});

describe('two machines that connect for the first time', () => {
  const [early, late] = [seen('2026-11-02'), seen('2026-11-09')];
  const [north, south, tao] = [{ label: 'Northwind' }, { label: 'Southwind' }, { role: 'TAO' }];
  const [x, y] = [login('x', north), login('y', { label: 'northwind', ...late })];
  const first = (more: object) => login('first', { label: '', ...more });

  it.each<[string, Login[], Login[], object[], isLate?: boolean]>([
    ['one login on each: the latest log-in counts', [first(early)], [first(late)], [late]],
    ['one of them unchanged', [x, login('z')], [], [{ id: 'x' }, { id: 'z' }]],
    ['a role entered on one', [first(tao)], [first(late)], [{ ...tao, ...late }]],
    ['different names: both are kept', [first(north)], [first(south)], [north, south]],
    ['late: the same', [first(north)], [first({ ...south, ...late })], [north, south], true],
    ['no guess whose log-in it was', [x, login('z')], [first(late)], [x, login('z'), late]],
    ['one name with two IDs', [x], [y], [{ id: 'x', ...late }]],
    ['two logins of one name stay two', [y], [x, login('z', north)], [{ id: 'y' }, { id: 'z' }]],
  ])('%s', (_, onA, onB, expected, isLate = false) => {
    const [a, b] = [machine(onA), machine(onB)];
    if (isLate) connect(b, {}, t0);
    expect(Object.values(settle({}, [a, b], t0))).toMatchObject(expected);
  });

  it('each with a full list: what does not fit on one stays on the other and is reported', () => {
    const [cloud, a, b] = [{}, machine(many('a')), machine(many('b'))];
    for (const one of [a, b, a, b]) connect(one, cloud, t0);
    const has = (one: Machine) => ['login.a0', 'login.b0'].map((key) => key in one.records);
    expect([has(a), has(b)]).toEqual([
      [true, false],
      [false, true],
    ]);
    expect([a.aside, b.aside]).toEqual([maxLogins, maxLogins]);
    expect(connect(a, cloud, t0)).toBe(false);
  });
});
