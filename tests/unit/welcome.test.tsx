// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../components/shared/worker-actions';
import { Welcome } from '../../components/welcome/welcome';
import { TextsProvider } from '../../components/shared/texts-context';
import { onInstalled } from '../../lib/background/installed';
import { translator } from '../../lib/texts';
import { form, panelForEach, sent } from './helpers/panel';

panelForEach();
afterEach(cleanup);

const query = vi.fn<() => Promise<{ id: number; url: string }[]>>();
const create = vi.fn<(tab: { url: string }) => Promise<object>>(async () => ({}));
const update = vi.fn<(id: number) => Promise<undefined>>(async () => undefined);
const setOptions = vi.fn<(options: { path: string }) => Promise<void>>(async () => undefined);

beforeEach(() => {
  create.mockClear();
  setOptions.mockClear();
  query.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.tabs, { query, create, update });
  Object.assign(fakeBrowser, { sidePanel: { setOptions, open: async () => undefined } });
});
afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
});

const words = { t: translator('en'), locale: 'en-US' };
async function show(): Promise<void> {
  render(
    <TextsProvider words={words}>
      <WorkerActions>
        <Welcome />
      </WorkerActions>
    </TextsProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
}

describe('the welcome page', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('after %s it opens %i times', async (reason, times) => {
    onInstalled({ reason });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(create).toHaveBeenCalledTimes(times);
    for (const [{ url }] of create.mock.calls) expect(url).toMatch(/\/welcome\.html$/);
  });

  it('takes where the person stands, leads on at the side, and may then be closed', async () => {
    await show();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5);
    fireEvent.click(screen.getByRole('button', { name: /^We have no ACE account/ }));
    expect(setOptions).toHaveBeenCalledExactlyOnceWith({ path: 'sidepanel.html#guide' });
    expect(sent).toHaveBeenCalledExactlyOnceWith({
      type: 'answer',
      tabId: null,
      question: 'stand',
      answer: 'none',
    });
    expect(screen.getByText(/^Go on in the side panel/)).toBeTruthy();
  });

  it('explains three words, what it does not do, and how to pin it', async () => {
    await show();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Form 5106',
      'Your contact',
      'Owner (TAO)',
    ]);
    expect(screen.getByText(/^It does not request a refund/)).toBeTruthy();
    for (const name of ['Chrome', 'Edge', 'Firefox']) {
      expect(screen.getByText(new RegExp(`^${name}:`))).toBeTruthy();
    }
  });

  it.each([
    ['is open', [{ id: 4, url: form }], 1],
    ['is not open', [{ id: 4, url: 'https://ace.cbp.gov/s/' }], 0],
  ])('where the form %s', async (_, tabs, times) => {
    query.mockResolvedValue(tabs);
    await show();
    expect(screen.queryAllByText(/no reload needed/)).toHaveLength(times);
  });
});
