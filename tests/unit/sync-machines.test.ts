/**
 * Several machines of one user, each offline at times, and what the browser's sync storage carries
 * between them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedKinds } from '../../lib/background/shared-values';
import { firstLogin, loginsMost, type Login } from '../../lib/login-clock';
import type { Rec } from '../../lib/sync/entry';
import { entriesMost, exchange, type Entries, type Lists } from '../../lib/sync/exchange';
import * as arbitrary from './helpers/arbitrary';
import { runs } from './helpers/runs';

type Items = Record<string, unknown>;

const t0 = Date.UTC(2026, 10, 20);
const day = 86_400_000;
const login = (id: string, more: object = {}): Login => ({ ...firstLogin, id, label: id, ...more });
const many = (name: string) => Array.from({ length: loginsMost }, (_, at) => login(`${name}${at}`));
const seen = (on: string) => ({ lastLogin: { day: on, how: 'seen' } });
const dayIn = (of: object) => /"day":"([\d-]+)"/.exec(JSON.stringify(of))?.[1] ?? '';

class Machine {
  lists: Lists;
  known: Entries = {};
  aside = 0;

  constructor(
    logins: readonly Login[],
    private readonly daysOff = 0,
  ) {
    this.lists = { 'login.': logins };
  }

  /**
   * What the worker does whenever something changed, here or there. Returns whether it wrote
   * anything.
   */
  exchange(cloud: Items, now: number): boolean {
    const at = now + this.daysOff * day;
    const made = exchange(sharedKinds, this.lists, this.known, cloud, at);
    Object.assign(this, { lists: made.lists, known: made.known, aside: made.counts.aside });
    for (const key of made.remove) delete cloud[key];
    Object.assign(cloud, made.set);
    return made.remove.length + Object.keys(made.set).length > 0;
  }

  edit(prefix: string, make: (all: readonly Rec[]) => readonly Rec[]): void {
    this.lists = { ...this.lists, [prefix]: make(this.lists[prefix] ?? []) };
  }
  add = (record: Rec, prefix = 'login.') => this.edit(prefix, (all) => [...all, record]);
  change = (id: string, more: object) =>
    this.edit('login.', (all) => all.map((one) => (one.id === id ? { ...one, ...more } : one)));
  remove = (id: string) => this.edit('login.', (all) => all.filter((one) => one.id !== id));
  held = () => new Map(Object.values(this.lists).flatMap((all) => all.map((one) => [one.id, one])));
}

/**
 * Connects these machines until none of them writes any more. All of them must then store the same.
 */
function settle(cloud: Items, machines: readonly Machine[], now: number): Map<string, Rec> {
  for (let round = 0, wrote = [true]; wrote.includes(true); round += 1) {
    expect(round, 'the machines do not stop writing').toBeLessThan(7);
    wrote = machines.map((one) => one.exchange(cloud, now + round));
  }
  const [held = new Map<string, Rec>(), ...others] = machines.map((one) => one.held());
  for (const other of others) expect(other).toEqual(held);
  return held;
}

/** Two machines in agreement, and the storage between them. */
function pair(logins: readonly Login[], daysOff = 0): [Items, Machine, Machine] {
  const [cloud, a, b] = [{}, new Machine(logins), new Machine([], daysOff)];
  settle(cloud, [a, b], t0);
  return [cloud, a, b];
}

it('two machines converge, lose nothing, and stop writing, whatever is done on them', () => {
  const step = fc.record({
    on: fc.constantFrom(0, 1),
    id: fc.constantFrom('x', 'y', 'z'),
    what: fc.oneof(
      fc.constantFrom('remove', 'add', 'back', 'lose'),
      fc.constantFrom('one', 'two', 'three').map((label) => ({ label })),
      fc.constantFrom('TAO', 'TAU', null).map((role) => ({ role })),
      fc.integer({ min: 10, max: 27 }).map((date) => seen(`2026-11-${date}`)),
    ),
    value: fc.nat(40),
    added: fc.oneof(arbitrary.login(fc.uuid()), arbitrary.wait(fc.uuid())),
    isOnline: fc.boolean(),
  });
  const daysOff = fc.integer({ min: -400, max: 400 });
  const property = fc.property(fc.array(step, { maxLength: 30 }), daysOff, (steps, off) => {
    const [cloud, ...both] = pair([login('x'), login('y'), login('z')], off);
    const earlier: Items[] = [];
    const removed = new Set<string>();
    /** What must exist in the end unless it was removed, and which machine said it. */
    const said = new Map(['x', 'y', 'z'].map((id) => [id, { by: 0, id, is: { id } as object }]));
    for (const [index, { on, id, what, value, added, isOnline }] of steps.entries()) {
      const at = both[on] ?? both[0];
      const record = at.held().get(id);
      const key = Object.keys(cloud)[value % Object.keys(cloud).length] ?? '';
      const older = earlier[value % (index + 1)]?.[key];
      // The browser carries each key separately, so an older write to it may arrive last, or never.
      if (what === 'back' && older) cloud[key] = older;
      if (what === 'lose') delete cloud[key];
      if (what === 'add') {
        at.add(added, 'role' in added ? 'login.' : 'wait.');
        said.set(added.id, { by: on, id: added.id, is: added });
      }
      if (what === 'remove' && record) {
        removed.add(id);
        at.remove(id);
      }
      if (typeof what === 'object' && record) {
        const about = `${id} ${Object.keys(what).join()}`;
        const before = said.get(about);
        if ('lastLogin' in what) {
          // Of two log-ins, the later one stays, whichever machine saw it.
          if (dayIn(what) > dayIn(record)) at.change(id, { ...what, reminded: 0, toldOn: null });
          if (dayIn(what) > dayIn(before?.is ?? {})) said.set(about, { by: on, id, is: what });
        } else {
          at.change(id, what);
          said.set(about, { by: (before?.by ?? on) === on ? on : Number.NaN, id, is: what });
        }
      }
      earlier.push({ ...cloud });
      at.exchange(isOnline ? cloud : { ...cloud }, t0 + day + index * 60_000);
    }
    settle(cloud, both, t0 + 2 * day);
    const held = both[0].held();
    expect(held).toEqual(both[1].held());
    for (const { by, id, is } of said.values()) {
      // If both changed it, either value may stay. If one removed what the other changed, it may
      // exist or not.
      if (!Number.isNaN(by) && !removed.has(id)) expect(held.get(id)).toMatchObject(is);
    }
  });
  fc.assert(property, runs(500));
});

