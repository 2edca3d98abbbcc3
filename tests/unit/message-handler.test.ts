/** Messages go in, stored and shown values come out: the worker without a browser around it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onCommand } from '../../lib/background/commands';
import { handle } from '../../lib/background/message-handler';
import { windowId } from '../../lib/code-window';
import { dayOf } from '../../lib/day';
import { firstLogin } from '../../lib/login-clock';
import type { OwnPageMessage, Sender } from '../../lib/messages';
import {
  lockUnsavedInput,
  inPrivate,
  logins,
  ordinary,
  remindedHere,
  remindedOn,
  reminderPlan,
  seenLogins,
  settings,
  tabs,
  unsavedWrites,
  updateWaits,
} from '../../lib/storage';
import { translator } from '../../lib/texts';
import {
  asked,
  fromPage,
  fromPopup,
  lookAtClocks,
  pageSender,
  popupSender,
  setTabs,
  shown,
  sighting,
  startWorker,
} from './helpers/worker';
import { answersFor } from './helpers/cases';

const t = translator('en');

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const { setBadgeText, create, sendMessage, reload } = asked;

beforeEach(() => startWorker(t0));

const draft = { label: 'Northwind', role: null, isMine: false, hasProxy: false, day: null };
async function toCode(isPrivate = false) {
  await fromPage(sighting('company', { cameFromCompany: false }), isPrivate);
  await fromPage({ type: 'went-on', state: 'company', at: t0 }, isPrivate);
  vi.setSystemTime(t0 + 2_000);
  return fromPage(sighting('code'), isPrivate);
}

const told = () => create.mock.calls.map(([about]) => about.split(' ').at(-1));

describe('an unknown page on our hosts', () => {
  const arrive = (path: string) =>
    fromPage({ type: 'arrived', address: `https://ace-accounts.cbp.gov${path}`, isNew: false });
  const viewsSent = () =>
    sendMessage.mock.calls.filter(([, { type }]) => type === 'view').map(([tab]) => tab);
  const toggle = (on: boolean) =>
    fromPopup({ type: 'by-hand', tabId: 1, act: { type: 'hints', on } });

  it('is sent no view, even if its tab showed a known page before', async () => {
    await fromPage(sighting('company'));
    await toggle(false);
    expect(viewsSent()).toEqual([1]);
    sendMessage.mockClear();
    await arrive('/s/a-page-to-come');
    await toggle(true);
    expect(viewsSent()).toEqual([]);
    // The rest of the tab's memory stays, because the form may come back.
    expect((await tabs.read())[1]).toMatchObject({ lastState: 'company' });
    await fromPage(sighting('company'));
    await toggle(false);
    expect(viewsSent()).toEqual([1]);
  });

  it('is not remembered on its own', async () => {
    await arrive('/s/a-page-to-come');
    expect(await tabs.read()).toEqual({});
  });
});

describe('a page that keeps removing the overlay', () => {
  const address = 'https://ace-accounts.cbp.gov/s/importer-form';
  const isGone = async () => (await tabs.read())[1]?.overlayGone;

  it('is remembered for its document, and forgotten with it', async () => {
    await fromPage(sighting('company'));
    await fromPage({ type: 'overlay-gone', at: t0 });
    await fromPage({ type: 'arrived', address, isNew: false });
    expect(await isGone()).toBe(true);
    await fromPage({ type: 'arrived', address, isNew: true });
    expect(await isGone()).toBe(false);
    expect((await tabs.read())[1]).toMatchObject({ lastState: 'company' });
  });
});

describe('unknown messages on the first page', () => {
  const words = sighting('company', { errors: ['unrecognized'] });
  const next = { type: 'went-on', state: 'company', at: t0 } as const;
  const isRefusal = async () => (await tabs.read())[1]?.sighting?.errors.length === 1;

  it('are the answer to Next if they appeared after it, and to the next press as well', async () => {
    await fromPage(sighting('company'));
    for (const _ of ['first', 'second']) {
      await fromPage(next);
      await fromPage(words);
      expect(await isRefusal()).toBe(true);
    }
  });

  it('are no answer if they were there before, until they disappear', async () => {
    await fromPage(words);
    await fromPage(next);
    await fromPage(words);
    expect(await isRefusal()).toBe(false);
    await fromPage(sighting('company'));
    await fromPage(next);
    await fromPage(words);
    expect(await isRefusal()).toBe(true);
  });
});

describe('from the company state to the code state', () => {
  it('the countdown starts at Next, is announced, and is shown on page and badge', async () => {
    expect(await toCode()).toMatchObject({
      clock: { status: 'running', endsAt: t0 + 10 * minute },
    });
    expect(told()).toEqual(['start']);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '10' });
    expect(sendMessage.mock.calls.map(([tab, { type }]) => [tab, type])).toContainEqual([1, 'say']);
    expect(await ordinary.ticks.read()).toMatchObject({ company: { done: true, how: 'seen' } });
  });

  it('each alert is sent once, whether a page or an alarm triggered the check', async () => {
    await toCode();
    vi.setSystemTime(t0 + 5 * minute);
    await Promise.all([fromPage({ type: 'tick', at: t0 + 5 * minute }), lookAtClocks()]);
    await lookAtClocks();
    expect(told()).toEqual(['start', '5:00']);
  });

  it('setting the system clock back also moves the end on the page', async () => {
    await toCode();
    const hour = 60 * minute;
    vi.setSystemTime(t0 + minute);
    await lookAtClocks();
    sendMessage.mockClear();
    vi.setSystemTime(t0 + minute - hour);
    await lookAtClocks();
    const views = sendMessage.mock.calls.map(([tab, message]) => [tab, message]);
    expect(views).toMatchObject([
      [1, { type: 'view', view: { clock: { endsAt: t0 + 10 * minute - hour } } }],
    ]);
    await lookAtClocks();
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('if the form falls back, the code window is lost and its steps must be done again', async () => {
    await toCode();
    expect(await fromPage(sighting('company'))).toMatchObject({ clock: { status: 'lost' } });
    expect(await ordinary.ticks.read()).toEqual({});
  });

  it('nothing from a private tab is written to disk', async () => {
    await toCode(true);
    await fromPage(sighting('done'), true);
    const disk = await fakeBrowser.storage.local.get(null);
    expect(disk).toEqual({});
    expect((await inPrivate.ticks.read())['company']?.done).toBe(true);
  });

  it('the done state ends the code window and starts the login clock', async () => {
    await toCode();
    await fromPage(sighting('owner'));
    expect(await fromPage(sighting('done'))).toMatchObject({
      clock: { status: 'none', unknown: '' },
    });
    expect((await logins.read())[0]?.lastLogin).toMatchObject({ day: dayOf(t0), how: 'done' });
  });
});

describe('a log-in', () => {
  it('that was seen counts for today', async () => {
    await fromPage(sighting(null, { page: 'login' }));
    await fromPage(sighting('signed-in', { page: 'portal' }));
    expect((await logins.read())[0]?.lastLogin).toEqual({ day: dayOf(t0), how: 'seen', at: t0 });
  });

  it('that was not seen is asked about', async () => {
    await fromPage(sighting('signed-in', { page: 'portal' }));
    expect(await logins.read()).toEqual([firstLogin]);
    expect((await tabs.read())[1]?.askedLogin).toBe(dayOf(t0));
  });

  it('leads to one reminder, even after the browser was closed for long', async () => {
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-01' });
    await lookAtClocks();
    expect(create.mock.calls.map(([about]) => about)).toEqual([`logins ${dayOf(t0)}`]);
  });

  it('is asked about each time if there are several logins, and counts for the one named', async () => {
    await fromPopup({ type: 'add-login', draft });
    for (let times = 0; times < 2; times += 1) {
      await fromPage(sighting(null, { page: 'login' }));
      await fromPage(sighting('signed-in', { page: 'portal' }));
    }
    const open = await seenLogins.read();
    expect(open).toMatchObject([{ day: dayOf(t0), how: 'seen' }, { how: 'seen' }]);
    expect((await logins.read()).map(({ lastLogin }) => lastLogin)).toEqual([null, null]);

    const [mine, other] = await logins.read();
    await fromPopup({ type: 'whose', seen: open[0]?.id ?? '', login: other?.id ?? '' });
    expect((await logins.read())[1]?.lastLogin).toEqual({ day: dayOf(t0), how: 'seen', at: t0 });
    await fromPopup({ type: 'whose', seen: open[1]?.id ?? '', login: null });
    expect(await seenLogins.read()).toEqual([]);
    expect((await logins.read())[0]).toEqual(mine);
  });

  it('of a login removed in the meantime is refused, and the question stays', async () => {
    const day = dayOf(t0);
    expect(await fromPopup({ type: 'logged-in', login: 'x', day })).toEqual({ refused: 'gone' });
    await seenLogins.update(() => [{ id: 'q', day, how: 'seen' }]);
    expect(await fromPopup({ type: 'whose', seen: 'q', login: 'x' })).toEqual({ refused: 'gone' });
    expect(await seenLogins.read()).toHaveLength(1);
  });

  it('in a private tab is not even asked about', async () => {
    await fromPopup({ type: 'add-login', draft });
    await fromPage(sighting(null, { page: 'login' }), true);
    await fromPage(sighting('signed-in', { page: 'portal' }), true);
    expect(await seenLogins.read()).toEqual([]);
  });

  it('on a future day is refused with the reason', async () => {
    expect(await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-21' })).toEqual({
      refused: 'in the future',
    });
  });
});

describe('the list of logins', () => {
  const ids = async () => (await logins.read()).map(({ id }) => id);

  it('adds, changes, removes and restores a login', async () => {
    expect(await fromPopup({ type: 'add-login', draft })).toEqual({ refused: null });
    const [, added = ''] = await ids();
    const edit = { type: 'edit-login', login: added } as const;
    await fromPopup({ ...edit, draft: { ...draft, label: 'Southwind' } });
    expect((await logins.read())[1]).toMatchObject({ label: 'Southwind', isMine: false });
    await fromPopup({ type: 'remove-logins', logins: [added] });
    expect(await ids()).toEqual(['first']);
    await fromPopup({ type: 'restore-logins' });
    expect(await ids()).toEqual(['first', added]);
    expect(await fromPopup({ type: 'remove-logins', logins: ['first', added] })).toEqual({
      refused: 'the only one',
    });
  });

  it('sends one notification a day, however many are due', async () => {
    await fromPopup({ type: 'add-login', draft: { ...draft, day: '2026-10-12' } });
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-10' });
    await fromPopup({ type: 'add-login', draft: { ...draft, label: 'third', day: '2026-10-10' } });
    await lookAtClocks();
    expect(create.mock.calls.map(([about]) => about)).toEqual([`logins ${dayOf(t0)}`]);
    vi.setSystemTime(new Date(2026, 10, 21, 9).getTime());
    await lookAtClocks();
    await lookAtClocks();
    expect(create.mock.calls.map(([about]) => about)).toEqual([
      'logins 2026-11-20',
      'logins 2026-11-21',
    ]);
  });

  it('sends reminders in time, even after a clock that was ahead announced the end', async () => {
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-20' });
    vi.setSystemTime(new Date(2027, 2, 1, 10).getTime());
    await lookAtClocks();
    expect((await logins.read())[0]?.reminded).toBe(45);
    vi.setSystemTime(t0);
    await lookAtClocks();
    expect((await logins.read())[0]?.reminded).toBe(0);
    // Day 35 is Christmas Day, so the reminder comes on the last business day before it.
    expect((await fakeBrowser.alarms.get('reminder'))?.scheduledTime).toBe(
      new Date(2026, 11, 24, 9).getTime(),
    );
  });

  it('sends a reminder before closed days, until they are removed', async () => {
    const closing = { from: '2026-12-14', to: '2026-12-18' };
    const nextAlarm = async () => (await fakeBrowser.alarms.get('reminder'))?.scheduledTime;
    await fromPopup({ type: 'plan-reminders', days: [44], hour: 9 });
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-02' });
    expect(await nextAlarm()).toBe(new Date(2026, 11, 16, 9).getTime());
    expect(await fromPopup({ type: 'add-closing', closing })).toEqual({ refused: null });
    expect(await nextAlarm()).toBe(new Date(2026, 11, 11, 9).getTime());
    // Days and hour are edited separately from closed days.
    await fromPopup({ type: 'plan-reminders', days: [44], hour: 8 });
    expect(await reminderPlan.read()).toEqual({ days: [44], hour: 8, closings: [closing] });
    const backwards = { from: closing.to, to: closing.from };
    expect(await fromPopup({ type: 'add-closing', closing: backwards })).toEqual({
      refused: 'closing ends first',
    });
    await fromPopup({ type: 'remove-closing', closing });
    expect(await nextAlarm()).toBe(new Date(2026, 11, 16, 8).getTime());
  });

  it('sends reminders on the chosen days at the chosen hour', async () => {
    const plan = { type: 'plan-reminders' as const, days: [44, 10], hour: 15 };
    expect(await fromPopup(plan)).toEqual({ refused: null });
    expect(await reminderPlan.read()).toEqual({ days: [10, 44], hour: 15, closings: [] });
    expect(await fromPopup({ ...plan, days: [45] })).toEqual({ refused: 'day out of bounds' });
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-10' });
    expect(create).not.toHaveBeenCalled();
    vi.setSystemTime(new Date(2026, 10, 20, 15).getTime());
    await lookAtClocks();
    expect(create).toHaveBeenCalledOnce();
  });

  it('snoozes a reminder', async () => {
    vi.setSystemTime(new Date(2026, 10, 20, 8).getTime());
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-16' });
    await fromPopup({ type: 'snooze', logins: ['first'], snooze: 'next' });
    vi.setSystemTime(new Date(2026, 10, 20, 10).getTime());
    await lookAtClocks();
    expect(create).not.toHaveBeenCalled();
    expect((await logins.read())[0]?.snoozedUntil).toBe('2026-11-23');
    vi.setSystemTime(new Date(2026, 10, 23, 9).getTime());
    await lookAtClocks();
    expect(create.mock.calls.map(([about]) => about)).toEqual(['logins 2026-11-23']);
  });
});

describe('by hand', () => {
  it('a countdown can be started for no tab, corrected and stopped', async () => {
    const hand = (act: Extract<OwnPageMessage, { type: 'by-hand' }>['act']) =>
      fromPopup({ type: 'by-hand', tabId: null, act });
    await hand({ type: 'start-window' });
    const [record] = await ordinary.windows.read();
    const window = record ? windowId(record) : '';
    expect(await hand({ type: 'correct-start', window, startedAt: t0 + 1 })).toEqual({
      refused: 'later than the code state',
    });
    expect(await hand({ type: 'correct-start', window, startedAt: t0 - minute })).toEqual({
      refused: null,
    });
    expect((await ordinary.windows.read())[0]?.window.startedAt).toBe(t0 - minute);
    await hand({ type: 'stop-window', window });
    expect(
      (await ordinary.windows.read()).filter(
        ({ window: codeWindow }) => codeWindow.state !== 'none',
      ),
    ).toEqual([]);
  });

  it('"I am at step owner" means that the code was accepted, and ticks the steps before it', async () => {
    await toCode();
    const view = await fromPage({ type: 'act', act: { type: 'at-step', step: 'owner' } });
    expect(view).toMatchObject({ clock: { status: 'accepted' } });
    expect((await ordinary.ticks.read())['code']).toEqual({ done: true, how: 'hand' });
  });

  it('"I am at step owner" works even if the form is not part of the user’s case', async () => {
    await ordinary.progress.update(() => ({
      answers: answersFor.get('several-numbers') ?? {},
      journey: null,
      reader: null,
    }));
    await toCode();
    const view = await fromPage({ type: 'act', act: { type: 'at-step', step: 'owner' } });
    expect(view).toMatchObject({ clock: { status: 'accepted' } });
  });

  it('hints can be turned off for every page', async () => {
    const act = { type: 'hints', on: false } as const;
    await fromPopup({ type: 'by-hand', tabId: null, act });
    expect((await settings.read()).hintsOn).toBe(false);
  });

  it('the reader of the code is stored, answers the question at the CAPTCHA, and is sent to every page', async () => {
    expect(await fromPage(sighting('company'))).toMatchObject({ captchaAside: 'who-reads' });
    sendMessage.mockClear();
    const view = await fromPage({ type: 'act', act: { type: 'code-reader', reader: 'broker' } });
    expect(view).toMatchObject({ captchaAside: '' });
    expect((await ordinary.progress.read()).reader).toBe('broker');
    expect(sendMessage.mock.calls.map(([, { type }]) => type)).toContain('view');
  });

  it('the reader of a private tab’s code is kept in memory', async () => {
    await fromPage({ type: 'act', act: { type: 'code-reader', reader: 'me' } }, true);
    expect((await ordinary.progress.read()).reader).toBeNull();
    expect((await inPrivate.progress.read()).reader).toBe('me');
  });

  it('help is no longer read aloud once that is turned off', async () => {
    await fromPage(sighting('company'));
    const view = await fromPage({ type: 'act', act: { type: 'reads-aloud', on: false } });
    expect(view).toMatchObject({ readsAloud: false });
  });

  it('a due login can be counted from the bar', async () => {
    await fromPage({ type: 'act', act: { type: 'logged-in-today', login: 'first' } });
    expect((await logins.read())[0]?.lastLogin).toMatchObject({ day: dayOf(t0), how: 'said' });
  });

  it.each<[string, () => unknown]>([
    ['a press in the bar', () => handle({ type: 'act', act: { type: 'to-side' } }, pageSender())],
    ['the keyboard command', () => onCommand('open-side', { id: 1 })],
  ])('%s opens the panel of its tab before anything is awaited', (_, ask) => {
    const opened: object[] = [];
    Object.assign(fakeBrowser, {
      sidePanel: {
        setOptions: async () => {},
        open: async (where: object) => void opened.push(where),
      },
    });
    ask();
    expect(opened).toEqual([{ tabId: 1 }]);
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  });

  it('a page cannot ask for the clock, nor the popup for the bar’s actions', () => {
    expect(handle({ type: 'open-clock' }, pageSender())).toBeNull();
    const act = { type: 'keep-on-top' };
    expect(handle({ type: 'by-hand', tabId: 1, act }, popupSender)).toBeNull();
  });

  it('a step ticked for a private tab is kept in memory', async () => {
    await fromPopup({ type: 'step-done', tabId: 2, step: 'mails', done: true });
    expect(await ordinary.ticks.read()).toEqual({});
    expect((await inPrivate.ticks.read())['mails']?.done).toBe(true);
  });
});

describe('one failing clock', () => {
  const failure = new RangeError('Invalid time value');
  const reported = vi.fn<(error: unknown) => void>();

  beforeEach(() => {
    reported.mockClear();
    vi.stubGlobal('reportError', reported);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('stops no other: notifications, alarms and badge still work, and the failure is reported', async () => {
    await toCode();
    await fakeBrowser.alarms.clearAll();
    vi.spyOn(logins, 'read').mockRejectedValue(failure);
    vi.setSystemTime(t0 + 5 * minute);
    await lookAtClocks();
    expect(told()).toEqual(['start', '5:00']);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '5' });
    const names = (await fakeBrowser.alarms.getAll()).map(({ name }) => name.split(' ').at(-1));
    expect(names).toContain('2:00');
    expect(reported).toHaveBeenCalledWith(failure);
  });

  it('stops no alarms, even if the toolbar cannot be drawn', async () => {
    await toCode();
    await fakeBrowser.alarms.clearAll();
    setBadgeText.mockRejectedValueOnce(failure);
    await lookAtClocks();
    expect(await fakeBrowser.alarms.getAll()).not.toEqual([]);
    expect(reported).toHaveBeenCalledWith(failure);
  });
});

describe('while the browser refuses to save', () => {
  const full = new Error('QUOTA_BYTES');
  const fill = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
  const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

  afterEach(() => void vi.restoreAllMocks());

  it('the page keeps its hints and says that the countdown cannot be relied on', async () => {
    fill();
    expect(await toCode()).toMatchObject({
      help: expect.anything(),
      clock: { status: 'none' },
      faces: [{ title: t('faces.unsaved-code.title') }],
    });
    expect(await unsavedWrites.read()).toMatchObject([{ key: 'windows' }, { key: 'ticks' }]);
  });

  it('a running countdown keeps its alerts and alarms', async () => {
    await toCode();
    fill();
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(t0 + 5 * minute);
    await lookAtClocks();
    expect(told()).toEqual(['start', '5:00']);
    expect((await alarms()).map((name) => name.split(' ').at(-1))).toContain('2:00');
  });

  it('a reminder is sent only once all the same, and no alarm repeats it', async () => {
    await fromPopup({ type: 'logged-in', login: 'first', day: '2026-10-12' });
    vi.setSystemTime(new Date(2026, 10, 20, 8).getTime());
    await logins.update((before) => before.map((one) => ({ ...one, reminded: 0 })));
    await remindedOn.update(() => null);
    await remindedHere.update(() => null);
    create.mockClear();
    shown.clear();
    fill();
    vi.setSystemTime(t0);
    await lookAtClocks();
    await lookAtClocks();
    expect(create.mock.calls.map(([about]) => about)).toEqual([`logins ${dayOf(t0)}`]);
    for (const { scheduledTime } of await fakeBrowser.alarms.getAll()) {
      expect(scheduledTime).toBeGreaterThan(Date.now());
    }
  });

  it('a change from the popup is answered as not saved, and can be acknowledged', async () => {
    const filled = fill();
    expect(await fromPopup({ type: 'add-login', draft })).toEqual({ refused: 'not saved' });
    expect(await logins.read()).toEqual([firstLogin]);
    filled.mockRestore();
    const [first] = await unsavedWrites.read();
    expect(first).toMatchObject({ key: 'logins' });
    await fromPopup({ type: 'unsaved-read', at: first?.at ?? 0 });
    expect(await unsavedWrites.read()).toEqual([]);
  });
});

describe('a new version of the extension', () => {
  it('waits while a countdown is running and while its form is still open', async () => {
    await toCode();
    await updateWaits.update(() => true);
    await lookAtClocks();
    expect(reload).not.toHaveBeenCalled();
    await fromPage(sighting('owner'));
    await lookAtClocks();
    expect(reload).not.toHaveBeenCalled();
    setTabs([]);
    await lookAtClocks();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits while anything is typed into one of our pages', async () => {
    const [first, second] = [lockUnsavedInput(), lockUnsavedInput()];
    await updateWaits.update(() => true);
    await lookAtClocks();
    first();
    await lookAtClocks();
    expect(reload).not.toHaveBeenCalled();
    second();
    await lookAtClocks();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits for a prep sheet until it is forgotten', async () => {
    await fromPopup({ type: 'change-sheet', change: { companyName: 'Northwind' } });
    await updateWaits.update(() => true);
    await lookAtClocks();
    expect(reload).not.toHaveBeenCalled();
    await fromPopup({ type: 'forget-sheet' });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits no longer than a day for a sheet that nobody changes', async () => {
    await fromPopup({ type: 'change-sheet', change: { companyName: 'Northwind' } });
    await updateWaits.update(() => true);
    vi.setSystemTime(t0 + 24 * 60 * minute - 1);
    await lookAtClocks();
    expect(reload).not.toHaveBeenCalled();
    vi.setSystemTime(t0 + 24 * 60 * minute);
    await lookAtClocks();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('an invalid message', () => {
  it.each<[string, unknown, Sender]>([
    ['a page’s message from the popup', { type: 'tick', at: 1 }, popupSender],
    ['the popup’s message from a page', { type: 'not-logged-in' }, pageSender()],
    ['another extension', { type: 'tick', at: 1 }, { ...pageSender(), id: 'other' }],
    ['no message at all', null, pageSender()],
  ])('is not answered: %s', (_, body, sender) => {
    expect(handle(body, sender)).toBeNull();
  });
});
