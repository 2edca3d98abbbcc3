/** What is shared with the user's other machines: logins, waits and settings. The rest stays here. */
import * as z from 'zod/mini';
import { firstLogin, maxLogins, usualPlan, type Login } from '../login-clock';
import * as store from '../storage';
import { isSame, type Rec } from '../sync/entry';
import type { Records, Sharing } from '../sync/exchange';
import { maxWaits } from '../waits';

const { login, settings, wait } = store.sharedRecords;

/** The settings and the reminder plan, shared as one record. */
const usualSettings = { id: 'settings', ...store.usualSettings, ...usualPlan };

const keyed = (prefix: string, records: readonly Rec[]): Records =>
  Object.fromEntries(records.map((record) => [prefix + record.id, record]));

const ofKind = <R>(prefix: string, schema: z.ZodMiniType<R>, records: Records): R[] => {
  const ofIt = Object.entries(records).filter(([key]) => key.startsWith(prefix));
  return z.array(schema).parse(ofIt.map(([, record]) => record));
};

export const sharing: Sharing = {
  kinds: {
    'login.': {
      record: login,
      most: maxLogins,
      usual: firstLogin,
      notes: ['toldOn', 'reminded', 'snoozedUntil'],
    },
    'wait.': { record: wait, most: maxWaits, notes: ['toldFor'] },
    'settings.': { record: settings, most: 1, usual: usualSettings },
  },
  adopt,
};

export const sharedStores = [store.logins, store.waits, store.settings, store.reminderPlan];

export async function readShared(): Promise<Records> {
  const logins = await store.logins.read();
  const own = { ...(await store.settings.read()), ...(await store.reminderPlan.read()) };
  return {
    // An unchanged first login means "none yet".
    ...keyed('login.', isSame(logins, [firstLogin]) ? [] : logins),
    ...keyed('wait.', await store.waits.read()),
    ...keyed('settings.', [{ ...usualSettings, ...own }]),
  };
}

export function putShared(put: store.Put, records: Records): void {
  const logins = ofKind('login.', login, records);
  put(store.logins, logins.length > 0 ? logins : [firstLogin]);
  put(store.waits, ofKind('wait.', wait, records));
  const [own = usualSettings] = ofKind('settings.', settings, records);
  const { hintsOn, readsAloud, language, days, hour, closings } = own;
  put(store.settings, { hintsOn, readsAloud, language });
  put(store.reminderPlan, { days: [...days], hour, closings: [...closings] });
}

/**
 * When a machine first shares, a login that already exists elsewhere takes over its shared ID. It
 * must have the same name and role or, while it is unnamed, be the only one there. We never guess
 * beyond that: a day recorded under the wrong name would claim that there is time left when there
 * is none.
 */
function adopt(records: Records, theirs: Records): Records {
  const shared = ofKind('login.', login, theirs);
  const free = new Set(shared.filter(({ label }) => label !== '' || shared.length === 1));
  const isAlike = (mine: Login, candidate: Login) =>
    mine.label.toLowerCase() === candidate.label.toLowerCase() &&
    mine.isMine === candidate.isMine &&
    (mine.role === candidate.role ||
      (mine.label === '' && [mine.role, candidate.role].includes(null)));
  const adopted = ofKind('login.', login, records).map((mine) => {
    const match = [...free].find((candidate) => isAlike(mine, candidate));
    if (match) free.delete(match);
    // Every machine starts with the same ID, and two machines may have restored the same backup.
    const isTaken = mine.id === firstLogin.id || shared.some(({ id }) => id === mine.id);
    return { ...mine, id: match?.id ?? (isTaken ? crypto.randomUUID() : mine.id) };
  });
  const others = Object.entries(records).filter(([key]) => !key.startsWith('login.'));
  return { ...Object.fromEntries(others), ...keyed('login.', adopted) };
}
