// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Acting } from '../../components/acting';
import { WaitsView } from '../../components/waits/waits-view';
import { WordsProvider } from '../../components/words';
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
      <WordsProvider words={words}>
        <Acting>
          <WaitsView known={{ ...nothing, here: { id: 7, url: '', isPrivate } }} />
        </Acting>
      </WordsProvider>,
    );
    expect(await screen.findByRole('button', { name: 'Add a wait' })).toHaveProperty(
      'disabled',
      isPrivate,
    );
    expect(screen.queryByText(words.t('waiting.private')) !== null).toBe(isPrivate);
  },
);
