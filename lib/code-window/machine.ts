/**
 * The ten minutes in which CBP's verification code is valid, as a pure function of (code window,
 * event, now). All times are in ms since the epoch.
 *
 * CBP issues the code when the user moves on from the company state. A press of Next alone proves
 * nothing, because no code is issued when the form answers with an error. Next is therefore only a
 * candidate, which becomes the start once the code state is seen.
 */
import {
  codeWindowLength,
  alerts,
  noWindow,
  remaining,
  type CodeWindow,
  type Alert,
} from './window';

/**
 * How far back a user may set the start, in ms. Anything further back is probably a typo, such as
 * "2:02" for "14:02".
 */
export const correctionReach = 3_600_000;

/**
 * How far `now` may run backwards, in ms, before we conclude that the system clock was set back.
 * Smaller steps are messages arriving out of order, and are ignored.
 */
const clockTolerance = 1_000;

export type WindowEvent =
  | { type: 'went-on'; at: number }
  | { type: 'code-seen'; at: number; cameFromCompany: boolean }
  | { type: 'owner-seen' }
  | { type: 'company-seen'; at: number }
  | { type: 'done-seen' }
  | { type: 'corrected'; startedAt: number }
  | { type: 'started-by-hand' }
  | { type: 'accepted-by-hand' }
  | { type: 'stopped' }
  | { type: 'told'; alert: Alert }
  | { type: 'tick' };

/** Why a correction or a manual start was refused. */
export const codeWindowRefusals = [
  'nothing to correct',
  'later than the code state',
  'too early',
  'running',
] as const;

type CodeWindowRefusal = (typeof codeWindowRefusals)[number];

/**
 * Why `event` is refused, or `null` if it is accepted. Only corrections and manual starts can be
 * refused.
 */
export function refusal(
  before: CodeWindow,
  event: WindowEvent,
  now: number,
): CodeWindowRefusal | null {
  const codeWindow = expire(keepTime(before, now));
  if (event.type === 'started-by-hand') return codeWindow.state === 'running' ? 'running' : null;
  if (event.type !== 'corrected') return null;
  const bounds = correctionBounds(codeWindow);
  if (!bounds) return 'nothing to correct';
  if (event.startedAt > bounds.latest) return 'later than the code state';
  return event.startedAt < bounds.earliest ? 'too early' : null;
}

/**
 * The earliest and latest start that a user may enter, or `null` if there is nothing to correct. An
 * expired code window can be corrected too: the email may show that the code is younger than the
 * press of Next suggested.
 */
export function correctionBounds(
  codeWindow: CodeWindow,
): { earliest: number; latest: number } | null {
  if (codeWindow.latestStart === null) return null;
  if (codeWindow.state !== 'running' && codeWindow.state !== 'expired') return null;
  return { earliest: codeWindow.latestStart - correctionReach, latest: codeWindow.latestStart };
}

/**
 * The code window after `event`.
 *
 * A refused event only advances the time; call `refusal` for the reason.
 *
 * @param now the worker's clock, ms since the epoch
 */
export function advance(before: CodeWindow, event: WindowEvent, now: number): CodeWindow {
  const codeWindow = expire(keepTime(before, now));
  if (refusal(codeWindow, event, now)) return codeWindow;
  switch (event.type) {
    case 'went-on':
      return wentOn(codeWindow, Math.min(event.at, codeWindow.latestNow));
    case 'code-seen':
      return codeSeen(codeWindow, Math.min(event.at, codeWindow.latestNow), event.cameFromCompany);
    case 'owner-seen':
    case 'accepted-by-hand':
      return codeWindow.state === 'none' ? codeWindow : { ...codeWindow, state: 'accepted' };
    case 'company-seen':
      return companySeen(codeWindow, Math.min(event.at, codeWindow.latestNow));
    case 'corrected':
      return corrected(codeWindow, event.startedAt);
    case 'started-by-hand':
      return begin(codeWindow, { startedAt: codeWindow.latestNow, how: 'hand', codeSeenAt: null });
    case 'stopped':
      // Keep `codeSeenAt`, or the next sighting of the same code state would start a new code
      // window.
      return { ...cleared(codeWindow), codeSeenAt: codeWindow.codeSeenAt };
    case 'done-seen':
      return cleared(codeWindow);
    case 'told':
      return { ...codeWindow, told: alertsUpTo(event.alert) };
    case 'tick':
      return codeWindow;
  }
}

/**
 * Moving the start later puts some alerts back in the future. Forget that those were sent, so that
 * they are sent again at their new times.
 */
function corrected(before: CodeWindow, startedAt: number): CodeWindow {
  const codeWindow: CodeWindow = { ...before, state: 'running', startedAt, how: 'mail' };
  const left = remaining(codeWindow, codeWindow.latestNow) ?? 0;
  const passed: readonly Alert[] = alerts.filter((alert) => alert.left >= left).map(({ id }) => id);
  return expire({ ...codeWindow, told: codeWindow.told.filter((id) => passed.includes(id)) });
}

function cleared({ serial, latestNow }: CodeWindow): CodeWindow {
  return { ...noWindow, serial, latestNow };
}

