/** What was deleted on one machine and changed on another, and how long a deletion is remembered. Pure. */
import { fieldsOf, kindOf, recordOf, factOf, type Kind } from './kinds';
import { newestIn, type Entries, type Entry, type Fact, type Stamp } from './merge';

/** So many deletions are remembered; with full lists and the settings that stays below the 512 items. */
export const deletionsMost = 100;

/**
 * With what the person said here after another machine had deleted or set back what it is about, not
 * knowing of it: what is newer is not lost. What the extension noted by itself brings nothing back.
 *
 * @param here what this machine says, before the others were heard
 * @param at newer than all that was seen
 */
export function withSaidSince(
  kinds: readonly Kind[],
  here: Entries,
  merged: Entries,
  at: Stamp,
): Entries {
  const all: Record<string, Entry> = { ...merged };
  for (const [key, entry] of Object.entries(merged)) {
    const mine = here[key];
    const kind = kindOf(kinds, key);
    if (!mine || !kind) continue;
    const facts = {
      ...entry.facts,
      ...raised(mine, entry),
      ...broughtBack(kind, key, mine, entry, at),
    };
    all[key] = { gone: entry.gone, facts };
  }
  return all;
}

/** What goes by its rank, and was said here after it was set back elsewhere. */
function raised(mine: Entry, merged: Entry): Record<string, Fact> {
  const newer = Object.entries(mine.facts).flatMap(([field, fact]): [string, Fact][] => {
    const other = merged.facts[field];
    const isRaised = other && fact.at > other.since && fact.since < other.since;
    return isRaised && fact.rank > other.rank ? [[field, { ...fact, since: other.since }]] : [];
  });
  return Object.fromEntries(newer);
}

/** The rest of a record that was deleted elsewhere, before the person changed it here. */
function broughtBack(
  kind: Kind,
  key: string,
  mine: Entry,
  merged: Entry,
  at: Stamp,
): Record<string, Fact> {
  const record = recordOf(kind, key, mine);
  if (!record || !isChangedAfter(kind, mine, merged.gone)) return {};
  const missing = fieldsOf(record).filter(([field]) => !(field in merged.facts));
  const back = missing.map(([field, value]): [string, Fact] => [
    field,
    factOf(value, kind.rankOf(field, record), undefined, merged.gone, at),
  ]);
  return Object.fromEntries(back);
}

function isChangedAfter({ quiet }: Kind, { facts }: Entry, gone: Stamp): boolean {
  return Object.entries(facts).some(([field, { at }]) => at > gone && !quiet.includes(field));
}

/**
 * Without the oldest deletions, when there are more than are remembered. `floor` is the newest of those
 * that were ever let go; what a machine finds missing then, and knew before, was deleted.
 */
export function pruned(
  kinds: readonly Kind[],
  entries: Entries,
  floor: Stamp,
): { entries: Entries; floor: Stamp } {
  const gone = Object.entries(entries)
    .filter(([key, entry]) => entry.gone > 0 && !isLive(kinds, key, entry))
    .toSorted(([, a], [, b]) => b.gone - a.gone)
    .map(([key, entry]) => ({ key, at: entry.gone }));
  const { at: newest = 0 } = gone[deletionsMost] ?? {};
  const after = Math.max(floor, newest);
  const forgotten = new Set(gone.filter(({ at }) => at <= after).map(({ key }) => key));
  const left = Object.entries(entries).filter(([key]) => !forgotten.has(key));
  return { entries: Object.fromEntries(left), floor: after };
}

function isLive(kinds: readonly Kind[], key: string, entry: Entry): boolean {
  const kind = kindOf(kinds, key);
  return kind !== undefined && recordOf(kind, key, entry) !== null;
}

/**
 * Whether a record that this machine knows, and that is missing among what is shared, was deleted while
 * this machine heard nothing for so long that the deletion is no longer remembered.
 */
export function wasMissed(entry: Entry, floor: Stamp): boolean {
  return newestIn(entry) <= floor;
}
