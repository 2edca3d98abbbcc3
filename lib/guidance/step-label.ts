import { catalogues, type Texts } from '../texts';
import { hasText } from '../texts/text-keys';

/** Whether a step has a label in the texts. A test checks that every step has one. */
export function isLabeled(step: string): step is keyof Texts['nextSteps'] {
  return hasText(catalogues.en.nextSteps, step);
}
