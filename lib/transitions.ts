/**
 * What a state of a page sets off, and what must have come before it. A look at a page only proposes a
 * state: the word "Success" stands on many pages, beside a spinner or in a toast, and most of them are not
 * the end of an application. Pure.
 */
import type { Sighting } from './pages/sighting';
import { portalStateIds, type ErrorId, type StateId } from './pages/types';

/** How long after the press that sends something its answer may come, ms. */
export const answerWithin = 120_000;

/** The last press of a button that goes on, by the person, in a tab. */
interface Press {
  state: StateId;
  /** Ms since the epoch. */
  at: number;
  /** Words that no rule knows stood on the page already, so that they are no answer. */
  overWords?: boolean | undefined;
}

/** What is known of a tab from before a look at its page. */
interface Before {
  /** The last state that it was in, whatever it showed since. */
  lastState: StateId | null;
  press: Press | null;
}

/** What may happen when a state is reached. */
interface Effects {
  /** The event that it is for the tab's code window, which knows by itself whether that loses the code. */
  codeWindow?: 'company-seen' | 'code-seen' | 'owner-seen' | 'done-seen';
  /** Steps that the state proves done are ticked. */
  ticks?: true;
  /** The 45 days begin, unless a log-in is known. */
  countsLogin?: true;
}

interface Transition extends Effects {
  page: Sighting['page'];
  /** One of these was the last state of the tab. Omitted: any, or none. */
  from?: readonly StateId[];
  to: readonly StateId[];
  /** A proposal is enough; else the page itself must prove the state. */
  proposed?: true;
  /** The button that goes on was pressed in this state, not longer ago than an answer may take. */
  pressedIn?: StateId;
  /** The state that the tab is taken to be in instead. */
  as?: StateId;
}

const form = { page: 'importer-form' } as const;
const portal = { page: 'portal' } as const;
const done = { ...form, to: ['done'] } as const;
const bankDataSent = { ...portal, to: ['ach-success'] } as const;
/** From here an application can have been sent: the owner page may hold the authorization, too. */
const beforeDone: readonly StateId[] = ['owner', 'authorise'];
const atEnd = { codeWindow: 'done-seen', ticks: true } as const;

/**
 * The first row that fits counts; a state without one is not believed. The log-in at the portal is no row:
 * it needs a log-in page and a new document (`login-clock/seen.ts`).
 */
const transitions: readonly Transition[] = [
  { ...form, to: ['company'], codeWindow: 'company-seen' },
  { ...form, to: ['code'], codeWindow: 'code-seen', ticks: true },
  { ...form, to: ['owner', 'authorise'], codeWindow: 'owner-seen', ticks: true },
  // Reloaded, or drawn anew: it has set off what it sets off.
  { ...done, from: ['done'], proposed: true },
  {
    ...done,
    from: beforeDone,
    proposed: true,
    pressedIn: 'authorise',
    ...atEnd,
    countsLogin: true,
  },
  { ...done, from: beforeDone, ...atEnd, countsLogin: true },
  // The page says that the application was received, but nobody saw when: no day to count from.
  { ...done, ...atEnd },
  // "Success" is also what the refresh on the same tab of the portal may answer.
  { ...bankDataSent, from: ['ach-dialog', 'ach-success'], ticks: true },
  { ...bankDataSent, pressedIn: 'ach-dialog', ticks: true },
  { ...bankDataSent, as: 'ach' },
  { ...portal, to: portalStateIds, ticks: true },
];

/** The state that a tab is in after a look at its page, and what that sets off. */
export interface Reached extends Effects {
  state: StateId | null;
}

/** @param at when the page was looked at, ms since the epoch */
export function reach({ lastState, press }: Before, seen: Sighting, at: number): Reached {
  for (const { page, from, to, proposed, pressedIn, as, ...effects } of transitions) {
    if (page !== seen.page) continue;
    const shown = seen.state ?? (proposed ? seen.proposal?.state : null);
    if (!shown || !to.includes(shown)) continue;
    if (from && (lastState === null || !from.includes(lastState))) continue;
    if (pressedIn && !wasPressed(press, pressedIn, seen.proposal?.since ?? at)) continue;
    return { state: as ?? shown, ...effects };
  }
  return { state: null };
}

/**
 * What the form refuses. Words that no rule knows may be a greeting or a warning to all: only on the first page,
 * after Next was pressed there, are they taken for its answer, unless they stood there before the press.
 */
export function refusalsIn(press: Press | null, { state, errors }: Sighting): ErrorId[] {
  const isAnswer = state === 'company' && press?.state === 'company' && !press.overWords;
  return errors.filter((error) => error !== 'unrecognized' || isAnswer);
}

/** Whether the press that leads on from `state` was made in time for an answer at `now`, ms since the epoch. */
export function wasPressed(press: Press | null, state: StateId, now: number): boolean {
  return press?.state === state && press.at <= now && now <= press.at + answerWithin;
}

/** The state in which a press counts: on the owner page it sends the application if the box stands there. */
export function stateOfPress(state: StateId, before: Sighting | null): StateId {
  return state === 'owner' && before?.found.includes('authorise') ? 'authorise' : state;
}
