/** The kinds of records that machines share, and what is particular about each. Pure. */
import { canonical } from './canonical';
import type { Entry, Fact, Stamp } from './merge';

/** A record of the person's, as it is stored on this machine. */
export interface Rec {
  readonly id: string;
}

/** By the name of their kind. */
export type Records = Readonly<Record<string, readonly Rec[]>>;

export interface Kind {
  /** Beginning of its keys. */
  readonly name: string;
  /** So many are held on one machine. */
  readonly most: number;
  /** What is there before anybody says anything; null when nothing is. */
  readonly blank: Rec | null;
  /** Fields that the extension changes by itself: they do not bring back what was deleted elsewhere. */
  readonly quiet: readonly string[];
  /** By which rank a field goes instead of the time at which it was said; null for most. */
  rankOf(field: string, record: Rec): string | null;
  /** A record that another machine sent, checked and within bounds; null when it is none. */
  parse(value: unknown): Rec | null;
  /** The id of the one among these that this record is, when two machines meet for the first time. */
  match(record: Rec, shared: readonly Rec[]): string | null;
}

export function keyOf({ name }: Kind, id: string): string {
  return `${name}.${id}`;
}

/** The kind to which a key belongs; undefined for one of a later release. */
export function kindOf(kinds: readonly Kind[], key: string): Kind | undefined {
  return kinds.find(({ name }) => key.startsWith(`${name}.`));
}

/** Entries are never changed: what one makes is worked out once. */
const made = new WeakMap<Entry, { of: Kind; is: Rec | null }>();

/** The record that these facts make; null when they make none: it was deleted, or something is missing. */
export function recordOf(kind: Kind, key: string, entry: Entry): Rec | null {
  const known = made.get(entry);
  if (known?.of === kind) return known.is;
  const values = Object.entries(entry.facts).map(([field, { value }]) => [field, value]);
  const is = kind.parse({ ...Object.fromEntries(values), id: key.slice(kind.name.length + 1) });
  made.set(entry, { of: kind, is });
  return is;
}

export function fieldsOf(record: Rec): [string, unknown][] {
  return Object.entries(record).filter(([field, value]) => field !== 'id' && value !== undefined);
}

/** Nobody has said anything of it. */
export function isBlank({ blank }: Kind, record: Rec): boolean {
  return blank !== null && canonical(record) === canonical({ ...blank, id: record.id });
}

/** Since when the facts of a rank count that nobody ever set back. */
const neverSetBack: Stamp = 1;

/**
 * The fact that follows from what is stored now. What goes by rank only moves up, until the person sets it
 * back: then all of that rank counts from then on, and what another machine saw before does not raise it.
 *
 * @param rank null for a field that goes by the time
 * @param before what was known of this field; undefined for nothing
 * @param gone when the record was last deleted; 0 for never
 */
export function factOf(
  value: unknown,
  rank: string | null,
  before: Fact | undefined,
  gone: Stamp,
  at: Stamp,
): Fact {
  if (rank === null) return { value, at, since: at, rank: '' };
  const isAnew = before ? rank < before.rank : gone > 0;
  return { value, at, since: isAnew ? at : (before?.since ?? neverSetBack), rank };
}
