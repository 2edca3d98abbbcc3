// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WorkerActions } from '../../components/shared/worker-actions';
import { WaitsView } from '../../components/waits/waits-view';
import { TextsProvider } from '../../components/shared/texts-context';
import { translator } from '../../lib/texts';
import { giveLocks } from './helpers/locks';
import { nothing } from './helpers/panel';

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});
afterEach(cleanup);

const words = { t: translator('en'), locale: 'en-US' };

it.each([false, true])(
  'a wait can be added, unless the window is private: %s',
  async (isPrivate) => {
    giveLocks();
    render(
      <TextsProvider words={words}>
        <WorkerActions>
          <WaitsView state={{ ...nothing, here: { id: 7, url: '', isPrivate } }} />
        </WorkerActions>
      </TextsProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Add a wait' })).toHaveProperty(
      'disabled',
      isPrivate,
    );
    expect(screen.queryByText(words.t('waiting.private')) !== null).toBe(isPrivate);
  },
);
