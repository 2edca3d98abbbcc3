// @vitest-environment happy-dom
/** "I am the contact myself": asked before the form too, kept, changeable, and nobody is to be phoned. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Steps } from '../../components/guide/steps';
import { checklist } from '../../lib/checklist';
import { journeys } from '../../lib/guide';
import type { Reader } from '../../lib/guide/readers';
import { journeyFor } from '../../lib/triage';
import { pageViewOf, todayOf } from '../../lib/guidance';
import type { Journey, Step } from '../../lib/guide/types';
import { catalogues } from '../../lib/texts';
import { isWorded, wordsFor } from '../../lib/texts/text-keys';
import { noProgress } from '../../lib/guide-progress';
import { press, sent, workerAnswers } from './helpers/forms';
import { draw, words } from './helpers/in-words';
import { leaves } from './helpers/leaves';
import { calmSituation, formSighting } from './helpers/situation';

beforeEach(() => {
  fakeBrowser.reset();
  workerAnswers(null);
});
afterEach(cleanup);

const usual = leaves(catalogues.en);
const own = Object.entries(leaves(catalogues.en.ownInbox));

it.each(own)('%s stands in place of a text of that name', (path) => {
  expect(usual[path]).toBeDefined();
});

const phoning = /on the phone|on the line|your contact reads|call the person|contact is ready/i;

/** All that is said of the way to the account, to this person. */
function said(reader: Reader | null): string[] {
  const { t } = wordsFor(reader, words) as unknown as { t: (key: string) => string };
  const steps: Step[] = [...journeys['get-ready'].steps, ...journeys['open-account'].steps];
  return steps.flatMap(({ id, says, troubles }) => [
    ...(isWorded(id) ? [t(`steps.${id}.title`), t(`steps.${id}.why`)] : []),
    t(`steps.${id}.label`),
    t(`steps.${id}.line`),
    ...Object.keys(says).map((part) => t(`steps.${id}.${part}`)),
    ...Object.keys(troubles).map((trouble) => t(`steps.${id}.troubles.${trouble}.do`)),
  ]);
}

describe('whoever reads the inbox themselves', () => {
  it('is told to phone nobody, at no step', () => {
    expect(said('me').filter((text) => phoning.test(text))).toEqual([]);
    // The others are, so that this test can fail.
    for (const reader of [null, 'colleague', 'broker', 'unsure'] as const)
      expect(said(reader).filter((text) => phoning.test(text)).length).toBeGreaterThan(5);
  });

  it.each<[Reader | null, string]>([
    ['me', 'last, with inbox open'],
    ['colleague', 'last, with contact ready'],
    [null, 'last, with contact ready'],
  ])('%s reads at the CAPTCHA: %s', (reader, chip) => {
    const sighting = { ...formSighting, found: ['captcha' as const] };
    const input = {
      situation: { ...calmSituation, sighting, reader },
      hintsOn: true,
      readsAloud: true,
      journey: journeys['open-account'],
      step: null,
      opensPanel: true,
    };
    expect(pageViewOf(input, words, Date.now()).help.captcha?.chip).toBe(chip);
  });

  it.each<[Reader | null, string]>([
    ['me', 'Your inbox open, and your papers beside you.'],
    ['colleague', 'Your contact on the phone, their inbox open.'],
  ])('%s reads in popup and panel: %s', (reader, line) => {
    const done = { done: true, how: 'hand' } as const;
    const before = journeys['get-ready'].steps.filter(({ id }) => id !== 'all-at-hand');
    const input = {
      situation: { ...calmSituation, page: null, sighting: null, reader },
      progress: { ...noProgress, journey: 'get-ready' as const, reader },
      ticks: Object.fromEntries(before.map(({ id }) => [id, done])),
      hintsOn: true,
      readsAloud: true,
      isOverlayGone: false,
    };
    const { faces } = todayOf(input, words, Date.now());
    expect(faces.map((face) => face.line)).toContain(line);
  });
});

describe('the question', () => {
  const getReady: Journey = journeyFor(journeys['get-ready'], 'no-account');
  const show = (current: string, reader: Reader | null) =>
    draw(
      <Steps
        title="Steps"
        tabId={7}
        isPrivate={false}
        items={checklist(getReady, {}).items}
        current={current}
        page={null}
        detail="present"
        reader={reader}
        then={null}
      />,
    );
  const question = () => screen.getByRole('group', { name: /Who can read the inbox/ });

  it.each(['fix-contact', 'all-at-hand'])(
    'is asked at %s, and the answer is sent',
    async (step) => {
      show(step, null);
      expect(
        within(question())
          .getAllByRole('button')
          .map((one) => one.textContent),
      ).toEqual(['Me', 'A colleague', 'Our broker', 'Not sure']);
      await press('Me');
      expect(sent).toHaveBeenLastCalledWith({
        type: 'by-hand',
        tabId: 7,
        act: { type: 'code-reader', reader: 'me' },
      });
    },
  );

  it('shows the answer that stands, which can be changed', async () => {
    show('all-at-hand', 'me');
    const pressed = screen.getByRole('button', { name: 'Me' }).getAttribute('aria-pressed');
    expect(pressed).toBe('true');
    expect(
      screen.getByText('Good: nobody to phone. Keep that inbox open while you apply.'),
    ).toBeDefined();
    await press('Our broker');
    expect(sent).toHaveBeenLastCalledWith({
      type: 'by-hand',
      tabId: 7,
      act: { type: 'code-reader', reader: 'broker' },
    });
  });

  it('is not asked where nothing depends on it', () => {
    show('owner-gate', null);
    expect(screen.queryByRole('group', { name: /Who can read the inbox/ })).toBeNull();
  });
});
