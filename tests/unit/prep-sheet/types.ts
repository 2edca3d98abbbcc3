/** The shape of the examples for a field of the prep sheet. */
import type { SheetField } from '../../../lib/prep-sheet/sheet';

/** A text, and what the person did there. */
type Row = readonly [text: string, why: string];

export interface FieldExamples {
  /** Right, or not known to be wrong. */
  fine: readonly Row[];
  /** Surely or very likely wrong. */
  warned: readonly Row[];
}

export type ExamplesOf<Field extends SheetField> = Readonly<Record<Field, FieldExamples>>;
