/** One record for each field: its id, how to recognize it, and where it gets a hint. */
import type { NameRule } from './name-rule';
import type { ControlKind, StateId } from './types';

export interface FieldRecord {
  field: string;
  kinds: readonly ControlKind[];
  names: readonly NameRule[];
  /** The states in which it gets a hint. There, it is reported as missed if it is not found. */
  expectedIn?: readonly StateId[];
  /** The states in which it gets a hint if it exists. */
  optionalIn?: readonly StateId[];
}

type Known<Id extends string> = readonly (FieldRecord & { field: Id })[];

/** What it takes to recognize these fields, without what is said about them. */
export function rulesOf<Id extends string>(records: Known<Id>) {
  return records.map(({ field, kinds, names }) => ({ field, kinds, names }));
}

/** The fields that get a hint in a state. */
export function hintsIn<Id extends string>(state: StateId, records: Known<Id>) {
  const idsOf = (where: 'expectedIn' | 'optionalIn') =>
    records.filter((record) => record[where]?.includes(state)).map(({ field }) => field);
  return { fields: idsOf('expectedIn'), optional: idsOf('optionalIn') };
}
