/** The stored values that are shared with the person's other machines. Anything else stays here. */
import { firstLogin, labelMost, loginsMost, usualPlan } from '../login-clock';
import {
  logins,
  reminderPlan,
  settings,
  usualSettings,
  waits,
  type Put,
  type Stored,
} from '../storage';
import type { Kind, Rec } from '../sync/kinds';
import { matchLogin, quietOfLogins, rankOfLogin } from '../sync/of-logins';
import { waitsMost } from '../waits';

/** A stored value, as records of one kind. */
interface SharedValue {
  kind: Kind;
  item: Stored<unknown>;
  read(): Promise<readonly Rec[]>;
  /** Notes these records for the value; not if they would not make one. */
  put(put: Put, records: readonly Rec[]): void;
}

/** Ids are 36 characters where this extension makes them. */
const idMost = 64;

const sameId: Kind['match'] = (record, shared) =>
  shared.find(({ id }) => id === record.id)?.id ?? null;

/** The record in what another machine sent, as one of this list. */
function oneOf<T extends Rec>(item: Stored<T[]>, value: unknown): T | null {
  const record = item.fit([value], item.version)?.is[0];
  return record && record.id.length <= idMost ? record : null;
}

const putList =
  <T extends Rec>(item: Stored<T[]>): SharedValue['put'] =>
  (put, records) => {
    const made = item.fit(records, item.version);
    if (made) put(item, made.is);
  };

const loginsShared: SharedValue = {
  kind: {
    name: 'login',
    most: loginsMost,
    blank: firstLogin,
    quiet: quietOfLogins,
    rankOf: rankOfLogin,
    parse: (value) => {
      const login = oneOf(logins, value);
      return login && login.label.length <= labelMost ? login : null;
    },
    match: (record, shared) => {
      const login = oneOf(logins, record);
      return (
        login &&
        matchLogin(
          login,
          shared.flatMap((other) => oneOf(logins, other) ?? []),
        )
      );
    },
  },
  item: logins,
  read: () => logins.read(),
  put: putList(logins),
};

const waitsShared: SharedValue = {
  kind: {
    name: 'wait',
    most: waitsMost,
    blank: null,
    quiet: ['toldFor'],
    rankOf: () => null,
    parse: (value) => oneOf(waits, value),
    match: sameId,
  },
  item: waits,
  read: () => waits.read(),
  put: putList(waits),
};

/** A value that there is once, as a list of one record. */
function single<T extends object>(name: string, item: Stored<T>, blank: T): SharedValue {
  return {
    kind: {
      name,
      most: 1,
      blank: { ...blank, id: name },
      quiet: [],
      rankOf: () => null,
      parse: (value) => {
        const made = item.fit(value, item.version);
        return made && { ...made.is, id: name };
      },
      match: sameId,
    },
    item,
    read: async () => [{ ...(await item.read()), id: name }],
    put(put, [record]) {
      const made = item.fit(record, item.version);
      if (made) put(item, made.is);
    },
  };
}

export const sharedValues: readonly SharedValue[] = [
  single('settings', settings, usualSettings),
  single('reminders', reminderPlan, usualPlan),
  loginsShared,
  waitsShared,
];
