/**
 * The extension's own browser APIs, reached from outside, and time that passes at once: stored times and
 * alarms are moved into the past together. That tests the shipped build; nothing in it knows of it.
 */

/** Where the extension's APIs are: its worker, or in Firefox, which shows no worker, one of its pages. */
export interface Inside {
  evaluate<T>(expression: string): Promise<T>;
}

/** Writes values as they stand on disk. */
export const store = (inside: Inside, values: object): Promise<unknown> =>
  inside.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** The day so many days ago, as it is stored. */
export const day = (age: number): string => {
  const date = new Date();
  date.setDate(date.getDate() - age);
  return date.toLocaleDateString('sv');
};

/** A login as it is stored, with what is said otherwise. */
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

/** A wait as it is stored: an own one that began 30 days ago, whose end is not known. */
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

/** The code windows on disk. */
export function storedWindows(inside: Inside): Promise<StoredWindow[]> {
  return inside.evaluate(
    `chrome.storage.local.get('windows').then(({ windows }) => windows ?? [])`,
  );
}

/** As a page of the extension stops the first code window that is on disk. */
export async function stopWindow(inside: Inside): Promise<void> {
  const [first] = await storedWindows(inside);
  const window = `${first?.id}.${first?.window.serial}`;
  const message = { type: 'by-hand', tabId: null, act: { type: 'stop-window', window } };
  await inside.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}

/**
 * Lets `ms` pass for every code window and every alarm. Under the locks of the product: a worker that has
 * just started looks at its clocks, and would write back what it read before.
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
      // What repeats has fired in that time, and is on its way to the next; the rest is overdue.
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

/** What is left of the first code window by its stored start, ms. */
export async function left(inside: Inside): Promise<number> {
  const [first] = await storedWindows(inside);
  return (first?.window.startedAt ?? Number.NaN) + 600_000 - Date.now();
}

/** The ids of the notifications that are shown. */
export async function shownNotifications(inside: Inside): Promise<string[]> {
  const all: Record<string, boolean> = await inside.evaluate('chrome.notifications.getAll()');
  return Object.keys(all);
}

export function badgeText(inside: Inside): Promise<string> {
  return inside.evaluate('chrome.action.getBadgeText({})');
}

/** Fills the storage on disk to the last byte of its quota, as a full disk would be: no longer value is saved. */
export async function fillStorage(inside: Inside): Promise<void> {
  await inside.evaluate(`(async () => {
    const { local } = chrome.storage;
    // A value counts as its key and its JSON.
    const room = local.QUOTA_BYTES - (await local.getBytesInUse()) - 'filled""'.length;
    await local.set({ filled: 'x'.repeat(room) });
  })()`);
}

/** Gives back the room that `fillStorage` took. */
export async function emptyStorage(inside: Inside): Promise<void> {
  await inside.evaluate(`chrome.storage.local.remove('filled')`);
}
