/**
 * Which tab a code window belongs to, and what happens to it: tabs, browser restarts, and manual
 * actions.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFrom } from '../../lib/background/notifications';
import { windowId } from '../../lib/code-window';
import type { OwnPageMessage } from '../../lib/messages';
import { inPrivate, ordinary } from '../../lib/storage';
import {
  asked,
  fromPage,
  fromPopup,
  fromTab,
  lookAtClocks,
  setTabs,
  sighting,
  startWorker,
} from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const form = 'https://ace-accounts.cbp.gov/s/importer-form';
const update = vi.fn<(id: number, change: object) => Promise<object>>(async () => ({}));

beforeEach(() => {
  startWorker(t0);
  update.mockClear();
  Object.assign(fakeBrowser.tabs, { update });
  Object.assign(fakeBrowser.notifications, { clear: async () => true });
});

const byHand = (act: Extract<OwnPageMessage, { type: 'by-hand' }>['act'], tabId: number | null) =>
  fromPopup({ type: 'by-hand', tabId, act });
const start = (tabId: number | null) => byHand({ type: 'start-window' }, tabId);
const states = async () =>
  (await ordinary.windows.read()).map(({ window: codeWindow }) => codeWindow.state);
const ids = async () => (await ordinary.windows.read()).map(windowId);

/** Restarts the browser, which renumbers its tabs and forgets what is kept in memory. */
async function restart(tabs: { id: number; url: string }[]): Promise<void> {
  await fakeBrowser.storage.session.clear();
  setTabs(tabs.map((tab) => ({ ...tab, incognito: false })));
}

const codeAgain = (tab: number) =>
  fromTab(tab, sighting('code', { cameFromCompany: false, isFresh: false }));

describe('a code window started by hand', () => {
  it.each<[string, number | null]>([
    ['for no tab', null],
    ['for a tab that shows another page', 3],
  ])('belongs to no tab if it is started %s', async (_, tabId) => {
    setTabs([{ id: 3, url: 'https://example.com/', incognito: false }]);
    await start(tabId);
    expect(await ordinary.windows.read()).toMatchObject([
      { tab: null, window: { state: 'running' } },
    ]);
  });

  it('belongs to the tab that shows the form', async () => {
    setTabs([{ id: 3, url: form, incognito: false }]);
    await start(3);
    await codeAgain(3);
    expect(await states()).toEqual(['running']);
    expect((await ordinary.windows.read())[0]?.tab).not.toBeNull();
  });

  it('moves to the form once the form is seen in the code state', async () => {
    await start(null);
    await codeAgain(1);
    expect(await ordinary.windows.read()).toMatchObject([
      { tab: expect.any(String), window: { state: 'running', how: 'hand' } },
    ]);
  });

  it('is kept in memory if a private window is in front', async () => {
    setTabs([{ id: 2, url: '', incognito: true }]);
    await start(null);
    expect(await ordinary.windows.read()).toEqual([]);
    expect(await inPrivate.windows.read()).toMatchObject([{ window: { state: 'running' } }]);
  });
});

describe('the countdown of a closed tab', () => {
  const goesOn: [string, () => Promise<unknown>][] = [
    ['another form begins', () => fromTab(3, { type: 'went-on', state: 'company', at: t0 })],
    [
      'another form asks for its code',
      () => fromTab(3, sighting('code', { cameFromCompany: true })),
    ],
    ['a code is accepted in another tab', () => byHand({ type: 'at-step', step: 'owner' }, 3)],
    ['another application is done', () => byHand({ type: 'at-step', step: 'done' }, 3)],
  ];
  it.each(goesOn)('ends when %s', async (_, goOn) => {
    const tabs = [1, 3].map((id) => ({ id, url: form, incognito: false }));
    setTabs(tabs);
    await codeAgain(1);
    await fromTab(3, sighting('company'));
    setTabs(tabs.slice(1));
    const [closed] = await ordinary.windows.read();
    await goOn();
    const running = (await ordinary.windows.read()).filter(
      ({ window: codeWindow }) => codeWindow.state === 'running',
    );
    expect(running.map(({ id }) => id)).not.toContain(closed?.id);
  });

  it('continues while nothing of this happens', async () => {
    const tabs = [1, 3].map((id) => ({ id, url: form, incognito: false }));
    setTabs(tabs);
    await codeAgain(1);
    setTabs(tabs.slice(1));
    await fromTab(3, sighting('company'));
    expect(await states()).toEqual(['running']);
  });

  it('continues while another form with its own countdown is merely seen again', async () => {
    const tabs = [1, 3].map((id) => ({ id, url: form, incognito: false }));
    setTabs(tabs);
    await codeAgain(1);
    await fromTab(3, { type: 'went-on', state: 'company', at: t0 });
    await fromTab(3, sighting('code', { cameFromCompany: true }));
    setTabs(tabs.slice(1));
    await fromTab(3, sighting('code', { cameFromCompany: true }));
    expect(await states()).toEqual(['running', 'running']);
  });
});

