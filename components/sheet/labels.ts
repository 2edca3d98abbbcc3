import type { SheetField } from '../../lib/prep-sheet/sheet';
import type { Translate } from '../../lib/texts';

/** Fields that the form is not known to have, so that they have words of our own. */
const ownFields = ['ownerTitle', 'state', 'contactName', 'contactPhone', 'contactEmail'] as const;

type OwnField = (typeof ownFields)[number];

const isOwn = (field: SheetField): field is OwnField => ownFields.some((own) => own === field);

/** The label of a field: as CBP prints it, if the form is known to have the field. */
export function labelOf(field: SheetField, t: Translate): string {
  return isOwn(field) ? t(`sheet.fields.${field}`) : t(`controls.${field}.name`);
}

/** What to type, while nothing is typed: the same as the help at the form's own field. */
export function hintOf(field: SheetField, t: Translate): string {
  return isOwn(field) ? t(`sheet.hints.${field}`) : t(`controls.${field}.title`);
}

/** Several fields, by their labels. */
export function listOf(fields: readonly SheetField[], t: Translate, locale: string): string {
  return new Intl.ListFormat(locale).format(fields.map((field) => labelOf(field, t)));
}
