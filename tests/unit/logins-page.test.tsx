// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Acting } from '../../components/acting';
import { LoginsPage } from '../../components/logins/logins-page';
import { WordsProvider } from '../../components/words';
import { firstLogin, usualPlan, type Login, type SeenLogin } from '../../lib/login-clock';
import type { PopupAnswer, PopupMessage } from '../../lib/messages';
import { translator } from '../../lib/texts';
import { giveLocks } from './helpers/locks';

// A Friday.
const now = new Date(2026, 10, 20, 14, 5).getTime();
const words = { t: translator('en'), locale: 'en-US' };

const login = (id: string, day: string | null, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id,
  label: id,
  role: 'TAU',
  lastLogin: day === null ? null : { day, how: more.isMine === false ? 'heard' : 'seen' },
  ...more,
});

const list = [
  login('Northwind', '2026-11-18', { role: 'TAO' }),
  login('Over Inc', '2026-09-01', { isMine: false }),
  login('Near Ltd', '2026-10-13', { isMine: false, toldOn: '2026-11-19' }),
  login('Nobody', null),
];

const sent = vi.fn<(message: PopupMessage) => Promise<PopupAnswer | undefined>>();

beforeEach(() => {
  giveLocks();
  vi.useFakeTimers({ now });
  sent.mockReset().mockResolvedValue({ refused: null });
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const tree = (logins: readonly Login[], seen: readonly SeenLogin[]) => (
  <WordsProvider words={words}>
    <Acting>
      <LoginsPage logins={logins} seen={seen} plan={usualPlan} />
    </Acting>
  </WordsProvider>
);
const show = (logins: readonly Login[] = list, seen: readonly SeenLogin[] = []) =>
  render(tree(logins, seen));

const rows = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.className === 'login-row')
    .map((item) => item.querySelector('h3')?.textContent);
const row = (name: string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('h3')?.textContent === name);
  if (!found) throw new Error(`no row ${name}`);
  return within(found);
};
const settle = () => act(() => vi.advanceTimersByTimeAsync(50));
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const select = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByLabelText(`Select ${name}`));
};

describe('the list', () => {
  it('begins with what runs out first', () => {
    show();
    expect(rows()).toEqual(['Over Inc', 'Near Ltd', 'Northwind', 'Nobody']);
  });

  it.each([
    ['Over Inc', /^Last safe day was Oct 15, 2026/, /as they told you · not told yet/],
    ['Near Ltd', /^6 days left, until Nov 26, 2026/, /told on Nov 19, 2026/],
    ['Northwind', /^42 days left/, /seen in this browser/],
    ['Nobody', /^No log-in known/, /yours/],
  ])('says of %s how it stands', (name, ...said) => {
    show();
    for (const text of said) expect(row(name).getByText(text)).toBeTruthy();
  });

  it('does not move a row away when it changes, until the person looks for something else', () => {
    const { rerender } = show();
    const after = list.with(1, login('Over Inc', '2026-11-20', { isMine: false }));
    rerender(tree(after, []));
    expect(rows()[0]).toBe('Over Inc');
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'all' } });
    expect(rows().at(-2)).toBe('Over Inc');
  });

  it.each([
    ['north', 'all', ['Northwind']],
    ['tau over', 'all', ['Over Inc']],
    ['', 'due', ['Over Inc', 'Near Ltd']],
    ['', 'over', ['Over Inc']],
    ['', 'mine', ['Northwind', 'Nobody']],
    ['', 'others', ['Over Inc', 'Near Ltd']],
    ['', 'unknown', ['Nobody']],
  ])('finds "%s" among %s', (text, kind, expected) => {
    show();
    fireEvent.change(screen.getByLabelText('Name or role'), { target: { value: text } });
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: kind } });
    expect(rows()).toEqual(expected);
  });

  it('says when nothing fits, and shows all again', async () => {
    show();
    fireEvent.change(screen.getByLabelText('Name or role'), { target: { value: 'zzz' } });
    expect(screen.getByText('0 of 4 logins')).toBeTruthy();
    await press('Clear the search');
    expect(rows()).toHaveLength(4);
  });
});

