/** Sharing, with the values actually stored here and in sync storage. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtClocks } from '../../lib/background/clocks';
import { nextExchange, shareAndTake, switchOff, switchOn } from '../../lib/background/sync';
import { firstLogin, maxLogins, type Login } from '../../lib/login-clock';
import { logins, reminderPlan, settings, sync, syncKnown } from '../../lib/storage';
import { limits, sizeOf } from '../../lib/sync/exchange';
import * as arbitrary from './helpers/arbitrary';
import { startWorker } from './helpers/worker';

const { local, sync: shared } = fakeBrowser.storage;
const t0 = Date.UTC(2026, 10, 20, 14);
const x: Login = { ...firstLogin, id: 'x', label: 'x' };
const { id: _, ...y } = x;
const copy = () => shared.get(null);
const keys = async () => Object.keys(await copy());
const store = (...all: Login[]) => logins.update(() => all);

/** Another machine's write. */
const item = (values: object, at = t0) => {
  const fields = Object.entries(values).map(([field, value]) => [field, [value, at]]);
  return { v: 1, is: Object.fromEntries(fields) };
};

/** Checks as often as the browser's events would. */
async function share(): Promise<void> {
  vi.setSystemTime(Date.now() + 1_000);
  for (let times = 0; times < 3; times += 1) await shareAndTake();
}

async function start(): Promise<void> {
  await switchOn();
  await share();
}

beforeEach(async () => {
  vi.restoreAllMocks();
  startWorker(t0);
  vi.stubGlobal('reportError', vi.fn());
  await store(x);
});

it('records are exchanged once sharing is on, until both sides agree', async () => {
  await store(firstLogin);
  const plan = { days: [30], hour: 7, closings: [{ from: '2026-12-24', to: '2027-01-02' }] };
  const theirs = { 'login.y': item(y), 'settings.settings': item({ hintsOn: false, ...plan }) };
  await shared.set(theirs);
  await share();
  expect([await copy(), await logins.read()]).toEqual([theirs, [firstLogin]]);
  await start();
  expect(await logins.read()).toEqual([{ ...y, id: 'y' }]);
  expect(await settings.read()).toEqual({ hintsOn: false, readsAloud: true, language: null });
  expect(await reminderPlan.read()).toEqual(plan);
  await store(x);
  await share();
  expect(await copy()).toMatchObject({ 'login.y': { gone: Date.now() }, 'login.x': { is: {} } });
  // Without the last login, the list is as it was at first.
  await shared.set({ 'login.x': { v: 1, gone: Date.now() + 1 } });
  await share();
  expect(await logins.read()).toEqual([firstLogin]);
  const set = vi.spyOn(shared, 'set');
  await share();
  expect(set).not.toHaveBeenCalled();
});

it('only logins, waits and settings are ever shared', async () => {
  const [values] = fc.sample(arbitrary.kept, { numRuns: 1, seed: 7 });
  await local.set({ ...values });
  await start();
  const kinds = new Set((await keys()).map((key) => key.replace(/\..*/, '')));
  expect(kinds).toEqual(new Set(['login', 'settings', 'wait']));
  const text = JSON.stringify(await copy());
  for (const { id } of values?.seenLogins ?? []) expect(text).not.toContain(id);
});

it('records that do not fit stay here and are counted, with 200 long logins', async () => {
  const label = '北<'.repeat(38);
  const all = Array.from({ length: maxLogins }, (__, at) => ({ ...x, id: `l${at}`, label }));
  await store(...all);
  await start();
  const stored = Object.entries(await copy());
  const bytes = stored.reduce((sum, one) => sum + sizeOf(...one), 0);
  expect(bytes).toBeLessThanOrEqual(limits.bytes);
  const { left } = await sync.read();
  expect([left, left > 0]).toEqual([all.length + 1 - stored.length, true]);
  expect(await logins.read()).toEqual(all);
  await store(...all.slice(100));
  await share();
  expect((await sync.read()).left).toBe(0);
});

it.each([
  ['written there', () => vi.spyOn(shared, 'set')],
  ['read there', () => vi.spyOn(shared, 'get')],
  ['read here', () => vi.spyOn(syncKnown, 'read')],
])('what cannot be %s is reported, retried later, and loses nothing', async (__, spy) => {
  await start();
  const spied = spy().mockRejectedValue(new Error('MAX_WRITE_OPERATIONS'));
  for (const label of ['one', 'two']) {
    await store({ ...x, label });
    await lookAtClocks();
    await vi.waitFor(async () => expect((await sync.read()).failed).toBe(true));
  }
  expect(await nextExchange()).toBeGreaterThan(Date.now());
  spied.mockRestore();
  await share();
  expect([(await sync.read()).failed, await nextExchange()]).toEqual([false, null]);
  expect(JSON.stringify(await copy())).toContain('two');
});

it.each<[string, Record<string, unknown>]>([
  ['of a later release', { 'login.x': { v: 2 }, 'row.a': { v: 1 } }],
  ['of a later sharing format', { sharing: { v: 2 } }],
  ['that are no records', { 'login.x': 'x', 'login.y': item({ label: 'y' }) }],
  ['with absurd values', { 'login.x': item({ ...y, reminded: 1e20 }) }],
  ['of an absurd time', { 'login.y': item(y, 8.64e15) }],
])('items %s are left alone and reported', async (__, items) => {
  await start();
  await shared.set(items);
  await store({ ...x, label: 'Southwind' });
  await share();
  expect(await copy()).toMatchObject(items);
  expect(await logins.read()).toEqual([{ ...x, label: 'Southwind' }]);
  expect((await sync.read()).unreadable).toBe(Object.keys(items).length);
});

it('turning sharing off here keeps the copy, and turning it on again is like having been offline', async () => {
  await start();
  await switchOff(false);
  await shared.set({ 'login.x': item({ ...y, role: 'TAU' }, Date.now()) });
  const before = await copy();
  await store({ ...x, label: 'Northwind' });
  await share();
  expect(await copy()).toEqual(before);
  await start();
  expect(await logins.read()).toEqual([{ ...x, label: 'Northwind', role: 'TAU' }]);
});

it('turning sharing off everywhere keeps all records, which can be shared again', async () => {
  await start();
  await switchOff(true);
  expect(await keys()).toEqual(['sharing']);
  await start();
  expect(await keys()).toContain('login.x');
  // From another machine whose clock is behind.
  const { gone } = Object((await copy())['sharing']);
  await shared.set({ sharing: { v: 1, gone: Number(gone) + 1 } });
  await share();
  expect(await sync.read()).toMatchObject({ on: false, stopped: true });
  expect([await keys(), await logins.read()]).toEqual([['sharing'], [x]]);
  await start();
  expect(await keys()).toContain('login.x');
});
