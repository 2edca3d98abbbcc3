/**
 * What the person did on this machine, found by comparing what is stored with what was known at the last
 * exchange: so the rules of logins and waits need to know nothing of other machines. Pure.
 */
import { isSame } from './canonical';
import {
  factOf,
  fieldsOf,
  isBlank,
  keyOf,
  kindOf,
  recordOf,
  type Kind,
  type Rec,
  type Records,
} from './kinds';
import type { Entries, Entry, Fact, Stamp } from './merge';

/** The oldest stamps: for what was there before this machine shared anything. */
const asInstalled: Stamp = 1;
const beforeSharing: Stamp = 2;

/**
 * What was known, with what has changed here since, said at `at`; null for the first exchange of this
 * machine: what is here then is older than all that others say, and what nobody changed is oldest.
 *
 * @param known what this machine knew at the last exchange
 * @param aside keys of records that had no room here: that they are missing is no deletion
 */
export function withLocal(
  kinds: readonly Kind[],
  known: Entries,
  local: Records,
  aside: readonly string[],
  at: Stamp | null,
): Entries {
  const all: Record<string, Entry> = { ...known };
  for (const [key, entry] of Object.entries(known)) {
    const kind = kindOf(kinds, key);
    if (!kind || aside.includes(key) || !recordOf(kind, key, entry)) continue;
    if (local[kind.name]?.some(({ id }) => keyOf(kind, id) === key)) continue;
    all[key] = { gone: at ?? beforeSharing, facts: {} };
  }
  for (const kind of kinds) {
    for (const record of local[kind.name] ?? []) {
      const key = keyOf(kind, record.id);
      all[key] = entryOf(kind, record, known[key] ?? { gone: 0, facts: {} }, at);
    }
  }
  return all;
}

/** What is known of a record that stands here like this. */
function entryOf(kind: Kind, record: Rec, known: Entry, at: Stamp | null): Entry {
  const made = fieldsOf(record).map(([field, value]): [string, Fact] => {
    const before = known.facts[field];
    const stamp = at ?? firstStamp(kind, field, value);
    const fact = factOf(value, kind.rankOf(field, record), before, known.gone, stamp);
    return [field, before?.rank === fact.rank && isSame(before.value, value) ? before : fact];
  });
  const isKnown = made.every(([field, fact]) => known.facts[field] === fact);
  if (isKnown && made.length === Object.keys(known.facts).length) return known;
  return { gone: known.gone, facts: Object.fromEntries(made) };
}

function firstStamp({ blank }: Kind, field: string, value: unknown): Stamp {
  const installed = blank && fieldsOf(blank).find(([name]) => name === field);
  return installed && isSame(installed[1], value) ? asInstalled : beforeSharing;
}

/**
 * The records of which somebody said something. A list that is as it was installed says nothing to other
 * machines, and goes when they have one.
 */
export function worthSharing(kinds: readonly Kind[], known: Entries, local: Records): Records {
  return Object.fromEntries(
    kinds.map((kind) => {
      const records = local[kind.name] ?? [];
      const [only, second] = records;
      const isInstalled =
        kind.most > 1 &&
        only &&
        !second &&
        isBlank(kind, only) &&
        !isHeld(kind, known, keyOf(kind, only.id));
      return [kind.name, isInstalled ? [] : records];
    }),
  );
}

/**
 * This machine's records under the ids that they are shared by. One that the others have too, when the
 * machines meet for the first time, is theirs. One that only has the same id as another gets a new one, and so
 * does the one that is there at first use: its id is the same on every machine.
 *
 * @param shared what the others say
 * @param isFirst this machine has not shared before
 * @param newId makes an id that nobody has
 */
export function underSharedIds(
  kinds: readonly Kind[],
  local: Records,
  known: Entries,
  shared: Entries,
  isFirst: boolean,
  newId: () => string,
): Records {
  return Object.fromEntries(
    kinds.map((kind) => {
      const theirs = Object.entries(isFirst ? shared : {})
        .filter(([key]) => key.startsWith(keyOf(kind, '')))
        .flatMap(([key, entry]) => recordOf(kind, key, entry) ?? []);
      const taken = new Set<string>();
      const records = (local[kind.name] ?? []).map((record) => {
        const key = keyOf(kind, record.id);
        if (isHeld(kind, known, key)) return record;
        const match = kind.match(record, theirs);
        if (match !== null && !taken.has(match)) {
          taken.add(match);
          return { ...record, id: match };
        }
        const isEverywhere = kind.most > 1 && record.id === kind.blank?.id;
        return isEverywhere || (isFirst && key in shared) ? { ...record, id: newId() } : record;
      });
      return [kind.name, records];
    }),
  );
}

/** Whether this machine knew of such a record at its last exchange. */
function isHeld(kind: Kind, known: Entries, key: string): boolean {
  return known[key] !== undefined && recordOf(kind, key, known[key]) !== null;
}
