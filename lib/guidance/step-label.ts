import { catalogues, type Texts } from '../texts';
import { hasText } from '../texts/named';

/** A step that has a label in the texts; a test sees to it that each has. */
export function isLabeled(step: string): step is keyof Texts['nextSteps'] {
  return hasText(catalogues.en.nextSteps, step);
}
