/** Sharing, with what is really stored here and in the sync storage. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextExchange, shareAndTake, switchOff, switchOn } from '../../lib/background/sync';
import { firstLogin, loginsMost, type Login } from '../../lib/login-clock';
import {
  inBackup,
  logins,
  reminderPlan,
  settings,
  sync,
  syncKnown,
  waits,
} from '../../lib/storage';
import { limits, sizeOf, writesMost } from '../../lib/sync/quota';
import fc from 'fast-check';
import * as arbitrary from './helpers/arbitrary';
import { giveLocks } from './helpers/locks';

const t0 = new Date(2026, 10, 20, 14).getTime();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  giveLocks();
  vi.useFakeTimers({ now: t0, toFake: ['Date'] });
});

const login = (id: string, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id,
  label: id,
  ...more,
});
const copy = () => fakeBrowser.storage.sync.get(null);
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** Until nothing changes any more, as the browser's events would bring it about. */
async function share(): Promise<void> {
  for (let times = 0; times < 5; times += 1) await shareAndTake();
}

/** As another machine with these logins would do it, on the same copy. */
async function elsewhere(act: () => Promise<void>): Promise<void> {
  const here = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(other);
  await act();
  other = await fakeBrowser.storage.local.get(null);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(here);
}
let other: Record<string, unknown> = {};
beforeEach(() => {
  other = {};
});

it('until it is switched on, nothing is shared, and nothing is taken', async () => {
  await logins.update(() => [login('x')]);
  await fakeBrowser.storage.sync.set({ 'login.y': { v: 1, said: [] } });
  const before = await copy();
  await share();
  expect(await copy()).toEqual(before);
  expect((await logins.read()).map(({ id }) => id)).toEqual(['x']);
});

it('what one machine has the other gets, and then nothing more is written', async () => {
  await logins.update(() => [login('x'), login('y')]);
  await reminderPlan.update(() => ({ days: [30], hour: 7 }));
  await switchOn();
  await share();
  await elsewhere(async () => {
    await switchOn();
    await share();
    expect(await logins.read()).toEqual([login('x'), login('y')]);
    expect(await reminderPlan.read()).toEqual({ days: [30], hour: 7 });
    await settings.update((before) => ({ ...before, hintsOn: false }));
    await logins.update(() => [login('y', { label: 'Southwind' })]);
    later(1_000);
    await share();
  });
  await share();
  expect(await logins.read()).toEqual([login('y', { label: 'Southwind' })]);
  expect((await settings.read()).hintsOn).toBe(false);
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await share();
  await elsewhere(share);
  expect(set).not.toHaveBeenCalled();
});

it('only logins, waits and settings are ever shared', async () => {
  const [values] = fc.sample(arbitrary.kept, { numRuns: 1, seed: 7 });
  await fakeBrowser.storage.local.set({ ...values });
  await switchOn();
  await share();
  const kinds = new Set(Object.keys(await copy()).map((key) => key.replace(/\..*/, '')));
  expect([...kinds].toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'login',
    'reminders',
    'settings',
    'sharing',
    'wait',
  ]);
  for (const { id } of await inBackup.seenLogins.read()) {
    expect(JSON.stringify(await copy())).not.toContain(id);
  }
});

describe('the limits of the browser', () => {
  it('what does not fit stays here, and is counted', async () => {
    const all = Array.from({ length: loginsMost }, (_, index) =>
      login(crypto.randomUUID(), { label: '北<'.repeat(40), reminded: index % 40 }),
    );
    await logins.update(() => all);
    await switchOn();
    await share();
    const stored = Object.entries(await copy());
    const bytes = stored.reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    expect(bytes).toBeLessThanOrEqual(limits.bytes);
    expect(bytes).toBeGreaterThan(limits.bytes - 1_000);
    const { left } = await sync.read();
    expect(left).toBe(all.length - stored.filter(([key]) => key.startsWith('login.')).length);
    expect(left).toBeGreaterThan(10);
    expect(await logins.read()).toEqual(all);
    // Room again: what was left comes after.
    await logins.update((before) => before.slice(100));
    later(1_000);
    await share();
    expect((await sync.read()).left).toBe(0);
  });

  it('a full list with common names fits', async () => {
    const all = Array.from({ length: loginsMost }, (_, index) =>
      login(crypto.randomUUID(), {
        label: `Northwind Imports, Inc. ${index}`,
        role: 'TAO',
        lastLogin: { day: '2026-11-02', how: 'seen' },
      }),
    );
    await logins.update(() => all);
    await switchOn();
    await share();
    expect((await sync.read()).left).toBe(0);
  });

  it('writes that are too many wait, are made later, and lose nothing', async () => {
    await switchOn();
    await share();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    for (let times = 0; times < 200; times += 1) {
      later(10);
      await logins.update(() => [login('x', { label: `name ${times}` })]);
      await shareAndTake();
    }
    expect(set.mock.calls.length).toBeLessThanOrEqual(writesMost.inMinute);
    const at = await nextExchange();
    expect(at).toBeGreaterThan(Date.now());
    expect(at).toBeLessThanOrEqual(Date.now() + 60_000);
    vi.setSystemTime(at ?? 0);
    await shareAndTake();
    expect(JSON.stringify(await copy())).toContain('name 199');
    expect(await nextExchange()).toBeNull();
  });

  it('a write that the browser refuses is tried again later, and said', async () => {
    await logins.update(() => [login('x')]);
    await switchOn();
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA'));
    await share();
    expect(set).toHaveBeenCalledOnce();
    expect(await sync.read()).toMatchObject({ failed: true });
    expect(await nextExchange()).toBe(t0 + 10 * 60_000);
    set.mockRestore();
    later(10 * 60_000);
    await share();
    expect(await sync.read()).toMatchObject({ failed: false, nextAt: null });
    expect(Object.keys(await copy())).toContain('login.x');
  });
});

