/** Waits in the worker: changes, notifications, and wake-ups. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnPageMessage } from '../../lib/messages';
import { waits } from '../../lib/storage';
import { maxWaits, type WaitDraft } from '../../lib/waits';
import { asked, fromPopup, lookAtClocks, startWorker, turnToPrivate } from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const { create } = asked;
beforeEach(() => startWorker(t0));

const draft: WaitDraft = {
  kind: null,
  label: 'Answer of our broker',
  startedOn: '2026-11-20',
  until: '2026-11-24',
};
const add = (more: Partial<WaitDraft> = {}) =>
  fromPopup({ type: 'add-wait', draft: { ...draft, ...more } });
const told = () => create.mock.calls.map(([about]) => about);
const at = async (day: number, hour: number) => {
  vi.setSystemTime(new Date(2026, 10, day, hour).getTime());
  await lookAtClocks();
};

describe('the list of waits', () => {
  const ids = async () => (await waits.read()).map(({ id }) => id);
  const one = async () => (await ids())[0] ?? '';

  it('adds, corrects, ends, removes and restores a wait', async () => {
    expect(await add()).toEqual({ refused: null });
    const wait = await one();
    const corrected = { ...draft, label: 'Answer of the bonds team', until: null };
    await fromPopup({ type: 'correct-wait', wait, draft: corrected });
    expect(await waits.read()).toMatchObject([corrected]);
    await fromPopup({ type: 'end-wait', wait, ended: true });
    expect((await waits.read())[0]?.endedOn).toBe('2026-11-20');
    await fromPopup({ type: 'remove-wait', wait });
    expect(await ids()).toEqual([]);
    await fromPopup({ type: 'restore-wait' });
    await fromPopup({ type: 'restore-wait' });
    expect(await ids()).toEqual([wait]);
  });

  it('starts a step’s wait once, even from two pages at the same time', async () => {
    const start: OwnPageMessage = { type: 'start-wait', kind: 'mails' };
    await Promise.all([fromPopup(start), fromPopup(start)]);
    expect(await waits.read()).toMatchObject([{ kind: 'mails', startedOn: '2026-11-20' }]);
  });

  it('starts none in a private window, because nothing from there is written to disk', async () => {
    turnToPrivate();
    expect(await add()).toEqual({ refused: 'not saved' });
    expect(await fromPopup({ type: 'start-wait', kind: 'mails' })).toEqual({
      refused: 'not saved',
    });
    expect(await fakeBrowser.storage.local.get('waits')).toEqual({});
  });

  it('refuses with a reason, and stays as it is', async () => {
    expect(await add({ until: '2026-11-19' })).toEqual({ refused: 'end before start' });
    await waits.update(() =>
      Array.from({ length: maxWaits }, (_, index) => ({
        id: `${index}`,
        ...draft,
        toldFor: null,
        endedOn: null,
      })),
    );
    expect(await add()).toEqual({ refused: 'too many waits' });
    expect(await ids()).toHaveLength(maxWaits);
  });
});

describe('a wait that is over', () => {
  it('is announced once, together with all that are over then', async () => {
    await add();
    await add({ kind: 'new-number', label: '', until: null });
    await add({ label: 'later', until: '2026-11-25' });
    await at(24, 8);
    expect(told()).toEqual([]);
    await at(24, 9);
    await at(24, 9);
    expect(told()).toEqual(['waits 2026-11-24']);
    expect(create.mock.calls[0]?.[1]).toMatchObject({ title: '2 waits may be over' });
    await at(25, 10);
    await at(30, 10);
    expect(told()).toEqual(['waits 2026-11-24', 'waits 2026-11-25']);
    expect(create.mock.calls[1]?.[1]).toMatchObject({ title: 'May be over: later' });
  });

  it('on a holiday is announced on the next business day', async () => {
    await add({ until: '2026-11-26' });
    await at(26, 20);
    expect(told()).toEqual([]);
    await at(27, 9);
    expect(told()).toEqual(['waits 2026-11-27']);
  });

  it('shares one alarm with the logins, for whichever is next', async () => {
    const alarms = async () =>
      (await fakeBrowser.alarms.getAll())
        .filter(({ periodInMinutes }) => !periodInMinutes)
        .map(({ name, scheduledTime }) => [name, scheduledTime]);
    const day = (date: number) => ['reminder', new Date(2026, 10, date, 9).getTime()];
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-19' });
    expect(await alarms()).toEqual([day(23)]);
    await add({ until: '2026-11-21', startedOn: '2026-11-02' });
    expect(await alarms()).toEqual([day(23)]);
    await add({ until: '2026-11-27' });
    await at(23, 9);
    expect(told().toSorted()).toEqual(['logins 2026-11-23', 'waits 2026-11-23']);
    expect(await alarms()).toEqual([day(27)]);
  });

  it('of unknown length wakes nobody', async () => {
    await add({ kind: 'owner-lookup', label: '', until: null });
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

it('is announced once a day on a full disk, and the alarm is set for tomorrow', async () => {
  await add();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await at(24, 9);
  await at(24, 10);
  expect(told().filter((id) => id.startsWith('waits'))).toEqual(['waits 2026-11-24']);
  const alarm = await fakeBrowser.alarms.get('reminder');
  expect(alarm?.scheduledTime).toBe(new Date(2026, 10, 25, 9).getTime());
  set.mockRestore();
});
