import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atStep, seen, ticked, type Ticks } from '../../lib/checklist';
import { allJourneys, journeys } from '../../lib/guide';
import { caseIds, journeyIds, type CaseId, type JourneyId } from '../../lib/guide/ids';
import { cases } from '../../lib/guide/cases';
import { importerForm } from '../../lib/pages/importer-form';
import { portal } from '../../lib/pages/portal';
import type { StateId } from '../../lib/pages/types';
import { answered } from '../../lib/triage';
import {
  caseOf,
  everyJourney,
  isChosen,
  isPassed,
  journeyAfter,
  journeysOf,
  noProgress,
  presentJourney,
  presentStep,
  stepAt,
  type Spot,
  type GuideProgress,
} from '../../lib/guide-progress';
import { answersFor } from './helpers/cases';

const progressIn = (found: CaseId, journey: JourneyId | null = null): GuideProgress => ({
  ...noProgress,
  answers: answersFor.get(found) ?? {},
  journey,
});
const onPortal = (state: StateId | null): Spot => ({ page: 'portal', state });
const onForm = (state: StateId | null): Spot => ({ page: 'importer-form', state });

/** The ticks after each of these was seen, in this order. */
const saw = (...spots: Spot[]): Ticks =>
  spots.reduce<Ticks>(
    (ticks, { page, state }) => (state === null ? ticks : seen(allJourneys, ticks, page, state)),
    {},
  );
const byHand = (...steps: string[]): Ticks =>
  steps.reduce<Ticks>((ticks, step) => ticked(ticks, step, true), {});
const all = (journey: JourneyId, found: CaseId) =>
  journeysOf(found)
    .filter(({ id }) => id === journey)
    .flatMap(({ steps }) => steps.filter(({ isLasting }) => !isLasting).map(({ id }) => id));

describe('an answer', () => {
  it('leads on, can be changed, and is ignored if the question does not offer it', () => {
    const none = answered({}, 'stand', 'none');
    expect(none).toEqual({ stand: 'none' });
    expect(answered(none, 'stand', 'changed')).toEqual({ stand: 'changed' });
    for (const [question, answer] of [
      ['stand', 'nobody'],
      ['nothing', 'none'],
      ['__proto__', 'none'],
      ['stand', 'constructor'],
    ] as const) {
      expect(answered(none, question, answer)).toBe(none);
    }
  });

  it('there are some for every case', () => {
    expect([...answersFor.keys()].toSorted()).toEqual([...caseIds].toSorted());
    for (const id of caseIds) expect(caseOf(progressIn(id))).toBe(id);
  });
});

describe('whether a journey was chosen', () => {
  it.each<[string, GuideProgress, boolean]>([
    ['nothing', noProgress, false],
    ['one answer of several', { ...noProgress, answers: { stand: 'none' } }, false],
    ['a case', progressIn('broker'), true],
    ['a journey without a case', { ...noProgress, journey: 'enrol-ach' }, true],
  ])('%s', (_, progress, chosen) => {
    expect(isChosen(progress)).toBe(chosen);
  });
});

describe('the journeys of a case', () => {
  it.each(caseIds)('%s: in order, one after the other', (id) => {
    const own = journeysOf(id).map((journey) => journey.id);
    expect(own).toEqual(cases[id].journeys);
    own.forEach((journey, index) => {
      expect(journeyAfter(id, journey)?.id).toBe(own[index + 1]);
    });
  });

  it.each(caseIds)(
    '%s: the others keep every step, so that a user who chooses one sees all of it',
    (id) => {
      for (const journey of everyJourney(id)) {
        expect(journey.steps).not.toEqual([]);
        const isOwn = journeysOf(id).some((own) => own.id === journey.id);
        if (!isOwn) expect(journey).toBe(journeys[journey.id]);
      }
    },
  );

  it('without a case: opening an account with every step, then adding bank details', () => {
    expect(journeysOf(null).map(({ id }) => id)).toEqual(['open-account', 'enrol-ach']);
    expect(journeysOf(null)[0]).toEqual(journeys['open-account']);
    expect(journeyAfter(null, 'open-account')?.id).toBe('enrol-ach');
    expect(journeyAfter(null, 'enrol-ach')).toBeNull();
  });
});

