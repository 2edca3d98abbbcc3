// @vitest-environment happy-dom
/** The clock in a window of its own: which countdown it shows, and when it closes by itself. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../components/shared/worker-actions';
import { ClockWindow } from '../../components/clock/clock-window';
import { closesAfter, recordShown } from '../../components/clock/closing';
import { TextsProvider } from '../../components/shared/texts-context';
import { noWindow, type CodeWindow, type WindowRecord } from '../../lib/code-window';
import { translator, type Words } from '../../lib/texts';
import { es } from '../../lib/texts/es';

const now = new Date(2026, 10, 20, 14, 5).getTime();
const minute = 60_000;

const record = (tabId: number, ago: number, more: Partial<CodeWindow> = {}): WindowRecord => ({
  id: `w${tabId}`,
  tab: `s ${tabId}`,
  window: {
    ...noWindow,
    state: 'running',
    serial: 1,
    startedAt: now - ago,
    how: 'next',
    codeSeenAt: now - ago,
    latestStart: now - ago,
    latestNow: now - ago,
    ...more,
  },
});

describe('what the clock shows', () => {
  const young = record(1, minute);
  const old = record(2, 8 * minute);
  const over = record(1, 11 * minute);
  const told = record(1, 11 * minute, { state: 'expired', latestNow: now });
  const lost = record(1, minute, { state: 'lost' });
  const stopped = record(1, minute, { ...noWindow, serial: 1 });
  const next = record(1, 0, { serial: 2 });
  const table: [string, WindowRecord[], WindowRecord | null, WindowRecord | null][] = [
    ['nothing, where there is nothing', [], null, null],
    ['the one that ends first', [young, old], null, old],
    ['the one that ends first, also when it showed another', [young, old], young, old],
    ['another that still runs, when its own is over', [over, record(2, 0)], over, record(2, 0)],
    ['the end of what it showed, before it is told', [over], over, over],
    ['the end of what it showed, as it is stored now', [told], over, told],
    ['that it was lost', [lost], young, lost],
    ['the end of what is forgotten, because its tab is gone', [], over, over],
    ['nothing, when it was stopped', [stopped], young, null],
    ['nothing, when all was taken away while it ran', [], young, null],
    ['nothing of what ended before the clock was opened', [told], null, null],
    ['a new one in the same tab', [next], lost, next],
  ];
  it.each(table)('%s', (_, stored, last, expected) => {
    expect(recordShown(stored, last, now)).toEqual(expected);
  });

  it.each<[CodeWindow['state'], number | null]>([
    ['running', null],
    ['expired', minute],
    ['accepted', minute],
    ['lost', minute],
    ['none', 10_000],
  ])('%s: it closes after %s ms', (state, expected) => {
    expect(closesAfter(state)).toBe(expected);
  });
});

const openTabs = new Map([['s 1', { id: 1, title: 'Importer Form', number: 2 }]]);
const words = { t: translator('en'), locale: 'en-US' };
const tree = (windows: WindowRecord[], open: typeof openTabs = openTabs, spoken: Words = words) => (
  <TextsProvider words={spoken}>
    <WorkerActions>
      <ClockWindow reader={null} windows={windows} openTabs={open} />
    </WorkerActions>
  </TextsProvider>
);

const removed = vi.fn<(id: number) => Promise<void>>(async () => {});
const updated = vi.fn<(id: number, change: object) => Promise<object>>(async () => ({}));
const sent = vi.fn<(message: object) => Promise<object>>(async () => ({ refused: null }));

beforeEach(() => {
  vi.useFakeTimers({ now });
  for (const mock of [removed, updated, sent]) mock.mockClear();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => ({ id: 30 }),
    remove: removed,
    update: async (id: number) => ({ id, windowId: 4 }),
  });
  Object.assign(fakeBrowser.windows, {
    getCurrent: async () => ({ id: 3, type: 'popup' }),
    update: updated,
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, 'documentPictureInPicture');
  vi.useRealTimers();
});

const digitsShown = () => screen.queryByRole('timer')?.textContent ?? null;
const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

describe('the window of the clock', () => {
  it('says how long, since when and why, in which tab, and leads there', async () => {
    render(tree([record(1, 3 * minute)]));
    expect(digitsShown()).toBe('7:00');
    expect(screen.getByText(/^started 2:02.PM, when you pressed Next$/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Type the code, press Next' })).toBeTruthy();
    expect(screen.getByText('The form: “Importer Form”, tab 2 of its window')).toBeTruthy();
    await pass(1_000);
    expect(digitsShown()).toBe('6:59');
    fireEvent.click(screen.getByRole('button', { name: 'Open the form’s tab' }));
    await pass(0);
    expect(updated).toHaveBeenCalledExactlyOnceWith(4, { focused: true });
  });

  it('says that the tab was closed, and stops when told', () => {
    render(tree([record(1, minute)], new Map()));
    expect(screen.getByRole('heading', { name: /^The form’s tab was closed/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open the form’s tab' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Stop the countdown' }));
    const stop = { type: 'stop-window', window: 'w1.1' };
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'by-hand', tabId: null, act: stop });
  });

  it('started by hand for no tab is said to be closed by nobody', () => {
    render(tree([{ ...record(1, minute), tab: null }], new Map()));
    expect(screen.queryByText(/^The form’s tab was closed/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Stop the countdown' })).toBeTruthy();
  });

  it('shows the end, says that it closes, and closes a minute after', async () => {
    render(tree([record(1, 9 * minute)]));
    await pass(minute);
    expect(digitsShown()).toBe('0:00');
    expect(screen.getByRole('heading', { name: /^Time is up/ })).toBeTruthy();
    expect(screen.getByText('This clock closes by itself.')).toBeTruthy();
    await pass(minute - 1);
    expect(removed).not.toHaveBeenCalled();
    await pass(1);
    expect(removed).toHaveBeenCalledExactlyOnceWith(30);
  });

  it('stays when the next countdown begins before it closes', async () => {
    const { rerender } = render(tree([record(1, minute, { state: 'lost' }), record(2, 0)]));
    rerender(tree([record(1, minute), record(2, minute, { state: 'lost' })]));
    rerender(tree([record(1, minute, { state: 'lost' }), record(2, minute, { state: 'lost' })]));
    await pass(59_000);
    rerender(tree([record(1, 0, { serial: 2, latestNow: now })]));
    await pass(2 * minute);
    expect(removed).not.toHaveBeenCalled();
  });

  it('remembers where it was put, and how large it was made', async () => {
    render(tree([record(1, minute)]));
    await pass(0);
    Object.assign(window, { screenX: 40, screenY: 60, outerWidth: 300, outerHeight: 200 });
    fireEvent(window, new Event('blur'));
    const bounds = { left: 40, top: 60, width: 300, height: 200 };
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'clock-placed', bounds });
  });

  it('opened when nothing runs, it says so and closes soon', async () => {
    render(tree([]));
    expect(screen.getByText('No countdown is running.')).toBeTruthy();
    await pass(10_000);
    expect(removed).toHaveBeenCalledOnce();
  });
});

describe('on top of all windows', () => {
  const keep = () => screen.queryByRole('button', { name: 'Keep on top' });

  it('is offered only where the browser can', () => {
    render(tree([record(1, 0)]));
    expect(keep()).toBeNull();
  });

  it('says so where the browser refuses', async () => {
    Object.assign(globalThis, {
      documentPictureInPicture: { requestWindow: () => Promise.reject(new Error('no')) },
    });
    render(tree([record(1, 0)]));
    fireEvent.click(keep() ?? document.body);
    await pass(0);
    const alerts = screen.getAllByRole('alert').map(({ textContent }) => textContent);
    expect(alerts.join('')).toMatch(/^The browser did not allow that/);
    expect(digitsShown()).toBe('10:00');
    expect(updated).not.toHaveBeenCalled();
  });

  it('has the language of the page, also after that changes', async () => {
    const document = globalThis.document.implementation.createHTMLDocument();
    const top = Object.assign(new EventTarget(), {
      document,
      setTimeout: globalThis.setTimeout,
      clearTimeout: globalThis.clearTimeout,
    });
    Object.assign(globalThis, { documentPictureInPicture: { requestWindow: async () => top } });
    const { rerender } = render(tree([record(1, 0)]));
    fireEvent.click(keep() ?? globalThis.document.body);
    await pass(0);
    expect(document.documentElement.lang).toBe('en-US');
    rerender(tree([record(1, 0)], openTabs, { t: translator('es-US', es), locale: 'es-US' }));
    expect(document.documentElement.lang).toBe('es-US');
    expect(document.body.textContent).toContain('presione Next');
  });
});
