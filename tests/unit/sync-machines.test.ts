/** Machines that write without a connection, and hear of each other whenever it pleases the browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, loggedIn, type Login } from '../../lib/login-clock';
import * as arbitrary from './helpers/arbitrary';
import { add, change, day, heldBy, login, loginsOf, pair, remove, t0 } from './helpers/machines';
import type { Machine } from './helpers/sync-storage';

describe('whatever is done on two machines, in whatever order it is heard of', () => {
  const ids = ['x', 'y', 'z'];
  const act = fc.oneof(
    fc.record({
      type: fc.constant('say' as const),
      field: fc.constantFrom('label', 'role', 'isMine', 'hasProxy'),
      id: fc.constantFrom(...ids),
      value: fc.nat(3),
    }),
    fc.record({
      type: fc.constant('log-in' as const),
      id: fc.constantFrom(...ids),
      age: fc.integer({ min: 1, max: 28 }),
    }),
    fc.record({ type: fc.constant('remove' as const), id: fc.constantFrom(...ids) }),
    fc.record({ type: fc.constant('add' as const), with: arbitrary.login(fc.uuid()) }),
    fc.record({ type: fc.constant('wait' as const), with: arbitrary.wait(fc.uuid()) }),
    fc.record({ type: fc.constant('hints' as const), on: fc.boolean() }),
    fc.record({ type: fc.constant('take' as const), key: fc.nat() }),
    fc.record({ type: fc.constant('bring' as const), key: fc.nat(), over: fc.boolean() }),
  );
  const step = fc.record({ on: fc.constantFrom(0, 1), act });
  const values: Record<string, readonly unknown[]> = {
    label: ['one', 'two', 'three', 'four'],
    role: ['TAO', 'PTAO', 'TAU', null],
    isMine: [true, false, true, false],
    hasProxy: [true, false, true, false],
  };

  it('they end equal, nothing is lost, and they stop writing', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: -400, max: 400 }),
        (steps, daysOff) => {
          const [cloud, ...both] = pair(
            ids.map((id) => login(id)),
            daysOff * day,
          );
          const removed = new Set<string>();
          const added = new Map<string, object>();
          const said = new Map<string, { by: Set<number>; value: unknown }>();
          const logIns = new Map<string, string>();
          let now = t0 + day;
          for (const { on, act: what } of steps) {
            now += 60_000;
            const at = both[on];
            if (!at) throw new Error('no such machine');
            const has = (id: string) => loginsOf(at).has(id);
            if (what.type === 'say' && has(what.id)) {
              const value = values[what.field]?.[what.value];
              change(at, 'login', what.id, { [what.field]: value });
              const known = said.get(`${what.id} ${what.field}`);
              said.set(`${what.id} ${what.field}`, {
                by: new Set([...(known?.by ?? []), on]),
                value,
              });
            } else if (what.type === 'log-in' && has(what.id)) {
              const on28 = `2026-11-${String(what.age).padStart(2, '0')}`;
              const known = loginsOf(at).get(what.id);
              const before =
                known && 'lastLogin' in known ? (known as Login).lastLogin?.day : undefined;
              if ((before ?? '') < on28) {
                change(at, 'login', what.id, {
                  lastLogin: { day: on28, how: 'seen' },
                  reminded: 0,
                  toldOn: null,
                });
                if (on28 > (logIns.get(what.id) ?? '')) logIns.set(what.id, on28);
              }
            } else if (what.type === 'remove' && has(what.id)) {
              removed.add(what.id);
              remove(at, 'login', what.id);
            } else if (what.type === 'add') {
              add(at, 'login', what.with);
              added.set(what.with.id, what.with);
            } else if (what.type === 'wait') {
              add(at, 'wait', what.with);
              added.set(what.with.id, what.with);
            } else if (what.type === 'hints') {
              change(at, 'settings', 'settings', { hintsOn: what.on });
            }
            const keys = cloud.keys(both);
            if (what.type === 'take') cloud.take(at, keys[what.key % keys.length] ?? '');
            if (what.type === 'bring') {
              cloud.bring(at, keys[what.key % keys.length] ?? '', what.over);
            }
            at.exchange(now);
          }
          const rounds = cloud.settle(both, now);
          const [a, b] = both;
          if (!a || !b) throw new Error('no machines');
          expect(heldBy(a)).toEqual(heldBy(b));
          expect(rounds).toBeLessThanOrEqual(6);
          const records = new Map(
            Object.values(a.local)
              .flat()
              .map((one) => [one.id, one]),
          );
          for (const [id, record] of added) expect(records.get(id)).toEqual(record);
          for (const id of ids) {
            // What was removed on one and changed on the other may be there, whole, or not.
            if (removed.has(id)) continue;
            const record = records.get(id);
            expect(record).toBeDefined();
            for (const field of Object.keys(values)) {
              const known = said.get(`${id} ${field}`);
              // What only one machine changed is as it was last said there.
              if (known?.by.size === 1) expect(record).toMatchObject({ [field]: known.value });
            }
            const last = logIns.get(id);
            if (last) expect(record).toMatchObject({ lastLogin: { day: last } });
          }
        },
      ),
      { numRuns: process.env['LONG'] ? 2_000 : 100 },
    );
  });
});

describe('on two machines that know the same', () => {
  const one = login('x', { lastLogin: { day: '2026-11-01', how: 'seen' }, role: 'TAO' });
  const other = login('y');
  /** Done on both before either hears of the other; what both hold then of x, or undefined. */
  const both = (
    onA: (a: Machine) => void,
    onB: (b: Machine) => void,
    { first = 'a', clockOff = 0 } = {},
  ) => {
    const [cloud, a, b] = pair([one, other], clockOff);
    const acts: [Machine, (of: Machine) => void][] = [
      [a, onA],
      [b, onB],
    ];
    const inOrder = first === 'a' ? acts : acts.toReversed();
    for (const [index, [of, does]] of inOrder.entries()) {
      does(of);
      of.exchange(t0 + day + index);
    }
    cloud.settle([a, b], t0 + 2 * day);
    expect(heldBy(a)).toEqual(heldBy(b));
    return loginsOf(a).get('x');
  };
  const logIn =
    (on: string, how: Login['lastLogin'] extends infer L ? L : never = null) =>
    (of: Machine) =>
      change(of, 'login', 'x', {
        lastLogin: how ?? { day: on, how: 'seen' },
        reminded: 0,
        toldOn: null,
        snoozedUntil: null,
      });

  it.each(['a', 'b'])('a name and a role said at once both stay, %s first', (first) => {
    const found = both(
      (a) => change(a, 'login', 'x', { label: 'Northwind' }),
      (b) => change(b, 'login', 'x', { role: 'TAU' }),
      { first },
    );
    expect(found).toMatchObject({ label: 'Northwind', role: 'TAU' });
  });

  it.each(['a', 'b'])('the latest log-in counts, %s first', (first) => {
    const found = both(logIn('2026-11-19'), logIn('2026-11-10'), { first });
    expect(found).toMatchObject({ lastLogin: { day: '2026-11-19' } });
  });

  it('a reminder of the log-in before does not silence those of the new one', () => {
    const found = both(logIn('2026-11-19'), (b) =>
      change(b, 'login', 'x', { reminded: 44, toldOn: '2026-11-18' }),
    );
    expect(found).toMatchObject({ lastLogin: { day: '2026-11-19' }, reminded: 0, toldOn: null });
  });

  it.each(['a', 'b'])('beside the same log-in what was said last stays, %s first', (first) => {
    const found = both(
      (a) => change(a, 'login', 'x', { snoozedUntil: '2026-11-25', toldOn: '2026-11-19' }),
      (b) => change(b, 'login', 'x', { snoozedUntil: '2026-11-24' }),
      { first },
    );
    const last = first === 'a' ? '2026-11-24' : '2026-11-25';
    expect(found).toMatchObject({ snoozedUntil: last, toldOn: '2026-11-19' });
  });

  it('a day that was corrected to an earlier one stays corrected', () => {
    const found = both(
      (a) => change(a, 'login', 'x', { lastLogin: { day: '2026-10-01', how: 'corrected' } }),
      (b) => change(b, 'login', 'x', { label: 'Northwind' }),
    );
    expect(found).toMatchObject({ label: 'Northwind', lastLogin: { day: '2026-10-01' } });
  });

  it('a log-in after the correction elsewhere counts', () => {
    const found = both(
      (a) => change(a, 'login', 'x', { lastLogin: { day: '2026-10-01', how: 'corrected' } }),
      logIn('2026-11-20'),
    );
    expect(found).toMatchObject({ lastLogin: { day: '2026-11-20' } });
  });

  it('a log-in before the correction elsewhere does not', () => {
    const found = both(
      (a) => change(a, 'login', 'x', { lastLogin: { day: '2026-10-01', how: 'corrected' } }),
      logIn('2026-11-20'),
      { first: 'b' },
    );
    expect(found).toMatchObject({ lastLogin: { day: '2026-10-01' } });
  });

  it.each(['a', 'b'])('a log-in seen today outranks a day that is not yet, %s first', (first) => {
    const [cloud, a, b] = pair([one], 100 * day);
    logIn('2027-03-01')(b);
    b.exchange(t0 + day);
    cloud.settle([a, b], t0 + day);
    const known = login('x', { role: 'TAO', lastLogin: { day: '2027-03-01', how: 'seen' } });
    expect(loginsOf(a).get('x')).toEqual(known);
    const now = t0 + 2 * day;
    const { id: _, ...seen } = loggedIn(known, dayOf(now), 'seen', now);
    const acts = [
      () => change(a, 'login', 'x', seen),
      () => change(b, 'login', 'x', { label: 'Northwind' }),
    ];
    for (const act of first === 'a' ? acts : acts.toReversed()) act();
    a.exchange(now);
    b.exchange(now);
    cloud.settle([a, b], now);
    expect(heldBy(a)).toEqual(heldBy(b));
    expect(loginsOf(b).get('x')).toMatchObject({
      label: 'Northwind',
      lastLogin: { day: dayOf(now) },
    });
  });

  it.each(['a', 'b'])('what is removed on both is gone, %s first', (first) => {
    const gone = (of: Machine) => remove(of, 'login', 'x');
    expect(both(gone, gone, { first })).toBeUndefined();
  });

  it('what is removed on one goes on the other', () => {
    expect(
      both(
        (a) => remove(a, 'login', 'x'),
        () => undefined,
      ),
    ).toBeUndefined();
  });

  it('what was changed here after it was removed there stays, whole', () => {
    const found = both(
      (a) => remove(a, 'login', 'x'),
      (b) => change(b, 'login', 'x', { label: 'Northwind' }),
    );
    expect(found).toEqual({ ...one, label: 'Northwind' });
  });

  it('what was removed there after it was changed here goes', () => {
    const found = both(
      (a) => remove(a, 'login', 'x'),
      (b) => change(b, 'login', 'x', { label: 'Northwind' }),
      { first: 'b' },
    );
    expect(found).toBeUndefined();
  });

  it('a reminder that is told does not bring back what was removed elsewhere', () => {
    const found = both(
      (a) => remove(a, 'login', 'x'),
      (b) => change(b, 'login', 'x', { reminded: 40 }),
    );
    expect(found).toBeUndefined();
  });

  it('each removes what the other kept: the list begins anew, on both', () => {
    const [cloud, a, b] = pair([one, other]);
    remove(a, 'login', 'x');
    remove(b, 'login', 'y');
    for (const of of [a, b]) of.exchange(t0 + day);
    cloud.settle([a, b], t0 + 2 * day);
    expect(heldBy(a)).toEqual(heldBy(b));
    expect([...loginsOf(a).keys()]).toEqual(['first']);
  });

  it('what is removed and put back is there again', () => {
    const found = both(
      (a) => {
        remove(a, 'login', 'x');
        a.exchange(t0 + day - 1);
        add(a, 'login', one);
      },
      () => undefined,
    );
    expect(found).toEqual(one);
  });

  it('a clock that is years ahead does not keep later changes out', () => {
    const [cloud, a, b] = pair([one], 1_000 * day);
    change(b, 'login', 'x', { label: 'from the future' });
    b.exchange(t0 + day);
    cloud.settle([a, b], t0 + day);
    change(a, 'login', 'x', { label: 'Northwind' });
    a.exchange(t0 + 2 * day);
    cloud.settle([a, b], t0 + 2 * day);
    expect(loginsOf(b).get('x')).toMatchObject({ label: 'Northwind' });
  });
});
