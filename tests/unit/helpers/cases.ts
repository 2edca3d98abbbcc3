import type { CaseId } from '../../../lib/guide/ids';
import { answersTo, triageOf, type Answers } from '../../../lib/triage';

/** One set of answers that leads to each case. */
export const answersFor = new Map<CaseId, Answers>();

function collect(answers: Answers): void {
  const { next, caseId } = triageOf(answers);
  if (caseId) answersFor.set(caseId, answers);
  if (next) for (const answer of answersTo(next)) collect({ ...answers, [next]: answer });
}
collect({});
