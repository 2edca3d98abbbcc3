// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { AppState } from '../../components/hooks/use-app-state';
import type { StartedHow } from '../../lib/code-window';
import { codeWindow, memory, minute, now, region, sent, show, panelForEach } from './helpers/panel';

panelForEach();

describe('the countdown', () => {
  const name = 'Verification code countdown';
  const startedBy = (how: StartedHow) => codeWindow({ how });
  const table: [string, AppState['windows'], string | null, RegExp][] = [
    ['Next', startedBy('next'), '7:00', /^started 2:02.PM, when you pressed Next$/],
    ['the code page', startedBy('appeared'), '7:00', /^started 2:02.PM, when the code page/],
    ['by hand', startedBy('hand'), '7:00', /^started 2:02.PM, by hand$/],
    ['the mail', startedBy('mail'), '7:00', /^started 2:02.PM, as your email shows$/],
    [
      'unknown',
      codeWindow({ how: 'unknown', startedAt: null }),
      '–:––',
      /^Enter the time on CBP’s email/,
    ],
  ];
  it.each(table)('is drawn and explained: %s', (_, windows, digits, line) => {
    show({ windows });
    expect(screen.queryByRole('timer', { name })?.textContent ?? null).toBe(digits);
    expect(region(name).getByText(line)).toBeTruthy();
  });

  it.each<[string, AppState['windows'], string | null, RegExp]>([
    [
      'expired',
      codeWindow({ state: 'expired', startedAt: now - 11 * minute }),
      '0:00',
      /^Time is up/,
    ],
    ['accepted', codeWindow({ state: 'accepted' }), '7:00', /^Code accepted/],
    ['lost', codeWindow({ state: 'lost' }), null, /^Page one is back/],
  ])('is ended by the sentence alone: %s', (_, windows, digits, said) => {
    show({ windows, memory: memory({}) });
    expect(screen.queryByRole('timer', { name })?.textContent ?? null).toBe(digits);
    expect(screen.getByText(said)).toBeTruthy();
    expect(region(name).queryByRole('status')).toBeNull();
  });

  it('goes by the clock, and says that it is over without waiting to be told', () => {
    show({ windows: codeWindow({}) });
    const text = () => screen.getByRole('timer', { name }).textContent;
    act(() => void vi.advanceTimersByTime(1_000));
    expect(text()).toBe('6:59');
    act(() => void vi.advanceTimersByTime(7 * minute));
    expect(text()).toBe('0:00');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Time is up/);
  });

  it('changes on the very second, wherever in a second it began', () => {
    show({ windows: codeWindow({ startedAt: now - 3 * minute - 300 }) });
    const text = () => screen.getByRole('timer', { name }).textContent;
    expect(text()).toBe('7:00');
    act(() => void vi.advanceTimersByTime(699));
    expect(text()).toBe('7:00');
    act(() => void vi.advanceTimersByTime(1));
    expect(text()).toBe('6:59');
  });

  it('draws nothing while hidden, and the truth at once when shown', () => {
    show({ windows: codeWindow({}) });
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    act(() => void vi.advanceTimersByTime(65_000));
    hidden.mockReturnValue(false);
    fireEvent(document, new Event('visibilitychange'));
    expect(screen.getByRole('timer', { name }).textContent).toBe('5:55');
  });

  const acts: [AppState['windows'], string, object][] = [
    [codeWindow({}), 'I got in already', { type: 'code-accepted', window: 'w.1' }],
    [codeWindow({}), 'Stop the countdown', { type: 'stop-window', window: 'w.1' }],
    [codeWindow({ state: 'lost' }), 'Start ten minutes by hand', { type: 'start-window' }],
    [[], 'Start ten minutes by hand', { type: 'start-window' }],
  ];
  it.each(acts)('by hand: %#, %s', (windows, button, expected) => {
    show({ windows });
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'by-hand', tabId: 7, act: expected });
  });

  const start = 'Start ten minutes by hand';
  const accepted = 'I got in already';
  const stop = 'Stop the countdown';
  it.each([
    ['running', [accepted, stop]],
    ['expired', [start, accepted, stop]],
    ['accepted', [stop]],
    ['lost', [start, stop]],
  ] as const)('offers what makes sense once it is %s', (state, offered) => {
    show({ windows: codeWindow({ state }) });
    const names = region(name)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names.filter((text) => [start, accepted, stop].includes(text))).toEqual(offered);
  });

  it('of another tab is acted on by its id', () => {
    show({
      windows: codeWindow({}),
      here: { id: 8, url: 'https://example.com/', isPrivate: false },
    });
    expect(screen.getByRole('button', { name: 'Go to the form' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'I got in already' }));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      act: { type: 'code-accepted', window: 'w.1' },
    });
  });

  it('says that its tab was closed, and stops when told', () => {
    show({ windows: codeWindow({}), here: null, openTabs: new Map() });
    expect(screen.getByText(/^The form’s tab was closed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop the countdown' }));
    const stop = { type: 'stop-window', window: 'w.1' };
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ act: stop });
  });

  it.each<[string, AppState['windows'], number]>([
    ['its tab was closed', codeWindow({}), 1],
    ['the browser was restarted', codeWindow({}).map((one) => ({ ...one, tab: 'before 7' })), 1],
    ['it never had a tab', codeWindow({}).map((one) => ({ ...one, tab: null })), 0],
  ])('says that the form is closed where it was: %s', (_, windows, count) => {
    const elsewhere = new Map([['s 8', { id: 8, title: '', number: 1 }]]);
    show({ windows, openTabs: elsewhere, here: null });
    expect(screen.queryAllByText(/^The form’s tab was closed/)).toHaveLength(count);
    expect(screen.queryByRole('button', { name: 'Go to the form' })).toBeNull();
  });

  it('of other tabs are all told, the one that ends first in front, with the way there', () => {
    const other = (tabId: number, startedAt: number | null) =>
      codeWindow({ startedAt, latestStart: now }).map((record) => ({
        ...record,
        id: `w${tabId}`,
        tab: `s ${tabId}`,
      }));
    show({
      windows: [
        ...codeWindow({}),
        ...other(8, now - minute),
        ...other(9, now - 8 * minute),
        ...other(10, null),
        ...other(11, now - 2 * minute).map((record) => ({ ...record, tab: null })),
      ],
      openTabs: new Map([
        ['s 7', { id: 7, title: 'Importer Form', number: 1 }],
        ['s 8', { id: 8, title: 'Importer Form', number: 3 }],
        ['s 9', { id: 9, title: '', number: 4 }],
      ]),
    });
    expect(screen.getByText(/^4 more countdowns/)).toBeTruthy();
    const rows = region(name).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Time left unknown: a tab that was closed ',
      '2:00 left: tab 4 of its window Go to that tab',
      '8:00 left: started by hand ',
      '9:00 left: “Importer Form”, tab 3 of its window Go to that tab',
    ]);
  });

  it.each<[string, AppState['windows'], number]>([
    ['a clock in its own window while it runs', codeWindow({}), 1],
    ['none when it is over', codeWindow({ state: 'lost' }), 0],
  ])('offers %s', (_, windows, count) => {
    show({ windows });
    const button = screen.queryAllByRole('button', { name: 'Clock in its own window' });
    expect(button).toHaveLength(count);
    for (const one of button) fireEvent.click(one);
    expect(sent.mock.calls.map(([message]) => message)).toEqual(
      count ? [{ type: 'open-clock' }] : [],
    );
  });

  const times: [string, string, number | null][] = [
    ['the time of the mail', '14:00', now - 5 * minute],
    ['the minute of the code page', '14:02', now - 3 * minute],
    ['later than the code page', '14:03', null],
    ['no time', '', null],
    ['too long ago', '12:00', null],
  ];
  it.each(times)('is corrected to %s', (_, value, startedAt) => {
    show({ windows: codeWindow({}) });
    fireEvent.change(screen.getByLabelText(/as on CBP’s email/), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this time' }));
    if (startedAt === null) {
      expect(sent).not.toHaveBeenCalled();
      expect(screen.getByText(/^Enter a time from .* to .*2:02.PM/)).toBeTruthy();
    } else {
      expect(sent.mock.calls[0]?.[0]).toMatchObject({
        act: { type: 'correct-start', window: 'w.1', startedAt },
      });
    }
  });
});
