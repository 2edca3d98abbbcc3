/**
 * Writes that the browser refused, by its quota or because the disk is full. The old value stays; what
 * was to be changed is told to the person. Kept in memory: on a full disk there is no other place.
 */
import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';
import { time } from '../schema-parts';

z.config({ jitless: true });

const unsaved = z.lazy(() => z.array(z.object({ key: z.string(), at: time })));

/** Which value was not saved, and when that began, ms since the epoch. */
type Unsaved = z.infer<typeof unsaved>;

/** A write was refused; nothing was changed. */
export class NotSaved extends Error {
  constructor(key: string, cause: unknown) {
    super(`the browser did not save ${key}: ${String(cause)}`, { cause });
  }
}

const item = storage.defineItem<unknown>('session:unsaved', { fallback: [] });

/** What was not saved and the person has not read of yet, each value once. */
export const unsavedWrites = {
  area: 'session',
  key: 'unsaved',
  take: (found: unknown): { is: Unsaved; isDamaged: boolean } => ({
    is: taken(found),
    isDamaged: false,
  }),
  async read(): Promise<Unsaved> {
    return taken(await item.getValue());
  },
  /** Calls back when something was not saved, or the person read of it. Returns the way to stop it. */
  watch: (onChange: () => void): (() => void) => item.watch(onChange),
} as const;

function taken(found: unknown): Unsaved {
  const parsed = unsaved.safeParse(found);
  return parsed.success ? parsed.data : [];
}

/** Takes note of a refused write, if the memory at least takes it. `at` in ms since the epoch. */
export async function noteUnsaved(key: string, at: number): Promise<void> {
  try {
    await change((before) =>
      before.some((one) => one.key === key) ? before : [...before, { key, at }],
    );
  } catch {
    // Nothing is left to keep it in: whoever asked for the change hears of it by `NotSaved`.
  }
}

/** The person read of what was refused up to `at`, ms since the epoch. */
export async function forgetUnsaved(at: number): Promise<void> {
  await change((before) => before.filter((one) => one.at > at));
}

async function change(make: (before: Unsaved) => Unsaved): Promise<void> {
  await navigator.locks.request('unsaved', async () => {
    const before = await unsavedWrites.read();
    const after = make(before);
    // Refused again each time the worker looks: that is no news, and is not told again.
    if (after !== before) await item.setValue(after);
  });
}

/**
 * Runs what can be done without. A write that was refused is told of already, and must not keep what
 * comes after it from being done: the alarms from being set, a page from getting its hints.
 */
export async function evenUnsaved(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
  }
}
