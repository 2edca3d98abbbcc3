// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../components/shared/worker-actions';
import type { AppState } from '../../components/hooks/use-app-state';
import { Popup } from '../../components/popup/popup';
import { TextsProvider } from '../../components/shared/texts-context';
import { firstLogin } from '../../lib/login-clock';
import type { OwnPageMessage } from '../../lib/messages';
import { translator } from '../../lib/texts';
import { noProgress } from '../../lib/guide-progress';
import { answersFor } from './helpers/cases';
import { at, codeWindow, memory, minute, nothing, now, panelForEach, sent } from './helpers/panel';

panelForEach();

const openPanel = vi.fn<(view: string) => void>();
const close = vi.fn<() => void>();

beforeEach(() => {
  openPanel.mockReset();
  close.mockReset();
  vi.spyOn(window, 'close').mockImplementation(close);
  Object.assign(fakeBrowser, {
    sidePanel: {
      setOptions: async ({ path }: { path: string }) => openPanel(path),
      open: async () => undefined,
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  cleanup();
});

const words = { t: translator('en'), locale: 'en-US' };
const tree = (state: Partial<AppState>) => (
  <TextsProvider words={words}>
    <WorkerActions>
      <Popup state={{ ...nothing, ...state }} />
    </WorkerActions>
  </TextsProvider>
);
const show = async (state: Partial<AppState>) => {
  const drawn = render(tree(state));
  // The browser tells its window a moment later.
  await act(() => vi.advanceTimersByTimeAsync(0));
  return drawn;
};
const elsewhere = at('https://example.com/');
const noAccount = { progress: { ...noProgress, answers: answersFor.get('no-account') ?? {} } };
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** What can be pressed, besides ticks and what stands in the closed menu. */
function controls(): Element[] {
  const all = [...document.querySelectorAll('button, a[href], select, input')];
  return all.filter((one) => one.getAttribute('type') !== 'checkbox' && !one.closest('[popover]'));
}

describe('the doors', () => {
  it('ask where a person stands who said nothing yet, and lead on', async () => {
    await show(elsewhere);
    expect(title()).toBe('Where do you stand?');
    expect(controls()).toHaveLength(7);
    press(/^We have one but can’t get in/);
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'answer',
      tabId: 7,
      question: 'stand',
      answer: 'locked-out',
    });
    expect(openPanel).toHaveBeenCalledExactlyOnceWith('sidepanel.html#guide');
  });

  it('close the popup only once the worker, which may sleep, has taken the answer', async () => {
    let answer = () => {};
    sent.mockImplementationOnce(
      () => new Promise((resolve) => (answer = () => resolve({ refused: null }))),
    );
    await show(elsewhere);
    press(/^We have one but can’t get in/);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(openPanel).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    answer();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(close).toHaveBeenCalledOnce();
  });

  it('give way to the questions that are left, and to the next step', async () => {
    const { rerender } = await show({
      ...elsewhere,
      progress: { ...noProgress, answers: { stand: 'none' } },
    });
    expect(title()).toBe('A few more questions');
    rerender(tree({ ...elsewhere, ...noAccount }));
    expect(title()).toBe('Ask whoever filed your 5106');
    press('Ready-made email');
    expect(openPanel).toHaveBeenCalledExactlyOnceWith('sidepanel.html#help');
  });
});

describe('the checklist', () => {
  it('ticks a step of the present part by hand', async () => {
    await show({
      ...elsewhere,
      ...noAccount,
      ticks: { 'ask-broker': { done: true, how: 'hand' } },
    });
    const list = within(screen.getByRole('list', { name: 'Your steps' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(5);
    expect(list.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
    fireEvent.click(list.getByRole('checkbox', { name: 'Check the answer' }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'step-done',
      tabId: 7,
      step: 'read-answer',
      done: true,
    });
  });

  it('the four parts say which is the present one', async () => {
    await show({ ...elsewhere, ...noAccount });
    const parts = within(screen.getByRole('list', { name: 'Your progress' })).getAllByRole(
      'listitem',
    );
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      'Get ready',
      'Apply',
      'Bank details',
      'Refund',
    ]);
    expect(parts.map((part) => part.getAttribute('aria-current'))).toEqual([
      'step',
      null,
      null,
      null,
    ]);
  });
});

describe('while ten minutes run', () => {
  const running: Partial<AppState> = { memory: memory({}), windows: codeWindow({}) };

  it('the time comes first, and goes on', async () => {
    await show(running);
    expect(screen.getByRole('timer', { name: 'Verification code countdown' }).textContent).toBe(
      '7:00',
    );
    expect(title()).toBe('Type the code, press Next');
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByRole('timer').textContent).toBe('6:59');
    expect(controls().length).toBeLessThanOrEqual(6);
  });

  it('the words follow the clock', async () => {
    await show({ ...running, windows: codeWindow({ startedAt: now - 9.5 * minute }) });
    expect(title()).toBe('Type the code and press Next now');
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(screen.getByRole('timer').textContent).toBe('0:00');
    expect(title()).toMatch(/^Time is up/);
  });

  it('“No code yet?” leads through what to look at, and back', async () => {
    await show(running);
    press('No code yet?');
    expect(title()).toMatch(/^First, search spam/);
    press('It’s not there');
    expect(title()).toBe('Is it the inbox on your 5106?');
    press('Go back');
    expect(title()).toBe('Type the code, press Next');
  });

  it('elsewhere the main act is the way to the form’s tab', async () => {
    const update = vi.fn<(tabId: number) => Promise<undefined>>(async () => undefined);
    Object.assign(fakeBrowser.tabs, { update });
    await show({ ...running, here: { id: 8, url: 'https://example.com/', isPrivate: false } });
    press('Go to the form');
    expect(update.mock.calls[0]?.[0]).toBe(7);
    expect(controls().length).toBeLessThanOrEqual(6);
  });

  it('a closed tab is said at once, without a clock', async () => {
    await show({ ...running, ...elsewhere, openTabs: new Map() });
    expect(title()).toBe('The form’s tab was closed: start over');
    expect(screen.queryByRole('timer')).toBeNull();
  });

  const menu: [string, OwnPageMessage][] = [
    [
      'I got in already',
      { type: 'by-hand', tabId: 7, act: { type: 'code-accepted', window: 'w.1' } },
    ],
    [
      'Stop the countdown',
      { type: 'by-hand', tabId: 7, act: { type: 'stop-window', window: 'w.1' } },
    ],
    ['Help at the fields', { type: 'by-hand', tabId: 7, act: { type: 'hints', on: false } }],
    ['Read help aloud', { type: 'by-hand', tabId: 7, act: { type: 'reads-aloud', on: false } }],
  ];
  it.each(menu)('the menu: %s', async (name, message) => {
    await show(running);
    fireEvent.click(screen.getByRole('button', { name, hidden: true }));
    expect(sent).toHaveBeenCalledExactlyOnceWith(message);
  });

  it('the start is corrected from the menu, by a minute of CBP’s email', async () => {
    await show(running);
    fireEvent.click(screen.getByRole('button', { name: 'The start is wrong', hidden: true }));
    expect(title()).toMatch(/^What time does CBP/);
    press('2:01 PM');
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      act: { type: 'correct-start', window: 'w.1', startedAt: now - 4 * minute },
    });
    expect(title()).toBe('Type the code, press Next');
  });
});

