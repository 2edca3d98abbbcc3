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

function isOnDisk(exported: unknown): exported is store.Stored<unknown> {
  return (
    typeof exported === 'object' &&
    exported !== null &&
    'area' in exported &&
    exported.area === 'local'
  );
}

const onDisk = new Map(
  Object.values<unknown>({ ...store, ...store.ordinary })
    .filter(isOnDisk)
    .map((value) => [value.key, value]),
);

const folder = new URL('saved/', import.meta.url);
const files = readdirSync(folder);
const saved = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const names = [...onDisk.keys()];

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
  // A field that came later has its default.
  expect({ read: await onDisk.get(key)?.read() }).toMatchObject({ read: value });
  expect(await store.readDamaged('local')).toEqual([]);
});
