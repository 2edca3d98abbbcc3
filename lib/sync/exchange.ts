/**
 * One exchange of this machine with the browser's sync storage. The browser syncs each key
 * separately, at any time, and the last write to a key replaces the others. So each entry stands on
 * its own, and what was overwritten there is written again from here. Nothing is written if both
 * sides agree. Pure functions.
 */
import { latestTime } from '../day';
import { canonical, isSame, type Entry, type Kind, type Rec, type Stamp } from './entry';
import { entryOf, entrySchema, join, recordOf, saidAt, stampOf } from './entry';

/**
 * The records on this machine. A key, here and in sync storage, is a kind's prefix and a record's
 * ID.
 */
export type Records = Readonly<Record<string, Rec>>;
export type Entries = Readonly<Record<string, Entry>>;
/** The content of the sync storage. */
export type Items = Readonly<Record<string, unknown>>;

export interface Sharing {
  /** By their prefix, which ends with a period. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /**
   * Called at the first exchange: returns `records` under the IDs of those that are already shared.
   */
  adopt: (records: Records, theirs: Records) => Records;
}

/**
 * The browsers' limits. The third one, 8,192 bytes per item, is more than three times what any
 * record needs.
 */
export const limits = { bytes: 102_400, items: 512 } as const;

/** How many records and deletions are shared. Deletions are remembered for a year, if they fit. */
export const maxEntries = 500;
const deletionAge = 365 * 86_400_000;

/**
 * Under this key we store when the user last deleted the copy, which tells other machines to stop.
 */
export const offKey = 'sharing';

/** When the copy was last deleted: 0 for never, `null` if this version cannot read it. */
export function readOff({ [offKey]: item }: Items): Stamp | null {
  const off = item === undefined ? { gone: 0 } : entrySchema.safeParse(item).data;
  return off && 'gone' in off ? off.gone : null;
}

/**
 * Merges this machine's records with the sync storage.
 *
 * @param known this machine's entries after its last exchange; empty before the first
 * @param now ms since the epoch
 * @returns what to store here, and what to remove from sync storage and then write there
 */
export function exchange(
  { kinds, adopt }: Sharing,
  local: Records,
  known: Entries,
  stored: Items,
  now: number,
) {
  const kindOf = (key: string) => kinds[key.slice(0, key.indexOf('.') + 1)];
  const recordsOf = (entries: Entries, keys: Iterable<string>) => {
    const found: Record<string, Rec> = {};
    for (const key of keys) {
      const record = recordOf(kindOf(key), key, entries[key]);
      if (record) found[key] = record;
    }
    return found;
  };

  const theirs: Record<string, Entry> = {};
  for (const [key, item] of Object.entries(stored)) {
    const [kind, entry] = [kindOf(key), entrySchema.safeParse(item).data];
    if (kind && entry && ('gone' in entry || recordOf(kind, key, entry))) theirs[key] = entry;
  }
  // Damaged items and those of a later release are left alone, both here and there.
  const unreadable = Object.keys(stored).filter((key) => key !== offKey && !(key in theirs));

  const isFirst = Object.keys(known).length === 0;
  const mine = isFirst ? adopt(local, recordsOf(theirs, Object.keys(theirs).toSorted())) : local;
  const at = isFirst ? stampOf.beforeSharing : stampAfter(known, now);
  const entries = { ...theirs };
  for (const key of Object.keys({ ...known, ...mine })) {
    const kind = kindOf(key);
    const entry = kind && entryOf(kind, at, mine[key], known[key]);
    if (entry) entries[key] = join(entry, theirs[key] ?? entry, kind.notes);
  }
  for (const key of oldDeletions(entries)) delete entries[key];

  const remove = Object.keys(theirs).filter((key) => !(key in entries));
  const wanted = Object.entries(entries).filter(
    ([key, entry]) => !unreadable.includes(key) && !isSame(stored[key], entry),
  );
  const staying = Object.entries(stored).filter(([key]) => !remove.includes(key));
  const set = fitting(staying, wanted);
  const left = wanted.filter(([key, entry]) => 'is' in entry && !(key in set));

  // Records that are here keep their places. New ones follow as far as there is room.
  const order = new Set([...Object.keys(mine), ...Object.keys(entries).toSorted()]);
  const records = recordsOf(entries, order);
  const aside = Object.entries(kinds).flatMap(([prefix, { most }]) =>
    Object.keys(records)
      .filter((key) => key.startsWith(prefix))
      .slice(most),
  );
  for (const key of aside) {
    delete records[key];
    // Otherwise it would look at the next exchange as if it had been deleted here.
    delete entries[key];
  }
  // How many records do not fit there, have no room here, or cannot be read by this version.
  const counts = { left: left.length, aside: aside.length, unreadable: unreadable.length };
  return { records, known: entries, remove, set, counts };
}

/**
 * The deletions to forget. Based on stamps alone, so that machines in agreement forget the same
 * ones.
 */
function oldDeletions(entries: Entries): string[] {
  const deletions = Object.entries(entries)
    .filter(([, entry]) => 'gone' in entry)
    .toSorted(([a, one], [b, other]) => saidAt(other) - saidAt(one) || (a < b ? -1 : 1));
  const most = maxEntries - Object.keys(entries).length + deletions.length;
  const oldest = newestIn(entries) - deletionAge;
  const old = deletions.filter(([, entry], at) => at >= most || saidAt(entry) < oldest);
  return old.map(([key]) => key);
}

/**
 * The items that fit. An item that does not grow is always accepted, because another machine may
 * have filled the storage.
 */
function fitting(stored: readonly [string, unknown][], wanted: typeof stored): Items {
  const sizes = new Map(stored.map(([key, value]) => [key, sizeOf(key, value)]));
  const fit = wanted.filter(([key, value]) => {
    const growth = sizeOf(key, value) - (sizes.get(key) ?? 0);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, growth);
    const hasRoom = bytes <= limits.bytes && (sizes.has(key) || sizes.size < limits.items);
    return (growth <= 0 || hasRoom) && sizes.set(key, sizeOf(key, value));
  });
  return Object.fromEntries(fit);
}

/**
 * The size in bytes as browsers count it: the key, plus the value as JSON, in which Chrome escapes
 * "<".
 */
export function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + canonical(value).replaceAll('<', '\\u003C')).byteLength;
}

const newestIn = (entries: Entries): Stamp =>
  Math.max(0, ...Object.values(entries).map((entry) => saidAt(entry)));

/**
 * A stamp newer than everything known: the time on this machine's clock, or later if that is not
 * newer.
 */
export const stampAfter = (known: Entries, now: number): Stamp =>
  Math.min(Math.max(now, newestIn(known) + 1), latestTime);
