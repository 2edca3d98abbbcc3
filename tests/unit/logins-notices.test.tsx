// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstLogin } from '../../lib/login-clock';
import {
  list,
  loginsPageForEach,
  now,
  press,
  sent,
  settle,
  show,
  tree,
} from './helpers/logins-page';

loginsPageForEach();

describe('what has to be known', () => {
  it('only one owner and no proxy stands until it is noted', () => {
    const { rerender } = show();
    const warning = screen.getByRole('region', { name: 'Only one owner and no proxy?' });
    expect(within(warning).getByText('You have noted no proxy for: Northwind.')).toBeTruthy();
    expect(within(warning).getByText(/^A proxy cannot let anyone back in/)).toBeTruthy();
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
    expect(apart.textContent).toMatch(/45 days for processing/);
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
