// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenLogin } from '../../lib/login-clock';
import {
  list,
  login,
  loginsPageForEach,
  press,
  row,
  rows,
  select,
  sent,
  show,
  tree,
} from './helpers/logins-page';

loginsPageForEach();

describe('the list', () => {
  it('begins with what runs out first', () => {
    show();
    expect(rows()).toEqual(['Over Inc', 'Near Ltd', 'Northwind', 'Nobody']);
  });

  it.each([
    ['Over Inc', /^Last safe day was Oct 15, 2026/, /as they told you · not told yet/],
    ['Near Ltd', /^6 days left, until Nov 26, 2026/, /told on Nov 19, 2026/],
    ['Northwind', /^42 days left/, /seen in this browser/],
    ['Nobody', /^No login noted/, /yours/],
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

  it('does not draw its rows again while the day is the same', async () => {
    let drawn = 0;
    const watched = {
      ...login('Watched', '2026-11-18'),
      // Only a row reads this.
      get toldOn() {
        drawn += 1;
        return null;
      },
    };
    show([watched]);
    const atFirst = drawn;
    await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
    expect(drawn).toBe(atFirst);
    vi.setSystemTime(Date.now() + 10 * 60 * 60_000);
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(drawn).toBeGreaterThan(atFirst);
  });

  it('renders the rows in sight first, then all of them', () => {
    const all = Array.from({ length: 60 }, (_, index) => login(`Importer ${index}`, '2026-11-18'));
    // On a server no effects run: what is there is what the first frame shows.
    const firstFrame = renderToString(tree(all, []));
    expect(firstFrame.split('class="login-row"').length - 1).toBe(40);
    show(all);
    expect(document.querySelectorAll('.login-row')).toHaveLength(60);
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
    fireEvent.change(screen.getByLabelText(/^Day of their last login/), {
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
    ['Southwind', '2026-11-21', /^The day cannot be in the future/, 'Day of the last login'],
  ])('refuses "%s" on "%s", and goes to the field', async (label, day, said, field) => {
    show();
    await press('Add a login');
    fireEvent.change(screen.getByLabelText('Your name for it'), { target: { value: label } });
    fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'TAU' } });
    fireEvent.change(screen.getByLabelText('Day of the last login'), { target: { value: day } });
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

  it.each([
    ['nothing', undefined],
    ['no answer', {}],
    ['a reason that there is not', { refused: 'because' }],
  ])('stays when it was not saved: the worker gave %s', async (_, answer) => {
    Object.assign(fakeBrowser.runtime, { sendMessage: async () => answer });
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
    expect(screen.getByText('Someone logged in on Nov 20, 2026. Whose login was it?')).toBeTruthy();
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
  const days = () => screen.getByLabelText('Days after the last login');

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
