// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CompanySection } from '../../components/options/company-section';
import { press, sent, workerAnswers } from './helpers/forms';
import { draw } from './helpers/in-words';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

it('says what goes and what stays, asks once more, and can be undone', async () => {
  draw(<CompanySection />);
  expect(screen.getByText(/^Clears your answers/)).toBeDefined();
  expect(screen.getByText(/logins, reminders, log and settings stay/)).toBeDefined();
  await press('Start for another company …');
  expect(document.activeElement?.textContent).toBe('No, keep them');
  await press('No, keep them');
  expect(sent).not.toHaveBeenCalled();
  await press('Start for another company …');
  await press('Yes, start over');
  expect(sent).toHaveBeenLastCalledWith({ type: 'leave-company' });
  expect(screen.getByText(/^Cleared\./)).toBeDefined();
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  expect(sent).toHaveBeenLastCalledWith({ type: 'bring-company-back' });
  expect(screen.getByText('The answers and steps are back.')).toBeDefined();
});

it('says nothing was cleared when it was not', async () => {
  workerAnswers('not saved');
  draw(<CompanySection />);
  await press('Start for another company …');
  await press('Yes, start over');
  expect(screen.queryByText(/^Cleared\./)).toBeNull();
});
