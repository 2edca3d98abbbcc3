import { alerts, remaining, type CodeWindow, type Alert } from './window';

/** Whether alerts are still useful. Nobody needs one for a code that was accepted or lost. */
function isTold(codeWindow: CodeWindow): boolean {
  return codeWindow.state === 'running' || codeWindow.state === 'expired';
}

/**
 * The alert due at `now` (ms since the epoch), or `null`. If several are due, for example after the
 * computer slept, this is the last of them, and sending it skips the others. While the start is
 * unknown, only the end is announced, because the remaining time is unknown.
 */
export function alertDue(codeWindow: CodeWindow, now: number): Alert | null {
  if (!isTold(codeWindow)) return null;
  const left = codeWindow.state === 'expired' ? 0 : remaining(codeWindow, now);
  if (left === null) return null;
  const last = alerts.findLast((alert) => alert.left >= left);
  return last && !codeWindow.told.includes(last.id) ? last.id : null;
}

/**
 * The alerts still to come and when each is due, on the clock that reads `now` (ms since the
 * epoch). Used to set alarms. With an unknown start, only the latest possible end is known.
 */
export function alertsAhead(codeWindow: CodeWindow, now: number): { alert: Alert; at: number }[] {
  if (codeWindow.state !== 'running') return [];
  const left = remaining(codeWindow, now);
  if (left === null) {
    const end =
      (codeWindow.latestStart ?? now) + alerts[0].left - Math.max(0, codeWindow.latestNow - now);
    return [{ alert: 'expired', at: end }];
  }
  return alerts
    .filter((alert) => alert.left < left && !codeWindow.told.includes(alert.id))
    .map((alert) => ({ alert: alert.id, at: now + left - alert.left }));
}
