// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Acting } from '../../components/acting';
import type { Known } from '../../components/hooks/use-known';
import { Popup } from '../../components/popup';
import { WordsProvider } from '../../components/words';
import type { Ticks } from '../../lib/checklist';
import { noWindow, type CodeWindow, type StartedHow } from '../../lib/code-window';
import { enrolAch } from '../../lib/guide/journeys/enrol-ach';
import { openAccount } from '../../lib/guide/journeys/open-account';
import type { Journey } from '../../lib/guide/types';
import { firstLogin, type Login } from '../../lib/login-clock';
import type { PopupAnswer, PopupMessage, Sighting } from '../../lib/messages';
import type { TabMemory } from '../../lib/storage';
import { translator } from '../../lib/texts';
import { noWay } from '../../lib/way';

const now = new Date(2026, 10, 20, 14, 5).getTime();
const minute = 60_000;
const form = 'https://ace-accounts.cbp.gov/s/importer-form';
const words = { t: translator('en'), locale: 'en-US' };

const memory = (seen: Partial<Sighting>, more: Partial<TabMemory> = {}): TabMemory => ({
  isPrivate: false,
  at: now,
  sighting: {
    page: 'importer-form',
    state: 'code',
    found: [],
    missed: [],
    errors: [],
    framed: false,
    translated: false,
    ...seen,
  },
  atLogin: false,
  lastState: null,
  askedLogin: null,
  handStep: null,
  overlayGone: false,
  ...more,
});

const codeWindow = (more: Partial<CodeWindow>): Known['windows'] => [
  {
    id: 'w',
    tabId: 7,
    window: {
      ...noWindow,
      state: 'running',
      serial: 1,
      startedAt: now - 3 * minute,
      how: 'next',
      codeSeenAt: now - 3 * minute,
      latestStart: now - 3 * minute,
      latestNow: now,
      ...more,
    },
  },
];

const lastLogin = (day: string, how: 'seen' | 'done' = 'seen'): Login => ({
  ...firstLogin,
  lastLogin: { day, how },
});

const nothing: Known = {
  here: { id: 7, url: form, isPrivate: false },
  openTabs: new Map([[7, { title: 'Importer Form', number: 2 }]]),
  access: { isGiven: true, ask: () => Promise.resolve(true) },
  memory: undefined,
  windows: [],
  ticks: {},
  way: noWay,
  logins: [firstLogin],
  seen: [],
  notLoggedIn: null,
  settings: { hintsOn: true, language: null },
};

const at = (url: string): Partial<Known> => ({ here: { id: 7, url, isPrivate: false } });

const tree = (known: Partial<Known>, journey: Journey = openAccount) => (
  <WordsProvider words={words}>
    <Acting>
      <Popup known={{ ...nothing, ...known }} journey={journey} />
    </Acting>
  </WordsProvider>
);
const show = (known: Partial<Known>) => render(tree(known));

const sent = vi.fn<(message: PopupMessage) => Promise<PopupAnswer | undefined>>();

