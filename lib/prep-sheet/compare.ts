/** Compares what was typed with the 5106 record, which the form compares character by character. */
import { nameDifferences } from './compare-name';
import { numberDifferences } from './compare-number';
import { differenceKinds, stretches, type DifferenceKind, type Stretch } from './differences';

/** The fields that the form compares with the record. */
export const comparedFields = ['companyName', 'importerNumber'] as const;

export type ComparedField = (typeof comparedFields)[number];

interface Comparison {
  /** Empty exactly if both are equal in every character. */
  kinds: readonly DifferenceKind[];
  typed: readonly Stretch[];
  record: readonly Stretch[];
}

export function compare(field: ComparedField, typed: string, record: string): Comparison {
  const isName = field === 'companyName';
  const found = isName ? nameDifferences(typed, record) : numberDifferences(typed, record);
  // Some characters are of no kind, such as a symbol beside a letter.
  if (found.size === 0 && typed !== record) found.add(isName ? 'another letter' : 'another digit');
  return { kinds: differenceKinds.filter((kind) => found.has(kind)), ...stretches(typed, record) };
}
