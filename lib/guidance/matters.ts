/** Lists all matters, the most urgent first. A surface shows one at a time. Pure functions. */
import { noWindow, remaining, type CodeWindow } from '../code-window';
import { isFaceId, type FaceId } from '../guide/faces';
import type { CaseId } from '../guide/ids';
import type { Reader } from '../guide/readers';
import { cases, type Case } from '../guide/cases';
import { statedState } from '../recognition-verdicts';
import { allJourneys } from '../guide';
import {
  closingAhead,
  daysLeft,
  hasLoggedIn,
  earlyEnd,
  type Closing,
  type EarlyEnd,
  type Login,
} from '../login-clock';
import { dayOf, daysBetween } from '../day';
import { landmarksOf, roleOf, ruleOf } from '../pages';
import type { Sighting } from '../pages/sighting';
import type { ErrorId, StateId } from '../pages/types';
import { openWaits, stateOf, type WaitRecord } from '../waits';
import type { Situation } from './situation';

export type Matter =
  /** The countdown, in words that change with the time left. */
  | { kind: 'countdown' }
  | { kind: 'face'; face: FaceId }
  /** What the page in front asks for. */
  | { kind: 'page'; face: FaceId }
  | { kind: 'login'; face: 'login-first' | 'login-due' | 'login-over'; login: Login }
  | { kind: 'login'; face: 'login-closing'; login: Login; end: EarlyEnd }
  | { kind: 'wait'; face: 'wait-over'; wait: WaitRecord };

/** A login becomes due this many days before its last safe day. */
const dueDays = 7;

/** The most serious first. After one of these, what the later ones ask for is moot. */
const bySeriousness: readonly ErrorId[] = [
  'already-linked',
  'already',
  'inactive',
  'no-contact',
  'no-match',
  'email-in-use',
  'code-expired',
  'code-wrong',
  'busy',
  'required',
  'unrecognized',
];

/**
 * All matters at `now` (ms since the epoch), the first one to be shown first. Empty if nothing is
 * urgent and there is nothing to say about the page; the user's next step is shown then.
 */
export function mattersOf(situation: Situation, now: number): Matter[] {
  const { sighting, isLookAlike, isAccessGiven, isUnsaved } = situation;
  const error = sighting && worstError(sighting);
  return [
    // The time is drawn next to it all the same.
    ...(isLookAlike ? [matter('look-alike')] : []),
    ...codeWindowMatters(situation, error),
    ...(isAccessGiven ? [] : [matter('access-withdrawn')]),
    ...(isUnsaved ? [matter(isUncounted(situation) ? 'unsaved-code' : 'unsaved')] : []),
    ...(error ? [matter(error)] : []),
    ...loginMatters(situation, now),
    ...aroundOldCopy(situation, pageMatters(situation, now)),
    ...waitMatters(situation.waits, now),
  ];
}

/** Whether a countdown should be running. If none is, the countdown is what could not be saved. */
function isUncounted({ sighting, codeWindow }: Situation): boolean {
  return roleOf(sighting?.state) === 'takes-code' && codeWindow?.window.state !== 'running';
}

/**
 * What the page asks for, and that this copy is old: first, because it casts doubt on the rest, but
 * never while leaving the page would lose what was typed.
 */
function aroundOldCopy({ isOldCopy, sighting }: Situation, page: Matter[]): Matter[] {
  if (!isOldCopy) return page;
  const old = matter('old-copy');
  return ruleOf(sighting?.state)?.loses === 'always' ? [...page, old] : [old, ...page];
}

const matter = (face: FaceId): Matter => ({ kind: 'face', face });

/** Whether the countdown has ended and the user has moved on, to a new start or to the portal. */
export function isPast({ codeWindow, sighting }: Situation): boolean {
  if (codeWindow?.window.state !== 'expired' || sighting === null) return false;
  return roleOf(sighting.state) === 'requests-code' || sighting.page !== 'importer-form';
}

