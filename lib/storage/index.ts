/**
 * Every stored key, in one place.
 *
 * `local` is on disk and holds what must outlive the browser session, such as absolute times and
 * ticks. `session` is in memory and holds what belongs to tabs, along with everything from private
 * tabs, because nothing from a private tab may be written to disk.
 */
import { browser } from 'wxt/browser';
import { neverPublished } from '../calendar/published';
import { firstLogin, usualPlan } from '../login-clock';
import { noProgress } from '../guide-progress';
import { emptySheet } from '../prep-sheet/sheet';
import { schemas, type Settings, type Sync } from './schemas';
import { stored } from './stored';

export { readAtOnce, watchAtOnce, type Read } from './at-once';
export { sharedRecords, type Settings, type Sync, type TabMemory } from './schemas';
export { readDamaged, together, watchDamaged, type Damaged, type Put } from './stored';
export type { Stored } from './stored';
export { lockUnsavedInput, hasUnsavedInput } from './unsaved-input-lock';
export { evenUnsaved, forgetUnsaved, unsavedWrites } from './failed-writes';

export const logins = stored('local', 'logins', schemas.logins, [firstLogin]);

/** The logins removed last. Kept for undo until they are restored or the browser session ends. */
export const removedLogins = stored('session', 'removedLogins', schemas.removed, []);

/** Log-ins for which the user has not said yet whose they were. */
export const seenLogins = stored('local', 'seenLogins', schemas.seenLogins, []);

export const reminderPlan = stored('local', 'reminderPlan', schemas.reminderPlan, usualPlan);

/** The day of the last notification about logins. There is at most one a day. */
export const remindedOn = stored('local', 'remindedOn', schemas.day, null);

/**
 * A copy of `remindedOn` for this browser session. On a full disk the day cannot be written, and
 * without this copy the reminder would be sent again at every check.
 */
export const remindedHere = stored('session', 'remindedHere', schemas.day, null);

/** What the user is or was waiting for. */
export const waits = stored('local', 'waits', schemas.waits, []);

/**
 * The day of the last notification about waits. Each wait also stores what was sent; on a full disk
 * that cannot be written, and this value prevents sending again at every check.
 */
export const waitsToldOn = stored('session', 'waitsToldOn', schemas.day, null);

/** The wait removed last. Kept for undo until it is restored or the browser session ends. */
export const removedWait = stored('session', 'removedWait', schemas.removedWait, null);

/**
 * The log of what was seen and done, if the user turned it on. Its keys in storage and in backups
 * are older than its name.
 */
export const logEntries = stored('local', 'evidence', schemas.logEntries, []);

/** Off until the user turns it on. */
export const keepsLog = stored('local', 'keepsEvidence', schemas.flag, false);

/** Faults of the extension itself, for reporting them to its developers. */
export const problems = stored('local', 'problems', schemas.problems, []);

/** What was exported in calendar files. */
export const calendar = stored('local', 'calendar', schemas.calendar, neverPublished);

/** Damage up to this time was reported to the user, in ms since the epoch. */
export const damageToldAt = stored('local', 'damageToldAt', schemas.time, 0);

export const usualSettings: Settings = { hintsOn: true, readsAloud: true, language: null };

export const settings = stored('local', 'settings', schemas.settings, usualSettings);

/** The worker's copy of what the firm sets, as of the last start of the worker or the last change. */
export const policy = stored('local', 'policy', schemas.policy, {});

export const syncOff: Sync = {
  on: false,
  offSeen: 0,
  stopped: false,
  left: 0,
  aside: 0,
  unreadable: 0,
  failed: false,
};

/** Sharing with the user's other machines. Off until the user turns it on. */
export const sync = stored('local', 'sync', schemas.sync, syncOff);

/** The shared state as of the last exchange with the other machines. */
export const syncKnown = stored('local', 'syncKnown', schemas.syncKnown, {});

/** The last position and size of the clock's window, or `null` if it was never opened. */
export const clockBounds = stored('local', 'clockBounds', schemas.bounds, null);

