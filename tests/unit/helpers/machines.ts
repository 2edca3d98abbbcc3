/** Two machines of one person, what each holds, and what the person does on one of them. */
import { sharedValues } from '../../../lib/background/shared-values';
import { firstLogin, type Login } from '../../../lib/login-clock';
import { canonical } from '../../../lib/sync/canonical';
import type { Records } from '../../../lib/sync/kinds';
import type { WaitRecord } from '../../../lib/waits';
import { Cloud, Machine } from './sync-storage';

export const kinds = sharedValues.map(({ kind }) => kind);
export const t0 = Date.UTC(2026, 10, 20);
export const day = 86_400_000;

export const login = (id: string, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id,
  label: id,
  ...more,
});
const settings = [{ id: 'settings', hintsOn: true }];
const reminders = [{ id: 'reminders', days: [35, 40, 44], hour: 9 }];
export const here = (logins: readonly Login[]): Records => ({
  settings,
  reminders,
  login: logins,
  wait: [],
});

export const machine = (name: string, logins: readonly Login[], clockOff = 0) =>
  new Machine(name, kinds, here(logins), clockOff);

/** What a machine holds, in an order that says nothing. */
export const heldBy = ({ local }: Machine) =>
  Object.values(local)
    .flat()
    .map((record) => canonical(record))
    .toSorted((a, b) => (a < b ? -1 : 1));
export const loginsOf = ({ local }: Machine) =>
  new Map(local['login']?.map((one) => [one.id, one]));

export function change(of: Machine, kind: string, id: string, more: object): void {
  const records = of.local[kind] ?? [];
  of.local = {
    ...of.local,
    [kind]: records.map((record) => (record.id === id ? { ...record, ...more } : record)),
  };
}
export function remove(of: Machine, kind: string, id: string): void {
  const records = of.local[kind] ?? [];
  of.local = { ...of.local, [kind]: records.filter((record) => record.id !== id) };
}
export function add(of: Machine, kind: string, record: Login | WaitRecord): void {
  of.local = { ...of.local, [kind]: [...(of.local[kind] ?? []), record] };
}

/** Two machines that know the same. */
export function pair(logins: readonly Login[], clockOff = 0): [Cloud, Machine, Machine] {
  const cloud = new Cloud();
  const a = machine('a', logins);
  const b = machine('b', [firstLogin], clockOff);
  for (const one of [a, b]) one.exchange(t0);
  cloud.settle([a, b], t0);
  return [cloud, a, b];
}
