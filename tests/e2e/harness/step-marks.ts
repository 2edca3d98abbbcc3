/** By what the overlay shows at each of the form's five steps, a test knows that it has arrived there. */
import { en } from '../../../lib/texts/en';

const { companyName, verificationCode, orgStructure, authorise } = en.controls;

/** A chip that no other step has, drawn whether or not it can be seen; at Done the title. */
export const stepMarks: readonly string[] = [
  companyName.chip,
  verificationCode.chip,
  orgStructure.chip,
  authorise.chip,
  en.faces.done.title,
];

export const markOf = (step: number): string => stepMarks[step - 1] ?? '';
