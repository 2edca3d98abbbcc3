/**
 * Values as releases wrote them, one file each, because whatever is on a user's disk must remain
 * readable.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as store from '../../lib/storage';
import { giveLocks } from './helpers/locks';

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

const onDisk = {
  logins: store.logins,
  seenLogins: store.seenLogins,
  reminderPlan: store.reminderPlan,
  remindedOn: store.remindedOn,
  damageToldAt: store.damageToldAt,
  settings: store.settings,
  windows: store.ordinary.windows,
  ticks: store.ordinary.ticks,
  waits: store.waits,
  evidence: store.evidence,
  keepsEvidence: store.keepsEvidence,
  way: store.ordinary.way,
  suffixes: store.ordinary.suffixes,
  calendar: store.calendar,
  problems: store.problems,
  clockBounds: store.clockBounds,
  sync: store.sync,
  syncKnown: store.syncKnown,
};

const folder = new URL('saved/', import.meta.url);
const files = readdirSync(folder);
const saved = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const names = Object.keys(onDisk) as (keyof typeof onDisk)[];

it('every value on disk has an example, and there are no others', () => {
  expect(files.toSorted()).toEqual(names.map((key) => `${key}.v1.json`).toSorted());
});

it('every value on disk is checked here', () => {
  const { setAside: _, ...left } = store.notInBackup;
  const all = [...Object.values(store.inBackup).map(({ key }) => key), ...Object.keys(left)];
  expect(new Set(names)).toEqual(new Set(all));
});

it.each(names)('%s is read as it was written', async (key) => {
  const value = saved(`${key}.v1.json`);
  await fakeBrowser.storage.local.set({ [key]: value });
  expect(await onDisk[key].read()).toEqual(value);
  expect(await store.readDamaged('local')).toEqual([]);
});
