/** How the form tests type and press, with a worker that gives the answers they choose. */
import { act, fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../lib/day';
import { firstLogin, type Login } from '../../../lib/login-clock';
import type { OwnPageAnswer, OwnPageMessage, Refusal } from '../../../lib/messages';

export const sent = vi.fn<(message: OwnPageMessage) => Promise<OwnPageAnswer>>();

/** What the worker answers from now on. `null`: it did what it was asked. */
export function workerAnswers(refused: Refusal | null): void {
  sent.mockReset().mockResolvedValue({ refused });
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
}

export const fill = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** Presses a button, and waits for the result. */
export const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

export const valueOf = (label: string | RegExp) =>
  screen.getByLabelText<HTMLInputElement>(label).value;

/** A login whose ID is also its label. */
export const login = (name: string, day: Day, more: Partial<Login> = {}): Login => ({
  ...firstLogin,
  id: name,
  label: name,
  role: 'TAU',
  lastLogin: { day, how: 'seen' },
  ...more,
});
