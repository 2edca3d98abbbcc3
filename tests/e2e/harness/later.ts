import type { Worker } from '@playwright/test';

/**
 * Sets the worker's clock `ms` ahead until the worker ends. Alarms still follow the machine's
 * clock, so they lie beyond the end of the test and fire only by `fireAlarm`.
 */
export async function setAhead(worker: Worker, ms: number): Promise<void> {
  await worker.evaluate((ahead) => {
    const scope = globalThis as typeof globalThis & { ahead?: number };
    const isNew = scope.ahead === undefined;
    scope.ahead = ahead;
    if (!isNew) return;
    const Machine = Date;
    const now = () => Machine.now() + (scope.ahead ?? 0);
    globalThis.Date = new Proxy(Machine, {
      construct: (target, args: [], newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }, ms);
}

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

const alarmsOf = (worker: Worker): Promise<Alarm[]> => worker.evaluate('chrome.alarms.getAll()');

/** Returns the next alarm that does not repeat, or null. */
export async function nextAlarm(worker: Worker): Promise<Alarm | null> {
  const once = (await alarmsOf(worker)).filter((alarm) => alarm.periodInMinutes === undefined);
  return once.toSorted((a, b) => a.scheduledTime - b.scheduledTime)[0] ?? null;
}

/** Returns the period of each repeating alarm, in minutes. */
export async function periods(worker: Worker): Promise<number[]> {
  return (await alarmsOf(worker)).flatMap(({ periodInMinutes = [] }) => periodInMinutes);
}

/** Fires an alarm as the browser does, and waits until the worker has handled it. */
export async function fireAlarm(
  worker: Worker,
  { name, scheduledTime, periodInMinutes }: Alarm,
): Promise<void> {
  const again = periodInMinutes && {
    when: scheduledTime + periodInMinutes * 60_000,
    periodInMinutes,
  };
  await worker.evaluate(`(async () => {
    const again = ${JSON.stringify(again ?? null)};
    if (again) await chrome.alarms.create('${name}', again);
    else await chrome.alarms.clear('${name}');
    chrome.alarms.onAlarm.dispatch({ name: '${name}', scheduledTime: ${scheduledTime} });
    for (const lock of ['clocks', 'telling']) await navigator.locks.request(lock, () => undefined);
  })()`);
}
