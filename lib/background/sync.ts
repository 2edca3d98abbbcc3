/** Brings what the person's machines share through the browser's own sync storage. */
import { browser } from 'wxt/browser';
import { evenUnsaved, sync, syncKnown, syncOff, together, type Sync } from '../storage';
import { isSame, version } from '../sync/entry';
import { exchange, offKey, readOff, stampAfter } from '../sync/exchange';
import type { Exchange, Items } from '../sync/exchange';
import { putShared, readShared, sharedKinds, sharedStores } from './shared-values';

/** How long nothing is written after a failure, ms: the browsers limit how often one may write. */
const pause = 10 * 60_000;

/** The copy is read, and then written: one at a time. */
const alone = <R>(run: () => Promise<R>) => navigator.locks.request('sync', run);

/** When the worker is to look again for this, ms since the epoch; null if nothing waits for that. */
export async function nextExchange(): Promise<number | null> {
  const { on, retryAt } = await sync.read();
  // What is due is begun by the look that asks.
  return on && retryAt !== null && retryAt > Date.now() ? retryAt : null;
}

/**
 * Brings this machine and the copy to the same, if sharing is on. True when something changed here, or the
 * worker is to be woken at another time. A failure is noted, said in the settings, and tried again later.
 */
export async function shareAndTake(): Promise<boolean> {
  if (!(await sync.read()).on) return false;
  return alone(async () => {
    const before = await sync.read();
    if (!before.on) return false;
    const { retryAt, offSeen } = before;
    const now = Date.now();
    // A clock that was set back does not make the pause longer.
    const isPausing = retryAt !== null && retryAt > now && retryAt <= now + pause;
    let after: Sync = { ...before, failed: false, retryAt: null };
    let hasChanged = false;
    try {
      const stored = await browser.storage.sync.get(null);
      const off = readOff(stored);
      if (off === 'newer') after.newer = 1;
      else if (off > offSeen) {
        await forget(stored);
        after = { ...syncOff, stopped: true };
      } else {
        const made = await take(stored);
        ({ hasChanged } = made);
        const isWritten = await give(made, isPausing);
        after = { ...(isWritten ? after : before), ...made.counts };
      }
    } catch (error) {
      if (!before.failed) reportError(error);
      after = { ...before, failed: true, retryAt: isPausing ? retryAt : now + pause };
    }
    if (!isSame(after, before)) await evenUnsaved(() => sync.update(() => after));
    return hasChanged || after.on !== before.on || after.retryAt !== retryAt;
  });
}

/** Stores here what the others say, all at once with what is known then. */
async function take(stored: Items): Promise<Exchange & { hasChanged: boolean }> {
  return together([...sharedStores, syncKnown], async (put) => {
    const [local, known] = [await readShared(), await syncKnown.read()];
    const made = exchange(sharedKinds, local, known, stored, Date.now());
    const hasChanged = !isSame(made.lists, local);
    if (hasChanged) putShared(put, made.lists);
    if (!isSame(made.known, known)) put(syncKnown, made.known);
    return { ...made, hasChanged };
  });
}

/** Writes there what the others are to know. False if that has to wait. */
async function give({ set, remove }: Exchange, isPausing: boolean): Promise<boolean> {
  const [sets, removes] = [Object.keys(set).length > 0, remove.length > 0];
  if ((sets || removes) && isPausing) return false;
  if (removes) await browser.storage.sync.remove([...remove]);
  if (sets) await browser.storage.sync.set({ ...set });
  return true;
}

/** Removes what is shared, and what is known of it; the records here stay. */
async function forget(stored: Items): Promise<void> {
  const keys = Object.keys(stored).filter((key) => key !== offKey);
  if (keys.length > 0) await browser.storage.sync.remove(keys);
  await syncKnown.update(() => ({}));
}

/** Begins to share; the next look brings the machines together. */
export async function switchOn(): Promise<void> {
  const off = readOff(await browser.storage.sync.get(offKey).catch(() => ({})));
  const begun = { ...syncOff, on: true, offSeen: off === 'newer' ? 0 : off };
  await alone(() => sync.update((before) => (before.on ? before : begun)));
}

/**
 * Ends sharing here; all that is stored here stays. Everywhere: the copy goes too, and a word stays in its
 * place, so that the other machines stop instead of writing it again.
 */
export async function switchOff(everywhere: boolean): Promise<void> {
  await alone(async () => {
    if (everywhere) {
      const stored = await browser.storage.sync.get(null);
      const [before, now] = [readOff(stored), stampAfter(await syncKnown.read(), Date.now())];
      const off = before === 'newer' ? now : Math.max(now, before + 1);
      await browser.storage.sync.set({ [offKey]: { v: version, off } });
      await forget(stored);
    }
    await sync.update(() => syncOff);
  });
}