describe('a login of another person', () => {
  it('is only told: nothing there logs in', async () => {
    show();
    const their = row('Near Ltd');
    const names = their.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['Told today: Near Ltd', 'Edit Near Ltd']);
    expect(their.queryByText(/open the portal|I logged in/i)).toBeNull();
    await press('Told today: Near Ltd');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'told', logins: ['Near Ltd'] });
  });

  it.each([
    ['Near Ltd', /subject=Please%20log%20in%20to%20ACE%20by%20Nov%2026%2C%202026/],
    ['Over Inc', /subject=Please%20try%20your%20ACE%20login/],
  ])('has a mail ready that names no address: %s', (name, expected) => {
    show();
    const href = row(name).getByRole('link').getAttribute('href') ?? '';
    expect(href).toMatch(/^mailto:\?/);
    expect(href).toMatch(expected);
  });

  it('one’s own has its log-in', async () => {
    show();
    await press('I logged in today: Northwind');
    const message = { type: 'logged-in', login: 'Northwind', day: '2026-11-20' };
    expect(sent).toHaveBeenCalledExactlyOnceWith(message);
  });
});

describe('for several at once', () => {
  it('what is hidden by the search is not touched', async () => {
    show();
    fireEvent.click(screen.getByLabelText('Select all shown'));
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'others' } });
    await press('Told today');
    const ids = ['Over Inc', 'Near Ltd'];
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'told', logins: ids });
    expect(screen.getByText('Noted for 2 logins.')).toBeTruthy();
  });

  it.each([
    ['Remind me next business day', 'next'],
    ['Remind me in a week', 'week'],
  ])('%s', async (name, snooze) => {
    show();
    select('Near Ltd', 'Nobody');
    await press(name);
    const message = { type: 'snooze', logins: ['Near Ltd', 'Nobody'], snooze };
    expect(sent).toHaveBeenCalledExactlyOnceWith(message);
    // Of "Nobody" no log-in is known: nothing is there to put off.
    expect(screen.getByText('1 reminder put off.')).toBeTruthy();
  });

  it('removing can be undone, and the focus is there', async () => {
    const { rerender } = show();
    select('Near Ltd', 'Nobody');
    await press('Remove');
    expect(sent).toHaveBeenCalledWith({ type: 'remove-logins', logins: ['Near Ltd', 'Nobody'] });
    rerender(tree(list.slice(0, 2), []));
    expect(screen.getByText('2 logins removed.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(sent).toHaveBeenLastCalledWith({ type: 'restore-logins' });
  });

  it('not all can be removed', async () => {
    show();
    fireEvent.click(screen.getByLabelText('Select all shown'));
    await press('Remove');
    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByText(/^You cannot remove the last login/)).toBeTruthy();
  });
});

