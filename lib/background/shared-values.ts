/** The stored values that are shared with the person's other machines. Anything else stays here. */
import { firstLogin, loginsMost, usualPlan, type Login } from '../login-clock';
import * as store from '../storage';
import { isSame, type Kind, type Rec } from '../sync/entry';
import { waitsMost, type WaitRecord } from '../waits';

interface SharedValue extends Kind {
  /** Where its records are stored. */
  items: readonly store.Stored<unknown>[];
  read(): Promise<readonly Rec[]>;
  put(put: store.Put, records: readonly Rec[]): void;
}

/**
 * When a machine shares for the first time, a login that the others have too takes their id: the one with its
 * name and role or, while nobody gave a name, the only one there is. Never a guess beyond that: a day under
 * the wrong name would say that there is time left when there is none.
 */
function adopt(logins: readonly Login[], shared: readonly Login[]): Login[] {
  const free = new Set(shared.filter(({ label }) => label !== '' || shared.length === 1));
  const isAlike = (one: Login, other: Login) =>
    one.label.toLowerCase() === other.label.toLowerCase() &&
    one.isMine === other.isMine &&
    (one.role === other.role || (one.label === '' && [one.role, other.role].includes(null)));
  return logins.map((login) => {
    const match = [...free].find((other) => isAlike(login, other));
    if (match) free.delete(match);
    // Every machine begins with the same id, and two can have one from the same backup.
    const isTaken = login.id === firstLogin.id || shared.some(({ id }) => id === login.id);
    return { ...login, id: match?.id ?? (isTaken ? crypto.randomUUID() : login.id) };
  });
}

const entry = store.sharedEntry;
/** One record of several stored values. */
const settings = { id: 'settings', ...store.usualSettings, ...usualPlan };

export const sharedValues: readonly SharedValue[] = [
  {
    name: 'settings',
    record: store.sharedRecords.settings,
    entry,
    most: 1,
    usual: settings,
    items: [store.settings, store.reminderPlan],
    read: async () => [
      { ...settings, ...(await store.settings.read()), ...(await store.reminderPlan.read()) },
    ],
    put(put, [{ hintsOn, days, hour } = settings]: readonly (typeof settings)[]) {
      put(store.settings, { hintsOn });
      put(store.reminderPlan, { days: [...days], hour });
    },
  },
  {
    name: 'login',
    record: store.sharedRecords.login,
    entry,
    most: loginsMost,
    usual: firstLogin,
    notes: ['toldOn', 'reminded', 'snoozedUntil'],
    adopt,
    items: [store.logins],
    async read() {
      const all = await store.logins.read();
      // While nobody said anything of it, the one that is there at first is no record.
      return isSame(all, [firstLogin]) ? [] : all;
    },
    put: (put, all: Login[]) => put(store.logins, all.length > 0 ? all : [firstLogin]),
  },
  {
    name: 'wait',
    record: store.sharedRecords.wait,
    entry,
    most: waitsMost,
    notes: ['toldFor'],
    items: [store.waits],
    read: () => store.waits.read(),
    put: (put, all: WaitRecord[]) => put(store.waits, all),
  },
];
