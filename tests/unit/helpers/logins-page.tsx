/** Renders the list of logins for its tests, with a worker that accepts everything. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../../components/shared/worker-actions';
import { LoginsPage } from '../../../components/logins/logins-page';
import { TextsProvider } from '../../../components/shared/texts-context';
import { firstLogin, usualPlan, type Login, type SeenLogin } from '../../../lib/login-clock';
import type { OwnPageAnswer, OwnPageMessage } from '../../../lib/messages';
import { translator } from '../../../lib/texts';
import { giveLocks } from './locks';

// A Friday.
export const now = new Date(2026, 10, 20, 14, 5).getTime();
const words = { t: translator('en'), locale: 'en-US' };

export const login = (id: string, day: string | null, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id,
  label: id,
  role: 'TAU',
  lastLogin: day === null ? null : { day, how: more.isMine === false ? 'heard' : 'seen' },
  ...more,
});

export const list = [
  login('Northwind', '2026-11-18', { role: 'TAO' }),
  login('Over Inc', '2026-09-01', { isMine: false }),
  login('Near Ltd', '2026-10-13', { isMine: false, toldOn: '2026-11-19' }),
  login('Nobody', null),
];

export const sent = vi.fn<(message: OwnPageMessage) => Promise<OwnPageAnswer | undefined>>();

/** Sets up the page at `now` for each test of the file. */
export function loginsPageForEach(): void {
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
}

export const tree = (logins: readonly Login[], seen: readonly SeenLogin[]) => (
  <TextsProvider words={words}>
    <WorkerActions>
      <LoginsPage logins={logins} seen={seen} plan={usualPlan} />
    </WorkerActions>
  </TextsProvider>
);
export const show = (logins: readonly Login[] = list, seen: readonly SeenLogin[] = []) =>
  render(tree(logins, seen));

export const rows = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.className === 'login-row')
    .map((item) => item.querySelector('h3')?.textContent);
export const row = (name: string) => {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.querySelector('h3')?.textContent === name);
  if (!found) throw new Error(`no row ${name}`);
  return within(found);
};
export const settle = () => act(() => vi.advanceTimersByTimeAsync(50));
export const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
export const select = (...names: string[]) => {
  for (const name of names) fireEvent.click(screen.getByLabelText(`Select ${name}`));
};
