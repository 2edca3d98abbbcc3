/** What is left to do before the form is opened. Pure. */
import { neededOn } from './groups';
import { sheetFields, type Sheet, type SheetField } from './sheet';
import { verdictOf } from './verdict';

interface Readiness {
  /** Empty fields that the form's first page needs, and those of the page after the code. */
  missing: Readonly<Record<keyof typeof neededOn, readonly SheetField[]>>;
  /** Filled fields whose format is very likely wrong. */
  warned: readonly SheetField[];
}

export function readinessOf(sheet: Sheet): Readiness {
  const verdicts = new Map(
    sheetFields.map((field) => [field, verdictOf(field, sheet[field] ?? '').is]),
  );
  const isMissing = (field: SheetField) => verdicts.get(field) === 'empty';
  return {
    missing: {
      company: neededOn.company.filter(isMissing),
      owner: neededOn.owner.filter(isMissing),
    },
    warned: sheetFields.filter((field) => verdicts.get(field) === 'warned'),
  };
}
