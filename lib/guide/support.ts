/** How sure a statement is, who says it and when that was read: computed from the facts it rests on. */
import { facts, type FactId } from './facts';
import type { SourceId } from './sources';
import type { Support } from './types';

/** From surest to weakest; docs/facts.md explains them. */
const grades = ['official', 'quoted', 'reported', 'inferred'] as const;

export type Grade = (typeof grades)[number];

interface Fact {
  grade: Grade;
  sources: readonly SourceId[];
  /** ISO day on which the sources were read. */
  read: string;
}

const known: Readonly<Record<FactId, Fact>> = facts;

/** Days after which a statement is to be verified again. */
const freshDays = 90;

const day = 86_400_000;

/**
 * The fact that carries the text first: its sources are named first. Free of side effects, so that the
 * build can leave out what the worker does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function basedOn(...ids: readonly [FactId, ...FactId[]]): Support {
  return { facts: ids };
}

function factsOf(support: Support): readonly Fact[] {
  return support.facts.map((id) => known[id]);
}

/** The weakest grade among the facts. */
export function gradeOf(support: Support): Grade {
  const used = new Set(factsOf(support).map(({ grade }) => grade));
  return grades.findLast((grade) => used.has(grade)) ?? 'inferred';
}

/** Each source once, those of the first fact first. */
export function sourcesOf(support: Support): readonly SourceId[] {
  return [...new Set(factsOf(support).flatMap(({ sources }) => sources))];
}

/** The oldest day, ISO, on which one of the facts was read. */
export function readOn(support: Support): string {
  const [oldest = ''] = factsOf(support)
    .map(({ read }) => read)
    .toSorted();
  return oldest;
}

/** CBP said it, itself or through someone who names the document. */
export function isConfirmed(support: Support): boolean {
  const grade = gradeOf(support);
  return grade === 'official' || grade === 'quoted';
}

/**
 * Whether a statement is so old that it is to be verified again: from the 90th day after the one on
 * which it was read, in UTC.
 *
 * @param now ms since the epoch
 */
export function isStale(support: Support, now: number): boolean {
  return now >= Date.parse(`${readOn(support)}T00:00:00Z`) + freshDays * day;
}