describe('a journey is passed', () => {
  it.each<[string, JourneyId, CaseId, Ticks, boolean]>([
    ['not while nothing is done', 'get-ready', 'no-account', {}, false],
    [
      'when everything is ticked',
      'get-ready',
      'no-account',
      byHand(...all('get-ready', 'no-account')),
      true,
    ],
    ['when the form was reached after it', 'get-ready', 'no-account', saw(onForm('code')), true],
    ['not before the code was requested', 'get-ready', 'no-account', saw(onForm('company')), false],
    [
      'not at the done state: two emails and a log-in remain',
      'open-account',
      'no-account',
      saw(onForm('done')),
      false,
    ],
    [
      'when only steps that never end remain',
      'open-account',
      'no-account',
      byHand(...all('open-account', 'no-account')),
      true,
    ],
    [
      'not with data seen for only one suffix',
      'enrol-ach',
      'no-bank-data',
      saw(onPortal('ach-shown')),
      false,
    ],
    [
      'with every suffix, and REV-613',
      'enrol-ach',
      'no-bank-data',
      {
        ...saw(onPortal('ach-shown')),
        ...byHand(
          'ach-refresh',
          'ach-add',
          'ach-fill',
          'ach-see-back',
          'ach-all-suffixes',
          'ach-613',
        ),
      },
      true,
    ],
    [
      'not by field labels alone, whose fields may be empty',
      'enrol-ach',
      'no-bank-data',
      { ...saw(onPortal('ach-shown')), ...byHand('ach-all-suffixes', 'ach-613') },
      false,
    ],
    [
      'with one of several alternatives',
      'special-cases',
      'foreign',
      byHand('foreign-designee'),
      true,
    ],
    [
      'not with an abandoned alternative',
      'special-cases',
      'foreign',
      ticked({}, 'waiver', false),
      false,
    ],
  ])('%s', (_, journey, found, ticks, passed) => {
    const [own] = journeysOf(found).filter(({ id }) => id === journey);
    expect(own && isPassed(own, ticks)).toBe(passed);
  });
});