/** Identifies the browser session. Stored with tab IDs, because the next session reuses them. */
export const browserSession = stored('session', 'browserSession', schemas.mark, null);

/** What is known about each tab on our hosts, by tab ID. */
export const tabs = stored('session', 'tabs', schemas.tabs, {});

/** The day on which the user answered "no, not logged in today". */
export const notLoggedIn = stored('session', 'notLoggedIn', schemas.day, null);

/**
 * Whether a new version of the extension is waiting until no code window is running and nothing is
 * typed into one of our pages.
 */
export const updateWaits = stored('session', 'updateWaits', schemas.flag, false);

/** Whether the user has read, in this browser session, that this copy is old. */
export const oldCopyRead = stored('session', 'oldCopyRead', schemas.flag, false);

/**
 * The prep sheet. Only in memory: it holds names and numbers that nobody asked us to keep, so it
 * ends with the browser session.
 */
export const prepSheet = stored('session', 'prepSheet', schemas.prepSheet, emptySheet);

/** When the prep sheet was last changed, in ms since the epoch. */
export const sheetChangedAt = stored('session', 'sheetChangedAt', schemas.time, 0);

/** The company left last. Kept for undo until it is restored or the browser session ends. */
export const leftCompany = stored('session', 'leftCompany', schemas.leftCompany, null);

/**
 * Values that are stored separately for ordinary and private tabs. The key of `progress` is older
 * than its name.
 */
export const ordinary = {
  windows: stored('local', 'windows', schemas.windows, []),
  ticks: stored('local', 'ticks', schemas.ticks, {}),
  progress: stored('local', 'way', schemas.progress, noProgress),
  suffixes: stored('local', 'suffixes', schemas.suffixes, []),
  /** The row removed last. Kept for undo until it is restored or the browser session ends. */
  removedSuffix: stored('session', 'removedSuffix', schemas.removedSuffix, null),
};

/** The same values for private tabs. All of them are kept in memory. */
export const inPrivate = {
  windows: stored('session', 'privateWindows', schemas.windows, []),
  ticks: stored('session', 'privateTicks', schemas.ticks, {}),
  progress: stored('session', 'privateWay', schemas.progress, noProgress),
  suffixes: stored('session', 'privateSuffixes', schemas.suffixes, []),
  removedSuffix: stored('session', 'privateRemovedSuffix', schemas.removedSuffix, null),
};

/**
 * What a backup contains, by its key there: everything the user entered or would have to enter
 * again.
 */
export const inBackup = {
  logins,
  seenLogins,
  waits,
  evidence: logEntries,
  keepsEvidence: keepsLog,
  calendar,
  reminderPlan,
  settings,
  ticks: ordinary.ticks,
  way: ordinary.progress,
  suffixes: ordinary.suffixes,
} as const;

/**
 * What is stored on disk but not in a backup, and why. A test checks that every key is in one of
 * the two lists.
 */
export const notInBackup = {
  // A restored countdown would run for a page that is gone.
  windows: 'belongs to an open page',
  // If restored, these would silence reminders on this machine, or repeat them.
  remindedOn: 'what this browser told',
  damageToldAt: 'what this browser told',
  problems: 'of this machine',
  policy: 'what the firm sets on this machine',
  clockBounds: 'of this machine',
  // Sharing is turned on separately on each machine, and each tracks its own progress.
  sync: 'of this machine',
  syncKnown: 'of this machine',
  // Nobody knows what a damaged value is, so a restore could not validate it.
  setAside: 'damaged',
} as const;

/** The values for private tabs, or those for ordinary tabs. */
export function kept(isPrivate: boolean): typeof ordinary {
  return isPrivate ? inPrivate : ordinary;
}

/**
 * Denies content scripts access to all storage areas, where the browser supports that. Otherwise a
 * compromised page would be one bug away from the stored values. Firefox has no such switch; there
 * we only rely on our content script not using storage.
 */
export async function closeToContentScripts(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session, browser.storage.sync];
  await Promise.all(
    areas.map(async (area) => {
      if ('setAccessLevel' in area) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }),
  );
}
