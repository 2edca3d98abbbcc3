/** The triage: pure functions of (graph of questions, answers). */
import type { CaseId } from './guide/ids';
import { askedByStand, firstQuestion, triage, type QuestionId, type Stand } from './guide/triage';
import type { Journey } from './guide/types';

/** What was answered; answers to questions that are no longer asked may be among them. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

interface Triage {
  /** The questions asked so far, each with its answer: any of them can be answered anew. */
  asked: readonly { question: QuestionId; answer: string }[];
  /** What to ask next; null when the case is known. */
  next: QuestionId | null;
  found: CaseId | null;
}

/** Where these answers lead. An answer that its question does not have counts as not given. */
export function triageOf(given: Answers): Triage {
  const stand = standOf(given);
  const answers: Answers = stand === null ? given : { ...given, [firstQuestion]: stand };
  const asked: { question: QuestionId; answer: string }[] = [];
  let question: QuestionId = firstQuestion;
  for (;;) {
    const answer: string | undefined = answers[question];
    const then: Then | null = answer === undefined ? null : optionOf(question, answer);
    if (answer === undefined || !then) return { asked, next: question, found: null };
    asked.push({ question, answer });
    if ('case' in then) return { asked, next: null, found: then.case };
    // It is only asked of people who said where they stand.
    question = 'ask' in then ? then.ask : askedByStand[stand ?? 'unsure'];
  }
}

/**
 * Where the person stands, said or implied: answers that were given before this was asked still lead to
 * their case. Null when nothing tells it.
 */
function standOf({ stand, party, trouble, bank, account }: Answers): Stand | null {
  if (stand !== undefined && isStand(stand)) return stand;
  if (trouble !== undefined && trouble !== 'none') return 'changed';
  if (bank === 'not-in-us' || account === 'none') return 'none';
  if (account !== undefined) return 'unsure';
  return party === undefined || party === 'importer' ? null : 'none';
}

function isStand(answer: string): answer is Stand {
  return Object.hasOwn(triage[firstQuestion], answer);
}

/** No way through the questions is longer. */
export const questionsMost = 5;

/** The answers that a question can have, in their order. */
export function answersTo(question: QuestionId): readonly string[] {
  return Object.keys(triage[question]);
}

/** The answers with this one; the same object when the question does not have it. */
export function answered(answers: Answers, question: string, answer: string): Answers {
  if (!isQuestion(question) || optionOf(question, answer) === null) return answers;
  return { ...answers, [question]: answer };
}

/** The steps of a journey that concern this case; all of them while no case is known. */
export function journeyFor(journey: Journey, found: CaseId | null): Journey {
  if (found === null) return journey;
  const steps = journey.steps.filter(({ onlyFor }) => !onlyFor || onlyFor.includes(found));
  return { ...journey, steps };
}

function isQuestion(id: string): id is QuestionId {
  return Object.hasOwn(triage, id);
}

type Then = { ask: QuestionId } | { case: CaseId } | { askBy: 'stand' };

function optionOf(question: QuestionId, answer: string): Then | null {
  const options: Readonly<Record<string, Then>> = triage[question];
  return Object.hasOwn(options, answer) ? (options[answer] ?? null) : null;
}
