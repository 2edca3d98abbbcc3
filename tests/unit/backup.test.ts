import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restore } from '../../lib/background/backup';
import { maxBackupLength, readBackup, writeBackup } from '../../lib/backup';
import { noWindow } from '../../lib/code-window';
import { firstLogin } from '../../lib/login-clock';
import { inBackup, notInBackup, ordinary, settings, type Stored } from '../../lib/storage';
import * as arbitrary from './helpers/arbitrary';
import { giveLocks } from './helpers/locks';

const now = new Date(2026, 10, 20, 14).getTime();

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  giveLocks();
});

const items: [string, Stored<unknown>][] = Object.entries(inBackup);

/** Everything as it would be stored on disk. */
const store = (values: Readonly<Record<string, unknown>>) =>
  fakeBrowser.storage.local.set({ ...values });

const disk = () => fakeBrowser.storage.local.get(null);
const backup = (values: Readonly<Record<string, unknown>>) =>
  writeBackup(values, inBackup, now, '0.1.0');

const saved = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8'));
/** A backup file with one value as a release wrote it. */
const fileOf = (values: object, more: object = {}) =>
  JSON.stringify({
    format: 'ACE Companion backup',
    formatVersion: 1,
    madeAt: now,
    madeBy: '0.1.0',
    values,
    ...more,
  });

it('every value on disk is either in the backup or left out for a stated reason', () => {
  const folder = new URL('../../lib/storage/', import.meta.url);
  const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const kept = [...source.join('\n').matchAll(/stored\(\s*'local',\s*'(\w+)'/g)];
  const inEachArea = [...source.join('\n').matchAll(/`\$\{area\}:([a-z]\w+)`/gi)];
  const onDisk = [...kept, ...inEachArea].map(([, key]) => key);
  expect(onDisk.length).toBeGreaterThan(8);
  const named = [...items.map(([, { key }]) => key), ...Object.keys(notInBackup)];
  expect(new Set(named)).toEqual(new Set(onDisk));
  for (const [name, { key }] of items) expect(name).toBe(key);
});

describe('backup and restore', () => {
  it('restores whatever was stored unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.kept, arbitrary.kept, async (values, others) => {
        fakeBrowser.reset();
        await store(values);
        const before = await disk();
        const file = backup(values);
        await store(others);
        expect(await restore(file)).toBeNull();
        expect(await disk()).toEqual(before);
      }),
    );
  });

  it('keeps running countdowns', async () => {
    const window = { id: 'w', tab: 's 1', window: { ...noWindow, state: 'running' as const } };
    await ordinary.windows.update(() => [window]);
    const [values] = fc.sample(arbitrary.kept, 1);
    expect(await restore(backup(values ?? {}))).toBeNull();
    expect(await ordinary.windows.read()).toEqual([window]);
  });

  it('shortens a whole number in the suffix table, as an edited file may contain it', async () => {
    const done = { visible: false, entered: false, seen: false, rev613: false };
    const value = [{ id: 's1', label: '123.45.6789', done }];
    expect(await restore(fileOf({ suffixes: { version: 1, value } }))).toBeNull();
    expect(await disk()).toMatchObject({ suffixes: [{ id: 's1', label: '…6789', done }] });
  });

  it('leaves values that are not in the file alone', async () => {
    await settings.update((before) => ({ ...before, hintsOn: false }));
    await restore(fileOf({ logins: { version: 1, value: saved('logins.v1.json') } }));
    expect((await settings.read()).hintsOn).toBe(false);
  });
});

