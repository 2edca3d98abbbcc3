/**
 * One stored value: validated on read, changed by one context at a time. A value that fails its schema is
 * set aside, and the default takes its place: nothing is silently lost, and a damaged value cannot stop
 * the clocks.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { time } from '../schema-parts';
import { evenUnsaved, NotSaved, noteUnsaved } from './unsaved';

z.config({ jitless: true });

type Area = 'local' | 'session';

export interface Stored<T> {
  readonly area: Area;
  /** Its name within the area. */
  readonly key: string;
  /** The version of its shape, which a backup names. */
  readonly version: number;
  /** The value as it is now, or the default; also when what it is mended to cannot be written. */
  read(): Promise<T>;
  /**
   * Writes what `change` makes of the present value, while no other context can. Returns what is
   * then stored. Returning the same object writes nothing. What `change` throws is passed on, and the
   * old value stays; so it does when the browser refuses to write, which is noted and throws `NotSaved`.
   */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
  /** Calls back after every change, by whichever context. Returns the way to stop it. */
  watch(onChange: () => void): () => void;
  /** The value of what was found under its key: the default where that is nothing, or damaged. */
  take(found: unknown): { is: T; isDamaged: boolean };
  /** The value, checked; null when it is of another version or does not fit. */
  fit(value: unknown, version: number): { is: T } | null;
  /** Keeps every other context from changing the value while `run` goes; it can be read there. */
  alone<R>(run: () => Promise<R>): Promise<R>;
}

/** Every value has the shape that the first release writes. The first change of one brings in versions. */
const version = 1;

/** How many damaged values are kept; the oldest go first. */
const setAsideMost = 20;

const damaged = z.lazy(() => z.array(z.object({ key: z.string(), at: time, value: z.unknown() })));

/** Values that were set aside: which key, when (ms since the epoch), and as they were found. */
export type Damaged = z.infer<typeof damaged>;

/** Each area keeps its own: what is damaged in a private tab's values does not go to disk either. */
const setAside = {
  local: storage.defineItem<unknown>('local:setAside', { fallback: [] }),
  session: storage.defineItem<unknown>('session:setAside', { fallback: [] }),
};

/** Calls back when something was set aside in this area. Returns the way to stop it. */
export function watchDamaged(area: Area, onChange: () => void): () => void {
  return setAside[area].watch(onChange);
}

/** What was set aside in this area, oldest first. */
export async function readDamaged(area: Area): Promise<Damaged> {
  const parsed = damaged.safeParse(await setAside[area].getValue());
  return parsed.success ? parsed.data : [];
}

/**
 * @param key name within the area
 * @param schema what a value must be; anything else is set aside
 */
export function stored<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
): Stored<T> {
  const item = storage.defineItem<unknown>(`${area}:${key}`);
  // Also the worker's own tasks take turns by this: between a read and its write others may run.
  const alone = <R>(run: () => Promise<R>) => navigator.locks.request(`stored:${key}`, run);
  const write = (value: T) => saving(key, () => browser.storage[area].set({ [key]: value }));

  const take = (found: unknown): { is: T; isDamaged: boolean } => {
    // No schema is made for a value that is not there.
    if (found === undefined || found === null) return { is: fallback, isDamaged: false };
    const parsed = schema.safeParse(found);
    return { is: parsed.success ? parsed.data : fallback, isDamaged: !parsed.success };
  };

  /** The value; a damaged one is replaced only by `mend`. */
  const present = async (): Promise<{ value: T; mend: () => Promise<void> }> => {
    const found = await item.getValue();
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
      const { is, isDamaged } = take(await item.getValue());
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
    watch: (onChange) => item.watch(onChange),
  };
}

/** Notes what is to be stored of one value. */
export type Put = <T>(item: Stored<T>, value: T) => void;

/**
 * Changes several values on disk at once: all of them or none, while no other context can change one.
 * What `run` throws is passed on, and nothing is stored; so it is when the browser refuses to write.
 */
export async function together<R>(
  items: readonly Stored<unknown>[],
  run: (put: Put) => Promise<R>,
): Promise<R> {
  const all: Record<string, unknown> = {};
  const put: Put = (item, value) => void (all[item.key] = value);
  // Always in the order of their keys, so that two that want the same never wait for each other. Elsewhere
  // one value is changed while another is held in one direction only: a list, then what was removed from it
  // or the day on which it was told; windows, then the log. Nobody asks for such two the other way round,
  // here neither, so no circle can close; the locks of the unit tests throw where one could.
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
 * Keeps a damaged value and writes what takes its place, in one call: a worker killed between two would
 * leave it where it is, to be set aside again.
 */
async function putAside(
  area: Area,
  key: string,
  value: unknown,
  instead: Readonly<Record<string, unknown>>,
): Promise<void> {
  await navigator.locks.request(`set aside:${area}`, async () => {
    const others = await readDamaged(area);
    const after = [...others, { key, at: Date.now(), value }].slice(-setAsideMost);
    await saving(key, () => browser.storage[area].set({ ...instead, setAside: after }));
  });
}

/** Writes; a refusal is noted, so that the person hears of it whoever wanted to write. */
async function saving(key: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await noteUnsaved(key, Date.now());
    throw new NotSaved(key, error);
  }
}