beforeEach(() => {
  vi.useFakeTimers({ now });
  sent.mockReset().mockResolvedValue({ refused: null });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ id: 1 }) });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('where the person is', () => {
  const table: [string, Partial<Known>, RegExp][] = [
    ['the state', { memory: memory({}) }, /^Step 2 of 5: verification code$/],
    ['the page, not yet seen', {}, /^ACE importer form$/],
    ['that hints are missing', {}, /cannot see this page.*a reload loses what you typed/],
    [
      'the step said by hand',
      { memory: memory({ state: null }, { handStep: 'owner' }) },
      /^Account owner$/,
    ],
    ['that the state is not known', { memory: memory({ state: null }) }, /Under “By hand”, say/],
    ['a form in a frame', { memory: memory({ state: null, framed: true }) }, /is inside a frame/],
    [
      'the overlay taken away',
      { memory: memory({}, { overlayGone: true }) },
      /keeps removing the hints/,
    ],
    ['an error’s meaning', { memory: memory({ errors: ['already'] }) }, /can mean two things/],
    [
      'the exporter form',
      at('https://ace-accounts.cbp.gov/s/exporter-form'),
      /Not this form: the exporter/,
    ],
    ['the old application', at('https://ace.cbp.dhs.gov/acexpub/x'), /Not this form: an older/],
    ['the training site', at('https://ace-test.cbp.gov/s/'), /Not the real portal/],
    ['another page of CBP', at('https://www.cbp.gov/'), /this extension does not know it/],
    ['not CBP', at('https://example.com/'), /^This is not one of CBP’s ACE pages$/],
    [
      'a page that the browser hides',
      { ...at(''), access: { ...nothing.access, isGiven: false } },
      /does not say which page/,
    ],
    ['no page', { here: null }, /No page is open/],
  ];
  it.each(table)('says %s', (_, known, expected) => {
    show(known);
    expect(region('Where you are').getByText(expected)).toBeTruthy();
  });

  const links: [string, Partial<Known>, string[]][] = [
    ['elsewhere', at('https://example.com/'), [form, 'https://ace.cbp.gov/']],
    ['the exporter form', at('https://ace-accounts.cbp.gov/s/exporter-form'), [form]],
    ['the training site', at('https://ace-test.cbp.gov/'), ['https://ace.cbp.gov/']],
    ['the form itself', { memory: memory({}) }, []],
  ];
  it.each(links)('leads on from %s', (_, known, expected) => {
    show(known);
    const found = region('Where you are').queryAllByRole('link');
    expect(found.map((link) => link.getAttribute('href'))).toEqual(expected);
    // In another tab: this one may hold a half-filled form.
    expect(found.every((link) => link.getAttribute('target') === '_blank')).toBe(true);
  });

  const portalFirst: [string, Ticks][] = [
    ['a step before the portal, which leads nowhere itself', {}],
    [
      'a step on the portal',
      Object.fromEntries(
        ['ach-who', 'ach-bank-data', 'ach-suffixes'].map((id) => [id, { done: true, how: 'hand' }]),
      ),
    ],
  ];
  it.each(portalFirst)('offers first where the journey goes: %s', (_, ticks) => {
    render(tree({ ...at('https://example.com/'), ticks }, enrolAch));
    const [first, second] = region('Where you are').getAllByRole('link');
    expect([first?.getAttribute('href'), first?.className]).toEqual([
      'https://ace.cbp.gov/',
      'button main',
    ]);
    expect([second?.getAttribute('href'), second?.className]).toEqual([form, 'button']);
  });

  it('names each field that was not found, and why', () => {
    show({
      memory: memory({
        missed: [
          { field: 'businessEmail', reason: 'two candidates' },
          { field: 'companyName', reason: 'no candidate' },
        ],
      }),
    });
    const rows = region('What was not found').getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Business Email Addressmore than one field could be it',
      'Company Nameno field with this name is on the page',
    ]);
  });

  const earlier = { at: now - 10_000 };
  const rowsOf = (list: HTMLElement) =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('says of every field of the state, for who asks, whether it was found and why', () => {
    show({
      memory: memory({
        state: 'company',
        found: ['companyName'],
        missed: [
          { field: 'importerNumber', reason: 'name matched, kind did not' },
          { field: 'businessEmail', reason: 'in another form' },
        ],
      }),
    });
    const here = region('Where you are');
    expect(here.getByText(/^Why\? What was found/).closest('details')?.open).toBe(false);
    expect(here.getByText(/^We recognize this step by two of the fields/)).toBeTruthy();
    expect(rowsOf(here.getByRole('list', { hidden: true }))).toEqual([
      'Company Namefound: exactly one control has this name and is of the right kind',
      'Importer Record Numbersomething has this name, but it is another kind of control',
      'Business Email Addressthe fields found do not stand in one form',
      'CAPTCHAnot found; it does not have to be there',
    ]);
  });

  it('says why a state without fields was recognised', () => {
    show({
      ...at('https://ace.cbp.gov/s/'),
      memory: memory({ page: 'portal', state: 'account' }),
    });
    expect(
      region('Where you are').getByText(/recognize this step by the tab ACH Refund/),
    ).toBeTruthy();
  });

  it('names what each state is told by where none was recognised', () => {
    show({ memory: memory({ state: null }, earlier) });
    const rows = rowsOf(region('What was not found').getByRole('list'));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/^Step 2 of 5: verification codethe field Verification Code/);
  });

  it('names only what the step is told by at which the person says they are', () => {
    show({ memory: memory({ state: null }, { ...earlier, handStep: 'owner' }) });
    const rows = rowsOf(region('What was not found').getByRole('list'));
    expect(rows).toEqual([expect.stringMatching(/^Step 3 of 5: account owner/)]);
  });

  it('waits with that until a page that is just coming has had its time', () => {
    show({ memory: memory({ state: null }) });
    expect(screen.queryByRole('region', { name: 'What was not found' })).toBeNull();
    act(() => void vi.advanceTimersByTime(3_000));
    expect(screen.getByRole('region', { name: 'What was not found' })).toBeTruthy();
  });

  it('says that the page is translated, and how that is switched off', () => {
    show({ memory: memory({ state: null, translated: true }, earlier) });
    const here = region('Where you are');
    expect(here.getByText(/not in English now.*there are no hints/)).toBeTruthy();
    expect(here.getByText(/In Chrome choose English/)).toBeTruthy();
    expect(here.queryByText(/Under “By hand”, say/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'What was not found' })).toBeNull();
  });

  it('says of a translated page that is still recognised that the hints stay', () => {
    show({ memory: memory({ translated: true }) });
    expect(region('Where you are').getByText(/Hints stay at the fields/)).toBeTruthy();
  });

  it('tells nothing as missing that was missing on another page', () => {
    show({
      ...at('https://ace.cbp.gov/s/'),
      memory: memory({ missed: [{ field: 'companyName', reason: 'no candidate' }] }),
    });
    expect(screen.queryByRole('region', { name: 'What was not found' })).toBeNull();
  });
});

