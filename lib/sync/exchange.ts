/**
 * One exchange of this machine with the browser's sync storage. The browser carries each key by itself, at
 * any time, and the last write to a key replaces the others; so each entry stands for itself, and what got
 * lost there is written again from here. When both say the same, nothing is written. Pure.
 */
import * as z from 'zod/mini';
import { latestTime } from '../day';
import { time } from '../schema-parts';
import { canonical, isSame, type Entry, type Kind, type Rec, type Stamp } from './entry';
import { entryOf, entrySchema, join, recordOf, saidAt, stampOf, version } from './entry';

/** A key in the sync storage is the prefix of a kind, which ends with a dot, and the id of a record. */
export type Kinds = Readonly<Record<string, Kind>>;

/** What is stored on this machine, by the prefix of its kind. */
export type Lists = Readonly<Record<string, readonly Rec[]>>;

/** By their keys. */
export type Entries = Readonly<Record<string, Entry>>;

/** What is in the sync storage. */
export type Items = Readonly<Record<string, unknown>>;

export interface Exchange {
  lists: Lists;
  known: Entries;
  /** What is to be removed from the sync storage, and then written there. */
  remove: readonly string[];
  set: Items;
  /** How many records do not fit there, find no room here, and cannot be read by this version. */
  counts: Readonly<Record<'left' | 'aside' | 'unreadable', number>>;
}

/** The browsers' own limits; of the third one, 8,192 bytes an item, no record needs a third. */
export const limits = { bytes: 102_400, items: 512 } as const;

/** Deletions are remembered for a year, as long as they and the records are no more than this. */
export const entriesMost = 500;
const deletionAge = 365 * 86_400_000;

/** Under this key stands when a person last deleted the copy; it tells other machines to stop. */
export const offKey = 'sharing';
const offSchema = z.lazy(() => z.object({ v: z.literal(version), off: time }));

/** When the copy was last deleted; 0 for never, null if this version cannot read it. */
export function readOff({ [offKey]: item }: Items): Stamp | null {
  return item === undefined ? 0 : (offSchema.safeParse(item).data?.off ?? null);
}

/** @param known what this machine knew after its last exchange; nothing before the first */
export function exchange(
  kinds: Kinds,
  local: Lists,
  known: Entries,
  stored: Items,
  now: number,
): Exchange {
  const { theirs, unreadable } = readItems(kinds, stored);
  const isFirst = Object.keys(known).length === 0;
  const records = byKey(kinds, local, isFirst ? theirs : {});
  const at = isFirst ? stampOf.beforeSharing : stampAfter(known, now);
  const entries: Record<string, Entry> = { ...theirs };
  for (const key of Object.keys({ ...known, ...records })) {
    const { kind } = split(kinds, key);
    const mine = kind && entryOf(kind, records[key], known[key], at);
    if (mine) entries[key] = join(mine, theirs[key] ?? mine, kind.notes);
  }
  for (const key of oldDeletions(entries)) delete entries[key];

  const wanted = Object.entries(entries).filter(
    ([key, entry]) => !unreadable.has(key) && !(key in stored && isSame(stored[key], entry)),
  );
  const remove = Object.keys(theirs).filter((key) => !(key in entries));
  const staying = Object.entries(stored).filter(([key]) => !remove.includes(key));
  const set = fitting(staying, wanted);
  const left = wanted.filter(([key, entry]) => 'is' in entry && !(key in set)).length;

  let aside = 0;
  const lists = Object.fromEntries(
    Object.keys(kinds).map((prefix): [string, Rec[]] => [prefix, []]),
  );
  // What is here keeps its place, what comes follows as far as there is room.
  for (const key of new Set([...Object.keys(records), ...Object.keys(entries).toSorted()])) {
    const { kind, prefix, id } = split(kinds, key);
    const list = lists[prefix];
    const record = unreadable.has(key) ? records[key] : kind && recordOf(kind, id, entries[key]);
    if (!kind || !list || !record) continue;
    if (list.length < kind.most) list.push(record);
    else {
      aside += 1;
      // What has no room here is not known here: else it would look as if it had been deleted here.
      delete entries[key];
    }
  }
  const counts = { left, aside, unreadable: unreadable.size };
  return { lists, known: entries, set, remove, counts };
}

function split(kinds: Kinds, key: string) {
  const start = key.indexOf('.') + 1;
  const prefix = key.slice(0, start);
  return { kind: kinds[prefix], prefix, id: key.slice(start) };
}

/** The records here, under the ids they are shared by. */
function byKey(kinds: Kinds, local: Lists, theirs: Entries): Readonly<Record<string, Rec>> {
  const all = Object.entries(kinds).flatMap(([prefix, kind]) => {
    const records = local[prefix] ?? [];
    const keys = Object.keys(theirs).filter((key) => key.startsWith(prefix));
    const shared = keys
      .toSorted()
      .flatMap((key) => recordOf(kind, split(kinds, key).id, theirs[key]) ?? []);
    const adopted = kind.adopt?.(records, shared) ?? records;
    return adopted.map((record) => [prefix + record.id, record] as const);
  });
  return Object.fromEntries(all);
}

/** `unreadable`: keys of items that are damaged, or of a later release. They are left alone, here and there. */
function readItems(kinds: Kinds, stored: Items) {
  const theirs: Record<string, Entry> = {};
  const unreadable = new Set<string>();
  for (const [key, value] of Object.entries(stored)) {
    if (key === offKey) continue;
    const { kind, id } = split(kinds, key);
    const entry = entrySchema.safeParse(value).data;
    if (kind && entry && ('gone' in entry || recordOf(kind, id, entry))) theirs[key] = entry;
    else unreadable.add(key);
  }
  return { theirs, unreadable };
}

/** Deletions to forget, told by their stamps: machines that know the same forget the same. */
function oldDeletions(entries: Entries): string[] {
  const oldest = newestIn(entries) - deletionAge;
  const deletions = Object.entries(entries)
    .flatMap(([key, entry]) => ('gone' in entry ? [{ key, gone: entry.gone }] : []))
    .toSorted((a, b) => b.gone - a.gone || (a.key < b.key ? -1 : 1));
  const most = entriesMost - Object.keys(entries).length + deletions.length;
  return deletions.flatMap(({ key, gone }, index) => (index >= most || gone < oldest ? key : []));
}

/** Which of these items fit. One that grows no larger does: another machine may have overfilled the storage. */
function fitting(stored: readonly [string, unknown][], wanted: typeof stored): Items {
  const sizes = new Map(stored.map(([key, value]) => [key, sizeOf(key, value)]));
  const fit = wanted.filter(([key, value]) => {
    const before = sizes.get(key) ?? 0;
    const after = sizeOf(key, value);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, after - before);
    const hasRoom = bytes <= limits.bytes && (sizes.has(key) || sizes.size < limits.items);
    return (after <= before || hasRoom) && sizes.set(key, after);
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
