/**
 * One exchange of this machine with the browser's sync storage: what is stored here and what is there, in;
 * what is to be stored here and written there, out. The browser brings each key over by itself, at any
 * time, and of two writes to one key the last one stays; so each key stands for itself, and what was lost
 * there is written again from here. When both say the same, nothing is written. Pure.
 */
import { canonical } from './canonical';
import { pruned, wasMissed, withSaidSince } from './deletions';
import { kindOf, recordOf, type Kind, type Records } from './kinds';
import { layOut } from './lay-out';
import { underSharedIds, withLocal, worthSharing } from './local';
import { merge, newestIn, type Entries, type Entry, type Stamp } from './merge';
import { fitting } from './quota';
import { metaKey, readShared } from './shared';
import { latestStamp, mergeMeta, wireOf, wireVersion, type Meta } from './wire';

/** What this machine knew at its last exchange. */
export interface Known {
  entries: Entries;
  /** The newest stamp it has seen; 0 before the first exchange. */
  seen: Stamp;
  /** When the person switched this on here. */
  onAt: Stamp;
  /** Keys of records that had no room on this machine. */
  aside: readonly string[];
  /** Keys that were not in the sync storage then; one that was, and is missing, may have been deleted. */
  unshared: readonly string[];
}

export interface Exchange {
  ends: null;
  local: Records;
  known: Known;
  /** What is to be written into the sync storage. */
  set: Readonly<Record<string, unknown>>;
  /** Keys that are to be removed there. */
  remove: readonly string[];
  /** How many records are not there as they are here, because they do not fit. */
  left: number;
  /** How many items there are of a later release, and how many are damaged. */
  newer: number;
  damaged: number;
}

/** `newer`: a later release keeps it another way. `stopped`: the person took the copy away, elsewhere. */
export interface Ended {
  ends: 'newer' | 'stopped';
  remove: readonly string[];
}

/**
 * @param local what is stored here, by kind
 * @param stored all that is in the sync storage, as it comes
 * @param now ms since the epoch
 * @param newId makes an id that nobody has
 */
export function exchange(
  kinds: readonly Kind[],
  local: Records,
  known: Known,
  stored: Readonly<Record<string, unknown>>,
  now: number,
  newId: () => string,
): Exchange | Ended {
  const shared = readShared(kinds, stored);
  if (shared.meta === 'newer') return { ends: 'newer', remove: [] };
  const own: Meta = { v: wireVersion, on: true, at: known.onAt, floor: 0 };
  const meta = shared.meta ? mergeMeta(own, shared.meta) : own;
  if (!meta.on) return { ends: 'stopped', remove: Object.keys(shared.entries) };

  const isFirst = known.seen === 0;
  const worth = worthSharing(kinds, known.entries, local);
  const mine = underSharedIds(kinds, worth, known.entries, shared.entries, isFirst, newId);
  const at = isFirst ? null : stampAfter(known.seen, now);
  const said = withLocal(kinds, known.entries, mine, known.aside, at);
  // Of a storage that was emptied nothing can be told: then all is written again.
  const isEmptied = Object.keys(shared.entries).length === 0;
  const isMissed = ([key, entry]: [string, Entry]) =>
    !isEmptied &&
    !(key in stored) &&
    key in known.entries &&
    !known.unshared.includes(key) &&
    wasMissed(entry, meta.floor);
  const here = Object.fromEntries(Object.entries(said).filter((one) => !isMissed(one)));

  const seen = Math.max(newest(here), newest(shared.entries), known.seen, meta.at, meta.floor);
  const all = withSaidSince(kinds, here, merge(here, shared.entries), stampAfter(seen, now));
  const { entries, floor } = pruned(kinds, all, meta.floor);
  const isOpen = (key: string) => !shared.newer.has(key);
  const laidOut = kinds.map((kind) => layOut(kind, mine[kind.name] ?? [], entries, isOpen));
  const changed = changes(kinds, entries, { ...meta, floor }, stored, isOpen);
  return {
    ends: null,
    local: Object.fromEntries(
      kinds.map(({ name }, index) => [name, laidOut[index]?.records ?? []]),
    ),
    known: {
      entries,
      seen: Math.max(seen, newest(entries)),
      onAt: known.onAt,
      aside: laidOut.flatMap(({ aside }) => aside),
      unshared: Object.keys(entries).filter((key) => !(key in stored)),
    },
    ...changed,
    remove: Object.keys(shared.entries).filter((key) => !(key in entries)),
    newer: shared.newer.size,
    damaged: shared.damaged,
  };
}

/** What makes the sync storage say the same as this machine, as far as it fits. */
function changes(
  kinds: readonly Kind[],
  entries: Entries,
  meta: Meta,
  stored: Readonly<Record<string, unknown>>,
  isOpen: (key: string) => boolean,
): Pick<Exchange, 'set' | 'left'> {
  const isRecord = (key: string, entry: Entry) => {
    const kind = kindOf(kinds, key);
    return kind !== undefined && recordOf(kind, key, entry) !== null;
  };
  const open = Object.entries(entries).filter(([key]) => isOpen(key));
  const sent = open.filter(([key, entry]) => entry.gone > 0 || isRecord(key, entry));
  const records = sent.map(([key, entry]): [string, unknown] => [key, wireOf(entry)]);
  const wanted: [string, unknown][] = [[metaKey, meta], ...records];
  const different = wanted.filter(
    ([key, value]) => !(key in stored) || canonical(stored[key]) !== canonical(value),
  );
  const { set, left } = fitting(stored, Object.fromEntries(different));
  const tooLarge = left.filter((key) => entries[key] && isRecord(key, entries[key]));
  return {
    set,
    left: tooLarge.length + open.length - sent.length,
  };
}

function newest(entries: Entries): Stamp {
  let stamp = 0;
  for (const entry of Object.values(entries)) stamp = Math.max(stamp, newestIn(entry));
  return stamp;
}

/** Newer than all that was seen, and the time by this machine's clock if that is newer. */
export function stampAfter(seen: Stamp, now: number): Stamp {
  return Math.min(Math.max(now, seen + 1), latestStamp);
}
