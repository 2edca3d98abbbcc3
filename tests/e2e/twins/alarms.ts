/**
 * A broken replacement for lib/background/alarms that keeps time in the worker's memory. A test
 * that it passes cannot detect the one fault that the countdown must not have.
 */
import type { WantedAlarm } from '../../../lib/background/wanted-alarms';

export const shortestPeriod = 0.5;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
let look = () => {};

export async function setAlarms(wanted: readonly WantedAlarm[]): Promise<void> {
  for (const timer of timers.values()) clearTimeout(timer);
  timers.clear();
  for (const { name, at } of wanted) {
    timers.set(
      name,
      setTimeout(() => look(), at - Date.now()),
    );
  }
}

export function onAlarm(wake: () => void): void {
  look = wake;
}