describe('the current journey', () => {
  const table: [string, GuideProgress, Ticks, Spot | null, JourneyId][] = [
    ['nothing answered', noProgress, {}, null, 'open-account'],
    [
      'nothing answered, beyond the portal’s home',
      noProgress,
      {},
      onPortal('importer-list'),
      'enrol-ach',
    ],
    ['a case', progressIn('no-account'), {}, null, 'get-ready'],
    [
      'the page is ahead of the user’s ticks',
      progressIn('no-account'),
      {},
      onForm('company'),
      'open-account',
    ],
    [
      'at the done state, on another page',
      progressIn('no-account'),
      saw(onForm('done')),
      null,
      'open-account',
    ],
    [
      'the first log-in',
      progressIn('no-account'),
      saw(onForm('done')),
      onPortal('signed-in'),
      'open-account',
    ],
    [
      'the list, which no step of opening an account is about',
      progressIn('no-account'),
      saw(onForm('done'), onPortal('signed-in')),
      onPortal('importer-list'),
      'enrol-ach',
    ],
    [
      'the account exists',
      progressIn('no-account'),
      { ...saw(onForm('done')), ...byHand(...all('open-account', 'no-account')) },
      null,
      'enrol-ach',
    ],
    [
      'the owner left, and another user still logs in',
      progressIn('owner-gone'),
      saw(onPortal('signed-in'), onPortal('account')),
      null,
      'recover-linked',
    ],
    [
      'following, in the portal',
      progressIn('following'),
      {},
      onPortal('signed-in'),
      'follow-refund',
    ],
    ['following, on the form', progressIn('following'), {}, onForm('company'), 'open-account'],
    [
      'several numbers, on the form',
      progressIn('several-numbers'),
      {},
      onForm('company'),
      'open-account',
    ],
    ['several numbers', progressIn('several-numbers'), {}, null, 'special-cases'],
    ['rejected, elsewhere', progressIn('rejected'), {}, null, 'follow-refund'],
    ['rejected, on the tab', progressIn('rejected'), {}, onPortal('ach'), 'enrol-ach'],
    [
      'a menu between two steps',
      progressIn('rejected'),
      {},
      onPortal('accounts-menu'),
      'enrol-ach',
    ],
    [
      'rejected and enrolled, on the tab',
      progressIn('rejected'),
      byHand(...all('enrol-ach', 'rejected')),
      onPortal('ach'),
      'follow-refund',
    ],
    [
      'another journey was chosen',
      progressIn('no-account', 'follow-refund'),
      {},
      null,
      'follow-refund',
    ],
    [
      'another journey was chosen, without a case',
      { ...noProgress, journey: 'enrol-ach' },
      {},
      null,
      'enrol-ach',
    ],
    [
      'another journey was chosen, on a page of the case',
      progressIn('no-account', 'follow-refund'),
      {},
      onForm('code'),
      'open-account',
    ],
    [
      'a journey that is already done was chosen',
      progressIn('no-account', 'get-ready'),
      byHand(...all('get-ready', 'no-account')),
      null,
      'open-account',
    ],
    [
      'a page that belongs to no journey',
      progressIn('no-account'),
      {},
      { page: 'login', state: null },
      'get-ready',
    ],
    [
      'everything is done',
      progressIn('broker'),
      byHand(
        ...all('special-cases', 'broker'),
        ...all('enrol-ach', 'broker'),
        ...all('follow-refund', 'broker'),
      ),
      null,
      'special-cases',
    ],
  ];
  it.each(table)('%s', (_, progress, ticks, spot, expected) => {
    expect(presentJourney(progress, ticks, spot).id).toBe(expected);
  });

  const states = [importerForm, portal].flatMap(({ page, states: known }) =>
    known.map(({ state }): Spot => ({ page, state })),
  );
  const steps = allJourneys.flatMap((journey) => journey.steps.map(({ id }) => id));
  const ticks = fc
    .array(fc.tuple(fc.constantFrom(...steps), fc.boolean(), fc.constantFrom('seen', 'hand')))
    .map((list): Ticks => Object.fromEntries(list.map(([id, done, how]) => [id, { done, how }])));
  const progress = fc.record({
    found: fc.constantFrom(null, ...caseIds),
    journey: fc.constantFrom(null, ...journeyIds),
  });

  it('exists for any answers, sightings and ticks, and ticking what is shown completes everything', () => {
    fc.assert(
      fc.property(
        progress,
        ticks,
        fc.constantFrom(null, ...states),
        ({ found, journey }, start, spot) => {
          const said = found ? progressIn(found, journey) : { ...noProgress, journey };
          expect(presentJourney(said, start, spot).steps.length).toBeGreaterThan(0);
          // Away from the pages, where only the user's own ticks lead on.
          let now = start;
          for (let count = 0; count <= steps.length; count += 1) {
            const step = presentStep(presentJourney(said, now, null), now, null, null);
            if (!step) break;
            now = ticked(now, step.id, true);
          }
          for (const one of journeysOf(caseOf(said))) expect(isPassed(one, now)).toBe(true);
        },
      ),
    );
  });
});

