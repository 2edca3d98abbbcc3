/** Machines that were away for long, or never met before. */
import { describe, expect, it } from 'vitest';
import { firstLogin, type Login } from '../../lib/login-clock';
import { deletionsMost } from '../../lib/sync/deletions';
import { day, heldBy, login, loginsOf, machine, pair, remove, t0 } from './helpers/machines';
import { Cloud } from './helpers/sync-storage';

describe('a machine that was away for long', () => {
  it('brings nothing back, however many deletions were forgotten meanwhile', () => {
    const many = Array.from({ length: deletionsMost + 40 }, (_, index) => login(`l${index}`));
    const [cloud, a, b] = pair([login('keep'), ...many]);
    for (const [index, { id }] of many.entries()) {
      remove(a, 'login', id);
      if (index % 10 === 9) a.exchange(t0 + day + index);
    }
    cloud.settle([a], t0 + 2 * day);
    expect(Object.keys(cloud.items).length).toBeLessThan(deletionsMost + 10);
    cloud.settle([a, b], t0 + 3 * day);
    expect(heldBy(b)).toEqual(heldBy(a));
    expect([...loginsOf(b).keys()]).toEqual(['keep']);
  });

  it('loses nothing when all but the word on what was forgotten is gone', () => {
    const many = Array.from({ length: deletionsMost + 10 }, (_, index) => login(`l${index}`));
    const [cloud, a, b] = pair([login('keep'), ...many]);
    for (const { id } of many) remove(a, 'login', id);
    a.exchange(t0 + day);
    cloud.settle([a, b], t0 + day);
    for (const key of Object.keys(cloud.items)) if (key !== 'sharing') delete cloud.items[key];
    expect(cloud.items['sharing']).toMatchObject({ floor: t0 + day });
    cloud.settle([a, b], t0 + 2 * day);
    expect([...loginsOf(a).keys()]).toEqual(['keep']);
    expect([...loginsOf(b).keys()]).toEqual(['keep']);
  });

  it('loses nothing when the storage was emptied meanwhile', () => {
    const [cloud, a, b] = pair([login('x'), login('y')]);
    for (const key of Object.keys(cloud.items)) delete cloud.items[key];
    cloud.settle([a, b], t0 + day);
    expect([...loginsOf(a).keys()].toSorted()).toEqual(['x', 'y']);
    expect(heldBy(a)).toEqual(heldBy(b));
    expect(Object.keys(cloud.items)).toContain('login.x');
  });
});

describe('two machines that meet for the first time', () => {
  const meet = (onA: readonly Login[], onB: readonly Login[]) => {
    const cloud = new Cloud();
    const a = machine('a', onA);
    const b = machine('b', onB);
    a.exchange(t0);
    cloud.settle([a, b], t0);
    expect(heldBy(a)).toEqual(heldBy(b));
    return [...loginsOf(a).values()];
  };
  const first = (more: Partial<Login>) => ({ ...firstLogin, ...more });
  const seen = (on: string) => ({ lastLogin: { day: on, how: 'seen' as const } });

  it.each<[string, Login[], Login[], object[]]>([
    [
      'one login on each, the latest log-in counts',
      [first(seen('2026-11-02'))],
      [first(seen('2026-11-09'))],
      [seen('2026-11-09')],
    ],
    ['nothing said yet on one', [login('x'), login('y')], [firstLogin], [{ id: 'x' }, { id: 'y' }]],
    [
      'its role said on one',
      [first({ role: 'TAO' })],
      [first(seen('2026-11-09'))],
      [{ role: 'TAO', ...seen('2026-11-09') }],
    ],
    [
      'other names: both stay',
      [first({ label: 'Northwind' })],
      [first({ label: 'Southwind' })],
      [{ label: 'Northwind' }, { id: 'b-1', label: 'Southwind' }],
    ],
    [
      'a log-in that may be of another: never guessed',
      [first({ label: 'Northwind' }), login('y')],
      [first(seen('2026-11-09'))],
      [
        { label: 'Northwind', lastLogin: null },
        { label: 'y' },
        { id: 'b-1', ...seen('2026-11-09') },
      ],
    ],
    [
      'the same name under two ids',
      [login('x', { label: 'Northwind', role: 'TAO' })],
      [login('y', { label: 'northwind', role: 'TAO', ...seen('2026-11-09') })],
      [{ id: 'x', ...seen('2026-11-09') }],
    ],
  ])('%s', (_, onA, onB, expected) => {
    expect(meet(onA, onB)).toMatchObject(expected);
    expect(meet(onA, onB)).toHaveLength(expected.length);
  });

  it('late, each having shared already: nothing of one goes under the name of the other', () => {
    const cloud = new Cloud();
    const a = machine('a', [first({ label: 'Northwind', ...seen('2026-11-02') })]);
    const b = machine('b', [first({ label: 'Southwind', ...seen('2026-11-09') })]);
    for (const one of [a, b]) one.exchange(t0);
    cloud.settle([a, b], t0 + day);
    expect(heldBy(a)).toEqual(heldBy(b));
    expect([...loginsOf(a).values()]).toMatchObject([
      { label: 'Northwind', ...seen('2026-11-02') },
      { label: 'Southwind', ...seen('2026-11-09') },
    ]);
  });
});
