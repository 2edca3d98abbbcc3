/**
 * The ten minutes in which the verification code is valid, as a pure function of
 * (window, event, now). All times are ms since the epoch.
 *
 * The code is issued when the person goes on from the company state. Next alone proves nothing,
 * because an error answer issues no code: it is a candidate, and becomes the start when the code
 * state is seen.
 */
import { codeWindowLength, marks, noWindow, remaining, type CodeWindow, type Mark } from './window';

/** How far back a person may set the start, ms. Further back is a slip: "2:02" for "14:02". */
export const correctionReach = 3_600_000;

/**
 * How far `now` may run backwards before we take it that the system clock was set back, ms.
 * Less is disorder between contexts and is ignored.
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
  | { type: 'told'; mark: Mark }
  | { type: 'tick' };

/** Why a correction or a start by hand was refused. */
export type Refusal = 'nothing to correct' | 'later than the code state' | 'too early' | 'running';

/** Why this event would change nothing that the person asked for; null when it is accepted. */
export function refusal(before: CodeWindow, event: WindowEvent, now: number): Refusal | null {
  const window = expire(keepTime(before, now));
  if (event.type === 'started-by-hand') return window.state === 'running' ? 'running' : null;
  if (event.type !== 'corrected') return null;
  const bounds = correctionBounds(window);
  if (!bounds) return 'nothing to correct';
  if (event.startedAt > bounds.latest) return 'later than the code state';
  return event.startedAt < bounds.earliest ? 'too early' : null;
}

/**
 * Between which times a start may be set by hand; null while there is nothing to correct. An expired
 * window counts too: the mail may show that the code is younger than Next made us think.
 */
export function correctionBounds(window: CodeWindow): { earliest: number; latest: number } | null {
  if (window.latestStart === null) return null;
  if (window.state !== 'running' && window.state !== 'expired') return null;
  return { earliest: window.latestStart - correctionReach, latest: window.latestStart };
}

/**
 * The window after `event`, at `now` (the worker's clock, ms since the epoch). A refused event
 * changes nothing but the time; ask `refusal` for the reason.
 */
export function advance(before: CodeWindow, event: WindowEvent, now: number): CodeWindow {
  const window = expire(keepTime(before, now));
  if (refusal(window, event, now)) return window;
  switch (event.type) {
    case 'went-on':
      return wentOn(window, Math.min(event.at, window.latestNow));
    case 'code-seen':
      return codeSeen(window, Math.min(event.at, window.latestNow), event.cameFromCompany);
    case 'owner-seen':
    case 'accepted-by-hand':
      return window.state === 'none' ? window : { ...window, state: 'accepted' };
    case 'company-seen':
      return companySeen(window, Math.min(event.at, window.latestNow));
    case 'corrected':
      return corrected(window, event.startedAt);
    case 'started-by-hand':
      return begin(window, { startedAt: window.latestNow, how: 'hand', codeSeenAt: null });
    case 'stopped':
      // That the code state was seen is kept, or its next sighting would begin a new window.
      return { ...cleared(window), codeSeenAt: window.codeSeenAt };
    case 'done-seen':
      return cleared(window);
    case 'told':
      return { ...window, told: marksUpTo(event.mark) };
    case 'tick':
      return window;
  }
}

/** A later start puts marks ahead again that were told: they are told again, at their new times. */
function corrected(before: CodeWindow, startedAt: number): CodeWindow {
  const window: CodeWindow = { ...before, state: 'running', startedAt, how: 'mail' };
  const left = remaining(window, window.latestNow) ?? 0;
  const passed: readonly Mark[] = marks.filter((mark) => mark.left >= left).map(({ id }) => id);
  return expire({ ...window, told: window.told.filter((id) => passed.includes(id)) });
}

function cleared({ serial, latestNow }: CodeWindow): CodeWindow {
  return { ...noWindow, serial, latestNow };
}

/** The mark and all that come before it: to tell a mark is to pass over the earlier ones. */
function marksUpTo(mark: Mark): Mark[] {
  const ids = marks.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(mark) + 1);
}

