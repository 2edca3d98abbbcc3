/**
 * The browser's alarms, held to what should be set. They only wake the worker; what is due is then
 * read from storage. Firefox forgets them when it is restarted, and an update may drop them.
 */
import { browser } from 'wxt/browser';
import type { WantedAlarm } from './wanted-alarms';

/** The shortest period the browser keeps, minutes. */
export const shortestPeriod = import.meta.env.FIREFOX ? 1 : 0.5;

/** An alarm this near to its time is left as it is, ms. */
const nearEnough = 250;

/** Sets what is missing or was set to another time, and clears what is wanted no more. */
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

/** Calls back when an alarm fires, whichever it is. To be called before the worker first waits. */
export function onAlarm(look: () => void): void {
  browser.alarms.onAlarm.addListener(look);
}