describe('the form', () => {
  it('adds a login', async () => {
    show();
    await press('Add a login');
    expect(document.activeElement).toBe(screen.getByLabelText('Your name for it'));
    fireEvent.change(screen.getByLabelText('Your name for it'), { target: { value: 'Southwind' } });
    fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'TAO' } });
    fireEvent.click(screen.getByLabelText('Another person’s'));
    fireEvent.click(screen.getByLabelText(/has a proxy/));
    fireEvent.change(screen.getByLabelText(/^Day of their last log-in/), {
      target: { value: '2026-11-02' },
    });
    await press('Add');
    const draft = { label: 'Southwind', role: 'TAO', isMine: false, hasProxy: true };
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'add-login',
      draft: { ...draft, day: '2026-11-02' },
    });
    expect(screen.queryByLabelText('Your name for it')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add a login');
  });

  it.each([
    ['', '2026-11-02', /^Give it a name/, 'Your name for it'],
    ['near ltd', '', /^Another login has this name/, 'Your name for it'],
    ['Southwind', '2026-11-21', /^The day cannot be in the future/, 'Day of the last log-in'],
  ])('refuses "%s" on "%s", and goes to the field', async (label, day, said, field) => {
    show();
    await press('Add a login');
    fireEvent.change(screen.getByLabelText('Your name for it'), { target: { value: label } });
    fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'TAU' } });
    fireEvent.change(screen.getByLabelText('Day of the last log-in'), { target: { value: day } });
    await press('Add');
    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByText(said)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(field));
  });

  it('changes one where it stands, and gives the focus back', async () => {
    show();
    await press('Edit Near Ltd');
    fireEvent.change(screen.getByLabelText('Your name for it'), { target: { value: 'Nearer' } });
    await press('Save');
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      type: 'edit-login',
      login: 'Near Ltd',
      draft: { label: 'Nearer', isMine: false, day: '2026-10-13' },
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Near Ltd');
  });

  it('stays when it was not saved', async () => {
    sent.mockResolvedValue(undefined);
    show();
    await press('Edit Near Ltd');
    await press('Save');
    expect(screen.getAllByText(/^That was not saved/)).toHaveLength(2);
  });

  it('no 201st can be added', () => {
    show(Array.from({ length: 200 }, (_, index) => login(`login ${index}`, null)));
    const add = screen.getByRole('button', { name: 'Add a login' });
    expect(add.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('The list is full: 200 logins.')).toBeTruthy();
  });
});

describe('whose log-in it was', () => {
  const seen: SeenLogin[] = [
    { id: 'q', day: '2026-11-20', how: 'seen' },
    { id: 'r', day: '2026-11-19', how: 'done' },
  ];

  it('is asked with nothing chosen, one after the other', async () => {
    show(list, seen);
    expect(screen.getByText('A log-in was seen on Nov 20, 2026. Whose was it?')).toBeTruthy();
    expect(screen.getByText('One more question after this.')).toBeTruthy();
    const apply = screen.getByRole('button', { name: 'That one' });
    expect(apply.hasAttribute('disabled')).toBe(true);
    fireEvent.change(screen.getByLabelText('Login'), { target: { value: 'Nobody' } });
    await press('That one');
    const message = { type: 'whose', seen: 'q', login: 'Nobody' };
    expect(sent).toHaveBeenCalledExactlyOnceWith(message);
  });

  it('may be of none of these', async () => {
    show(list, seen);
    await press('None of these');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'whose', seen: 'q', login: null });
  });
});

describe('the reminders', () => {
  const days = () => screen.getByLabelText('Days after the last log-in');

  it('are changed', async () => {
    show();
    fireEvent.change(days(), { target: { value: '44 30;30' } });
    fireEvent.change(screen.getByLabelText('Hour'), { target: { value: '7' } });
    await press('Use these');
    const plan = { type: 'plan-reminders', days: [30, 44], hour: 7 };
    expect(sent).toHaveBeenCalledExactlyOnceWith(plan);
    expect(screen.getByText('Saved.')).toBeTruthy();
  });

  it.each([
    ['', /^Choose at least one day/],
    ['35, 45', /^Days from 5 to 44/],
    ['soon', /^Days from 5 to 44/],
    ['10 11 12 13 14 15', /^At most 5 days/],
  ])('of "%s" are refused with the reason', async (value, said) => {
    show();
    fireEvent.change(days(), { target: { value } });
    await press('Use these');
    expect(sent).not.toHaveBeenCalled();
    expect(screen.getByText(said)).toBeTruthy();
  });
});