describe('what other releases, or an accident, left there', () => {
  const started = async () => {
    await logins.update(() => [login('x')]);
    await switchOn();
    await share();
  };

  it('of a later release is left alone, and said', async () => {
    await started();
    const item = { v: 2, rows: [1] };
    await fakeBrowser.storage.sync.set({ 'login.x': item, 'row.a': item });
    await logins.update(() => [login('x', { label: 'Southwind' })]);
    await share();
    expect(await copy()).toMatchObject({ 'login.x': item, 'row.a': item });
    expect(await logins.read()).toEqual([login('x', { label: 'Southwind' })]);
    expect((await sync.read()).newer).toBe(2);
  });

  it('another way of sharing altogether is left alone', async () => {
    await started();
    await fakeBrowser.storage.sync.set({ sharing: { v: 2 } });
    const before = await copy();
    await logins.update(() => [login('x', { label: 'Southwind' })]);
    await share();
    expect(await copy()).toEqual(before);
    expect((await sync.read()).isNewer).toBe(true);
  });

  it.each<[string, unknown]>([
    ['a text', 'x'],
    ['half a record', { v: 1, said: [[5, { label: 'evil' }]] }],
    ['a label without end', { v: 1, said: [[5, { ...login('z'), label: 'x'.repeat(5_000) }]] }],
    [
      'a day that is none',
      { v: 1, said: [[5, login('z', { lastLogin: { day: '2026-13-45', how: 'seen' } })]] },
    ],
    ['a role that is none', { v: 1, said: [[5, { ...login('z'), role: 'KING' }]] }],
  ])('%s is ignored, and said', async (_, item) => {
    await started();
    await fakeBrowser.storage.sync.set({ 'login.z': item });
    await share();
    expect((await logins.read()).map(({ id }) => id)).toEqual(['x']);
    expect((await sync.read()).damaged).toBe(1);
  });

  it('what is damaged and known here is written again', async () => {
    await started();
    const before = await copy();
    await fakeBrowser.storage.sync.set({ 'login.x': 7, sharing: 'x' });
    await share();
    expect(await copy()).toEqual(before);
    expect((await sync.read()).damaged).toBe(0);
  });
});

describe('switching it off', () => {
  const both = async () => {
    await logins.update(() => [login('x')]);
    await switchOn();
    await share();
    await elsewhere(async () => {
      await switchOn();
      await share();
    });
    later(1_000);
  };

  it('here leaves the copy to the others, and what is here', async () => {
    await both();
    const before = await copy();
    await switchOff(false);
    await logins.update(() => [login('x', { label: 'only here' })]);
    await share();
    expect(await copy()).toEqual(before);
  });

  it('and on again is as if it had been offline', async () => {
    await both();
    await switchOff(false);
    await logins.update(() => [login('x', { label: 'Northwind' })]);
    await elsewhere(async () => {
      await logins.update(() => [login('x', { role: 'TAU' })]);
      await share();
    });
    later(1_000);
    await switchOn();
    await share();
    expect(await logins.read()).toEqual([login('x', { label: 'Northwind', role: 'TAU' })]);
  });

  it('everywhere takes the copy away; every machine keeps what it has, and shares no more', async () => {
    await both();
    await elsewhere(async () => {
      await logins.update(() => [login('x', { label: 'not shared yet' })]);
    });
    await switchOff(true);
    expect(Object.keys(await copy())).toEqual(['sharing']);
    expect(await logins.read()).toEqual([login('x')]);
    await elsewhere(async () => {
      await share();
      expect(await sync.read()).toMatchObject({ on: false, stopped: true });
      expect(await logins.read()).toEqual([login('x', { label: 'not shared yet' })]);
    });
    expect(Object.keys(await copy())).toEqual(['sharing']);
  });

  it('and everywhere on again, both have everything', async () => {
    await both();
    await switchOff(true);
    await elsewhere(share);
    later(1_000);
    await logins.update((before) => [...before, login('y')]);
    await switchOn();
    await share();
    await elsewhere(async () => {
      await switchOn();
      await share();
      expect((await logins.read()).map(({ id }) => id)).toEqual(['x', 'y']);
    });
    expect((await syncKnown.read()).seen).toBeGreaterThan(0);
    expect(await waits.read()).toEqual([]);
  });
});
