/**
 * What reaching a state of a page triggers, and what must have come before it. Looking at a page
 * only proposes a state: the word "Success" appears on many pages, next to a spinner or in a toast,
 * and most of them are not the end of an application. Pure functions.
 */
import { roleOf, ruleOf, statesWith } from './pages';
import type { Sighting } from './pages/sighting';
import { portalStateIds, type ErrorId, type StateId } from './pages/types';

/** How long after the press that sends something its answer may arrive, in ms. */
export const answerWithin = 120_000;

/** The user's last press of a button that moves on, in a tab. */
interface Press {
  state: StateId;
  /** Ms since the epoch. */
  at: number;
  /**
   * Whether the page already showed messages that no rule knows, which are thus no answer to the
   * press.
   */
  overWords?: boolean | undefined;
}

/** What is known about a tab from before the sighting. */
interface Before {
  /** The last state the tab was in, even if it has shown something else since. */
  lastState: StateId | null;
  press: Press | null;
}

/** What reaching a state triggers. */
interface Effects {
  /** The event for the tab's code window, which decides whether it means that the code is lost. */
  codeWindow?: 'company-seen' | 'code-seen' | 'owner-seen' | 'done-seen';
  /** Ticks the steps that the state proves done. */
  ticks?: true;
  /** Starts the login clock, unless a log-in is known. */
  countsLogin?: true;
}

interface Transition extends Effects {
  page: Sighting['page'];
  /** The tab's last state must be one of these. Omitted: any state, or none. */
  from?: readonly StateId[];
  to: readonly StateId[];
  /** Whether a proposed state is enough. Otherwise the page itself must prove the state. */
  proposed?: true;
  /**
   * The button that moves on must have been pressed in one of these states, within the time an
   * answer may take.
   */
  pressedIn?: readonly StateId[];
  /** The state to use instead. */
  as?: StateId;
}

const form = { page: 'importer-form' } as const;
const portal = { page: 'portal' } as const;
const sent = { ...form, to: statesWith('sent') } as const;
const bankDataSent = { ...portal, to: ['ach-success'] } as const;
/** The states from which an application can be sent: the first page past the code may do it, too. */
const beforeSent = statesWith('past-code', 'sends');
const atEnd = { codeWindow: 'done-seen', ticks: true } as const;

/**
 * The first matching row counts, and a state without one is not believed. Logging in at the portal
 * is not listed here, because it requires a log-in page and a new document (`login-clock/seen.ts`).
 */
const transitions: readonly Transition[] = [
  { ...form, to: statesWith('requests-code'), codeWindow: 'company-seen' },
  { ...form, to: statesWith('takes-code'), codeWindow: 'code-seen', ticks: true },
  { ...form, to: beforeSent, codeWindow: 'owner-seen', ticks: true },
  // Reloaded or redrawn. It has already triggered everything.
  { ...sent, from: sent.to, proposed: true },
  {
    ...sent,
    from: beforeSent,
    proposed: true,
    pressedIn: statesWith('sends'),
    ...atEnd,
    countsLogin: true,
  },
  { ...sent, from: beforeSent, ...atEnd, countsLogin: true },
  // The page says that the application was received, but we do not know when, so there is no day to
  // count from.
  { ...sent, ...atEnd },
  // On this tab of the portal, "Success" may also be the answer to a refresh.
  { ...bankDataSent, from: ['ach-dialog', 'ach-success'], ticks: true },
  { ...bankDataSent, pressedIn: ['ach-dialog'], ticks: true },
  { ...bankDataSent, as: 'ach' },
  { ...portal, to: portalStateIds, ticks: true },
];

/** The state of a tab after a sighting, and what that triggers. */
export interface Reached extends Effects {
  state: StateId | null;
}

/** @param at when the page was looked at, in ms since the epoch */
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
 * The errors that answer the last press.
 *
 * - A page marks a required field as soon as it loses focus, which is an answer only after the
 *   button that moves on was pressed.
 * - Messages that no rule knows may be a greeting or a general notice. We treat them as an answer
 *   only on the first page after Next was pressed there, and only if they were not there before.
 */
export function refusalsIn(press: Press | null, seen: Sighting): ErrorId[] {
  const { state, errors } = seen;
  const wasSent = state !== null && press?.state === stateOfPress(state, seen);
  const isAnswer = wasSent && roleOf(state) === 'requests-code' && !press.overWords;
  return errors.filter(
    (error) => (error !== 'required' || wasSent) && (error !== 'unrecognized' || isAnswer),
  );
}

/**
 * Whether the button that leads on from one of `states` was pressed recently enough for an answer
 * at `now` (ms since the epoch).
 */
export function wasPressed(press: Press | null, states: readonly StateId[], now: number): boolean {
  if (!press || !states.includes(press.state)) return false;
  return press.at <= now && now <= press.at + answerWithin;
}

/** The state that a press counts for. */
export function stateOfPress(state: StateId, before: Sighting | null): StateId {
  const as = ruleOf(state)?.goesOnAs;
  return as && before?.found.includes(as.where) ? as.state : state;
}