describe('after a browser restart', () => {
  it('the code window moves to the restored form, even if another page now has its tab number', async () => {
    await codeAgain(1);
    const before = await ids();
    await restart([
      { id: 1, url: 'https://ace.cbp.gov/s/' },
      { id: 3, url: form },
    ]);
    await codeAgain(3);
    expect(await ids()).toEqual(before);
  });

  it('clicking its notification leads to no other page', async () => {
    await codeAgain(1);
    const [id = ''] = await ids();
    await openFrom(`window ${id} 5:00`);
    expect(update).toHaveBeenCalledExactlyOnceWith(1, { active: true });
    await restart([{ id: 1, url: 'https://ace.cbp.gov/s/' }]);
    update.mockClear();
    await openFrom(`window ${id} 5:00`);
    expect(update).not.toHaveBeenCalled();
  });

  it('one that has ended is forgotten, and the badge is empty', async () => {
    await codeAgain(1);
    vi.setSystemTime(t0 + 11 * minute);
    await lookAtClocks();
    expect(asked.setBadgeText).toHaveBeenLastCalledWith({ text: '0:00' });
    await restart([{ id: 1, url: 'https://ace.cbp.gov/s/' }]);
    await lookAtClocks();
    expect(await states()).toEqual([]);
    expect(asked.setBadgeText).toHaveBeenLastCalledWith({ text: '' });
  });
});

describe('a manual action names the code window that was shown', () => {
  /** Two code windows. The one that began first has ended since it was shown. */
  async function firstEnded(): Promise<string> {
    await codeAgain(1);
    vi.setSystemTime(t0 + minute);
    await codeAgain(3);
    const [first = ''] = await ids();
    await fromTab(1, sighting('owner'));
    await fromTab(1, sighting('company'));
    vi.setSystemTime(t0 + 2 * minute);
    await fromTab(1, sighting('code'));
    expect(await states()).toEqual(['running', 'running']);
    return first;
  }

  it.each<[string, (window: string) => Extract<OwnPageMessage, { type: 'by-hand' }>['act']]>([
    ['stop', (window) => ({ type: 'stop-window', window })],
    ['accepted', (window) => ({ type: 'code-accepted', window })],
    ['another start', (window) => ({ type: 'correct-start', window, startedAt: t0 + 30_000 })],
  ])('%s: if that one has ended in the meantime, no other one is affected', async (_, actOn) => {
    setTabs([1, 3].map((id) => ({ id, url: form, incognito: false })));
    const first = await firstEnded();
    const before = await ordinary.windows.read();
    for (const tabId of [null, 1, 3]) await byHand(actOn(first), tabId);
    const withoutTime = (records: typeof before) =>
      records.map(({ id, window: codeWindow }) => ({ id, ...codeWindow, latestNow: 0, told: [] }));
    expect(withoutTime(await ordinary.windows.read())).toEqual(withoutTime(before));
  });

  it('stops it whichever tab is in front, even a private one', async () => {
    await fromPage(sighting('code', { cameFromCompany: false }), true);
    const [record] = await inPrivate.windows.read();
    await byHand({ type: 'stop-window', window: record ? windowId(record) : '' }, 1);
    expect(await inPrivate.windows.read()).toMatchObject([{ window: { state: 'none' } }]);
  });
});
