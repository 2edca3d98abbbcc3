/** The worker sends notifications once and in time, whatever the browser does with them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { windowId } from '../../lib/code-window';
import { kept, logins, waits } from '../../lib/storage';
import { giveLocks } from './helpers/locks';
import {
  asked,
  fromPage,
  fromPopup,
  lookAtClocks,
  setTabs,
  shown,
  sighting,
  startWorker,
} from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const { create, setBadgeText } = asked;

beforeEach(() => startWorker(t0));
afterEach(() => void vi.restoreAllMocks());

const told = () => create.mock.calls.map(([id]) => id.split(' ').at(-1));
const marksShown = () => [...shown].map((id) => id.split(' ').at(-1));
const alarms = async () =>
  (await fakeBrowser.alarms.getAll()).map(({ name }) => name.split(' ').at(-1));

async function toCode(isPrivate = false): Promise<void> {
  await fromPage(sighting('company', { cameFromCompany: false }), isPrivate);
  await fromPage({ type: 'went-on', state: 'company', at: Date.now() }, isPrivate);
  await fromPage(sighting('code'), isPrivate);
}

async function lookAfter(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  await lookAtClocks();
}

describe.each([
  ['an ordinary tab', false],
  ['a private tab', true],
])('the notifications of a code window in %s', (_, isPrivate) => {
  const stop = async () => {
    const [record] = await kept(isPrivate).windows.read();
    const window = record ? windowId(record) : '';
    await fromPopup({ type: 'by-hand', tabId: null, act: { type: 'stop-window', window } });
  };

  it('are shown one at a time, the latest alert only', async () => {
    await toCode(isPrivate);
    expect(marksShown()).toEqual(['start']);
    for (const [left, mark] of [
      [5, '5:00'],
      [2, '2:00'],
      [1, '1:00'],
      [0, 'expired'],
    ] as const) {
      vi.setSystemTime(t0 + (10 - left) * minute);
      await lookAtClocks();
      expect(marksShown()).toEqual([mark]);
    }
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the code was accepted', () => fromPage(sighting('owner'), isPrivate)],
    ['the form fell back to its first page', () => fromPage(sighting('company'), isPrivate)],
    ['it was stopped', stop],
    [
      'the application is done',
      async () => {
        await fromPage(sighting('authorise'), isPrivate);
        await fromPage(sighting('done'), isPrivate);
      },
    ],
    [
      'the worker was killed before it cleared them',
      async () => {
        const { windows } = kept(isPrivate);
        await windows.update((all) =>
          all.map((one) => ({ ...one, window: { ...one.window, state: 'accepted' } })),
        );
        await lookAtClocks();
      },
    ],
  ])('are cleared once %s', async (__, end) => {
    await toCode(isPrivate);
    await lookAfter(5 * minute);
    expect(marksShown()).toEqual(['5:00']);
    await end();
    expect([...shown]).toEqual([]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });

  it('are cleared when a later start puts their alerts back in the future', async () => {
    await toCode(isPrivate);
    await lookAfter(minute);
    const { windows } = kept(isPrivate);
    const [record] = await windows.read();
    const window = record ? windowId(record) : '';
    const correct = (startedAt: number) =>
      fromPopup({
        type: 'by-hand',
        tabId: null,
        act: { type: 'correct-start', window, startedAt },
      });
    await correct(t0 - 5 * minute);
    expect(marksShown()).toEqual(['5:00']);
    await correct(t0);
    expect(marksShown()).toEqual([]);
    await lookAfter(4 * minute);
    expect(marksShown()).toEqual(['5:00']);
  });

  it('stay after the tab closes and the time is up', async () => {
    await toCode(isPrivate);
    setTabs([]);
    await lookAfter(10 * minute);
    await lookAtClocks();
    expect(marksShown()).toEqual(['expired']);
    expect(await kept(isPrivate).windows.read()).toEqual([]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });
});

describe('the notification of a reminder', () => {
  it('replaces the previous one and is cleared after a log-in', async () => {
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-12' });
    expect([...shown]).toEqual(['logins 2026-11-20']);
    vi.setSystemTime(new Date(2026, 10, 25, 9).getTime());
    await lookAtClocks();
    expect([...shown]).toEqual(['logins 2026-11-25']);
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-25' });
    expect([...shown]).toEqual([]);
  });

  it('is cleared when everything it was about was snoozed', async () => {
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-12' });
    await fromPopup({ type: 'snooze', logins: ['first'], snooze: 'next' });
    expect([...shown]).toEqual([]);
  });

  it('about a wait is cleared when the wait has ended', async () => {
    const draft = { kind: null, label: 'own', startedOn: '2026-11-20', until: '2026-11-24' };
    await fromPopup({ type: 'add-wait', draft });
    vi.setSystemTime(new Date(2026, 10, 24, 9).getTime());
    await lookAtClocks();
    expect([...shown]).toEqual(['waits 2026-11-24']);
    const [wait] = await waits.read();
    await fromPopup({ type: 'end-wait', wait: wait?.id ?? '', ended: true });
    expect([...shown]).toEqual([]);
  });
});

it('a reminder is sent once by the repeating alarm after a computer slept past it', async () => {
  await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-19' });
  const repeats = await fakeBrowser.alarms.get('reminder again');
  expect(repeats?.periodInMinutes).toBe(30);
  // Firefox forgets alarms on restart.
  await fakeBrowser.alarms.clearAll();
  await lookAtClocks();
  expect(await fakeBrowser.alarms.get('reminder again')).toEqual(repeats);
  // Three days after the reminder was due, none of which the browser counted.
  vi.setSystemTime(new Date(2026, 11, 27, 9).getTime());
  await lookAtClocks();
  await lookAtClocks();
  expect(create.mock.calls.map(([id]) => id)).toEqual(['logins 2026-12-27']);
});

describe('a notification that the browser never answers for', () => {
  /** Ends the wait for the browser at once. */
  let giveUp = () => {};
  beforeEach(() => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const waiting = new AbortController();
      giveUp = () => waiting.abort();
      return waiting.signal;
    });
  });
  const hang = () => create.mockImplementationOnce(() => new Promise(() => undefined));
  const state = async () => (await kept(false).windows.read())[0]?.window.state;

  it('prevents neither storing later states nor setting alarms and badge', async () => {
    hang();
    void toCode();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '10' });
    expect(await alarms()).toContain('2:00');
    void fromPage(sighting('owner'));
    await vi.waitFor(async () => expect(await state()).toBe('accepted'));
    await vi.waitFor(() => expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
    expect(await alarms()).toEqual([]);
  });

  it('does not prevent later alerts', async () => {
    hang();
    void toCode();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    giveUp();
    await lookAfter(5 * minute);
    expect(told()).toEqual(['start', '5:00']);
  });

  it('is sent again once, by the next worker', async () => {
    hang();
    void toCode();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    // Kill the worker: none of its tasks continue, and its locks are released.
    giveLocks();
    await lookAtClocks();
    await lookAtClocks();
    expect(told()).toEqual(['start', 'start']);
  });

  it('is not sent again if it was shown after all', async () => {
    create.mockImplementationOnce((id) => {
      shown.add(id);
      return new Promise(() => undefined);
    });
    void toCode();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    giveLocks();
    await lookAtClocks();
    expect(told()).toEqual(['start']);
  });

  it('does not block changes to the lists of logins and waits', async () => {
    create.mockImplementation(() => new Promise(() => undefined));
    const wait = { kind: null, label: 'own', startedOn: '2026-11-01', until: '2026-11-25' };
    await fromPopup({ type: 'add-wait', draft: wait });
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-01' });
    vi.setSystemTime(new Date(2027, 0, 4, 9).getTime());
    void lookAtClocks();
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    void fromPopup({ type: 'logged-in', login: 'first', day: '2027-01-04' });
    void fromPopup({ type: 'end-wait', wait: (await waits.read())[0]?.id ?? '', ended: true });
    await vi.waitFor(async () => {
      expect((await logins.read())[0]?.lastLogin?.day).toBe('2027-01-04');
      expect((await waits.read())[0]?.endedOn).toBe('2027-01-04');
    });
  });
});