/**
 * The company state after the code state: what was typed is gone, and the code with it. Accepted
 * counts too, because CBP's form falls back from the later states as well. A window started by hand
 * whose code state was never recognised is not lost by this: there the recognition is in doubt.
 */
function companySeen(window: CodeWindow, at: number): CodeWindow {
  if (window.codeSeenAt === null || at < window.codeSeenAt) return window;
  const underWay = window.state === 'running' || window.state === 'accepted';
  const state = underWay ? 'lost' : window.state;
  // A Next from before belonged to the code that is gone.
  const wentOnAt = (window.wentOnAt ?? 0) > window.codeSeenAt ? window.wentOnAt : null;
  return { ...window, state, wentOnAt, codeSeenAt: null };
}

function wentOn(window: CodeWindow, at: number): CodeWindow {
  if (window.codeSeenAt === null) return { ...window, wentOnAt: at };
  // Later than the code state: the company state must have come back without our seeing it.
  if (at > window.codeSeenAt) return { ...companySeen(window, at), wentOnAt: at };
  // The message came after the one about the code state: it still names the better start.
  return window.state === 'running' && window.how === 'appeared'
    ? expire({ ...window, startedAt: at, how: 'next' })
    : window;
}

function codeSeen(window: CodeWindow, at: number, cameFromCompany: boolean): CodeWindow {
  if (window.state === 'running') return seenWhileRunning(window, at, cameFromCompany);
  // Reloaded, or seen again, without the company state in between: no new code was issued.
  if (window.codeSeenAt !== null) return window;
  // Started by hand and over: a code page of which nothing is known is taken for the same one.
  const ended = window.state === 'expired' || window.state === 'accepted';
  if (ended && !cameFromCompany) return window;
  if (!cameFromCompany) return begin(window, { startedAt: null, how: 'unknown', codeSeenAt: at });
  const next = window.wentOnAt;
  if (next === null) return begin(window, { startedAt: at, how: 'appeared', codeSeenAt: at });
  // A Next of more than ten minutes ago led to an error, or the machine slept: nobody knows which.
  if (at - next >= codeWindowLength) {
    return begin(window, { startedAt: null, how: 'unknown', codeSeenAt: at });
  }
  return begin(window, { startedAt: Math.min(next, at), how: 'next', codeSeenAt: at });
}

/** A window that runs goes on. One started by hand learns between which times its start must lie. */
function seenWhileRunning(window: CodeWindow, at: number, cameFromCompany: boolean): CodeWindow {
  if (window.codeSeenAt !== null) return window;
  const noLater = (time: number | null) => (time === null ? null : Math.min(time, at));
  const latestStart = cameFromCompany ? at : noLater(window.latestStart);
  return expire({
    ...window,
    codeSeenAt: at,
    startedAt: noLater(window.startedAt),
    latestStart,
  });
}

function begin(
  window: CodeWindow,
  start: Pick<CodeWindow, 'startedAt' | 'how' | 'codeSeenAt'>,
): CodeWindow {
  return expire({
    ...window,
    ...start,
    state: 'running',
    serial: window.serial + 1,
    latestStart: start.codeSeenAt ?? start.startedAt,
    told: [],
  });
}

/** Also when the start is unknown: ten minutes after the code state appeared it is over for certain. */
function expire(window: CodeWindow): CodeWindow {
  const start = window.startedAt ?? window.latestStart;
  if (window.state !== 'running' || start === null) return window;
  return window.latestNow >= start + codeWindowLength ? { ...window, state: 'expired' } : window;
}

/**
 * Takes note of `now`. When the system clock was set back, all times move back with it, so that the
 * count goes on from where it was. Holding on to the highest time alone would stop the clock for as
 * long as the step back was.
 */
function keepTime(window: CodeWindow, now: number): CodeWindow {
  if (now >= window.latestNow) return { ...window, latestNow: now };
  const back = window.latestNow - now;
  if (back <= clockTolerance) return window;
  const moved = (time: number | null) => (time === null ? null : time - back);
  return {
    ...window,
    latestNow: now,
    startedAt: moved(window.startedAt),
    wentOnAt: moved(window.wentOnAt),
    codeSeenAt: moved(window.codeSeenAt),
    latestStart: moved(window.latestStart),
  };
}