describe('a refused file', () => {
  const login = { version: 1, value: saved('logins.v1.json') };
  const noDay = '2026-13-45';
  const withDay = (more: object) =>
    fileOf({ logins: { version: 1, value: [{ ...firstLogin, ...more }] } });
  /** The named list with each of its entries twice. */
  const doubled = (name: keyof typeof inBackup) => {
    const { version } = inBackup[name];
    const list = saved(`${name}.v${version}.json`);
    return fileOf({ logins: login, [name]: { version, value: [list, list].flat() } });
  };
  it.each<[string, string, string]>([
    ['nothing', '', 'no backup'],
    ['a picture', '\u0089PNG', 'no backup'],
    ['other JSON', '{"logins":[]}', 'no backup'],
    ['a list', '[]', 'no backup'],
    ['null', 'null', 'no backup'],
    ['a truncated file', fileOf({ logins: login }).slice(0, -3), 'damaged'],
    ['a file of a future format', fileOf({}, { formatVersion: 2 }), 'newer'],
    ['a file of an invalid format version', fileOf({}, { formatVersion: 0 }), 'damaged'],
    ['a value of a future version', fileOf({ logins: { ...login, version: 2 } }), 'newer'],
    ['a value of an invalid version', fileOf({ logins: { ...login, version: 0 } }), 'damaged'],
    ['an unknown part', fileOf({ logins: login, rows: login }), 'newer'],
    ['a part named like a property of every object', fileOf({ toString: login }), 'newer'],
    ['no values', fileOf({}), 'damaged'],
    ['values of the wrong type', fileOf({ logins: 1 }), 'damaged'],
    [
      'a value that does not match its schema',
      fileOf({ logins: { version: 1, value: [] } }),
      'damaged',
    ],
    [
      'one good value, one bad',
      fileOf({ logins: login, ticks: { version: 1, value: 1 } }),
      'damaged',
    ],
    ['a log-in on an invalid day', withDay({ lastLogin: { day: noDay, how: 'seen' } }), 'damaged'],
    ['a login whose owner was told on an invalid day', withDay({ toldOn: noDay }), 'damaged'],
    ['a reminder snoozed to an invalid day', withDay({ snoozedUntil: noDay }), 'damaged'],
    [
      'a log-in on a day outside the supported years',
      withDay({ lastLogin: { day: '9999-12-31', how: 'seen' } }),
      'damaged',
    ],
    [
      'a seen log-in on an invalid day',
      fileOf({ seenLogins: { version: 1, value: [{ id: 'q', day: noDay, how: 'seen' }] } }),
      'damaged',
    ],
    ['duplicate logins', doubled('logins'), 'twice'],
    ['duplicate seen log-ins', doubled('seenLogins'), 'twice'],
    ['duplicate waits', doubled('waits'), 'twice'],
    ['duplicate remarks', doubled('evidence'), 'twice'],
    ['duplicate suffixes', doubled('suffixes'), 'twice'],
    ['a file with an invalid time', fileOf({ logins: login }, { madeAt: 9e15 }), 'damaged'],
    [
      'a file with a time outside the supported years',
      fileOf({ logins: login }, { madeAt: 8.64e15 }),
      'damaged',
    ],
    [
      'a log entry outside the supported years',
      fileOf({
        evidence: {
          version: 1,
          value: [{ id: 'e', at: 1e20, what: { type: 'log-in' }, remark: '' }],
        },
      }),
      'damaged',
    ],
    ['a file that is too large', 'x'.repeat(maxBackupLength + 1), 'too large'],
  ])('%s is refused and changes nothing', async (_, file, reason) => {
    await settings.update((before) => ({ ...before, hintsOn: false }));
    const before = await disk();
    expect(await restore(file)).toBe(reason);
    expect(await disk()).toEqual(before);
  });

  it('a damaged file is restored completely or not at all', async () => {
    const change = fc.record({ at: fc.nat(), take: fc.nat({ max: 30 }), put: fc.string() });
    await fc.assert(
      fc.asyncProperty(
        arbitrary.kept,
        arbitrary.kept,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (values, others, changes) => {
          fakeBrowser.reset();
          await store(others);
          const before = await disk();
          let file = backup(values);
          for (const { at, take, put } of changes) {
            const from = at % (file.length + 1);
            file = file.slice(0, from) + put + file.slice(from + take);
          }
          const refused = await restore(file);
          const found = readBackup(file, inBackup);
          if (refused) {
            expect(await disk()).toEqual(before);
          } else {
            if ('refused' in found) throw new Error('taken and refused');
            expect(await disk()).toEqual({
              ...before,
              ...found.values,
            });
          }
          // Whatever was restored, every value is still readable and none was set aside.
          for (const [, item] of items) await item.read();
          expect(await disk()).not.toHaveProperty('setAside');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a full disk leaves everything unchanged', async () => {
    await settings.update((before) => ({ ...before, hintsOn: false }));
    const before = await disk();
    const [values] = fc.sample(arbitrary.kept, 1);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(restore(backup(values ?? {}))).rejects.toThrow('QUOTA_BYTES');
    expect(await disk()).toEqual(before);
  });

  it('is written in one call, so killing the worker leaves no half-restored state', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const [values] = fc.sample(arbitrary.kept, 1);
    await restore(backup(values ?? {}));
    expect(set).toHaveBeenCalledOnce();
  });
});
