/**
 * One exchange of this machine with the browser's sync storage. The browser carries each key by itself, at
 * any time, and the last write to a key replaces the others; so each entry stands for itself, and what got
 * lost there is written again from here. When both say the same, nothing is written. Pure.
 */
import * as z from 'zod/mini';
import { latestTime } from '../day';
import { time } from '../schema-parts';
import { canonical, entryOf, isSame, join, recordOf, saidAt, version } from './entry';
import type { Entry, Kind, Rec, Stamp } from './entry';

/** By their keys: the name of the kind, a dot, the id. */
export type Entries = Readonly<Record<string, Entry>>;

/** What is in the sync storage. */
export type Items = Readonly<Record<string, unknown>>;

/** What is stored on this machine of one kind. */
type List = Readonly<{ kind: Kind; records: readonly Rec[] }>;

export interface Exchange {
  lists: readonly List[];
  known: Entries;
  /** What is to be removed from the sync storage, and then written there. */
  remove: readonly string[];
  set: Items;
  /** How many records do not fit there, find no room here, are of a later release, or damaged. */
  counts: Readonly<Record<'left' | 'aside' | 'newer' | 'damaged', number>>;
}

/** `newer`: a later release shares in another way. `stopped`: a person deleted the copy on another machine. */
export type Ended = 'newer' | 'stopped';

/** The browsers' own limits; of the third one, 8,192 bytes an item, no record needs a third. */
export const limits = { bytes: 102_400, items: 512 } as const;

/** Deletions are remembered for a year, as long as they and the records are no more than this. */
export const entriesMost = 500;
const deletionAge = 365 * 86_400_000;

/** Under this key stands when a person last deleted the copy; it tells other machines to stop. */
export const offKey = 'sharing';
const offSchema = z.object({ v: z.literal(version), off: time });
const laterRelease = z.object({ v: z.number().check(z.gt(version)) });

/** When the copy was last deleted; 0 for never. */
export function readOff({ [offKey]: item }: Items): Stamp | 'newer' {
  return laterRelease.safeParse(item).success
    ? 'newer'
    : (offSchema.safeParse(item).data?.off ?? 0);
}

/**
 * @param known what this machine knew after its last exchange; nothing before the first
 * @param offSeen what `readOff` gave when the person switched sharing on here
 */
export function exchange(
  local: readonly List[],
  known: Entries,
  stored: Items,
  offSeen: Stamp,
  now: number,
): Exchange | Ended {
  const off = readOff(stored);
  if (off === 'newer') return 'newer';
  if (off > offSeen) return 'stopped';
  const kinds = local.map(({ kind }) => kind);
  const { theirs, newer, damaged } = readItems(kinds, stored);
  const isFirst = Object.keys(known).length === 0;
  const mine = local.map(({ kind, records }): List => {
    const shared = isFirst ? recordsOf(kind, theirs) : [];
    return { kind, records: kind.adopt?.(records, shared) ?? records };
  });
  const entries: Record<string, Entry> = { ...theirs };
  for (const [key, entry] of withChanges(mine, known, isFirst ? null : stampAfter(known, now))) {
    const other = theirs[key];
    entries[key] = other ? join(entry, other, kindOf(kinds, key)?.notes) : entry;
  }
  for (const key of oldDeletions(entries)) delete entries[key];

  const wanted = Object.entries(entries).filter(
    ([key, entry]) => !newer.has(key) && !(key in stored && isSame(stored[key], entry)),
  );
  const remove = Object.keys(theirs).filter((key) => !(key in entries));
  const staying = Object.entries(stored).filter(([key]) => !remove.includes(key));
  const set = fitting(staying, wanted);
  const left = wanted.filter(([key, entry]) => 'is' in entry && !(key in set)).length;
  const aside: string[] = [];
  // What is here keeps its place, what comes follows as far as there is room.
  const lists = mine.map(({ kind, records }): List => {
    const present = records.flatMap((record) => {
      const key = keyOf(kind, record);
      return newer.has(key) ? record : (recordOf(kind, record.id, entries[key]) ?? []);
    });
    const here = new Set(records.map(({ id }) => id));
    const coming = recordsOf(kind, entries).filter(({ id }) => !here.has(id));
    const room = Math.max(0, kind.most - present.length);
    aside.push(...coming.slice(room).map((record) => keyOf(kind, record)));
    return { kind, records: [...present, ...coming.slice(0, room)] };
  });
  // What has no room here is not known here: else it would look as if it had been deleted here.
  for (const key of aside) delete entries[key];
  const counts = { left, aside: aside.length, newer: newer.size, damaged };
  return { lists, known: entries, set, remove, counts };
}

const keyOf = ({ name }: Kind, { id }: Rec) => `${name}.${id}`;
const idIn = (key: string) => key.slice(key.indexOf('.') + 1);
const kindOf = (kinds: readonly Kind[], key: string) =>
  kinds.find(({ name }) => key.startsWith(`${name}.`));

/** All records of a kind, in the order of their keys. */
function recordsOf(kind: Kind, entries: Entries): Rec[] {
  const keys = Object.keys(entries).filter((key) => kindOf([kind], key));
  return keys.toSorted().flatMap((key) => recordOf(kind, idIn(key), entries[key]) ?? []);
}

/** `newer`: keys of a later release, to be left alone. `damaged`: how many items are; they count as missing. */
function readItems(kinds: readonly Kind[], stored: Items) {
  const theirs: Record<string, Entry> = {};
  const newer = new Set<string>();
  let damaged = 0;
  for (const [key, value] of Object.entries(stored).filter(([one]) => one !== offKey)) {
    const kind = kindOf(kinds, key);
    const entry = kind?.entry.safeParse(value).data;
    if (!kind || laterRelease.safeParse(value).success) newer.add(key);
    else if (entry && ('gone' in entry || recordOf(kind, idIn(key), entry))) theirs[key] = entry;
    else damaged += 1;
  }
  return { theirs, newer, damaged };
}

/** What was known, with what was changed or deleted here since, said at `at`. */
function withChanges(lists: readonly List[], known: Entries, at: Stamp | null) {
  const all = new Map(Object.entries(known));
  for (const [key, entry] of all) if ('is' in entry) all.set(key, { v: version, gone: at ?? 0 });
  for (const { kind, records } of lists) {
    for (const record of records) {
      const key = keyOf(kind, record);
      all.set(key, entryOf(kind, record, known[key], at));
    }
  }
  return all;
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
