/**
 * What is known about one shared record, and how two machines' knowledge of it is joined: every field keeps
 * its newest value, and a deletion stays unless something was changed after it. The result is the same in
 * any order, and however often it is joined. Pure.
 */
import * as z from 'zod/mini';
import { time } from '../schema-parts';

/** A release that adds a field, or changes what one means, writes the next version and reads this one too. */
export const version = 1;

/**
 * When something was said, in ms since the epoch on that machine, but always more than every stamp the
 * machine had seen: a change made in knowledge of an earlier one is newer even where clocks are wrong.
 */
export type Stamp = number;

/** Older than anything said while sharing: what nobody said, and what was said before sharing began. */
export const stampOf = { usual: 1, beforeSharing: 2 } as const;

/** The value of a field, when it was said and, for a last log-in, when its day was last set back. */
type Fact = readonly [value: unknown, at: Stamp, setBackAt?: Stamp | undefined];
type Facts = Readonly<Record<string, Fact>>;

/** A record, or that it was deleted; an item of the browser's sync storage looks just like this. */
export type Entry = { v: 1 } & ({ is: Facts } | { gone: Stamp });

/** `recordOf` checks each value against the field it is for; here only that it is bounded. */
export const entrySchema = z.lazy((): z.ZodMiniType<Entry> => {
  const plain = z.union([z.string(), z.boolean(), z.null(), time]);
  const part = z.union([plain, z.record(z.string(), plain)]);
  const value = z.union([part, z.array(part)]);
  const [v, fact] = [z.literal(version), z.tuple([value, time, z.optional(time)])];
  return z.union([z.object({ v, gone: time }), z.object({ v, is: z.record(z.string(), fact) })]);
});

/** A record as it is stored on this machine. */
export type Rec = Readonly<{ id: string }>;

export interface Kind {
  readonly record: z.ZodMiniType<Rec>;
  /** How many a machine can hold. */
  readonly most: number;
  /** What a record is like before anybody says anything about it. */
  readonly usual?: Rec;
  /** Fields that the extension changes by itself: they do not bring back a deleted record. */
  readonly notes?: readonly string[];
  /** These records under the ids they are shared by; `shared`: those of the others, at the first exchange. */
  adopt?(records: readonly Rec[], shared: readonly Rec[]): readonly Rec[];
}

export function join(one: Entry, other: Entry, notes: readonly string[] = []): Entry {
  if ('gone' in one) return saidAt(other, notes) > one.gone ? other : one;
  if ('gone' in other) return join(other, one, notes);
  const is: Record<string, Fact> = { ...one.is, ...other.is };
  for (const [field, fact] of Object.entries(one.is)) {
    const theirs = other.is[field];
    if (theirs) is[field] = newer(field, fact, theirs);
  }
  // A reminder about an earlier login must not silence those about this one.
  const [mine, theirs] = [dayIn(one.is['lastLogin']), dayIn(other.is['lastLogin'])];
  if (mine !== theirs) {
    const { is: latest } = mine === dayIn(is['lastLogin']) ? one : other;
    for (const note of notes) if (latest[note]) is[note] = latest[note];
  }
  return { v: version, is };
}

/** When the last of this was said, apart from these fields. */
export function saidAt(entry: Entry, except: readonly string[] = []): Stamp {
  if ('gone' in entry) return entry.gone;
  const said = Object.entries(entry.is).filter(([field]) => !except.includes(field));
  return Math.max(0, ...said.map(([, [, at]]) => at));
}

/**
 * Of two log-ins the later day counts, whichever machine saw it and whenever the others hear of it, until a
 * person sets the day back: then only one that was noted after that. Of anything else the newest counts.
 */
function newer(field: string, one: Fact, other: Fact): Fact {
  const since = Math.max(one[2] ?? 0, other[2] ?? 0);
  const doesCount = ([, at, setBackAt = 0]: Fact) => setBackAt === since || at > since;
  const rank = (fact: Fact) => (field === 'lastLogin' && doesCount(fact) ? dayIn(fact) : '');
  const order = (fact: Fact) => `${rank(fact)} ${String(fact[1]).padStart(16)} ${canonical(fact)}`;
  const [value, at] = order(one) > order(other) ? one : other;
  return since === 0 ? [value, at] : [value, at, since];
}

/** The day of a last log-in; empty for none. */
function dayIn(lastLogin: Fact | undefined): string {
  const [value] = lastLogin ?? [];
  return typeof value === 'object' && value && 'day' in value ? String(value.day) : '';
}

/** The record in an entry; null if it was deleted, or a field is missing. */
export function recordOf({ record }: Kind, id: string, entry: Entry | undefined): Rec | null {
  if (!entry || 'gone' in entry) return null;
  const values = Object.entries(entry.is).map(([field, [value]]) => [field, value]);
  return record.safeParse({ ...Object.fromEntries(values), id }).data ?? null;
}

/**
 * What this machine has to say about a record: what did not change since the last exchange keeps its stamps,
 * the rest is said at `at`.
 *
 * @param record as it now stands here; undefined once it is deleted
 * @param known the outcome of the last exchange
 */
export function entryOf(
  { usual }: Kind,
  record: Rec | undefined,
  known: Entry | undefined,
  at: Stamp,
): Entry {
  if (!record) return known && 'gone' in known ? known : { v: version, gone: at };
  const before = known && 'is' in known ? known.is : {};
  const unsaid = new Map<string, unknown>(known ? [] : Object.entries(usual ?? {}));
  const { id: _, ...values } = record;
  const is = Object.entries(values).map(([field, value]: [string, unknown]): [string, Fact] => {
    const old = before[field];
    if (old && isSame(old[0], value)) return [field, old];
    const stamp = isSame(value, unsaid.get(field)) ? stampOf.usual : at;
    const isSetBack = field === 'lastLogin' && dayIn([value, stamp]) < dayIn(old);
    const setBackAt = isSetBack ? stamp : old?.[2];
    return [field, setBackAt === undefined ? [value, stamp] : [value, stamp, setBackAt]];
  });
  return { v: version, is: Object.fromEntries(is) };
}

/** JSON with sorted keys, the same for equal values: browsers return keys in an order of their own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const isSame = (one: unknown, other: unknown) =>
  one === other || canonical(one) === canonical(other);
