/**
 * Writes that the browser refused, because of its quota or a full disk. The old value stays, and
 * the user is told what was not saved. Kept in memory, because there is no other place on a full
 * disk.
 */
import * as z from 'zod/mini';
import { storage } from 'wxt/utils/storage';
import { time } from '../schema-parts';

z.config({ jitless: true });

const unsaved = z.lazy(() => z.array(z.object({ key: z.string(), at: time })));

/** Which value was not saved, and since when, in ms since the epoch. */
type Unsaved = z.infer<typeof unsaved>;

/** A write was refused; nothing was changed. */
export class NotSaved extends Error {
  constructor(key: string, cause: unknown) {
    super(`the browser did not save ${key}: ${String(cause)}`, { cause });
  }
}

const storageKey = 'session:unsaved';

/** What was not saved and the user has not acknowledged yet; each value at most once. */
export const unsavedWrites = {
  area: 'session',
  key: 'unsaved',
  take: (found: unknown): { is: Unsaved; isDamaged: boolean } => ({
    is: taken(found),
    isDamaged: false,
  }),
  async read(): Promise<Unsaved> {
    return taken(await storage.getItem(storageKey));
  },
  /**
   * Calls `onChange` when something was not saved, or the user acknowledged it. Returns a function
   * that stops watching.
   */
  watch: (onChange: () => void): (() => void) => storage.watch(storageKey, onChange),
} as const;

function taken(found: unknown): Unsaved {
  const parsed = unsaved.safeParse(found);
  return parsed.success ? parsed.data : [];
}

/** Records a refused write, if memory at least accepts it. `at` is in ms since the epoch. */
export async function noteUnsaved(key: string, at: number): Promise<void> {
  try {
    await change((before) =>
      before.some((entry) => entry.key === key) ? before : [...before, { key, at }],
    );
  } catch {
    // There is no place left to record it. The caller still learns of it through `NotSaved`.
  }
}

/** The user has acknowledged what was refused up to `at`, in ms since the epoch. */
export async function forgetUnsaved(at: number): Promise<void> {
  await change((before) => before.filter((entry) => entry.at > at));
}

async function change(make: (before: Unsaved) => Unsaved): Promise<void> {
  await navigator.locks.request('unsaved', async () => {
    const before = await unsavedWrites.read();
    const after = make(before);
    // A write refused again at every check of the worker is no news, so do not notify again.
    if (after !== before) await storage.setItem(storageKey, after);
  });
}

/**
 * Runs something optional. A refused write was already recorded and reported, and must not prevent
 * what comes next, such as setting the alarms or sending a page its hints.
 *
 * @throws whatever `run` throws, except `NotSaved`
 */
export async function evenUnsaved(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof NotSaved)) throw error;
  }
}
