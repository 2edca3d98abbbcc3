/**
 * How an entry stands in the browser's sync storage, one item each: facts that were said together stand
 * together. What comes from there is unknown: another machine may run another release.
 */
import * as z from 'zod/mini';
import { without, type Entry, type Fact, type Stamp } from './merge';

z.config({ jitless: true });

/** A release that adds a field, or changes what one means, writes the next one and reads this one too. */
export const wireVersion = 1;

/** The latest time that a browser can name. */
export const latestStamp: Stamp = 8.64e15;

const stamp = z.int().check(z.nonnegative(), z.lte(latestStamp));

/** When, what, and for what goes by rank: since when, and the rank. */
const said = z.tuple([
  stamp,
  z.record(z.string().check(z.regex(/^[a-zA-Z]{1,32}$/)), z.unknown()),
  z.optional(stamp),
  z.optional(z.string().check(z.maxLength(32))),
]);

const entry = z.object({
  v: z.literal(wireVersion),
  gone: z.optional(stamp),
  said: z.array(said).check(z.maxLength(32)),
});

const meta = z.object({
  v: z.literal(wireVersion),
  /** False: the person took the shared copy away, on whichever machine. */
  on: z.boolean(),
  /** When that was said. */
  at: stamp,
  /** The newest of the deletions that are no longer remembered. */
  floor: stamp,
});

const versioned = z.object({ v: z.int() });

type Wire = z.infer<typeof entry>;
export type Meta = z.infer<typeof meta>;

/** `newer`: written by a later release, to be left alone. */
type Read<T> = { is: T } | 'newer' | 'damaged';

export function readEntry(value: unknown): Read<Entry> {
  const parsed = entry.safeParse(value);
  if (!parsed.success) return failed(value);
  const facts: Record<string, Fact> = {};
  for (const [at, values, since = at, rank = ''] of parsed.data.said) {
    for (const [field, is] of Object.entries(values)) {
      facts[field] = { value: is, at, since, rank };
    }
  }
  return { is: without(facts, parsed.data.gone ?? 0) };
}

export function readMeta(value: unknown): Read<Meta> {
  const parsed = meta.safeParse(value);
  return parsed.success ? { is: parsed.data } : failed(value);
}

function failed(value: unknown): 'newer' | 'damaged' {
  const says = versioned.safeParse(value);
  return says.success && says.data.v > wireVersion ? 'newer' : 'damaged';
}

/** The same entry gives the same item on every machine. */
export function wireOf({ gone, facts }: Entry): Wire {
  const groups = new Map<string, Group>();
  for (const [field, { value, at, since, rank }] of Object.entries(facts)) {
    const key = `${at} ${since} ${rank}`;
    const group = groups.get(key) ?? { at, since, rank, values: {} };
    group.values[field] = value;
    groups.set(key, group);
  }
  const inOrder = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    v: wireVersion,
    ...(gone > 0 && { gone }),
    said: inOrder.map(([, group]) => saidIn(group)),
  };
}

interface Group {
  at: Stamp;
  since: Stamp;
  rank: string;
  values: Record<string, unknown>;
}

function saidIn({ at, since, rank, values }: Group): Wire['said'][number] {
  return since === at && rank === '' ? [at, values] : [at, values, since, rank];
}

/** The newest of two; the floor of both. */
export function mergeMeta(one: Meta, other: Meta): Meta {
  const isNewer = one.at > other.at || (one.at === other.at && !one.on);
  return { ...(isNewer ? one : other), floor: Math.max(one.floor, other.floor) };
}
