/** Values as releases wrote them, one file each: what is on a person's disk has to be read for ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as store from '../../lib/storage';
import { giveLocks } from './helpers/locks';

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

/** What is on disk, and its present version. */
const onDisk = {
  logins: [store.logins, 2],
  seenLogins: [store.seenLogins, 1],
  reminderPlan: [store.reminderPlan, 1],
  remindedOn: [store.remindedOn, 1],
  damageToldAt: [store.damageToldAt, 1],
  settings: [store.settings, 1],
  cardLook: [store.cardLook, 1],
  windows: [store.ordinary.windows, 1],
  ticks: [store.ordinary.ticks, 1],
  waits: [store.waits, 1],
  evidence: [store.evidence, 1],
  keepsEvidence: [store.keepsEvidence, 1],
  way: [store.ordinary.way, 1],
  suffixes: [store.ordinary.suffixes, 1],
  calendar: [store.calendar, 1],
  sync: [store.sync, 1],
  syncKnown: [store.syncKnown, 1],
} as const;

const folder = new URL('saved/', import.meta.url);
const files = readdirSync(folder);
const saved = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const names = Object.keys(onDisk) as (keyof typeof onDisk)[];

it('every version of every key on disk has its example, and there is no other', () => {
  const all = names.flatMap((key) =>
    Array.from({ length: onDisk[key][1] }, (_, index) => `${key}.v${index + 1}.json`),
  );
  expect(files.toSorted()).toEqual(all.toSorted());
});

it('nothing that is on disk is missing here', () => {
  const { setAside: _, ...left } = store.notInBackup;
  const all = [...Object.values(store.inBackup).map(({ key }) => key), ...Object.keys(left)];
  expect(new Set(names)).toEqual(new Set(all));
});

describe.each(names)('%s', (key) => {
  const [item, version] = onDisk[key];

  it('of the present version is read as it was written', async () => {
    const value = saved(`${key}.v${version}.json`);
    await fakeBrowser.storage.local.set({ [key]: value, [`${key}$`]: { v: version } });
    expect(await item.read()).toEqual(value);
    expect(await store.readDamaged('local')).toEqual([]);
  });
});

describe('logins of version 1', () => {
  const first = saved('logins.v1.json');
  const carried = [
    {
      id: 'first',
      label: '',
      role: 'TAO',
      isMine: true,
      hasProxy: false,
      lastLogin: { day: '2026-10-02', how: 'seen' },
      toldOn: null,
      // The last of the days that were told.
      reminded: 40,
      snoozedUntil: null,
    },
  ];

  it.each([
    ['without a version beside them', {}],
    ['with their version beside them', { logins$: { v: 1 } }],
    ['with a version that is damaged', { logins$: 'one' }],
  ])('%s are carried over, on disk too', async (_, beside) => {
    await fakeBrowser.storage.local.set({ logins: first, ...beside });
    expect(await store.logins.read()).toEqual(carried);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      logins: carried,
      logins$: { v: 2 },
    });
  });

  it('are carried over once, whoever reads first', async () => {
    await fakeBrowser.storage.local.set({ logins: first });
    const [, , changed] = await Promise.all([
      store.logins.read(),
      store.logins.read(),
      store.logins.update((before) => before.map((login) => ({ ...login, label: 'mine' }))),
    ]);
    expect(changed).toEqual([{ ...carried[0], label: 'mine' }]);
    expect(await store.logins.read()).toEqual(changed);
  });

  it.each([
    ['damaged', [{ id: 'first', told: [35] }]],
    ['none at all', []],
    ['of another kind', 'logins'],
  ])('that are %s are set aside as they were', async (_, value) => {
    await fakeBrowser.storage.local.set({ logins: value });
    expect((await store.logins.read()).map(({ id }) => id)).toEqual(['first']);
    expect(await store.readDamaged('local')).toMatchObject([{ key: 'logins', value }]);
  });

  it('that say they are of version 2 are set aside: nothing is guessed', async () => {
    await fakeBrowser.storage.local.set({ logins: first, logins$: { v: 2 } });
    await store.logins.read();
    expect(await store.readDamaged('local')).toMatchObject([{ key: 'logins', value: first }]);
  });
});

it('a value of a release to come is set aside, not bent into shape', async () => {
  const value = { rows: [] };
  await fakeBrowser.storage.local.set({ logins: value, logins$: { v: 9 } });
  await store.logins.read();
  expect(await store.readDamaged('local')).toMatchObject([{ key: 'logins', value }]);
});
