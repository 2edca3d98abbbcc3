/** Many stored values at once, for pages that draw from all of them: one read and one subscription an area. */
import { browser } from 'wxt/browser';
import type { Stored } from './stored';

type Item<T> = Pick<Stored<T>, 'area' | 'key' | 'take' | 'read'>;

type Items = readonly Item<unknown>[];

/** Gives the value that one of the items had when all were read. */
export type Read = <T>(item: Item<T>) => T;

/** Reads all of these at one moment. What is damaged is set aside first, as by a read of its own. */
export async function readAtOnce(items: Items): Promise<Read> {
  const found = await readAreas(items);
  const of = <T>(item: Item<T>) => item.take(found[item.area][item.key]);
  await Promise.all(items.filter((item) => of(item).isDamaged).map((item) => item.read()));
  return (item) => of(item).is;
}

async function readAreas(items: Items) {
  const read = (wanted: 'local' | 'session') =>
    browser.storage[wanted].get(items.filter(({ area }) => area === wanted).map(({ key }) => key));
  const [local, session] = await Promise.all([read('local'), read('session')]);
  return { local, session };
}

/** Calls back after every change of one of these. Returns the way to stop it. */
export function watchAtOnce(items: Items, onChange: () => void): () => void {
  const keys = new Set(items.map(({ area, key }) => `${area}:${key}`));
  const onChanged = (changes: object, area: string) => {
    if (Object.keys(changes).some((key) => keys.has(`${area}:${key}`))) onChange();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