describe('the countdown', () => {
  const name = 'Verification code countdown';
  const start = (how: StartedHow) => codeWindow({ how });
  const table: [string, Known['windows'], string | null, RegExp][] = [
    ['Next', start('next'), '7:00', /^started 2:02.PM, when you pressed Next$/],
    ['the code page', start('appeared'), '7:00', /^started 2:02.PM, when the code page/],
    ['by hand', start('hand'), '7:00', /^started 2:02.PM, by hand$/],
    ['the mail', start('mail'), '7:00', /^started 2:02.PM, as your email shows$/],
    [
      'unknown',
      codeWindow({ how: 'unknown', startedAt: null }),
      '–:––',
      /^When the code was sent is not known/,
    ],
    [
      'expired',
      codeWindow({ state: 'expired', startedAt: now - 11 * minute }),
      '0:00',
      /^The ten minutes are over/,
    ],
    ['accepted', codeWindow({ state: 'accepted' }), '7:00', /do not stop/],
    ['lost', codeWindow({ state: 'lost' }), null, /back at the first page/],
  ];
  it.each(table)('is drawn and explained: %s', (_, windows, digits, line) => {
    show({ windows });
    expect(screen.queryByRole('timer', { name })?.textContent ?? null).toBe(digits);
    expect(region(name).getByText(line)).toBeTruthy();
  });

  it('goes by the clock, and says that it is over without waiting to be told', () => {
    show({ windows: codeWindow({}) });
    const text = () => screen.getByRole('timer', { name }).textContent;
    act(() => void vi.advanceTimersByTime(1_000));
    expect(text()).toBe('6:59');
    act(() => void vi.advanceTimersByTime(7 * minute));
    expect(text()).toBe('0:00');
    expect(region(name).getByText(/^The ten minutes are over/)).toBeTruthy();
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

  const acts: [Known['windows'], string, string][] = [
    [codeWindow({}), 'Code accepted', 'code-accepted'],
    [codeWindow({}), 'Stop the countdown', 'stop-window'],
    [codeWindow({ state: 'lost' }), 'Start ten minutes', 'start-window'],
    [[], 'Start ten minutes', 'start-window'],
  ];
  it.each(acts)('by hand: %#, %s', (windows, button, type) => {
    show({ windows });
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'by-hand', tabId: 7, act: { type } });
  });

  it('of another tab is acted on as the one that ends first', () => {
    show({
      windows: codeWindow({}),
      here: { id: 8, url: 'https://example.com/', isPrivate: false },
    });
    expect(
      screen.getByText(/belongs to another tab: “Importer Form”, tab 2 of its window/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Code accepted' }));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ tabId: null });
  });

  it('says that its tab was closed, and stops when told', () => {
    show({ windows: codeWindow({}), here: null, openTabs: new Map() });
    expect(screen.getByText(/^The tab with the form was closed, .* are lost/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stop the countdown' }));
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ tabId: null, act: { type: 'stop-window' } });
  });

  it('of other tabs are all told, the one that ends first in front, with the way there', () => {
    const other = (tabId: number, startedAt: number | null) =>
      codeWindow({ startedAt, latestStart: now }).map((record) => ({
        ...record,
        id: `w${tabId}`,
        tabId,
      }));
    show({
      windows: [
        ...codeWindow({}),
        ...other(8, now - minute),
        ...other(9, now - 8 * minute),
        ...other(10, null),
      ],
      openTabs: new Map([
        [7, { title: 'Importer Form', number: 1 }],
        [8, { title: 'Importer Form', number: 3 }],
        [9, { title: '', number: 4 }],
      ]),
    });
    expect(screen.getByText(/^3 more countdowns/)).toBeTruthy();
    const rows = region(name).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Time left not known: a tab that was closed ',
      '2:00 left: tab 4 of its window Go to that tab',
      '9:00 left: “Importer Form”, tab 3 of its window Go to that tab',
    ]);
  });

  it.each<[string, Known['windows'], number]>([
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
    fireEvent.change(screen.getByLabelText(/as CBP’s email shows it/), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this time' }));
    if (startedAt === null) {
      expect(sent).not.toHaveBeenCalled();
      expect(screen.getByText(/^Enter a time from .* to .*2:02.PM/)).toBeTruthy();
    } else {
      expect(sent.mock.calls[0]?.[0]).toMatchObject({ act: { type: 'correct-start', startedAt } });
    }
  });
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

  const current: [string, Partial<Known>, string][] = [
    ['where the page is', { memory: memory({ state: 'owner' }), ticks }, 'Account owner'],
    ['what comes after what was seen', { ticks }, 'Verification code'],
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
    ['Two emails arrived', 'mails', true],
    ['Company page', 'company', false],
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
    ['unknown', firstLogin, [/^No log-in is known yet/]],
    ['today', lastLogin('2026-11-20'), [/^44 days left$/, /^Last safe day: Jan 3, 2027$/]],
    ['one day left', lastLogin('2026-10-08'), [/^1 day left$/, /^Last safe day: Nov 21, 2026$/]],
    ['the last safe day', lastLogin('2026-10-07'), [/^Today is the last safe day$/]],
    ['over', lastLogin('2026-10-06'), [/^The 45 days are over/, /Nov 19, 2026$/, /^Your role$/]],
    ['from Done', lastLogin('2026-11-20', 'done'), [/^No log-in yet; counted from Nov 20, 2026/]],
  ];
  it.each(table)('%s', (_, login, expected) => {
    show({ logins: [login] });
    for (const text of expected) {
      expect(region('Log in within 45 days').getByText(text)).toBeTruthy();
    }
  });

  const asked: [string, Partial<Known>, boolean][] = [
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

  const answers: [string, PopupMessage][] = [
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
    fireEvent.change(screen.getByLabelText('Day of the last log-in'), { target: { value } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this day' }));
    expect(sent.mock.calls).toEqual(
      isTaken ? [[{ type: 'logged-in', login: 'first', day: value }]] : [],
    );
    if (said) expect(screen.getByText(said)).toBeTruthy();
  });

  it.each([
    ['TAO', /from the owner’s own address/],
    ['TAU', /^Ask your Trade Account Owner/],
  ])('says how a %s gets back in', (role, text) => {
    show({ logins: [lastLogin('2026-10-01')] });
    fireEvent.change(screen.getByLabelText('Your role'), { target: { value: role } });
    expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('what can go wrong', () => {
  it('access withdrawn: says so, asks on one click, and says when it was refused', async () => {
    const ask = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    show({ access: { isGiven: false, ask }, windows: codeWindow({}) });
    expect(screen.getByRole('timer').textContent).toBe('7:00');
    fireEvent.click(screen.getByRole('button', { name: 'Allow it again' }));
    expect(ask).toHaveBeenCalledOnce();
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText(/^The browser did not allow it/)).toBeTruthy();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no receiver'))],
    ['answers nothing', () => Promise.resolve(undefined)],
  ])('a worker that %s: says that nothing was saved, until something is', async (_, answer) => {
    sent.mockImplementationOnce(answer);
    show({});
    const hints = screen.getByRole('checkbox', { name: /^Hints/ });
    fireEvent.click(hints);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText(/^That was not saved/)).toBeTruthy();
    fireEvent.click(hints);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.queryByText(/^That was not saved/)).toBeNull();
  });

  it('a control that goes away by its own act leaves the focus at its section', () => {
    const { rerender } = show({ windows: codeWindow({}) });
    screen.getByRole('button', { name: 'Stop the countdown' }).focus();
    rerender(tree({ windows: codeWindow({ state: 'expired', startedAt: now - 11 * minute }) }));
    expect(document.activeElement?.textContent).toBe('Stop the countdown');
    screen.getByRole('button', { name: 'Yes, today' }).focus();
    rerender(tree({ logins: [lastLogin('2026-11-20')] }));
    expect(document.activeElement?.textContent).toBe('Log in within 45 days');
  });
});

it('says that it is unofficial, and keeps typed text out of the browser’s files', () => {
  const { container } = show({ windows: codeWindow({}) });
  expect(screen.getByText('Unofficial. Not affiliated with CBP or DHS.')).toBeTruthy();
  const fields = [...container.querySelectorAll('select, input:not([type=checkbox])')];
  expect(fields.length).toBeGreaterThan(3);
  for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
});
