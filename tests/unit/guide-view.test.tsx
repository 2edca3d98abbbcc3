// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppState } from '../../components/hooks/use-app-state';
import { placeOf, spotOf } from '../../components/shared/place';
import { GuideView } from '../../components/guide/guide-view';
import { presentJourney } from '../../lib/guide-progress';
import { answersFor } from './helpers/cases';
import { draw } from './helpers/in-words';
import { at, memory, nothing } from './helpers/panel';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ refused: null }) });
});
afterEach(cleanup);

const progress = /(\d+) of (\d+) done/;

it.each([
  ['own-account', 'Special cases'],
  ['following', 'Open an account'],
  ['not-sure', 'Follow the refund'],
] as const)(
  'with the portal in front and the case %s, “%s” opens as many steps as its row promises',
  (found, name) => {
    const state: AppState = {
      ...nothing,
      ...at('https://ace.cbp.gov/s/'),
      memory: memory({ page: 'portal', state: null }),
      progress: { answers: answersFor.get(found) ?? {}, journey: null, reader: null },
    };
    const spot = spotOf(placeOf(state.here, state.memory, true));
    draw(<GuideView state={state} journey={presentJourney(state.progress, state.ticks, spot)} />);

    const row = screen.getByRole('button', { name: new RegExp(`^${name}`) });
    const [, , promised] = progress.exec(row.textContent ?? '') ?? [];
    fireEvent.click(row);
    const steps = screen.getByRole('region', { name });
    expect(steps.textContent).toMatch(new RegExp(`\\d+ of ${promised} done`));
    expect(steps.querySelectorAll('li.step')).toHaveLength(Number(promised));
  },
);
