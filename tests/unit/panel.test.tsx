// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppState } from '../../components/hooks/use-app-state';
import type { Ticks } from '../../lib/checklist';
import { firstLogin, type Login } from '../../lib/login-clock';
import type { OwnPageMessage } from '../../lib/messages';
import { noProgress } from '../../lib/guide-progress';
import { answersFor } from './helpers/cases';
import {
  codeWindow,
  memory,
  minute,
  now,
  region,
  sent,
  show,
  tree,
  panelForEach,
} from './helpers/panel';

panelForEach();

const lastLogin = (day: string, how: 'seen' | 'done' = 'seen'): Login => ({
  ...firstLogin,
  lastLogin: { day, how },
});

describe('the first view', () => {
  const folds = () =>
    [...document.querySelectorAll<HTMLDetailsElement>('.folded-section > details')].map(
      (fold) => [fold.querySelector('h2')?.textContent, fold.open] as const,
    );

  it('says one thing with one button; the rest is folded', () => {
    show({ memory: memory({}), windows: codeWindow({}) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Type the code, press Next');
    expect(screen.getByRole('button', { name: 'No code yet?' }).className).toContain('main');
    expect(folds()).toEqual([
      ['Your steps', false],
      ['Verification code countdown', false],
      ['Log in within 45 days', false],
      ['Where you are', false],
      ['By hand', false],
    ]);
  });

  it('shows what its buttons open in place of the sentence, and goes back', () => {
    show({ memory: memory({}), windows: codeWindow({}) });
    fireEvent.click(screen.getByRole('button', { name: 'Why?' }));
    const title = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(title()).toBe('Why?');
    fireEvent.click(screen.getByRole('button', { name: 'Go back' }));
    expect(title()).toBe('Type the code, press Next');
  });

  it('says what else there is to be told', () => {
    show({ memory: memory({}), windows: codeWindow({}), unsavedAt: 5 });
    const other = region(/^A change could not be saved\. /);
    fireEvent.click(other.getByRole('button', { name: 'OK' }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'unsaved-read', at: 5 });
  });

  it('has the login open where its days run out', () => {
    show({ logins: [lastLogin('2026-10-08')] });
    expect(folds()).toContainEqual(['Log in within 45 days', true]);
  });

  it.each(['linked-unknown', 'not-the-owner'] as const)(
    'under “Don’t apply” the case %s has no step of the form',
    (found) => {
      show({
        memory: memory({ state: 'company' }),
        progress: { ...noProgress, answers: answersFor.get(found) ?? {} },
      });
      expect(screen.getByText('Stop here')).toBeTruthy();
      expect(region('Your steps').queryByText('Fill in the first page')).toBeNull();
      cleanup();
      location.hash = '#guide';
      show({
        memory: memory({ state: 'company' }),
        progress: { ...noProgress, answers: answersFor.get(found) ?? {} },
      });
      expect(screen.queryByRole('checkbox', { name: 'Fill in the first page' })).toBeNull();
      location.hash = '';
    },
  );
});

describe('the checklist', () => {
  const ticks: Ticks = {
    company: { done: true, how: 'seen' },
    'login-email': { done: true, how: 'hand' },
  };

  it('ticks what is done and says how that is known', () => {
    show({ ticks });
    const steps = region('Your steps');
    expect(steps.getByText('2 of 15 done')).toBeTruthy();
    const done = steps.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
    expect(done).toHaveLength(2);
    expect(steps.getByText('recognized on the page')).toBeTruthy();
    expect(steps.getByText('checked off by you')).toBeTruthy();
  });

  const current: [string, Partial<AppState>, string][] = [
    [
      'where the page is',
      { memory: memory({ state: 'owner' }), ticks },
      'Name the account’s owner',
    ],
    ['what comes after what was seen', { ticks }, 'Type the code'],
    ['the first, where nothing is known', {}, 'Check that this is the right application'],
  ];
  it.each(current)('marks %s', (_, known, expected) => {
    show(known);
    const rows = region('Your steps').getAllByRole('listitem');
    const marked = rows.filter((row) => row.getAttribute('aria-current') === 'step');
    expect(marked).toHaveLength(1);
    expect(marked[0]?.textContent).toContain(expected);
  });

  it.each([
    ['Look for two emails', 'mails', true],
    ['Fill in the first page', 'company', false],
  ])('%s is ticked by hand', (name, step, done) => {
    show({ ticks });
    fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'step-done', tabId: 7, step, done });
  });

  it('takes "I am at step …"', () => {
    show({});
    fireEvent.change(screen.getByLabelText('I am at step'), { target: { value: 'owner' } });
    expect(sent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'I am here' }));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ act: { type: 'at-step', step: 'owner' } });
  });
});