function codeWindowMatters(situation: Situation, error: ErrorId | null): Matter[] {
  const { codeWindow, isTabClosed } = situation;
  switch (codeWindow?.window.state) {
    case 'running':
      if (isTabClosed) return [matter('lost-tab')];
      // The error says what to do about the code. The time is drawn next to it all the same.
      return error ? [] : [{ kind: 'countdown' }];
    case 'expired':
      // Filling in an empty field no longer helps.
      return isPast(situation) || (error && error !== 'required') ? [] : [{ kind: 'countdown' }];
    case 'lost':
      return [matter('lost-back')];
    case 'accepted':
    case 'none':
    case undefined:
      return [];
  }
}

function worstError({ errors }: Sighting): ErrorId | null {
  return bySeriousness.find((error) => errors.includes(error)) ?? null;
}

function loginMatters({ logins, closings }: Situation, now: number): Matter[] {
  return logins.flatMap((login) => {
    const loginMatterOrNone = login.isMine ? loginMatter(login, closings, now) : null;
    return loginMatterOrNone ?? [];
  });
}

function loginMatter(login: Login, closings: readonly Closing[], now: number): Matter | null {
  const left = daysLeft(login, now);
  if (left === null) return null;
  if (!hasLoggedIn(login))
    return left > dueDays ? null : { kind: 'login', face: 'login-first', login };
  if (left < 0) return { kind: 'login', face: 'login-over', login };
  const today = dayOf(now);
  const end = closingAhead(login, closings, today);
  if (end) {
    if (daysBetween(today, end.by) > dueDays) return null;
    return { kind: 'login', face: 'login-closing', login, end };
  }
  // The user missed the day before the closing, so tell them at once, however many days are left.
  const isMissed = earlyEnd(login, closings) !== null;
  return left > dueDays && !isMissed ? null : { kind: 'login', face: 'login-due', login };
}

function waitMatters(waits: readonly WaitRecord[], now: number): Matter[] {
  return openWaits(waits)
    .filter((wait) => stateOf(wait, now) === 'over')
    .map((wait) => ({ kind: 'wait', face: 'wait-over', wait }));
}

function pageMatters(situation: Situation, now: number): Matter[] {
  const { page, sighting, handStep, caseId, reader, codeWindow } = situation;
  if (page === null) return [];
  if (isFaceId(page) && landmarksOf(page) === null) return [pageMatter(page)];
  // We have help for this page, so it should have been seen by now.
  if (sighting === null) return situation.isAccessGiven ? [pageMatter('unseen')] : [];
  const state = sighting.state ?? statedState(allJourneys, page, handStep);
  const stop = roleOf(state) === 'requests-code' && caseId !== null ? stopOf(caseId) : undefined;
  if (stop) return [pageMatter(stop)];
  if (state !== null)
    return [pageMatter(faceOf(state, reader, codeWindow?.window ?? noWindow, now))];
  if (sighting.framed) return [pageMatter('framed')];
  return [pageMatter(sighting.translated ? 'translated' : 'lost')];
}

const pageMatter = (face: FaceId): Matter => ({ kind: 'page', face });

function stopOf(caseId: CaseId): Case['stops'] {
  const { stops }: Case = cases[caseId];
  return stops;
}

/**
 * The face for a state of a page. On the form it also depends on who reads the code, and on the
 * countdown.
 */
function faceOf(
  state: StateId,
  reader: Reader | null,
  codeWindow: CodeWindow,
  now: number,
): FaceId {
  const isAccepted = codeWindow.state === 'accepted';
  const isTimed = isAccepted && (remaining(codeWindow, now) ?? 0) > 0;
  const role = roleOf(state);
  if (role === 'requests-code' && reader !== null) return `company-${reader}`;
  if (role === 'takes-code' && isAccepted) return 'accepted';
  if (role === 'past-code' && isTimed) return 'accepted';
  if (role === 'sends' && isTimed) return 'authorise-timed';
  // The face of the code state is the first one of the countdown.
  return isFaceId(state) ? state : 'code-start';
}
