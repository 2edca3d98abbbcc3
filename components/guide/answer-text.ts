import type { QuestionId } from '../../lib/guide/triage';
import type { Translate } from '../../lib/texts';
import { isNamedText } from '../../lib/texts/text-keys';

/** The text of an answer. */
export function answerText(question: QuestionId, answer: string, t: Translate): string {
  const key = `triage.${question}.${answer}` as const;
  return isNamedText(key) ? t(key) : '';
}
