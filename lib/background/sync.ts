/**
 * Shares logins, waits and settings with the user's other machines through the browser's sync
 * storage.
 */
import { browser } from 'wxt/browser';
import { evenUnsaved, sync, syncKnown, syncOff, together, type Sync } from '../storage';
import { isSame, version } from '../sync/entry';
import { exchange, offKey, readOff, stampAfter, type Items } from '../sync/exchange';
import { putShared, readShared, sharedStores, sharing } from './shared-values';

/** How long after a failed exchange the worker wakes to retry, in ms. */
const pause = 10 * 60_000;

const copy = browser.storage.sync;

/** Exchanges read the shared copy and then write it, so they must run one at a time. */
const alone = <R>(run: () => Promise<R>) => navigator.locks.request('sync', run);

/** When to wake the worker for a retry, in ms since the epoch, or `null` if nothing failed. */
export async function nextExchange(): Promise<number | null> {
  const { on, failed } = await sync.read();
  return on && failed ? Date.now() + pause : null;
}

/**
 * Exchanges with the copy in sync storage, if sharing is on. A failure is recorded, shown in the
 * settings, and retried at the next check.
 *
 * @returns whether something changed here or the worker's next wake-up time did
 */
export function shareAndTake(): Promise<boolean> {
  return alone(async () => {
    const before = await sync.read();
    if (!before.on) return false;
    let after: Sync = { ...before, failed: false };
    let hasChanged = false;
    try {
      const stored = await copy.get(null);
      const off = readOff(stored);
      if (off === null) after.unreadable = 1;
      else if (off > before.offSeen) {
        await forget(stored);
        after = { ...syncOff, stopped: true };
      } else {
        const taken = await take(stored);
        hasChanged = taken.hasChanged;
        if (taken.remove.length > 0) await copy.remove([...taken.remove]);
        if (!isSame(taken.set, {})) await copy.set({ ...taken.set });
        after = { ...after, ...taken.counts };
      }
    } catch (error) {
      if (!before.failed) reportError(error);
      after = { ...before, failed: true };
    }
    if (!isSame(after, before)) await evenUnsaved(() => sync.update(() => after));
    return hasChanged || after.on !== before.on || after.failed !== before.failed;
  });
}

/** Merges and stores what the other machines wrote, together with the resulting shared state. */
const take = (stored: Items) =>
  together([...sharedStores, syncKnown], async (put) => {
    const [local, known] = [await readShared(), await syncKnown.read()];
    const result = exchange(sharing, local, known, stored, Date.now());
    const hasChanged = !isSame(result.records, local);
    if (hasChanged) putShared(put, result.records);
    if (!isSame(result.known, known)) put(syncKnown, result.known);
    return { ...result, hasChanged };
  });

/** Deletes the shared copy and our state about it. The records on this machine stay. */
async function forget(stored: Items): Promise<void> {
  await copy.remove(Object.keys(stored).filter((key) => key !== offKey));
  await syncKnown.update(() => ({}));
}

/** Turns sharing on. The next check merges the machines' data. */
export async function switchOn(): Promise<void> {
  const offSeen = readOff(await copy.get(offKey).catch(() => ({}))) ?? 0;
  await alone(() => sync.update((was) => (was.on ? was : { ...syncOff, on: true, offSeen })));
}

/**
 * Turns sharing off on this machine; all records stay. With `everywhere`, also deletes the shared
 * copy and leaves a note there that tells the other machines to stop instead of writing it again.
 */
export async function switchOff(everywhere: boolean): Promise<void> {
  await alone(async () => {
    if (everywhere) {
      const stored = await copy.get(null);
      const now = stampAfter(await syncKnown.read(), Date.now());
      const gone = Math.max(now, (readOff(stored) ?? 0) + 1);
      await copy.set({ [offKey]: { v: version, gone } });
      await forget(stored);
    }
    await sync.update(() => syncOff);
  });
}
