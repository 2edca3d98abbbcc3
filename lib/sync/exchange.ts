/**
 * One exchange of this machine with the browser's sync storage. The browser carries each key by itself, at any
 * time, and the last write to a key replaces the others; so each entry stands for itself, and what was lost there
 * is written again from here. When both say the same, nothing is written. Pure.
 */
import { latestTime } from '../day';
import { canonical, isSame, type Entry, type Kind, type Rec, type Stamp } from './entry';
import { entryOf, entrySchema, join, recordOf, saidAt, stampOf } from './entry';

/** What is stored here. A key, also in the sync storage, is a kind's prefix and a record's ID. */
export type Records = Readonly<Record<string, Rec>>;
export type Entries = Readonly<Record<string, Entry>>;
/** What is in the sync storage. */
export type Items = Readonly<Record<string, unknown>>;

export interface Sharing {
  /** By their prefix, which ends with a dot. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** At the first exchange: these records under the IDs of those that are shared already. */
  adopt(records: Records, theirs: Records): Records;
}

/** The browsers' own limits; of the third one, 8,192 bytes an item, no record needs a third. */
export const limits = { bytes: 102_400, items: 512 } as const;

/** Deletions are remembered for a year, as long as they and the records are no more than this. */
export const entriesMost = 500;
const deletionAge = 365 * 86_400_000;

/** Under this key stands when a person last deleted the copy; it tells other machines to stop. */
export const offKey = 'sharing';

/** When the copy was last deleted; 0 for never, null if this version cannot read it. */
export function readOff({ [offKey]: item }: Items): Stamp | null {
  const off = item === undefined ? { gone: 0 } : entrySchema.safeParse(item).data;
  return off && 'gone' in off ? off.gone : null;
}

/**
 * @param known what this machine knew after its last exchange; nothing before the first
 * @returns what to store here, and what to remove from the sync storage and then write there
 */
export function exchange(
  { kinds, adopt }: Sharing,
  local: Records,
  known: Entries,
  stored: Items,
  now: number,
) {
  const kindOf = (key: string) => kinds[key.slice(0, key.indexOf('.') + 1)];
  const theirs: Record<string, Entry> = {};
  const theirRecords: Record<string, Rec> = {};
  // Damaged items and those of a later release are left alone, here and there.
  const unreadable = new Set(Object.keys(stored).filter((key) => key !== offKey));
  for (const key of [...unreadable].toSorted()) {
    const entry = entrySchema.safeParse(stored[key]).data;
    const record = recordOf(kindOf(key), key, entry);
    if (record) theirRecords[key] = record;
    if (entry && kindOf(key) && (record || 'gone' in entry)) {
      theirs[key] = entry;
      unreadable.delete(key);
    }
  }

  const isFirst = Object.keys(known).length === 0;
  const records = isFirst ? adopt(local, theirRecords) : local;
  const at = isFirst ? stampOf.beforeSharing : stampAfter(known, now);
  const entries = { ...theirs };
  for (const key of Object.keys({ ...known, ...records })) {
    const kind = kindOf(key);
    const mine = kind && entryOf(kind, at, records[key], known[key]);
    if (mine) entries[key] = join(mine, theirs[key] ?? mine, kind.notes);
  }
  for (const key of oldDeletions(entries)) delete entries[key];

  const wanted = Object.entries(entries).filter(
    ([key, entry]) => !unreadable.has(key) && !isSame(stored[key], entry),
  );
  const remove = Object.keys(theirs).filter((key) => !(key in entries));
  const staying = Object.entries(stored).filter(([key]) => !remove.includes(key));
  const set = fitting(staying, wanted);
  const left = wanted.filter(([key, entry]) => 'is' in entry && !(key in set)).length;

  let aside = 0;
  const room = new Map<Kind, number>();
  const kept: Record<string, Rec> = {};
  // What is here keeps its place, what comes follows as far as there is room.
  for (const key of new Set([...Object.keys(records), ...Object.keys(entries).toSorted()])) {
    const kind = kindOf(key);
    const record = unreadable.has(key) ? records[key] : recordOf(kind, key, entries[key]);
    if (!kind || !record) continue;
    const places = room.get(kind) ?? kind.most;
    if (places > 0) {
      kept[key] = record;
      room.set(kind, places - 1);
    } else {
      aside += 1;
      // Else it would look at the next exchange as if it had been deleted here.
      delete entries[key];
    }
  }
  // How many records do not fit there, have no room here, or cannot be read by this version.
  const counts = { left, aside, unreadable: unreadable.size };
  return { records: kept, known: entries, remove, set, counts };
}

/** The deletions to forget. It goes by their stamps, so machines that agree forget the same. */
function oldDeletions(entries: Entries): string[] {
  const deletions = Object.entries(entries)
    .filter(([, entry]) => 'gone' in entry)
    .toSorted(([a, one], [b, other]) => saidAt(other) - saidAt(one) || (a < b ? -1 : 1));
  const most = entriesMost - Object.keys(entries).length + deletions.length;
  const oldest = newestIn(entries) - deletionAge;
  const old = deletions.filter(([, entry], at) => at >= most || saidAt(entry) < oldest);
  return old.map(([key]) => key);
}

/** The items that fit. One that does not grow always does: another machine may have filled it. */
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

/** Bytes as browsers count them: of the key, and of the value as JSON, in which Chrome escapes "<". */
export function sizeOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + canonical(value).replaceAll('<', '\\u003C')).byteLength;
}

const newestIn = (entries: Entries): Stamp =>
  Math.max(0, ...Object.values(entries).map((entry) => saidAt(entry)));

/** Newer than all that is known, and the time by this machine's clock if that is newer. */
export const stampAfter = (known: Entries, now: number): Stamp =>
  Math.min(Math.max(now, newestIn(known) + 1), latestTime);
