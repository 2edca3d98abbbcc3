/**
 * Computes how certain a statement is, who says it and when that was read, from the facts it rests
 * on.
 */
import { facts, type FactId } from './facts';
import type { SourceId } from './sources';
import type { Support } from './types';

/** From most to least certain. docs/facts.md explains them. */
const grades = ['official', 'quoted', 'reported', 'inferred'] as const;

export type Grade = (typeof grades)[number];

interface Fact {
  grade: Grade;
  sources: readonly SourceId[];
  /** The ISO day on which the sources were read. */
  read: string;
}

const known: Readonly<Record<FactId, Fact>> = facts;

/** How many days after it was read a statement must be verified again. */
const freshDays = 90;

const day = 86_400_000;

/**
 * Lists the facts behind a text. The main one comes first, because its sources are named first.
 * Free of side effects, so that the build can drop what the worker does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function basedOn(...ids: readonly [FactId, ...FactId[]]): Support {
  return { facts: ids };
}

function factsOf(support: Support): readonly Fact[] {
  return support.facts.map((id) => known[id]);
}

/** Returns the weakest grade among the facts. */
export function gradeOf(support: Support): Grade {
  const used = new Set(factsOf(support).map(({ grade }) => grade));
  return grades.findLast((grade) => used.has(grade)) ?? 'inferred';
}

/** Returns each source once, those of the first fact first. */
export function sourcesOf(support: Support): readonly SourceId[] {
  return [...new Set(factsOf(support).flatMap(({ sources }) => sources))];
}

/** Returns the earliest ISO day on which one of the facts was read. */
export function readOn(support: Support): string {
  const [oldest = ''] = factsOf(support)
    .map(({ read }) => read)
    .toSorted();
  return oldest;
}

/** Whether CBP said it, directly or quoted by someone who names the document. */
export function isConfirmed(support: Support): boolean {
  const grade = gradeOf(support);
  return grade === 'official' || grade === 'quoted';
}

/**
 * Whether a statement must be verified again: from the 90th day after it was read, in UTC.
 *
 * @param now ms since the epoch
 */
export function isStale(support: Support, now: number): boolean {
  return now >= Date.parse(`${readOn(support)}T00:00:00Z`) + freshDays * day;
}