describe('one answer', () => {
  it('who reads the code is asked, kept, and changes the words', async () => {
    await show({ memory: memory({ state: 'company' }) });
    press('Who reads the code?');
    press('Our broker');
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'by-hand',
      tabId: 7,
      act: { type: 'code-reader', reader: 'broker' },
    });
    expect(title()).toBe('Put your own contact on the 5106');
  });

  it('a login that is due leads to the portal, and is counted on one press', async () => {
    const due = { ...firstLogin, lastLogin: { day: '2026-10-08', how: 'said' as const } };
    await show({ ...elsewhere, logins: [due] });
    expect(screen.getByRole('link', { name: 'Open the ACE Portal' }).className).toContain('main');
    press('I logged in today');
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'logged-in',
      login: 'first',
      day: '2026-11-20',
    });
  });

  it('withdrawn access is asked for straight from the click', async () => {
    const ask = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    await show({ ...elsewhere, access: { isGiven: false, ask } });
    press('Allow it again');
    expect(ask).toHaveBeenCalledOnce();
  });

  it('what could not be saved is read', async () => {
    await show({ ...elsewhere, unsavedAt: 5 });
    press('OK');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'unsaved-read', at: 5 });
  });

  it('the proof stands behind “Why?”', async () => {
    await show({ memory: memory({ state: 'company' }) });
    expect(document.body.textContent).not.toContain('Checked on');
    fireEvent.click(screen.getByRole('button', { name: 'Why?', hidden: true }));
    expect(screen.getByText(/Checked on/)).toBeTruthy();
  });
});

it('says that it is unofficial, and keeps what is ticked out of the browser’s files', async () => {
  const { container } = await show({ memory: memory({}), windows: codeWindow({}) });
  expect(screen.getByText('Unofficial')).toBeTruthy();
  for (const field of container.querySelectorAll('input')) {
    expect(field.getAttribute('autocomplete')).toBe('off');
  }
});
