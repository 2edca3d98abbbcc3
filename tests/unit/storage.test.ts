import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { noWindow } from '../../lib/code-window';
import { firstLogin, usualPlan } from '../../lib/login-clock';
import {
  calendar,
  damageToldAt,
  logEntries,
  evenUnsaved,
  forgetUnsaved,
  inPrivate,
  leftCompany,
  keepsLog,
  kept,
  logins,
  notLoggedIn,
  ordinary,
  readAtOnce,
  readDamaged,
  remindedHere,
  remindedOn,
  reminderPlan,
  prepSheet,
  removedLogins,
  removedWait,
  seenLogins,
  settings,
  usualSettings,
  sheetChangedAt,
  sync,
  syncKnown,
  syncOff,
  tabs,
  unsavedWrites,
  updateWaits,
  waits,
  waitsToldOn,
} from '../../lib/storage';
import { stored } from '../../lib/storage/stored';
import { giveLocks } from './helpers/locks';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  giveLocks();
});

/** Every stored value: where it is stored, and its default. */
const all = [
  ['local', 'logins', logins, [firstLogin]],
  ['local', 'settings', settings, usualSettings],
  ['local', 'windows', ordinary.windows, []],
  ['local', 'ticks', ordinary.ticks, {}],
  ['local', 'seenLogins', seenLogins, []],
  ['local', 'reminderPlan', reminderPlan, usualPlan],
  ['local', 'remindedOn', remindedOn, null],
  ['local', 'waits', waits, []],
  ['local', 'evidence', logEntries, []],
  ['local', 'calendar', calendar, { id: '', entries: [] }],
  ['local', 'keepsEvidence', keepsLog, false],
  ['local', 'damageToldAt', damageToldAt, 0],
  ['local', 'sync', sync, syncOff],
  ['local', 'syncKnown', syncKnown, {}],
  ['session', 'removedLogins', removedLogins, []],
  ['session', 'removedWait', removedWait, null],
  ['session', 'leftCompany', leftCompany, null],
  ['session', 'waitsToldOn', waitsToldOn, null],
  ['session', 'tabs', tabs, {}],
  ['session', 'notLoggedIn', notLoggedIn, null],
  ['session', 'remindedHere', remindedHere, null],
  ['session', 'updateWaits', updateWaits, false],
  ['session', 'prepSheet', prepSheet, {}],
  ['session', 'sheetChangedAt', sheetChangedAt, 0],
  ['session', 'privateWindows', inPrivate.windows, []],
  ['session', 'privateTicks', inPrivate.ticks, {}],
] as const;

describe.each(all)('%s %s', (area, key, item, fallback) => {
  it('starts with its default, which is not written', async () => {
    expect(await item.read()).toEqual(fallback);
    expect(await fakeBrowser.storage[area].get(null)).toEqual({});
  });

  it('sets a damaged value aside in the same area and starts over', async () => {
    const bad = { damaged: [true], tab: 3, hintsOn: 3 };
    await fakeBrowser.storage[area].set({ [key]: bad });
    expect(await item.read()).toEqual(fallback);
    expect(await readDamaged(area)).toMatchObject([{ key, value: bad }]);
    expect(await readDamaged(area === 'local' ? 'session' : 'local')).toEqual([]);
    expect(await item.read()).toEqual(fallback);
    expect(await readDamaged(area)).toHaveLength(1);
  });
});

const entry = { key: 'k', on: '2026-11-20', sequence: 1, print: '', isGone: false };

describe('a stored value', () => {
  it('is not read when it is merely defined', async () => {
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    stored('local', 'untouched', z.string(), '');
    await new Promise((resolve) => process.nextTick(resolve));
    expect(read).not.toHaveBeenCalled();
  });

  it('is validated once, however often a page draws it', async () => {
    let checks = 0;
    const schema = z.array(z.string()).check(z.refine(() => (checks += 1) > 0));
    const item = stored<readonly string[]>('local', 'checked', schema, []);
    await fakeBrowser.storage.local.set({ checked: ['one'] });
    const read = await readAtOnce([item]);
    expect([read(item), read(item)]).toEqual([['one'], ['one']]);
    expect(checks).toBe(1);
  });
});

