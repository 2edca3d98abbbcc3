import { marks, remaining, type CodeWindow, type Mark } from './window';

/** Only these are still of use to somebody; a code that was accepted or lost is told no more. */
function isTold(window: CodeWindow): boolean {
  return window.state === 'running' || window.state === 'expired';
}

/**
 * The one mark to be told at `now` (ms since the epoch), or null. When several have passed, after
 * sleep for instance, it is the last of them; telling it passes over the others. While the start is
 * unknown there is no remainder to tell, only the end.
 */
export function markDue(window: CodeWindow, now: number): Mark | null {
  if (!isTold(window)) return null;
  const left = window.state === 'expired' ? 0 : remaining(window, now);
  if (left === null) return null;
  const last = marks.findLast((mark) => mark.left >= left);
  return last && !window.told.includes(last.id) ? last.id : null;
}

/**
 * When the marks still to come are due, on the clock that reads `now` (ms since the epoch): what
 * alarms are set to. For an unknown start only the certain end is known.
 */
export function marksAhead(window: CodeWindow, now: number): { mark: Mark; at: number }[] {
  if (window.state !== 'running') return [];
  const left = remaining(window, now);
  if (left === null) {
    const end = (window.latestStart ?? now) + marks[0].left - Math.max(0, window.latestNow - now);
    return [{ mark: 'expired', at: end }];
  }
  return marks
    .filter((mark) => mark.left < left && !window.told.includes(mark.id))
    .map((mark) => ({ mark: mark.id, at: now + left - mark.left }));
}
