/**
 * The shared state of one record, and how the states of two machines are merged. Each field keeps
 * its newest value, and a deletion stands unless something changed after it. Merging is commutative
 * and idempotent, so the result does not depend on the order of exchanges or on repeating them.
 * Pure functions.
 */
import * as z from 'zod/mini';
import { time } from '../schema-parts';

/**
 * A release that adds a field or changes the meaning of one writes the next version, and still
 * reads this one.
 */
export const version = 1;

/**
 * When a value was set, in ms since the epoch by that machine's clock, but always later than every
 * stamp the machine had seen. A change made after seeing an earlier one is thus newer even if
 * clocks are wrong.
 */
export type Stamp = number;

/**
 * Stamps older than anything set while sharing: for defaults that nobody changed, and for what was
 * set before sharing began.
 */
export const stampOf = { usual: 1, beforeSharing: 2 } as const;

/** The value of a field, and when it was set. */
type Fact = readonly [value: unknown, at: Stamp];

/** A record's fields, or its deletion. Items in the browser's sync storage have this form. */
export type Entry = { v: 1 } & ({ is: Readonly<Record<string, Fact>> } | { gone: Stamp });

/** Only limits the values. `recordOf` validates each of them against its field. */
export const entrySchema = z.lazy((): z.ZodMiniType<Entry> => {
  const plain = z.union([z.string(), z.boolean(), z.null(), time]);
  const part = z.union([plain, z.record(z.string(), plain)]);
  const value = z.union([part, z.array(part)]);
  const [v, fact] = [z.literal(version), z.tuple([value, time])];
  return z.union([z.object({ v, gone: time }), z.object({ v, is: z.record(z.string(), fact) })]);
});

/** A record as it is stored on this machine. */
export type Rec = Readonly<{ id: string }>;

export interface Kind {
  readonly record: z.ZodMiniType<Rec>;
  /** How many of them a machine can hold. */
  readonly most: number;
  /** A record before the user has changed anything about it. */
  readonly usual?: Rec;
  /**
   * Fields that the extension changes by itself. Changing them does not bring back a deleted
   * record.
   */
  readonly notes?: readonly string[];
}

/**
 * Merges two states of a record.
 *
 * The later of two log-ins counts, whichever machine saw it. If the user sets the day back, only a
 * log-in recorded after that counts. A reminder stays with the log-in it is about, because one
 * about an earlier log-in must not silence those about this one. Any other field keeps its newest
 * value.
 */
export function join(one: Entry, other: Entry, notes: readonly string[] = []): Entry {
  if ('gone' in one) return saidAt(other, notes) > one.gone ? other : one;
  if ('gone' in other) return join(other, one, notes);
  const since = Math.max(...[one, other].map(({ is }) => is['setBack']?.[1] ?? 0));
  const order = ({ is }: typeof one, field: string) => {
    const [fact, logIn] = [is[field], is['lastLogin']];
    const goesByLogIn = field === 'lastLogin' || notes.includes(field);
    const logInDay = goesByLogIn && logIn && logIn[1] >= since ? dayIn(logIn) : '';
    return fact ? `${logInDay} ${String(fact[1]).padStart(16)} ${canonical(fact)}` : '';
  };
  const is: Record<string, Fact> = { ...other.is };
  for (const [field, fact] of Object.entries(one.is)) {
    if (order(one, field) > order(other, field)) is[field] = fact;
  }
  return { v: version, is };
}

/** When the newest of these values was set, not counting the fields in `except`. */
export function saidAt(entry: Entry, except: readonly string[] = []): Stamp {
  if ('gone' in entry) return entry.gone;
  const facts = Object.entries(entry.is).filter(([field]) => !except.includes(field));
  return Math.max(0, ...facts.map(([, [, at]]) => at));
}

/** The day of a last log-in, or an empty string if there is none. */
function dayIn([value]: Fact | [] = []): string {
  return typeof value === 'object' && value && 'day' in value ? String(value.day) : '';
}

/** The record in an entry, or undefined if it was deleted or does not match its schema. */
export function recordOf(kind: Kind | undefined, key: string, entry?: Entry): Rec | undefined {
  if (!entry || 'gone' in entry) return undefined;
  const values = Object.entries(entry.is).map(([field, [value]]) => [field, value]);
  const id = key.slice(key.indexOf('.') + 1);
  return kind?.record.safeParse({ ...Object.fromEntries(values), id }).data;
}

/**
 * This machine's state of a record. Fields that have not changed since the last exchange, whose
 * outcome was `known`, keep their stamps. The others are stamped `at`. No record means that it was
 * deleted here.
 */
export function entryOf({ usual }: Kind, at: Stamp, record?: Rec, known?: Entry): Entry {
  if (!record) return known && 'gone' in known ? known : { v: version, gone: at };
  const before = known && 'is' in known ? known.is : {};
  const unsaid = new Map<string, unknown>(known ? [] : Object.entries(usual ?? {}));
  const { id: _, ...values } = record;
  const is: Record<string, Fact> = {};
  for (const [field, value] of Object.entries<unknown>(values)) {
    const old = before[field];
    const stamp = isSame(value, unsaid.get(field)) ? stampOf.usual : at;
    is[field] = old && isSame(old[0], value) ? old : [value, stamp];
  }
  // Not a field of the record: when the day of its last log-in was last set back.
  const isSetBack = dayIn(is['lastLogin']) < dayIn(before['lastLogin']);
  const setBack: Fact | undefined = isSetBack ? [true, at] : before['setBack'];
  return { v: version, is: setBack ? { ...is, setBack } : is };
}

/**
 * JSON with sorted keys, so that equal values give equal strings. Browsers return keys in an order
 * of their own.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const isSame = (one: unknown, other: unknown) =>
  one === other || canonical(one) === canonical(other);
