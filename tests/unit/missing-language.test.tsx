// @vitest-environment happy-dom
/** A page whose texts cannot be loaded is in English, and says so. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageTexts } from '../../components/shared/page-texts';
import { useTexts } from '../../components/shared/texts-context';
import { settings, usualSettings } from '../../lib/storage';
import './helpers/ui-language';
import './helpers/locks';

const complaint = vi.spyOn(console, 'error');

vi.mock('../../lib/texts/es', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

beforeEach(() => {
  fakeBrowser.reset();
  complaint.mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  complaint.mockReset();
});

function Title() {
  return <h1>{useTexts().t('options.title')}</h1>;
}

const missing = /^Your language could not be loaded/;

it('in English, until a language is chosen that can be loaded', async () => {
  await settings.update(() => ({ ...usualSettings, language: 'es' }));
  render(
    <PageTexts>
      <Title />
    </PageTexts>,
  );
  expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(missing);
  expect(complaint).toHaveBeenCalled();
  await settings.update(() => ({ ...usualSettings, language: 'en' }));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy();
});