describe('on two machines in agreement', () => {
  const one = login('x', { ...seen('2026-11-01'), role: 'TAO' });
  type Act = object | 'remove' | 'put back' | null;
  const does = (machine: Machine, act: Act, now: number) => {
    if (typeof act === 'string') machine.remove('x');
    machine.exchange({}, now - 1);
    if (act === 'put back') machine.add(one);
    if (typeof act === 'object') machine.change('x', act ?? {});
    machine.exchange({}, now);
  };
  const [n, tau, put] = [{ label: 'N' }, { role: 'TAU' }, { snoozedUntil: '2026-11-25' }];
  const [late, later] = [seen('2026-11-19'), seen('2026-11-20')];
  const back = { lastLogin: { day: '2026-10-01', how: 'corrected' } };
  const fresh = { ...late, reminded: 0, toldOn: null };
  const told = { reminded: 44, toldOn: '2026-11-18' };

  /**
   * What is done on one machine and then on the other before they connect, and what both then store
   * for x.
   */
  it.each<[string, Act, Act, object | undefined]>([
    ['a name and a role are both kept', n, tau, { ...n, ...tau }],
    ['a role and a name are both kept', tau, n, { ...n, ...tau }],
    ['the newer of two names is kept', { label: 'S' }, n, n],
    ['the latest log-in counts', later, late, later],
    ['the latest log-in counts, even if it was also the last to be entered', late, later, later],
    ['a reminder about the previous log-in silences none about the new one', fresh, told, fresh],
    ['otherwise the last value set is kept next to a log-in', told, put, { ...told, ...put }],
    ['a day that was set back stays set back', back, n, { ...n, ...back }],
    ['a log-in after that counts', back, later, later],
    ['a log-in before that does not', later, back, back],
    ['a record removed on both is gone', 'remove', 'remove', undefined],
    ['a record removed on one is removed on the other', 'remove', null, undefined],
    ['a record changed after that is kept as a whole', 'remove', n, { ...one, ...n }],
    ['a record changed before that is removed', n, 'remove', undefined],
    ['a reminder does not bring it back', 'remove', { reminded: 40 }, undefined],
    ['a record removed and restored exists again', 'put back', null, one],
  ])('%s', (_, first, second, expected) => {
    const [cloud, a, b] = pair([one, login('y')]);
    does(a, first, t0 + day);
    does(b, second, t0 + day + 2);
    const held = settle(cloud, [b, a], t0 + 2 * day);
    expect(held.get('x')).toEqual(expected && expect.objectContaining(expected));
  });

  it.each([-1_000, 1_000])(
    'a clock that is %i days off does not suppress later changes',
    (daysOff) => {
      const [cloud, a, b] = pair([one], daysOff);
      does(b, { label: 'from another time', ...seen('2029-03-01') }, t0 + day);
      settle(cloud, [a, b], t0 + day);
      // By our rules a future day is no log-in, so the next one seen replaces it.
      does(a, { ...n, ...later }, t0 + 2 * day);
      does(b, tau, t0 + 2 * day);
      const held = settle(cloud, [a, b], t0 + 2 * day);
      expect(held.get('x')).toMatchObject({ ...n, ...tau, ...later });
    },
  );

  it('a removed list does not come back, and old deletions are forgotten', () => {
    const [cloud, a, b] = pair(many('l'));
    for (const name of ['m', 'n', 'o']) {
      a.edit('login.', () => many(name));
      settle(cloud, [a, b], t0 + day);
      expect(Object.keys(cloud).length).toBeLessThanOrEqual(entriesMost);
    }
    a.change('o0', n);
    settle(cloud, [a, b], t0 + 400 * day);
    expect(Object.keys(cloud)).toHaveLength(loginsMost);
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
    const [a, b] = [new Machine(onA), new Machine(onB)];
    if (isLate) b.exchange({}, t0);
    expect([...settle({}, [a, b], t0).values()]).toMatchObject(expected);
  });

  it('each with a full list: what does not fit on one stays on the other and is reported', () => {
    const [cloud, a, b] = [{}, new Machine(many('a')), new Machine(many('b'))];
    for (const one of [a, b, a, b]) one.exchange(cloud, t0);
    expect([a.held(), b.held()].map((held) => [held.has('a0'), held.has('b0')])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect([a.aside, b.aside]).toEqual([loginsMost, loginsMost]);
    expect(a.exchange(cloud, t0)).toBe(false);
  });
});
