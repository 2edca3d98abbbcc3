/**
 * No holder of one stored value may wait for another whose holder waits for the first. The locks in
 * these tests throw if two are ever requested in both orders. Everything that requests two locks
 * runs in this one file.
 */
import { beforeEach, expect, it, vi } from 'vitest';
import { shareAndTake } from '../../lib/background/sync';
import { writeBackup } from '../../lib/backup';
import type { OwnPageMessage } from '../../lib/messages';
import { inBackup, inPrivate, logins, ordinary, waits } from '../../lib/storage';
import { giveLocks } from './helpers/locks';
import { asked, fromPage, fromPopup, lookAtClocks, sighting, startWorker } from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  startWorker(t0);
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
});
it('the test locks throw if two are requested in both orders', async () => {
  const both = (one: string, other: string) =>
    navigator.locks.request(one, () => navigator.locks.request(other, async () => 'done'));
  expect(await both('x', 'y')).toBe('done');
  expect(await both('y', 'z')).toBe('done');
  await expect(both('z', 'x')).rejects.toThrow('z and x are asked for in both orders');
  giveLocks();
});

it('no action requests two values in both orders', async () => {
  const done = async (message: OwnPageMessage) =>
    expect(await fromPopup(message)).toEqual({ refused: null });
  const login = { label: 'other', role: null, isMine: false, hasProxy: false, day: '2026-10-01' };
  await done({ type: 'keep-log', on: true });
  await done({ type: 'sync-on' });
  for (const tabId of [1, 2]) {
    await done({ type: 'add-suffix', tabId, label: '00' });
    const { suffixes } = tabId === 1 ? ordinary : inPrivate;
    await done({ type: 'remove-suffix', tabId, suffix: (await suffixes.read())[0]?.id ?? '' });
    await done({ type: 'restore-suffix', tabId });
  }
  const draft = { kind: null, label: 'own', startedOn: '2026-11-01', until: '2026-11-10' };
  await done({ type: 'add-wait', draft });
  await done({ type: 'remove-wait', wait: (await waits.read())[0]?.id ?? '' });
  await done({ type: 'restore-wait' });
  await done({ type: 'leave-company' });
  await done({ type: 'bring-company-back' });
  await done({ type: 'add-login', draft: login });
  await done({ type: 'remove-logins', logins: ['first'] });
  await done({ type: 'restore-logins' });
  await shareAndTake();
  for (const isPrivate of [false, true]) {
    await fromPage(sighting('code', { cameFromCompany: false }), isPrivate);
  }
  vi.setSystemTime(t0 + 86_400_000);
  await waits.update((all) => all.map((one) => ({ ...one, toldFor: null })));
  await logins.update((all) => all.map((one) => ({ ...one, reminded: 0 })));
  await lookAtClocks();
  expect(asked.create.mock.calls.map(([id]) => id.split(' ')[0])).toEqual(
    expect.arrayContaining(['window', 'logins', 'waits']),
  );
  const values = Object.entries(inBackup).map(async ([name, item]) => [name, await item.read()]);
  const text = writeBackup(Object.fromEntries(await Promise.all(values)), inBackup, t0, '0.1.0');
  await done({ type: 'restore-backup', text });
  await shareAndTake();
  expect(reported).not.toHaveBeenCalled();
});
