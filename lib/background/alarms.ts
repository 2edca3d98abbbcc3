/**
 * Keeps the browser's alarms in line with what should be set. Alarms only wake the worker, which
 * then reads from storage what is due. Firefox forgets its alarms on restart, and an extension
 * update may drop them.
 */
import { browser } from 'wxt/browser';
import type { WantedAlarm } from './wanted-alarms';

/** The shortest alarm period the browser honors, in minutes. */
export const shortestPeriod = import.meta.env.FIREFOX ? 1 : 0.5;

/** An alarm within this many ms of its intended time is not set again. */
const nearEnough = 250;

/** Creates missing or changed alarms and clears those that are no longer wanted. */
export async function setAlarms(wanted: readonly WantedAlarm[]): Promise<void> {
  const present = new Map((await browser.alarms.getAll()).map((alarm) => [alarm.name, alarm]));
  await Promise.all(
    wanted.map(async ({ name, at, every }) => {
      const alarm = present.get(name);
      present.delete(name);
      const isSet =
        every === null
          ? alarm !== undefined && Math.abs(alarm.scheduledTime - at) <= nearEnough
          : alarm?.periodInMinutes === every && alarm.scheduledTime <= at + nearEnough;
      if (isSet) return;
      await browser.alarms.create(
        name,
        every === null ? { when: at } : { when: at, periodInMinutes: every },
      );
    }),
  );
  await Promise.all([...present.keys()].map((name) => browser.alarms.clear(name)));
}

/**
 * Calls `look` when any alarm fires. Must be called synchronously at worker startup, or the event
 * that woke the worker is missed.
 */
export function onAlarm(look: () => void): void {
  browser.alarms.onAlarm.addListener(look);
}
