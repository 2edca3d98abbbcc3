/** The triage: pure functions of (graph of questions, answers). */
import { upToDate } from './earlier-answers';
import { cases, type Case } from './guide/cases';
import type { CaseId } from './guide/ids';
import { firstQuestion, triage, type QuestionId } from './guide/triage';
import type { Journey } from './guide/types';

/** The answers given. May include answers to questions that are no longer asked. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

interface Triage {
  /** The questions asked so far with their answers, each of which can be changed. */
  asked: readonly { question: QuestionId; answer: string }[];
  /** What to ask next, or `null` once the case is known. */
  next: QuestionId | null;
  caseId: CaseId | null;
}

/** Where these answers lead. An answer that its question does not offer is ignored. */
export function triageOf(given: Answers): Triage {
  const answers: Answers = upToDate(given);
  const asked: { question: QuestionId; answer: string }[] = [];
  let question: QuestionId = firstQuestion;
  for (;;) {
    const answer: string | undefined = answers[question];
    const then: Then | null = answer === undefined ? null : optionOf(question, answer);
    if (answer === undefined || !then) return { asked, next: question, caseId: null };
    asked.push({ question, answer });
    if ('case' in then) return { asked, next: null, caseId: then.case };
    question = then.ask;
  }
}

/** The length of the longest path through the questions. */
export const maxQuestions = 5;

/** The possible answers to a question, in order. */
export function answersTo(question: QuestionId): readonly string[] {
  return Object.keys(triage[question]);
}

/**
 * The answers with one added or changed. Returns the same object if the question does not offer
 * this answer.
 */
export function answered(answers: Answers, question: string, answer: string): Answers {
  if (!isQuestion(question) || optionOf(question, answer) === null) return answers;
  return { ...upToDate(answers), [question]: answer };
}

/** The steps of a journey that apply to this case, or all of them while the case is unknown. */
export function journeyFor(journey: Journey, caseId: CaseId | null): Journey {
  if (caseId === null) return journey;
  const { from, journeys }: Case = cases[caseId];
  const start = journeys[0] === journey.id ? journey.steps.findIndex(({ id }) => id === from) : 0;
  const steps = journey.steps
    .slice(Math.max(0, start))
    .filter(({ onlyFor }) => !onlyFor || onlyFor.includes(caseId));
  return { ...journey, steps };
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(triage, id);
}

type Then = { ask: QuestionId } | { case: CaseId };

function optionOf(question: QuestionId, answer: string): Then | null {
  const options: Readonly<Record<string, Then>> = triage[question];
  return Object.hasOwn(options, answer) ? (options[answer] ?? null) : null;
}
