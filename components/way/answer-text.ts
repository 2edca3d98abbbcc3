import type { QuestionId } from '../../lib/guide/triage';
import type { Translate } from '../../lib/texts';
import { isNamedText } from '../../lib/texts/named';

/** An answer in words; the guide's tests see to it that each has some. */
export function answerText(question: QuestionId, answer: string, t: Translate): string {
  const key = `triage.${question}.${answer}`;
  return isNamedText(key) ? t(key) : '';
}