describe('an absurd number counts as damage', () => {
  const window = { ...noWindow, state: 'running', latestStart: 8.64e15, startedAt: 8.64e15 };
  const remark = { id: 'r', at: 1e20, what: { type: 'remark' }, remark: 'x' };
  it.each([
    ['windows', ordinary.windows, [{ id: 'w', tabId: 1, window }]],
    ['windows', ordinary.windows, [{ id: 'w', tabId: 2 ** 40, window: noWindow }]],
    ['evidence', logEntries, [remark]],
    ['logins', logins, [{ ...firstLogin, reminded: 1_000 }]],
    ['logins', logins, [{ ...firstLogin, lastLogin: { day: '8999-01-01', how: 'seen' } }]],
    ['calendar', calendar, { id: 'c', entries: [{ ...entry, sequence: 2 ** 31 }] }],
  ] as const)('in %s', async (key, item, value) => {
    await fakeBrowser.storage.local.set({ [key]: value });
    await item.read();
    expect(await readDamaged('local')).toMatchObject([{ key, value }]);
  });
});

describe('a change', () => {
  const record = (id: string) => ({ id, tab: 's 1', window: noWindow });

  it('can be read back', async () => {
    await ordinary.windows.update((windows) => [...windows, record('a')]);
    expect(await ordinary.windows.read()).toEqual([record('a')]);
  });

  it('does not lose another change made at the same time', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(
      ids.map((id) =>
        ordinary.windows.update(async (windows) => {
          await Promise.resolve();
          return [...windows, record(id)];
        }),
      ),
    );
    expect((await ordinary.windows.read()).map(({ id }) => id)).toEqual(ids);
  });

  it('that changes nothing is not written', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await settings.update((before) => before);
    expect(set).not.toHaveBeenCalled();
  });

  it('that throws keeps the old value, and the next change works', async () => {
    await expect(settings.update(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await settings.update((before) => ({ ...before, hintsOn: false }));
    expect(await settings.read()).toEqual({ ...usualSettings, hintsOn: false });
  });

  it('in a private tab is written only to the session area', async () => {
    await kept(true).windows.update(() => [record('p')]);
    await kept(true).ticks.update(() => ({ company: { done: true, how: 'seen' } }));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await kept(false).windows.read()).toEqual([]);
  });
});

describe('a write that the browser refuses', () => {
  const full = new Error('QUOTA_BYTES');
  const off = () => settings.update((before) => ({ ...before, hintsOn: false }));

  it('keeps the old value, throws, and is recorded once until acknowledged', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    const noted = vi.spyOn(fakeBrowser.storage.session, 'set');
    await expect(off()).rejects.toThrow('QUOTA_BYTES');
    await expect(off()).rejects.toThrow('QUOTA_BYTES');
    await expect(logins.update(() => [])).rejects.toThrow('QUOTA_BYTES');
    expect((await settings.read()).hintsOn).toBe(true);
    const unsaved = await unsavedWrites.read();
    expect(unsaved.map(({ key }) => key)).toEqual(['settings', 'logins']);
    expect(noted).toHaveBeenCalledTimes(2);

    set.mockRestore();
    await off();
    expect((await settings.read()).hintsOn).toBe(false);
    // What was refused did not happen, and is not forgotten before the user knows.
    expect(await unsavedWrites.read()).toEqual(unsaved);
    await forgetUnsaved(Date.now());
    expect(await unsavedWrites.read()).toEqual([]);
  });

  it('is reported even if memory is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full);
    await expect(off()).rejects.toThrow('QUOTA_BYTES');
  });

  it('sets a damaged value aside and replaces it in one write, so that killing the worker cannot repeat it', async () => {
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    const written = vi.spyOn(fakeBrowser.storage.local, 'set');
    await settings.read();
    const keys = written.mock.calls.map(([values]) => Object.keys(values).toSorted());
    expect(keys).toEqual([['setAside', 'settings']]);
  });

  it('does not lose a damaged value, which stays until it can be set aside', async () => {
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    expect(await settings.read()).toEqual(usualSettings);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 'damaged' });
    set.mockRestore();
    // Refused once, when setting aside; the change itself would fit.
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    await expect(off()).rejects.toThrow('QUOTA_BYTES');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 'damaged' });
    await off();
    expect(await readDamaged('local')).toMatchObject([{ key: 'settings', value: 'damaged' }]);
  });

  it('is the only error that does not stop what follows', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(full);
    await evenUnsaved(off);
    const other = () => Promise.reject(new Error('no'));
    await expect(evenUnsaved(other)).rejects.toThrow('no');
  });
});
