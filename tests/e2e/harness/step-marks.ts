/** Texts by which a test can tell that the overlay has reached each of the form's five steps. */
import { en } from '../../../lib/texts/en';

const { companyName, verificationCode, orgStructure, authorise } = en.controls;

/**
 * For each step a chip that no other step has, whether or not it is visible; for Done the title.
 */
export const stepMarks: readonly string[] = [
  companyName.chip,
  verificationCode.chip,
  orgStructure.chip,
  authorise.chip,
  en.faces.done.title,
];

export const markOf = (step: number): string => stepMarks[step - 1] ?? '';
