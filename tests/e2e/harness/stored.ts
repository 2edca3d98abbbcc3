/**
 * Calls the extension's browser APIs from outside, and makes time pass at once by moving stored
 * times and alarms into the past together. This works with the shipped build, which contains
 * nothing for it.
 */

/**
 * A context with the extension's APIs: its worker or, in Firefox, which does not expose the worker,
 * one of its pages.
 */
export interface Inside {
  evaluate<T>(expression: string): Promise<T>;
}

/** Writes values in their stored form. */
export const store = (inside: Inside, values: object): Promise<unknown> =>
  inside.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** Returns the day `age` days ago in its stored form. */
export const day = (age: number): string => {
  const date = new Date();
  date.setDate(date.getDate() - age);
  return date.toLocaleDateString('sv');
};

/** Returns a login in its stored form, with some properties overridden. */
export const keptLogin = (id: string, more: object = {}) => ({
  id,
  label: id,
  role: 'TAO',
  isMine: true,
  hasProxy: false,
  lastLogin: { day: '2026-11-02', how: 'seen' },
  toldOn: null,
  reminded: 0,
  snoozedUntil: null,
  ...more,
});

/** Returns a wait in its stored form: the person's own, begun 30 days ago, without a known end. */
export const keptWait = (id: string, more: object) => ({
  id,
  kind: null,
  label: '',
  startedOn: day(30),
  until: null,
  toldFor: null,
  endedOn: null,
  ...more,
});

interface StoredWindow {
  id: string;
  tab: string | null;
  window: {
    state: string;
    serial: number;
    startedAt: number | null;
    how: string | null;
    told: string[];
  };
}

/** Returns the stored code windows. */
export function storedWindows(inside: Inside): Promise<StoredWindow[]> {
  return inside.evaluate(
    `chrome.storage.local.get('windows').then(({ windows }) => windows ?? [])`,
  );
}

/** Stops the first stored code window as a page of the extension does. */
export async function stopWindow(inside: Inside): Promise<void> {
  const [first] = await storedWindows(inside);
  const window = `${first?.id}.${first?.window.serial}`;
  const message = { type: 'by-hand', tabId: null, act: { type: 'stop-window', window } };
  await inside.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}

/**
 * Lets `ms` pass for every code window and every alarm. It holds the product's own locks: a worker
 * that has just started reads its clocks and would otherwise write back old values.
 */
export async function letPass(inside: Inside, ms: number): Promise<void> {
  const passed = `async () => {
    const times = ['startedAt', 'wentOnAt', 'codeSeenAt', 'latestStart', 'latestNow'];
    const { windows = [] } = await chrome.storage.local.get('windows');
    for (const { window } of windows) {
      for (const time of times) if (window[time]) window[time] -= ${ms};
    }
    await chrome.storage.local.set({ windows });
    for (const { name, scheduledTime, periodInMinutes } of await chrome.alarms.getAll()) {
      let when = scheduledTime - ${ms};
      // A repeating alarm has fired meanwhile and waits for its next time; any other is overdue.
      const period = (periodInMinutes ?? 0) * 60_000;
      while (period > 0 && when <= Date.now()) when += period;
      when = Math.max(when, Date.now() + 100);
      await chrome.alarms.create(name, { when, ...(periodInMinutes && { periodInMinutes }) });
    }
  }`;
  await inside.evaluate(
    `navigator.locks.request('clocks', () => navigator.locks.request('stored:windows', ${passed}))`,
  );
}

/** Returns the time left in the first code window, by its stored start, in ms. */
export async function left(inside: Inside): Promise<number> {
  const [first] = await storedWindows(inside);
  return (first?.window.startedAt ?? Number.NaN) + 600_000 - Date.now();
}

/** Returns the ids of the visible notifications. */
export async function shownNotifications(inside: Inside): Promise<string[]> {
  const all: Record<string, boolean> = await inside.evaluate('chrome.notifications.getAll()');
  return Object.keys(all);
}

export function badgeText(inside: Inside): Promise<string> {
  return inside.evaluate('chrome.action.getBadgeText({})');
}

/**
 * Fills the storage to the last byte of its quota, like a full disk: no longer value can be saved.
 */
export async function fillStorage(inside: Inside): Promise<void> {
  await inside.evaluate(`(async () => {
    const { local } = chrome.storage;
    // The size of an entry is that of its key plus its JSON.
    const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'filled""'.length;
    await local.set({ filled: 'x'.repeat(room) });
  })()`);
}

/** Frees the space that `fillStorage` took. */
export async function emptyStorage(inside: Inside): Promise<void> {
  await inside.evaluate(`chrome.storage.local.remove('filled')`);
}
