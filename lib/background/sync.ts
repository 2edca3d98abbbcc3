/** Brings what the person's machines share through the browser's own sync storage. */
import { browser } from 'wxt/browser';
import { nothingShared, sync, syncKnown, syncOff, together, type Put, type Sync } from '../storage';
import { canonical } from '../sync/canonical';
import { exchange, stampAfter, type Exchange, type Ended, type Known } from '../sync/exchange';
import { countingWrites, mayWriteAt } from '../sync/quota';
import { metaKey } from '../sync/shared';
import { readEntry, readMeta, wireOf, wireVersion, type Meta } from '../sync/wire';
import { sharedValues } from './shared-values';

/** After a write that the browser refused, ms. */
const pause = 10 * 60_000;

/** Of an exchange the copy is read and then written: one at a time. */
const alone = <R>(run: () => Promise<R>) => navigator.locks.request('sync', run);

/** When the worker is to look again for this, ms since the epoch; null when nothing waits. */
export async function nextExchange(): Promise<number | null> {
  const { on, nextAt } = await sync.read();
  // What is due is being done: the look that asks for this begins it.
  return on && nextAt !== null && nextAt > Date.now() ? nextAt : null;
}

/**
 * Brings this machine and the copy to the same, if sharing is on. True when something changed here, or
 * the worker is to be woken at another time.
 */
export async function shareAndTake(): Promise<boolean> {
  if (!(await sync.read()).on) return false;
  return alone(async () => {
    const before = await sync.read();
    if (!before.on) return false;
    const stored = await readCopy();
    if (!stored) return refused(before);
    const { made, hasChanged } = await takeIn(stored, before.onAt);
    const after =
      made.ends === null ? await write(made, before) : await end(made, before, Object.keys(stored));
    if (canonical(after) !== canonical(before)) await sync.update(() => after);
    return hasChanged || after.on !== before.on || after.nextAt !== before.nextAt;
  });
}

/** Notes that the browser does not give the copy; true when that is news. */
async function refused(before: Sync): Promise<boolean> {
  if (before.failed && before.nextAt !== null && before.nextAt > Date.now()) return false;
  await sync.update(() => ({ ...before, failed: true, nextAt: Date.now() + pause }));
  return true;
}

/** Null when the browser does not give it: it may be switched off there. */
async function readCopy(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return null;
  }
}

/** Stores here what the others say, all at once with what is known then. */
async function takeIn(
  stored: Readonly<Record<string, unknown>>,
  onAt: number,
): Promise<{ made: Exchange | Ended; hasChanged: boolean }> {
  let made: Exchange | Ended = { ends: 'newer', remove: [] };
  let hasChanged = false;
  await together([...sharedValues.map(({ item }) => item), syncKnown], async (put) => {
    const read = sharedValues.map(async (value) => [value.kind.name, await value.read()] as const);
    const local = Object.fromEntries(await Promise.all(read));
    const known = await readKnown(onAt);
    const kinds = sharedValues.map(({ kind }) => kind);
    made = exchange(kinds, local, known, stored, Date.now(), () => crypto.randomUUID());
    if (made.ends !== null) return;
    for (const value of sharedValues) {
      const { name } = value.kind;
      const records = made.local[name] ?? [];
      if (canonical(records) === canonical(local[name])) continue;
      hasChanged = true;
      value.put(put, records);
    }
    if (canonical(made.known) !== canonical(known)) putKnown(put, made.known);
  });
  return { made, hasChanged };
}

async function readKnown(onAt: number): Promise<Known> {
  const { entries, ...others } = await syncKnown.read();
  const read = Object.entries(entries).flatMap(([key, value]) => {
    const entry = readEntry(value);
    return typeof entry === 'object' ? [[key, entry.is] as const] : [];
  });
  return { ...others, onAt, entries: Object.fromEntries(read) };
}

function putKnown(put: Put, { entries, seen, aside, unshared }: Known): void {
  const wires = Object.entries(entries).map(([key, entry]) => [key, wireOf(entry)]);
  put(syncKnown, {
    entries: Object.fromEntries(wires),
    seen,
    aside: [...aside],
    unshared: [...unshared],
  });
}

/** Writes what is to be written, or says when it may. How it then stands. */
async function write(made: Exchange, before: Sync): Promise<Sync> {
  const { left, newer, damaged } = made;
  const now = Date.now();
  const stands = {
    ...before,
    isNewer: false,
    left,
    newer,
    damaged,
    aside: made.known.aside.length,
    writes: countingWrites(before.writes, now),
  };
  const count = Number(Object.keys(made.set).length > 0) + Number(made.remove.length > 0);
  if (count === 0) return { ...stands, failed: false, nextAt: null };
  const at = Math.max(mayWriteAt(before.writes, now, count), refusedUntil(before, now));
  if (at > now) return { ...stands, nextAt: at };
  const writes = [...stands.writes, ...Array.from({ length: count }, () => now)];
  try {
    if (Object.keys(made.set).length > 0) await browser.storage.sync.set({ ...made.set });
    if (made.remove.length > 0) await browser.storage.sync.remove([...made.remove]);
    return { ...stands, writes, failed: false, nextAt: null };
  } catch {
    return { ...stands, writes, failed: true, nextAt: now + pause };
  }
}

/** Until when nothing is tried again; a clock that was set back does not make it longer. */
function refusedUntil({ failed, nextAt }: Sync, now: number): number {
  return failed && nextAt !== null && nextAt <= now + pause ? nextAt : now;
}

async function end(made: Ended, before: Sync, keys: readonly string[]): Promise<Sync> {
  if (made.ends === 'newer') return { ...before, isNewer: true, nextAt: null };
  await syncKnown.update(() => nothingShared);
  // What this machine wrote before it heard that the copy was taken away.
  const left = keys.filter((key) => key !== metaKey);
  if (left.length > 0) await browser.storage.sync.remove(left).catch(() => undefined);
  return { ...syncOff, stopped: true };
}

/** Begins to share; the next look brings the machines together. */
export async function switchOn(): Promise<void> {
  await alone(async () => {
    const onAt = await newestStamp();
    await sync.update((before) => (before.on ? before : { ...syncOff, on: true, onAt }));
  });
}

/** Ends sharing here. All that is stored here stays. */
export async function switchOff(everywhere: boolean): Promise<void> {
  await alone(async () => {
    if (everywhere) await takeCopyAway();
    await sync.update(() => syncOff);
  });
}

/** Instead of the copy a word stays there, so that the other machines do not write it again. */
async function takeCopyAway(): Promise<void> {
  const stored = (await readCopy()) ?? {};
  const meta: Meta = { v: wireVersion, on: false, at: await newestStamp(), floor: 0 };
  await browser.storage.sync.set({ [metaKey]: meta });
  await browser.storage.sync.remove(Object.keys(stored).filter((key) => key !== metaKey));
  await syncKnown.update(() => nothingShared);
}

async function newestStamp(): Promise<number> {
  const meta = readMeta((await readCopy())?.[metaKey]);
  const { seen } = await syncKnown.read();
  return stampAfter(Math.max(seen, typeof meta === 'object' ? meta.is.at : 0), Date.now());
}