describe('the login clock', () => {
  const table: [string, Login, RegExp[]][] = [
    ['unknown', firstLogin, [/^No login noted yet/]],
    ['today', lastLogin('2026-11-20'), [/^44 days left$/, /^Last safe day: Jan 3, 2027$/]],
    ['one day left', lastLogin('2026-10-08'), [/^1 day left$/, /^Last safe day: Nov 21, 2026$/]],
    ['the last safe day', lastLogin('2026-10-07'), [/^Today is the last safe day$/]],
    ['over', lastLogin('2026-10-06'), [/^The 45 days are over/, /Nov 19, 2026$/, /^Your role$/]],
    [
      'from Done',
      lastLogin('2026-11-20', 'done'),
      [/^No login yet\. To be safe, we count the 45 days from Nov 20, 2026/],
    ],
  ];
  it.each(table)('%s', (_, login, expected) => {
    show({ logins: [login] });
    for (const text of expected) {
      expect(region('Log in within 45 days').getByText(text)).toBeTruthy();
    }
  });

  it('names no last safe day before the first login', () => {
    show({ logins: [lastLogin('2026-11-20', 'done')] });
    expect(region('Log in within 45 days').queryByText(/safe day|days left/)).toBeNull();
  });

  it('offers the calendar from the first login on, until a file was made', async () => {
    const offer = /Reminders come only while this browser runs/;
    const settled = () => act(() => vi.advanceTimersByTimeAsync(0));
    show({});
    await settled();
    expect(screen.queryByText(offer)).toBeNull();
    cleanup();
    show({ logins: [lastLogin('2026-11-20')] });
    await settled();
    expect(screen.getByText(offer)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Calendar file' });
    expect(link.getAttribute('href')).toBe('/options.html#calendar');
    cleanup();
    const entry = { key: 'k', on: '2026-12-25', sequence: 1, print: '', isGone: false };
    await fakeBrowser.storage.local.set({ calendar: { id: 'c', entries: [entry] } });
    show({ logins: [lastLogin('2026-11-20')] });
    await settled();
    expect(screen.queryByText(offer)).toBeNull();
  });

  it('that is over is locked, not lost, and says the way back of this role', () => {
    show({ logins: [{ ...lastLogin('2026-10-06'), role: 'PTAO' }] });
    const part = region('Log in within 45 days');
    expect(part.getByText(/may be locked, not lost/)).toBeTruthy();
    expect(part.getByText(/^Only the account’s owner \(TAO\)/)).toBeTruthy();
  });

  it('names the last open day before a closing', () => {
    const closings = [{ from: '2026-12-30', to: '2027-01-04' }];
    show({ logins: [lastLogin('2026-11-20')], closings });
    const said = 'You close on Dec 30, 2026: log in by Dec 29, 2026.';
    expect(region('Log in within 45 days').getByText(said)).toBeTruthy();
  });

  const asked: [string, Partial<AppState>, boolean][] = [
    ['when nothing is known', {}, true],
    ['when the last log-in was another day', { logins: [lastLogin('2026-11-19')] }, true],
    ['not when today’s is known', { logins: [lastLogin('2026-11-20')] }, false],
    ['not when the answer was no', { notLoggedIn: '2026-11-20' }, false],
    ['again the day after a no', { notLoggedIn: '2026-11-19' }, true],
  ];
  it.each(asked)('asks %s', (_, known, expected) => {
    show(known);
    expect(screen.queryByRole('group', { name: /log in.*today/ }) !== null).toBe(expected);
  });

  const answers: [string, OwnPageMessage][] = [
    ['Yes, today', { type: 'logged-in', login: 'first', day: '2026-11-20' }],
    ['No', { type: 'not-logged-in' }],
  ];
  it.each(answers)('takes the answer %s', (name, message) => {
    show({});
    fireEvent.click(screen.getByRole('button', { name }));
    expect(sent).toHaveBeenCalledExactlyOnceWith(message);
  });

  it.each([
    ['2026-11-12', true, ''],
    ['2026-11-21', false, 'The day cannot be in the future.'],
    ['', false, 'Enter a day such as Nov 20, 2026.'],
  ])('is corrected to the day "%s": %s', (value, isTaken, said) => {
    show({});
    fireEvent.change(screen.getByLabelText('Day of the last login'), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this day' }));
    expect(sent.mock.calls).toEqual(
      isTaken ? [[{ type: 'logged-in', login: 'first', day: value }]] : [],
    );
    if (said) expect(screen.getByText(said)).toBeTruthy();
  });

  it.each([
    ['TAO', /from the owner’s own address/],
    ['TAU', /^Only the account’s owner/],
  ])('says how a %s gets back in', (role, text) => {
    show({ logins: [lastLogin('2026-10-01')] });
    fireEvent.change(screen.getByLabelText('Your role'), { target: { value: role } });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('what can go wrong', () => {
  it('access withdrawn: says so, and asks on one click', () => {
    const ask = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    show({ access: { isGiven: false, ask } });
    fireEvent.click(screen.getByRole('button', { name: 'Allow it again' }));
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no receiver'))],
    ['answers nothing', () => Promise.resolve(undefined)],
  ])('a worker that %s: says that nothing was saved, until something is', async (_, answer) => {
    sent.mockImplementationOnce(answer);
    show({});
    const hints = screen.getByRole('checkbox', { name: /^Help/ });
    fireEvent.click(hints);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText(/^That was not saved/)).toBeTruthy();
    fireEvent.click(hints);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.queryByText(/^That was not saved/)).toBeNull();
  });

  it('a control that goes away by its own act leaves the focus at its section', async () => {
    const { rerender } = show({ windows: codeWindow({}) });
    screen.getByRole('button', { name: 'Stop the countdown' }).focus();
    rerender(tree({ windows: codeWindow({ state: 'expired', startedAt: now - 11 * minute }) }));
    expect(document.activeElement?.textContent).toBe('Stop the countdown');
    screen.getByRole('button', { name: 'Yes, today' }).focus();
    rerender(tree({ logins: [lastLogin('2026-11-20')] }));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(document.activeElement?.textContent).toBe('Log in within 45 days');
  });
});

it('says that it is unofficial, and keeps typed text out of the browser’s files', () => {
  const { container } = show({ windows: codeWindow({}) });
  expect(screen.getByText('Unofficial. Not affiliated with CBP or DHS.')).toBeTruthy();
  const fields = [...container.querySelectorAll('select, input')];
  expect(fields.length).toBeGreaterThan(3);
  for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
});
