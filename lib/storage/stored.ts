/**
 * One stored value: versioned, validated on read, changed by one context at a time. A value that
 * fails its schema is set aside, and the default takes its place: nothing is silently lost, and a
 * damaged value cannot stop the clocks.
 */
import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';

z.config({ jitless: true });

type Area = 'local' | 'session';

export interface Stored<T> {
  /** The value as it is now, or the default. */
  read(): Promise<T>;
  /**
   * Writes what `change` makes of the present value, while no other context can. Returns what is
   * then stored. Returning the same object writes nothing. What `change` throws is passed on, and the
   * old value stays; so it does when the browser refuses to write.
   */
  update(change: (value: T) => T | Promise<T>): Promise<T>;
  /** Calls back after every change, by whichever context. Returns the way to stop it. */
  watch(onChange: () => void): () => void;
}

/** How many damaged values are kept; the oldest go first. */
const setAsideMost = 20;

const damaged = z.array(z.object({ key: z.string(), at: z.number(), value: z.unknown() }));

/** Values that were set aside: which key, when (ms since the epoch), and as they were found. */
export type Damaged = z.infer<typeof damaged>;

/** Each area keeps its own: what is damaged in a private tab's values does not go to disk either. */
const setAside = {
  local: storage.defineItem<unknown>('local:setAside', { fallback: [], version: 1 }),
  session: storage.defineItem<unknown>('session:setAside', { fallback: [], version: 1 }),
};

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
  const item = storage.defineItem<unknown>(`${area}:${key}`, { fallback, version: 1 });
  // Also the worker's own tasks take turns by this: between a read and its write others may run.
  const alone = <R>(run: () => Promise<R>) => navigator.locks.request(`stored:${key}`, run);

  const readAlone = async (): Promise<T> => {
    const value = await item.getValue();
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    await putAside(area, key, value);
    await item.setValue(fallback);
    return fallback;
  };

  return {
    async read() {
      const parsed = schema.safeParse(await item.getValue());
      return parsed.success ? parsed.data : alone(readAlone);
    },
    update: (change) =>
      alone(async () => {
        const before = await readAlone();
        const after = await change(before);
        if (after !== before) await item.setValue(after);
        return after;
      }),
    watch: (onChange) => item.watch(onChange),
  };
}

async function putAside(area: Area, key: string, value: unknown): Promise<void> {
  await navigator.locks.request(`set aside:${area}`, async () => {
    const before = await readDamaged(area);
    await setAside[area].setValue([...before, { key, at: Date.now(), value }].slice(-setAsideMost));
  });
}
