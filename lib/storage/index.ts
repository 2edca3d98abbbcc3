/**
 * Every stored key, in one place.
 *
 * `local` is on disk and holds what must outlive the browser: absolute times and ticks. `session` is
 * in memory and holds what belongs to tabs, and everything of private tabs: nothing from a private
 * tab goes to disk.
 */
import { browser } from 'wxt/browser';
import { neverPublished } from '../calendar/published';
import { firstLogin, usualPlan } from '../login-clock';
import { noWay } from '../way';
import { schemas, type Settings, type Sync } from './schemas';
import { stored } from './stored';

export { readAtOnce, watchAtOnce, type Read } from './at-once';
export { sharedRecords, type Settings, type Sync, type TabMemory } from './schemas';
export { readDamaged, together, watchDamaged, type Damaged, type Put } from './stored';
export type { Stored } from './stored';
export { holdTyped, isTyped } from './typed';
export { evenUnsaved, forgetUnsaved, unsavedWrites } from './unsaved';

export const logins = stored('local', 'logins', schemas.logins, [firstLogin]);

/** What was removed from the list last, until it is put back or the browser ends. */
export const removedLogins = stored('session', 'removedLogins', schemas.removed, []);

/** Log-ins of which the person has not yet said whose they were. */
export const seenLogins = stored('local', 'seenLogins', schemas.seenLogins, []);

export const reminderPlan = stored('local', 'reminderPlan', schemas.reminderPlan, usualPlan);

/** The day of the last notification about logins: there is at most one a day. */
export const remindedOn = stored('local', 'remindedOn', schemas.day, null);

/**
 * The same until the browser ends: while the disk is full that day cannot be written, and a reminder would be told
 * again at each look.
 */
export const remindedHere = stored('session', 'remindedHere', schemas.day, null);

/** What the person waits for, and waited for. */
export const waits = stored('local', 'waits', schemas.waits, []);

/**
 * The day of the last notification about waits. What was told stands in each wait; while the disk is full and that
 * cannot be written, this keeps it from being told at each look.
 */
export const waitsToldOn = stored('session', 'waitsToldOn', schemas.day, null);

/** The wait that was removed last, until it is put back or the browser ends. */
export const removedWait = stored('session', 'removedWait', schemas.removedWait, null);

/** What was seen and done, if the person asked for it to be kept. */
export const evidence = stored('local', 'evidence', schemas.evidence, []);

/** Off until the person switches it on. */
export const keepsEvidence = stored('local', 'keepsEvidence', schemas.flag, false);

/** Faults of the extension itself, for whoever mends them. */
export const problems = stored('local', 'problems', schemas.problems, []);

/** What was given out in calendar files. */
export const calendar = stored('local', 'calendar', schemas.calendar, neverPublished);

/** Up to when the person was told what was damaged, ms since the epoch. */
export const damageToldAt = stored('local', 'damageToldAt', schemas.time, 0);

export const usualSettings: Settings = { hintsOn: true, readsAloud: true };

export const settings = stored('local', 'settings', schemas.settings, usualSettings);

export const syncOff: Sync = {
  on: false,
  offSeen: 0,
  stopped: false,
  left: 0,
  aside: 0,
  unreadable: 0,
  failed: false,
};

/** Sharing with the person's other machines: off until they switch it on. */
export const sync = stored('local', 'sync', schemas.sync, syncOff);

/** What was known at the last exchange with the other machines. */
export const syncKnown = stored('local', 'syncKnown', schemas.syncKnown, {});

/** Where the clock's own window stood last; null: nowhere yet. */
export const clockBounds = stored('local', 'clockBounds', schemas.bounds, null);

/** Names this run of the browser: ids of tabs are kept with it, because the next run gives them again. */
export const browserSession = stored('session', 'browserSession', schemas.mark, null);

export const tabs = stored('session', 'tabs', schemas.tabs, {});

/** Day for which the person said "no, not logged in today". */
export const notLoggedIn = stored('session', 'notLoggedIn', schemas.day, null);

/** A new version of the extension waits until no code window runs, and nothing is typed in a page of this one. */
export const updateWaits = stored('session', 'updateWaits', schemas.flag, false);

/** The company that was left last, until it is brought back or the browser ends. */
export const leftCompany = stored('session', 'leftCompany', schemas.leftCompany, null);

/** What is kept apart by whether the tab that it is about is private. */
export const ordinary = {
  windows: stored('local', 'windows', schemas.windows, []),
  ticks: stored('local', 'ticks', schemas.ticks, {}),
  way: stored('local', 'way', schemas.way, noWay),
  suffixes: stored('local', 'suffixes', schemas.suffixes, []),
  /** The row that was removed last, until it is put back or the browser ends. */
  removedSuffix: stored('session', 'removedSuffix', schemas.removedSuffix, null),
};

export const inPrivate = {
  windows: stored('session', 'privateWindows', schemas.windows, []),
  ticks: stored('session', 'privateTicks', schemas.ticks, {}),
  way: stored('session', 'privateWay', schemas.way, noWay),
  suffixes: stored('session', 'privateSuffixes', schemas.suffixes, []),
  removedSuffix: stored('session', 'privateRemovedSuffix', schemas.removedSuffix, null),
};

/** What a backup holds: all that a person said, or would have to say again. */
export const inBackup = {
  logins,
  seenLogins,
  waits,
  evidence,
  keepsEvidence,
  calendar,
  reminderPlan,
  settings,
  ticks: ordinary.ticks,
  way: ordinary.way,
  suffixes: ordinary.suffixes,
} as const;

/** What is on disk and in no backup, and why. A test holds these two lists to be all there is. */
export const notInBackup = {
  // Brought back later, it would count down for a page that is gone.
  windows: 'belongs to an open page',
  // Brought back, they would silence this browser, or make it repeat itself.
  remindedOn: 'what this browser told',
  damageToldAt: 'what this browser told',
  problems: 'of this machine',
  clockBounds: 'of this machine',
  // Each machine is asked for itself, and knows for itself how far it is.
  sync: 'of this machine',
  syncKnown: 'of this machine',
  // Nobody can say what it is, so nothing could check it on the way back.
  setAside: 'damaged',
} as const;

/** The values of this kind of tab. */
export function kept(isPrivate: boolean): typeof ordinary {
  return isPrivate ? inPrivate : ordinary;
}

/**
 * Closes all areas to content scripts, where the browser can: pages would otherwise be one bug away
 * from the stored values. Firefox has no such switch; there the content script does not reach for them.
 */
export async function closeToContentScripts(): Promise<void> {
  const areas = [browser.storage.local, browser.storage.session, browser.storage.sync];
  await Promise.all(
    areas.map(async (area) => {
      if ('setAccessLevel' in area) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    }),
  );
}