/** `alert` and every alert before it: sending an alert skips the earlier ones. */
function alertsUpTo(alert: Alert): Alert[] {
  const ids = alerts.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(alert) + 1);
}

/**
 * Handles the company state appearing after the code state: everything typed is gone, and the code
 * with it. This applies to accepted codes as well, because CBP's form also falls back from the
 * later states. A code window started by hand whose code state we never recognized is kept, because
 * then it is our recognition that is in doubt.
 */
function companySeen(codeWindow: CodeWindow, at: number): CodeWindow {
  if (codeWindow.codeSeenAt === null || at < codeWindow.codeSeenAt) return codeWindow;
  const underWay = codeWindow.state === 'running' || codeWindow.state === 'accepted';
  const state = underWay ? 'lost' : codeWindow.state;
  // A Next from before the code state belongs to the code that is gone.
  const wentOnAt = (codeWindow.wentOnAt ?? 0) > codeWindow.codeSeenAt ? codeWindow.wentOnAt : null;
  return { ...codeWindow, state, wentOnAt, codeSeenAt: null };
}

function wentOn(codeWindow: CodeWindow, at: number): CodeWindow {
  if (codeWindow.codeSeenAt === null) return { ...codeWindow, wentOnAt: at };
  // Next was pressed after the code state, so the company state must have come back unseen.
  if (at > codeWindow.codeSeenAt) return { ...companySeen(codeWindow, at), wentOnAt: at };
  // This message arrived after the one about the code state, but still gives the more exact start.
  return codeWindow.state === 'running' && codeWindow.how === 'appeared'
    ? expire({ ...codeWindow, startedAt: at, how: 'next' })
    : codeWindow;
}

function codeSeen(codeWindow: CodeWindow, at: number, cameFromCompany: boolean): CodeWindow {
  if (codeWindow.state === 'running') return seenWhileRunning(codeWindow, at, cameFromCompany);
  // The code state was reloaded or seen again without the company state in between, so CBP issued
  // no new code.
  if (codeWindow.codeSeenAt !== null) return codeWindow;
  // A code window that was started by hand has ended. Without proof of a new code, assume that this
  // code state belongs to it.
  const ended = codeWindow.state === 'expired' || codeWindow.state === 'accepted';
  if (ended && !cameFromCompany) return codeWindow;
  if (!cameFromCompany)
    return begin(codeWindow, { startedAt: null, how: 'unknown', codeSeenAt: at });
  const next = codeWindow.wentOnAt;
  if (next === null) return begin(codeWindow, { startedAt: at, how: 'appeared', codeSeenAt: at });
  // If Next was pressed more than ten minutes ago, either it led to an error or the computer slept.
  // We cannot tell which, so the start is unknown.
  if (at - next >= codeWindowLength) {
    return begin(codeWindow, { startedAt: null, how: 'unknown', codeSeenAt: at });
  }
  return begin(codeWindow, { startedAt: Math.min(next, at), how: 'next', codeSeenAt: at });
}

/** A running code window continues. One started by hand now learns its latest possible start. */
function seenWhileRunning(
  codeWindow: CodeWindow,
  at: number,
  cameFromCompany: boolean,
): CodeWindow {
  if (codeWindow.codeSeenAt !== null) return codeWindow;
  const noLater = (time: number | null) => (time === null ? null : Math.min(time, at));
  const latestStart = cameFromCompany ? at : noLater(codeWindow.latestStart);
  return expire({
    ...codeWindow,
    codeSeenAt: at,
    startedAt: noLater(codeWindow.startedAt),
    latestStart,
  });
}

function begin(
  codeWindow: CodeWindow,
  start: Pick<CodeWindow, 'startedAt' | 'how' | 'codeSeenAt'>,
): CodeWindow {
  return expire({
    ...codeWindow,
    ...start,
    state: 'running',
    serial: codeWindow.serial + 1,
    latestStart: start.codeSeenAt ?? start.startedAt,
    told: [],
  });
}

/**
 * Ends a code window whose time is up. With an unknown start, ten minutes after the code state
 * appeared is the latest possible end.
 */
function expire(codeWindow: CodeWindow): CodeWindow {
  const start = codeWindow.startedAt ?? codeWindow.latestStart;
  if (codeWindow.state !== 'running' || start === null) return codeWindow;
  return codeWindow.latestNow >= start + codeWindowLength
    ? { ...codeWindow, state: 'expired' }
    : codeWindow;
}

/**
 * Records `now`. If the system clock was set back, shifts all times back with it, so that the
 * countdown continues from where it was. Only remembering the highest time instead would freeze the
 * countdown for as long as the clock was set back.
 */
function keepTime(codeWindow: CodeWindow, now: number): CodeWindow {
  if (now >= codeWindow.latestNow) return { ...codeWindow, latestNow: now };
  const back = codeWindow.latestNow - now;
  if (back <= clockTolerance) return codeWindow;
  const moved = (time: number | null) => (time === null ? null : time - back);
  return {
    ...codeWindow,
    latestNow: now,
    startedAt: moved(codeWindow.startedAt),
    wentOnAt: moved(codeWindow.wentOnAt),
    codeSeenAt: moved(codeWindow.codeSeenAt),
    latestStart: moved(codeWindow.latestStart),
  };
}