describe('an event that falls due while the worker is checking', () => {
  /** Moves the clock past `moment` after it was read this many times. */
  function passAfter(times: number, moment: number): void {
    let asked = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (asked++ < times ? moment - 10 : moment + 10));
  }

  it.each(Array.from({ length: 12 }, (_, times) => times))(
    'is announced or has an alarm: after %i readings of the clock',
    async (times) => {
      const nine = new Date(2026, 11, 24, 9).getTime();
      await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-20' });
      vi.setSystemTime(nine);
      passAfter(times, nine);
      await lookAtClocks();
      const next = await fakeBrowser.alarms.get('reminder');
      const isTold = create.mock.calls.some(([id]) => id === 'logins 2026-12-24');
      expect(isTold || (next?.scheduledTime ?? Infinity) <= nine).toBe(true);
    },
  );

  it.each(Array.from({ length: 12 }, (_, times) => times))(
    'applies to alerts as well: after %i readings of the clock',
    async (times) => {
      await toCode();
      const moment = t0 + 5 * minute;
      vi.setSystemTime(moment);
      passAfter(times, moment);
      await lookAtClocks();
      expect(told().includes('5:00') || (await alarms()).includes('5:00')).toBe(true);
    },
  );
});

it('the next notification is in the language that was chosen since the last one', async () => {
  const lastTitle = (): unknown => Reflect.get(create.mock.calls.at(-1)?.[1] ?? {}, 'title');
  await toCode();
  await vi.waitFor(() => expect(lastTitle()).toBe('10 minutes for the verification code'));
  await fromPopup({ type: 'language', language: 'es' });
  await lookAfter(5 * minute);
  await vi.waitFor(() => expect(lastTitle()).toBe('Tiempo para el código: 5 minutos'));
});