describe('the current step', () => {
  const enrol = journeys['enrol-ach'];
  const open = journeys['open-account'];
  it.each<[string, typeof enrol, Ticks, Spot | null, string | null, string | null]>([
    ['the next one', enrol, {}, null, null, 'ach-who'],
    ['the one the page shows', enrol, {}, onPortal('ach'), null, 'ach-refresh'],
    [
      'the one the page shows, even if it was done before',
      enrol,
      saw(onPortal('ach-shown')),
      onPortal('ach'),
      null,
      'ach-refresh',
    ],
    [
      'the next one, in a menu',
      enrol,
      saw(onPortal('signed-in')),
      onPortal('accounts-menu'),
      null,
      'ach-open-list',
    ],
    ['the one the user named', open, {}, onForm(null), 'owner', 'owner'],
    ['not one the user named in another journey', enrol, {}, onPortal(null), 'owner', 'ach-who'],
    [
      'after a log-in: the step after it',
      open,
      saw(onPortal('signed-in')),
      onPortal('signed-in'),
      null,
      'first-look',
    ],
    [
      'at the done state: the step after it',
      open,
      saw(onForm('done')),
      onForm('done'),
      null,
      'mails',
    ],
    [
      'none, when everything is done',
      enrol,
      byHand(...enrol.steps.map(({ id }) => id)),
      null,
      null,
      null,
    ],
  ])('%s', (_, journey, ticks, spot, handStep, expected) => {
    expect(presentStep(journey, ticks, spot, handStep)?.id ?? null).toBe(expected);
  });

  it('"I am at" says what the page shows, not what is next', () => {
    expect(stepAt(enrol, {}, null, 'ach-add')).toBeNull();
    expect(stepAt(enrol, {}, onPortal('account'), null)?.id).toBe('ach-open-tab');
    expect(stepAt(enrol, {}, onPortal('accounts-menu'), null)?.id).toBe('ach-open-list');
    expect(stepAt(enrol, {}, null, null)).toBeNull();
  });

  it.each<[string, GuideProgress]>([
    ['nobody answered a question', noProgress],
    ['there is no account yet', progressIn('no-account')],
    ['only the bank data is missing', progressIn('no-bank-data')],
  ])('when %s, adding bank details is not left for a menu or a message', (_, progress) => {
    let ticks: Ticks = {};
    const shown = (
      [
        'importer-list',
        'account',
        'account-more',
        'ach',
        'ach-dialog',
        'ach-success',
        'ach-shown',
        'user-access',
        'user-roles',
      ] as const
    ).map((state) => {
      ticks = seen(allJourneys, ticks, 'portal', state);
      return `${state}: ${presentJourney(progress, ticks, onPortal(state)).id}`;
    });
    expect(shown.filter((line) => !line.endsWith('enrol-ach'))).toEqual([]);
  });

  it('goes through enrolling from the log-in to the seen data, like the page', () => {
    const shown: (string | undefined)[] = [];
    let ticks: Ticks = atStep(allJourneys, {}, 'ach-log-in');
    const progress = progressIn('no-bank-data');
    for (const state of [
      'signed-in',
      'accounts-menu',
      'importer-list',
      'account',
      'ach',
      'ach-dialog',
      'ach-success',
      'ach-shown',
    ] as const) {
      ticks = seen(allJourneys, ticks, 'portal', state);
      const journey = presentJourney(progress, ticks, onPortal(state));
      shown.push(presentStep(journey, ticks, onPortal(state), null)?.id);
    }
    expect(shown).toEqual([
      'ach-open-list',
      'ach-open-list',
      'ach-open-account',
      'ach-open-tab',
      'ach-refresh',
      'ach-fill',
      'ach-see-back',
      'ach-see-back',
    ]);
    // Only the user can say whether the data is there. The next suffix then follows on the same
    // page.
    ticks = ticked(ticks, 'ach-see-back', true);
    const journey = presentJourney(progress, ticks, onPortal('ach-shown'));
    expect(presentStep(journey, ticks, onPortal('ach-shown'), null)?.id).toBe('ach-all-suffixes');
  });
});