describe('what has to be known', () => {
  it('only one owner and no proxy stands until it is noted', () => {
    const { rerender } = show();
    const warning = screen.getByRole('region', { name: 'Only one owner and no proxy?' });
    expect(within(warning).getByText('You have noted no proxy for: Northwind.')).toBeTruthy();
    expect(within(warning).getByText(/^It is not confirmed that a proxy can also/)).toBeTruthy();
    rerender(tree(list.with(0, { ...firstLogin, label: 'N', role: 'TAO', hasProxy: true }), []));
    expect(screen.queryByRole('region', { name: 'Only one owner and no proxy?' })).toBeNull();
  });

  it.each([
    [
      'TAO',
      'Email ACE Support: reactivation',
      /^mailto:ACE\.Support@cbp\.dhs\.gov\?subject=Trade%20Account%20Owner%20reactivation/,
    ],
    ['PTAO', 'Email your owner (TAO): please reactivate', /^mailto:\?subject=Please%20reactivate/],
    ['TAU', 'Email your owner (TAO): please reactivate', /^mailto:\?/],
    ['TAO', /who is the owner/, /^mailto:ACE.*subject=Trade%20Account%20Owner%20Lookup/],
  ])('a %s has the mail ready: %s', (role, name, href) => {
    show();
    fireEvent.change(screen.getByLabelText('Your role'), { target: { value: role } });
    expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(href);
  });

  it('importer numbers and CAPE’s 45 days stand apart from the way back in', () => {
    show();
    const back = screen.getByRole('region', { name: /^After 45 days/ });
    const apart = screen.getByRole('region', { name: 'Two other rules that sound alike' });
    expect(back.textContent).not.toMatch(/CAPE|unused/);
    expect(apart.textContent).toMatch(/IOR reactivation request/);
    expect(apart.textContent).toMatch(/CAPE accepts/);
    expect(apart.contains(back) || back.contains(apart)).toBe(false);
  });

  it('damaged data is told until it was read', async () => {
    const damaged = { key: 'windows', at: now - 1, value: 'x' };
    await fakeBrowser.storage.local.set({ setAside: [damaged] });
    show();
    await settle();
    const told = screen.getByRole('region', { name: 'Some stored data could not be read' });
    expect(within(told).getByText(/please check it: countdowns/)).toBeTruthy();
    await press('I have seen this');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'damage-read', at: now - 1 });
    await act(() => fakeBrowser.storage.local.set({ damageToldAt: now - 1 }));
    await settle();
    expect(screen.queryByRole('region', { name: /^Some stored data/ })).toBeNull();
  });
});

describe('what the browser refused to save', () => {
  it('is told until it was read, with what to do', async () => {
    const unsaved = [
      { key: 'logins', at: now - 2 },
      { key: 'windows', at: now - 1 },
    ];
    await fakeBrowser.storage.session.set({ unsaved });
    show();
    await settle();
    const told = screen.getByRole('region', { name: 'Your browser could not save a change' });
    expect(within(told).getByText(/2:04.*your logins and countdowns.*still there/)).toBeTruthy();
    expect(told.closest('[role=alert]')).not.toBeNull();
    await press('I have seen this');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ type: 'unsaved-read', at: now - 1 });
    await act(() => fakeBrowser.storage.session.set({ unsaved: [] }));
    await settle();
    expect(screen.queryByRole('region', { name: /could not save/ })).toBeNull();
  });

  it('stays in the form, and is not said to be done', async () => {
    sent.mockResolvedValue({ refused: 'not saved' });
    show();
    await press('Add a login');
    fireEvent.change(screen.getByLabelText('Your name for it'), { target: { value: 'Typed' } });
    await press('Add');
    expect(screen.getByLabelText('Your name for it')).toHaveProperty('value', 'Typed');
    expect(screen.getAllByText(/^That was not saved/)).toHaveLength(2);
    await press('Cancel');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select Northwind' }));
    await press('Remove');
    expect(screen.queryByText('Undo')).toBeNull();
    expect(screen.queryByText(/removed/i)).toBeNull();
  });
});

it('opens every mail beside itself: webmail would take its place', async () => {
  show();
  for (const role of ['TAO', 'TAU']) {
    fireEvent.change(screen.getByLabelText('Your role'), { target: { value: role } });
    const mails = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')];
    expect(mails).toHaveLength(4);
    for (const { target, rel } of mails) expect([target, rel]).toEqual(['_blank', 'noreferrer']);
  }
});

it('keeps typed text out of the browser’s files', async () => {
  const { container } = show();
  await press('Add a login');
  const fields = container.querySelectorAll('select, input');
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
});
