// @vitest-environment happy-dom
/** Closed or away days, as a person enters them and sees what they change. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ClosingAhead } from '../../components/logins/closing-ahead';
import { ClosingsSection } from '../../components/options/closings-section';
import type { Closing } from '../../lib/login-clock';
import { fill, login, press, sent, valueOf, workerAnswers } from './helpers/forms';
import { draw } from './helpers/in-words';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

const today = '2026-11-20';
const holidays: Closing = { from: '2026-12-24', to: '2027-01-02' };
const section = (closings: Closing[] = []) =>
  draw(<ClosingsSection closings={closings} today={today} />);

it('are added, said, and the fields are free for the next', async () => {
  section();
  fill('First day', holidays.from);
  fill('Last day', holidays.to);
  await press('Add these days');
  expect(sent).toHaveBeenCalledWith({ type: 'add-closing', closing: holidays });
  screen.getByText('Added: Dec 24, 2026 to Jan 2, 2027.');
  expect([valueOf('First day'), valueOf('Last day')]).toEqual(['', '']);
});

it('may be a single day', async () => {
  section();
  fill('First day', '2026-12-24');
  await press('Add these days');
  const closing = { from: '2026-12-24', to: '2026-12-24' };
  expect(sent).toHaveBeenCalledWith({ type: 'add-closing', closing });
});

it.each<[string, Closing, RegExp]>([
  ['nothing', { from: '', to: '' }, /Enter a day such as Nov 20, 2026/],
  ['no first day', { from: '', to: '2026-12-24' }, /Enter a day such as/],
  ['the wrong order', { from: '2026-12-24', to: '2026-12-01' }, /The last day comes before/],
  ['the past', { from: '2026-11-01', to: '2026-11-02' }, /These days are over/],
  ['too long', { from: '2026-12-01', to: '2027-02-01' }, /At most 43 days at once/],
])('refuse %s in a sentence, and keep what was typed', async (_, days, why) => {
  section();
  fill('First day', days.from);
  fill('Last day', days.to);
  await press('Add these days');
  expect(screen.getByText(why)).toBeDefined();
  expect(sent).not.toHaveBeenCalled();
  expect([valueOf('First day'), valueOf('Last day')]).toEqual([days.from, days.to]);
});

it('are listed without what is over, and taken back with a way to undo it', async () => {
  section([{ from: '2026-11-01', to: '2026-11-02' }, holidays]);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await press('Remove: Dec 24, 2026 to Jan 2, 2027');
  expect(sent).toHaveBeenLastCalledWith({ type: 'remove-closing', closing: holidays });
  await press('Undo');
  expect(sent).toHaveBeenLastCalledWith({ type: 'add-closing', closing: holidays });
});

it.each([
  ['mine', {}, 'You close on Dec 14, 2026: log in by Dec 11, 2026.'],
  ['another’s', { isMine: false }, 'You close on Dec 14, 2026: they log in by Dec 11, 2026.'],
] as const)('say of %s login by when', (_, more, said) => {
  const closings = [{ from: '2026-12-14', to: '2026-12-18' }];
  const of = login('Northwind', '2026-11-02', more);
  draw(<ClosingAhead login={of} closings={closings} today={today} />);
  expect(screen.getByText(said)).toBeDefined();
});

it('say nothing of a login that does not end in them', () => {
  const of = login('Northwind', '2026-11-18');
  const { container } = draw(
    <ClosingAhead login={of} closings={[{ from: '2026-12-14', to: '2026-12-18' }]} today={today} />,
  );
  expect(container.textContent).toBe('');
});
