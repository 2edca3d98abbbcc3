/**
 * What is shared with the user's other machines: logins, waits and settings. Everything else stays
 * here.
 */
import * as z from 'zod/mini';
import { firstLogin, loginsMost, usualPlan, type Login } from '../login-clock';
import * as store from '../storage';
import { isSame } from '../sync/entry';
import type { Kinds, Lists } from '../sync/exchange';
import { waitsMost } from '../waits';

const { sharedRecords } = store;
/** The settings and the reminder plan, shared as one record. */
const usualSettings = { id: 'settings', ...store.usualSettings, ...usualPlan };

export const sharedKinds: Kinds = {
  'login.': {
    record: sharedRecords.login,
    most: loginsMost,
    usual: firstLogin,
    notes: ['toldOn', 'reminded', 'snoozedUntil'],
    adopt,
  },
  'wait.': { record: sharedRecords.wait, most: waitsMost, notes: ['toldFor'] },
  'settings.': { record: sharedRecords.settings, most: 1, usual: usualSettings },
};

export const sharedStores = [store.logins, store.waits, store.settings, store.reminderPlan];

export async function readShared(): Promise<Lists> {
  const logins = await store.logins.read();
  const settings = { ...(await store.settings.read()), ...(await store.reminderPlan.read()) };
  return {
    // An unchanged first login means "none yet".
    'login.': isSame(logins, [firstLogin]) ? [] : logins,
    'wait.': await store.waits.read(),
    'settings.': [{ ...usualSettings, ...settings }],
  };
}

export function putShared(put: store.Put, lists: Lists): void {
  const logins = z.array(sharedRecords.login).parse(lists['login.']);
  put(store.logins, logins.length > 0 ? logins : [firstLogin]);
  put(store.waits, z.array(sharedRecords.wait).parse(lists['wait.']));
  const [settings = usualSettings] = z.array(sharedRecords.settings).parse(lists['settings.']);
  const { hintsOn, readsAloud, days, hour, closings } = settings;
  put(store.settings, { hintsOn, readsAloud });
  put(store.reminderPlan, { days: [...days], hour, closings: [...closings] });
}

/**
 * When a machine first shares, a login that already exists elsewhere takes over its shared ID. It
 * must have the same name and role or, while it is unnamed, be the only one there. We never guess
 * beyond that: a day recorded under the wrong name would claim that there is time left when there
 * is none.
 */
function adopt(logins: readonly Login[], shared: readonly Login[]): Login[] {
  const free = new Set(shared.filter(({ label }) => label !== '' || shared.length === 1));
  const isAlike = (login: Login, other: Login) =>
    login.label.toLowerCase() === other.label.toLowerCase() &&
    login.isMine === other.isMine &&
    (login.role === other.role || (login.label === '' && [login.role, other.role].includes(null)));
  return logins.map((login) => {
    const match = [...free].find((other) => isAlike(login, other));
    if (match) free.delete(match);
    // Every machine starts with the same ID, and two machines may have restored the same backup.
    const isTaken = login.id === firstLogin.id || shared.some(({ id }) => id === login.id);
    return { ...login, id: match?.id ?? (isTaken ? crypto.randomUUID() : login.id) };
  });
}
