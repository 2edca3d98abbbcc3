/**
 * A stored value: validated on read, and changed by one context at a time. A value that does not
 * match its schema is set aside and replaced by the default, so that nothing is lost silently and a
 * damaged value cannot stop the clocks.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { time } from '../schema-parts';
import { evenUnsaved, NotSaved, noteUnsaved } from './failed-writes';

z.config({ jitless: true });

type Area = 'local' | 'session';

interface Taken<T> {
  is: T;
  isDamaged: boolean;
}

export interface Stored<T> {
  readonly area: Area;
  /** Its key within the area. */
  readonly key: string;
  /** The version of its schema, which backups include. */
  readonly version: number;
  /**
   * The current value, or the default if it is missing or damaged, even if a damaged value cannot
   * be replaced in storage.
   */
  read(): Promise<T>;
  /**
   * Replaces the value with what `change` returns, while no other context can change it. Returning
   * the same object writes nothing.
   *
   * @returns the value stored afterwards
   * @throws whatever `change` throws; the old value stays
   * @throws {NotSaved} if the browser refuses to write; the old value stays and the failure is
   * recorded
   */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
  /**
   * Calls `onChange` after every change, by any context. Returns a function that stops watching.
   */
  watch(onChange: () => void): () => void;
  /** The value for what was found in storage: the default if that is nothing or damaged. */
  take(found: unknown): Taken<T>;
  /** The validated value, or `null` if it is of another version or does not match the schema. */
  fit(value: unknown, version: number): { is: T } | null;
  /** Keeps all other contexts from changing the value while `run` runs. `run` may read it. */
  alone<R>(run: () => Promise<R>): Promise<R>;
}

/**
 * Every value still has the schema of the first release. The first change to one will add
 * versioning.
 */
const version = 1;

/** How many damaged values are kept. The oldest are dropped first. */
const maxSetAside = 20;

const damaged = z.lazy(() => z.array(z.object({ key: z.string(), at: time, value: z.unknown() })));

/** Values that were set aside: the key, the time (ms since the epoch), and the value as found. */
export type Damaged = z.infer<typeof damaged>;

/**
 * Calls `onChange` when something is set aside in this area. There is one list per area, so that damaged
 * values of private tabs are not written to disk. Returns a function that stops watching.
 */
export function watchDamaged(area: Area, onChange: () => void): () => void {
  return storage.watch(`${area}:setAside`, onChange);
}

/** What was set aside in this area, oldest first. */
export async function readDamaged(area: Area): Promise<Damaged> {
  const parsed = damaged.safeParse(await storage.getItem(`${area}:setAside`));
  return parsed.success ? parsed.data : [];
}

/**
 * Defines a stored value.
 *
 * @param key its key within the area
 * @param schema values that do not match are set aside
 * @param fallback the value while nothing is stored
 */
export function stored<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
): Stored<T> {
  // Not `storage.defineItem`, which reads the value at once: every page and every start of the worker
  // would begin by reading all that is stored, one value after another.
  const storageKey = `${area}:${key}` as const;
  // The worker's own tasks take turns through this lock too: others may run between a read and its
  // write.
  const alone = <R>(run: () => Promise<R>) => navigator.locks.request(`stored:${key}`, run);
  const write = (value: T) => saving(key, () => browser.storage[area].set({ [key]: value }));

  // A page takes the same value at every render, and validating 200 logins takes longer than rendering them.
  let last: { found: unknown; taken: Taken<T> } | undefined;
  const take = (found: unknown): Taken<T> => {
    // Most keys are absent at first. Skipping validation then avoids building their lazy schemas.
    if (found === undefined || found === null) return { is: fallback, isDamaged: false };
    if (last?.found === found) return last.taken;
    const parsed = schema.safeParse(found);
    const taken = { is: parsed.success ? parsed.data : fallback, isDamaged: !parsed.success };
    last = { found, taken };
    return taken;
  };

  /** The value, and a function that replaces it in storage if it is damaged. */
  const present = async (): Promise<{ value: T; mend: () => Promise<void> }> => {
    const found = await storage.getItem(storageKey);
    const { is, isDamaged } = take(found);
    const mend = () => putAside(area, key, found, { [key]: fallback });
    return { value: is, mend: isDamaged ? mend : async () => undefined };
  };

  const readAlone = async (): Promise<T> => {
    const { value, mend } = await present();
    await evenUnsaved(mend);
    return value;
  };

  return {
    area,
    key,
    version,
    take,
    fit(value, from) {
      const parsed = schema.safeParse(value);
      return from === version && parsed.success ? { is: parsed.data } : null;
    },
    alone: (run) =>
      alone(async () => {
        await (await present()).mend();
        return run();
      }),
    async read() {
      const { is, isDamaged } = take(await storage.getItem(storageKey));
      return isDamaged ? alone(readAlone) : is;
    },
    update: (change) =>
      alone(async () => {
        const { value, mend } = await present();
        await mend();
        const after = await change(value);
        if (after !== value) await write(after);
        return after;
      }),
    watch: (onChange) => storage.watch(storageKey, onChange),
  };
}

/** Sets what will be stored for one value. */
export type Put = <T>(item: Stored<T>, value: T) => void;

/**
 * Changes several values on disk, all or none, while no other context can change any of them.
 *
 * @throws whatever `run` throws; nothing is stored
 * @throws {NotSaved} if the browser refuses to write; nothing is stored
 */
export async function together<R>(
  items: readonly Stored<unknown>[],
  run: (put: Put) => Promise<R>,
): Promise<R> {
  const all: Record<string, unknown> = {};
  const put: Put = (item, value) => void (all[item.key] = value);
  // Always lock in key order, so that two callers wanting the same values cannot deadlock.
  // Elsewhere a value is changed while another is held only in one direction: a list, then what was
  // removed from it or the day it was announced; code windows, then the log. Neither that code nor
  // this takes them in the opposite order, so no cycle is possible. The mock locks in the unit
  // tests throw where one would be.
  const hold = async ([next, ...others]: readonly Stored<unknown>[]): Promise<R> => {
    if (next) return next.alone(() => hold(others));
    const result = await run(put);
    const [key] = Object.keys(all);
    if (key !== undefined) await saving(key, () => browser.storage.local.set(all));
    return result;
  };
  return hold(items.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
}

/**
 * Saves a damaged value and writes its replacement in one call. If the worker were killed between
 * two calls, the value would stay in place and be set aside again.
 */
async function putAside(
  area: Area,
  key: string,
  value: unknown,
  instead: Readonly<Record<string, unknown>>,
): Promise<void> {
  await navigator.locks.request(`set aside:${area}`, async () => {
    const before = await readDamaged(area);
    const after = [...before, { key, at: Date.now(), value }].slice(-maxSetAside);
    await saving(key, () => browser.storage[area].set({ ...instead, setAside: after }));
  });
}

/**
 * Runs a write. A refusal is recorded, so that the user learns of it no matter which code wanted to
 * write.
 */
async function saving(key: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await noteUnsaved(key, Date.now());
    throw new NotSaved(key, error);
  }
}
