/**
 * One stored value: versioned, validated on read, changed by one context at a time. A value of an
 * older version is carried over; one that fails its schema is set aside, and the default takes its
 * place: nothing is silently lost, and a damaged value cannot stop the clocks.
 *
 * The versions are not left to `defineItem`: it migrates in every context as soon as its module is
 * loaded, popup and worker at once, and without a look at what it makes.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { time } from '../schema-parts';
import { evenUnsaved, NotSaved, noteUnsaved } from './unsaved';

z.config({ jitless: true });

type Area = 'local' | 'session';

export interface Stored<T> {
  /** Its name within the area. */
  readonly key: string;
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
  /** A value of this version or an earlier one, carried over to this one; null when it does not fit. */
  fit(value: unknown, version: number): { is: T } | null;
  /** What the browser is to be given to store this value: the value, and its version. */
  written(value: T): Record<string, unknown>;
  /** Keeps every other context from changing the value while `run` goes; it can be read there. */
  alone<R>(run: () => Promise<R>): Promise<R>;
}

/**
 * A version that earlier releases wrote. `up` makes the value of the next version out of it; null
 * when it does not fit this version's schema.
 */
export interface Older {
  up: (value: unknown) => unknown;
}

/** Pairs a schema with the way up from it. */
export function older<T>(schema: z.ZodMiniType<T>, up: (value: T) => unknown): Older {
  return {
    up: (value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? up(parsed.data) : null;
    },
  };
}

const versionRecord = z.object({ v: z.int() });

/** How many damaged values are kept; the oldest go first. */
const setAsideMost = 20;

const damaged = z.array(z.object({ key: z.string(), at: time, value: z.unknown() }));

/** Values that were set aside: which key, when (ms since the epoch), and as they were found. */
export type Damaged = z.infer<typeof damaged>;

/** Each area keeps its own: what is damaged in a private tab's values does not go to disk either. */
const setAside = {
  local: storage.defineItem<unknown>('local:setAside', { fallback: [], version: 1 }),
  session: storage.defineItem<unknown>('session:setAside', { fallback: [], version: 1 }),
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
 * @param before the versions before this one, the first one first; its number is this one's minus one
 */
export function stored<T>(
  area: Area,
  key: string,
  schema: z.ZodMiniType<T>,
  fallback: T,
  before: readonly Older[] = [],
): Stored<T> {
  const version = before.length + 1;
  const item = storage.defineItem<unknown>(`${area}:${key}`, { fallback, version });
  // Also the worker's own tasks take turns by this: between a read and its write others may run.
  const alone = <R>(run: () => Promise<R>) => navigator.locks.request(`stored:${key}`, run);

  // Value and version in one call: a worker killed between two would leave a value of no version.
  const written = (value: T) => ({
    [key]: value,
    ...(version > 1 && { [`${key}$`]: { v: version } }),
  });
  const write = (value: T) => saving(key, () => browser.storage[area].set(written(value)));

  const fit = (value: unknown, from: number): { is: T } | null => {
    if (from < 1 || from > version) return null;
    let at = value;
    for (const { up } of before.slice(from - 1)) at = up(at);
    const parsed = schema.safeParse(at);
    return parsed.success ? { is: parsed.data } : null;
  };

  /** The value, and what writes it if it is not stored as it is; nothing is stored over before that. */
  const present = async (): Promise<{ value: T; mend: () => Promise<void> }> => {
    const found = await item.getValue();
    const parsed = schema.safeParse(found);
    if (parsed.success) return { value: parsed.data, mend: async () => undefined };
    const recorded = versionRecord.safeParse(await item.getMeta());
    const carried = fit(found, recorded.success ? recorded.data.v : 1);
    const value = carried ? carried.is : fallback;
    return {
      value,
      async mend() {
        if (carried === null) await putAside(area, key, found, written(value));
        else await write(value);
      },
    };
  };

  const readAlone = async (): Promise<T> => {
    const { value, mend } = await present();
    await evenUnsaved(mend);
    return value;
  };

  return {
    key,
    version,
    fit,
    written,
    alone: (run) =>
      alone(async () => {
        await (await present()).mend();
        return run();
      }),
    async read() {
      const parsed = schema.safeParse(await item.getValue());
      return parsed.success ? parsed.data : alone(readAlone);
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
export async function together(
  items: readonly Stored<unknown>[],
  run: (put: Put) => Promise<void>,
): Promise<void> {
  const all: Record<string, unknown> = {};
  const put: Put = (item, value) => void Object.assign(all, item.written(value));
  // Always in the order of their keys, so that two that want the same never wait for each other. Elsewhere
  // one value is changed while another is held in one direction only: a list, then what was removed from it
  // or the day on which it was told; windows, then the log. Nobody asks for such two the other way round,
  // here neither, so no circle can close; the locks of the unit tests throw where one could.
  const hold = async ([next, ...others]: readonly Stored<unknown>[]): Promise<void> => {
    if (next) return next.alone(() => hold(others));
    await run(put);
    const [key] = Object.keys(all);
    if (key !== undefined) await saving(key, () => browser.storage.local.set(all));
  };
  await hold(items.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
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
