/**
 * What several machines know of one record, brought together: for each field the newest fact, and a
 * deletion of all that is older than it. However often, in whatever order and in whatever parts it comes,
 * the same is left: each field and each deletion only ever moves up in one order (property tests hold
 * that). Pure.
 */
import { canonical } from './canonical';

/**
 * When something was said: ms since the epoch by the clock of the machine where it was said, but always
 * more than every stamp that this machine had seen. So what somebody says later, knowing the earlier, is
 * newer also where clocks are wrong; only what is said on two machines at once goes by their clocks.
 */
export type Stamp = number;

/** What is known of one field. Of two facts the one that is further up by (since, rank, at) stays. */
export interface Fact {
  value: unknown;
  at: Stamp;
  /** Mostly when it was said as well; for some fields, since when they go by their rank (`kinds.ts`). */
  since: Stamp;
  rank: string;
}

/** What is known of one record. */
export interface Entry {
  /** When it was last deleted; 0 for never. It leaves only facts that count since later. */
  gone: Stamp;
  facts: Readonly<Record<string, Fact>>;
}

/** By their key in the browser's sync storage. */
export type Entries = Readonly<Record<string, Entry>>;

/** What two sets of records come to. */
export function merge(one: Entries, other: Entries): Entries {
  const all: Record<string, Entry> = { ...one };
  for (const [key, entry] of Object.entries(other)) {
    const known = all[key];
    all[key] = known ? join(known, entry) : entry;
  }
  return all;
}

function join(one: Entry, other: Entry): Entry {
  if (!adds(other, one)) return one;
  const facts: Record<string, Fact> = { ...one.facts };
  for (const [field, fact] of Object.entries(other.facts)) {
    const known = facts[field];
    if (!known || isAbove(fact, known)) facts[field] = fact;
  }
  return without(facts, Math.max(one.gone, other.gone));
}

/** Most of what is heard is known: then the entry stays the very same. */
function adds(other: Entry, known: Entry): boolean {
  return (
    other.gone > known.gone ||
    Object.entries(other.facts).some(([field, fact]) => {
      const mine = known.facts[field];
      return mine ? isAbove(fact, mine) : fact.since > known.gone;
    })
  );
}

/** What a deletion leaves of these facts. */
export function without(facts: Readonly<Record<string, Fact>>, gone: Stamp): Entry {
  const left = Object.entries(facts).filter(([, { since }]) => since > gone);
  return { gone, facts: Object.fromEntries(left) };
}

/** At the same time, the value decides: any rule would do, as long as every machine has the same. */
function isAbove(one: Fact, other: Fact): boolean {
  if (one.since !== other.since) return one.since > other.since;
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (one.at !== other.at) return one.at > other.at;
  return one.value !== other.value && canonical(one.value) > canonical(other.value);
}

/** The greatest stamp in this entry; 0 for none. */
export function newestIn({ gone, facts }: Entry): Stamp {
  return Math.max(gone, ...Object.values(facts).flatMap(({ at, since }) => [at, since]));
}
