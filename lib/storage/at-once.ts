/**
 * Reads many stored values at once, for pages that draw from all of them: one read per storage area
 * and one subscription, instead of one per value.
 */
import { browser } from 'wxt/browser';
import type { Stored } from './stored';

type Item<T> = Pick<Stored<T>, 'area' | 'key' | 'take' | 'read'>;

type Items = readonly Item<unknown>[];

/** Returns the value that an item had when all of them were read. */
export type Read = <T>(item: Item<T>) => T;

/**
 * Reads all items at one moment. Damaged values are set aside first, as they are by `Stored.read`.
 */
export async function readAtOnce(items: Items): Promise<Read> {
  const areas = await readAreas(items);
  const valueOf = <T>(item: Item<T>) => item.take(areas[item.area][item.key]);
  await Promise.all(items.filter((item) => valueOf(item).isDamaged).map((item) => item.read()));
  return (item) => valueOf(item).is;
}

async function readAreas(items: Items) {
  const read = (name: 'local' | 'session') =>
    browser.storage[name].get(items.filter(({ area }) => area === name).map(({ key }) => key));
  const [local, session] = await Promise.all([read('local'), read('session')]);
  return { local, session };
}

/**
 * Calls `onChange` after any of the items changes.
 *
 * @returns stops watching
 */
export function watchAtOnce(items: Items, onChange: () => void): () => void {
  const keys = new Set(items.map(({ area, key }) => `${area}:${key}`));
  const onChanged = (changes: object, area: string) => {
    if (Object.keys(changes).some((key) => keys.has(`${area}:${key}`))) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
