import { describe, expect, it } from 'vitest';
import { ticked, type Ticks } from '../../lib/checklist';
import { noWindow, type CodeWindow } from '../../lib/code-window';
import { allJourneys } from '../../lib/guide';
import { faces, isFaceId } from '../../lib/guide/faces';
import { caseIds, type CaseId } from '../../lib/guide/ids';
import { cases, type Case } from '../../lib/guide/cases';
import { partIds } from '../../lib/guide/parts';
import { readers } from '../../lib/guide/readers';
import { todayOf, type Today } from '../../lib/guidance';
import type { TodayInput } from '../../lib/guidance/today';
import { presentFace } from '../../lib/overlay/face';
import { firstLogin } from '../../lib/login-clock';
import { errorIds, portalStateIds, type StateId } from '../../lib/pages/types';
import type { Sighting } from '../../lib/pages/sighting';
import { catalogues, translator } from '../../lib/texts';
import { journeysOf, noProgress } from '../../lib/guide-progress';
import { answersFor } from './helpers/cases';
import { calmSituation, formSighting as sighting } from './helpers/situation';
import { wordsIn } from './helpers/words-in';

const now = new Date(2026, 10, 20, 14, 5).getTime();
const minute = 60_000;
const words = { t: translator('en'), locale: 'en-US' };

const elsewhere: TodayInput = {
  situation: { ...calmSituation, page: null, sighting: null },
  progress: noProgress,
  ticks: {},
  hintsOn: true,
  readsAloud: true,
  isOverlayGone: false,
};

type Change = Partial<Omit<TodayInput, 'situation'>> & {
  situation?: Partial<TodayInput['situation']>;
};

const ground = ({ situation, ...more }: Change): TodayInput => ({
  ...elsewhere,
  ...more,
  situation: { ...elsewhere.situation, ...situation },
});
const today = (change: Change) => todayOf(ground(change), words, now);

const onForm = (state: StateId | null, more: Partial<Sighting> = {}) => ({
  page: 'importer-form' as const,
  sighting: { ...sighting, state, ...more },
});
const onPortal = (state: StateId) => ({
  page: 'portal' as const,
  sighting: { ...sighting, page: 'portal' as const, state },
});
const ofCase = (caseId: CaseId): Change => ({
  progress: { ...noProgress, answers: answersFor.get(caseId) ?? {} },
  situation: { caseId },
});
const codeWindow = (left: number, more: Partial<CodeWindow> = {}) => {
  const startedAt = now + left - 10 * minute;
  const codeWindow: CodeWindow = {
    ...noWindow,
    state: 'running',
    serial: 1,
    startedAt,
    how: 'next',
    codeSeenAt: startedAt,
    latestStart: startedAt,
    latestNow: now,
    ...more,
  };
  return { id: 'w', tab: 's 7', window: codeWindow };
};
const login = (day: string) => [{ ...firstLogin, lastLogin: { day, how: 'said' as const } }];
const wait = {
  id: 'a',
  kind: 'record-update' as const,
  label: '',
  startedOn: '2026-11-02',
  until: null,
  toldFor: null,
  endedOn: null,
};
const byHand = (steps: readonly string[]): Ticks =>
  steps.reduce<Ticks>((ticks, step) => ticked(ticks, step, true), {});

/** Every state that the popup can be in, besides the next step of each case. */
const states: [string, Change][] = [
  ['the doors', {}],
  ['remaining questions', { progress: { ...noProgress, answers: { stand: 'none' } } }],
  ...(['company', 'owner', 'authorise', 'done', null] as const).flatMap((state) =>
    [null, ...readers].map((reader): [string, Change] => [
      `the form at ${state}, read by ${reader}`,
      { situation: { ...onForm(state), reader } },
    ]),
  ),
  ...[600, 290, 110, 55, 15, 0].flatMap((left) =>
    [null, ...readers].map((reader): [string, Change] => [
      `${left} s left, read by ${reader}`,
      { situation: { ...onForm('code'), codeWindow: codeWindow(left * 1_000), reader } },
    ]),
  ),
  [
    'an unknown start',
    {
      situation: {
        ...onForm('code'),
        codeWindow: codeWindow(1, { startedAt: null, how: 'unknown' }),
      },
    },
  ],
  [
    'time is up',
    { situation: { ...onForm('code'), codeWindow: codeWindow(-minute, { state: 'expired' }) } },
  ],
  [
    'accepted',
    {
      situation: { ...onForm('owner'), codeWindow: codeWindow(3 * minute, { state: 'accepted' }) },
    },
  ],
  [
    'thrown back to the first page',
    { situation: { ...onForm('company'), codeWindow: codeWindow(minute, { state: 'lost' }) } },
  ],
  ['the tab was closed', { situation: { codeWindow: codeWindow(minute), isTabClosed: true } }],
  ...errorIds.map((error): [string, Change] => [
    error,
    { situation: onForm('company', { errors: [error] }) },
  ]),
  ...portalStateIds.map((state): [string, Change] => [
    `the portal at ${state}`,
    { situation: onPortal(state) },
  ]),
  ...(
    ['exporter-form', 'legacy', 'training', 'portal-moved', 'portal-sign-in', 'login'] as const
  ).map((page): [string, Change] => [page, { situation: { page } }]),
  ['framed', { situation: onForm(null, { framed: true }) }],
  ['translated', { situation: onForm(null, { translated: true }) }],
  ['no sighting', { situation: { page: 'importer-form' } }],
  ['access withdrawn', { situation: { isAccessGiven: false } }],
  ['not saved', { situation: { isUnsaved: true } }],
  ['a login due', { situation: { logins: login('2026-10-10') } }],
  ['a login over', { situation: { logins: login('2026-09-10') } }],
  ['a wait that is over', { situation: { waits: [wait] } }],
  ...caseIds.map((caseId): [string, Change] => [
    `the form, for ${caseId}`,
    { ...ofCase(caseId), situation: { ...onForm('company'), caseId } },
  ]),
];

/** The next step of each case, at each of its steps. */
const steps = caseIds.flatMap((caseId) =>
  journeysOf(caseId).flatMap((journey, at) =>
    journey.steps.map((step, index): [string, Change] => [
      `${caseId}: ${step.id}`,
      {
        ...ofCase(caseId),
        ticks: byHand([
          ...journeysOf(caseId)
            .slice(0, at)
            .flatMap((before) => before.steps.map(({ id }) => id)),
          ...journey.steps.slice(0, index).map(({ id }) => id),
        ]),
      },
    ]),
  ),
);

const shownIn = (view: Today) => {
  const left = view.clock.endsAt === null ? null : view.clock.endsAt - now;
  const face = presentFace(view.faces, left);
  if (!face) throw new Error('nothing is said');
  return face;
};

describe('one screen', () => {
  it.each([...states, ...steps])('%s: few words and few controls', (_, change) => {
    const view = today(change);
    const hasDoors = view.doors.length > 0;
    for (const face of [shownIn(view), ...view.faces]) {
      const said = [
        face.title,
        face.line,
        ...view.steps.map(({ label }) => label),
        ...view.doors.flatMap(({ label, note }) => [label, note]),
      ];
      expect(wordsIn(face.title)).toBeLessThanOrEqual(8);
      expect(wordsIn(said.join(' '))).toBeLessThanOrEqual(hasDoors ? 70 : 60);
      // Not counted: ⋯, the foot's own controls, and the way to the other matters.
      expect(face.actions.length).toBeLessThanOrEqual(3);
    }
    expect(view.steps.length).toBeLessThanOrEqual(5);
    expect(hasDoors || view.parts.length === partIds.length).toBe(true);
  });

  it.each(steps)(
    '%s: exactly one step is the current one, and is among those shown',
    (_, change) => {
      const view = today(change);
      expect(view.steps.filter(({ isPresent }) => isPresent)).toHaveLength(1);
      expect(shownIn(view).title).toBe(view.steps.find(({ isPresent }) => isPresent)?.label);
    },
  );

  it.each(states)(
    '%s: every aside has at most eight words, and leads only to existing asides',
    (_, change) => {
      const view = today(change);
      for (const face of Object.values(view.asides)) {
        expect(wordsIn(face.title)).toBeLessThanOrEqual(8);
        for (const { opens } of face.actions) if (opens) expect(view.asides[opens]).toBeDefined();
      }
    },
  );
});

describe('the texts of steps', () => {
  it('every step has a label of at most five words, and one line of at most 14', () => {
    const ids = allJourneys.flatMap((journey) => journey.steps.map(({ id }) => id));
    expect(Object.keys(catalogues.en.steps).toSorted()).toEqual(ids.toSorted());
    for (const { label, line } of Object.values(catalogues.en.steps)) {
      expect(wordsIn(label)).toBeLessThanOrEqual(5);
      expect(wordsIn(line)).toBeLessThanOrEqual(14);
    }
  });

  it('every headline belongs to a face', () => {
    expect(Object.keys(catalogues.en.headlines).filter((id) => !isFaceId(id))).toEqual([]);
    expect(Object.keys(faces).length).toBeGreaterThan(50);
  });
});

describe('consistency', () => {
  const linked = caseIds.filter((id) => {
    const { stops }: Case = cases[id];
    return stops === 'has-account';
  });
  it.each(linked)('%s on the form: a stop, and no step of the form', (caseId) => {
    const view = today({ ...ofCase(caseId), situation: { ...onForm('company'), caseId } });
    expect(shownIn(view).tone).toBe('stop');
    expect(view.steps.map(({ id }) => id)).not.toContain('company');
  });

  it('an error that says stop shows no step of the form', () => {
    const view = today({ situation: onForm('company', { errors: ['already-linked'] }) });
    expect([shownIn(view).tone, view.steps]).toEqual(['stop', []]);
  });

  it.each(portalStateIds)(
    'a user in the portal at %s is not told that there is no login',
    (state) => {
      expect(today({ situation: onPortal(state) }).foot).toBe('');
      expect(today({}).foot).toBe('No login noted yet');
    },
  );

  it('names a day by which to log in only after the first login', () => {
    const footAfter = (how: 'done' | 'seen') => {
      const lastLogin = { day: '2026-11-20', how };
      return today({ situation: { logins: [{ ...firstLogin, lastLogin }] } }).foot;
    };
    expect(footAfter('done')).toBe('No login noted yet');
    expect(footAfter('seen')).toBe('Log in by Jan 3, 2027');
  });

  it('with a due login, the portal is the main action, and the day is shown once', () => {
    const view = today({ situation: { logins: login('2026-10-10') } });
    expect(shownIn(view).actions[0]?.act).toEqual({ type: 'open-site', site: 'portal' });
    expect(view.foot).toBe('');
  });

  it('“sent, not yet seen” disappears as soon as the table shows the data', () => {
    expect(shownIn(today({ situation: onPortal('ach-success') })).title).toMatch(/^Press Get Info/);
    expect(shownIn(today({ situation: onPortal('ach-shown') })).title).toMatch(/listed now\?$/);
  });

  it('no new countdown is offered after acceptance', () => {
    const { menu } = today({
      situation: { ...onForm('owner'), codeWindow: codeWindow(3 * minute, { state: 'accepted' }) },
    });
    expect(menu.map(({ act }) => act?.type)).not.toContain('start-window');
  });

  it('the menu leads to the calendar file once there is a day for it', () => {
    const links = (day: string | null) => {
      const lastLogin = day === null ? null : { day, how: 'seen' as const };
      const { menu } = today({ situation: { logins: [{ ...firstLogin, lastLogin }] } });
      return menu.flatMap(({ href = [] }) => href);
    };
    expect(links(null)).toEqual([]);
    expect(links('2026-11-20')).toEqual(['/options.html#calendar']);
  });

  it('says that hints stay off only on the page that removed them', () => {
    expect(today({ isOverlayGone: true }).foot).toMatch(/^This page removes our help/);
    expect(today({ isOverlayGone: false }).foot).toBe('No login noted yet');
  });

  it('what the page asks for does not count as another matter', () => {
    const running = { ...onForm('code'), codeWindow: codeWindow(5 * minute) };
    const others = (more: object) =>
      today({ situation: { ...running, ...more } }).others.map(({ title }) => title);
    expect(others({})).toEqual([]);
    expect(others({ isUnsaved: true, isAccessGiven: false })).toEqual([
      'Your browser blocks us on CBP’s pages',
      'A change could not be saved',
    ]);
  });
});

it('has no dead buttons: on a page without a step of the journey, there is none to choose', () => {
  const place = { page: 'portal' as const, sighting: { ...onPortal('ach').sighting, state: null } };
  const { faces: shown, asides } = today({ ...ofCase('no-account'), situation: place });
  expect(shown.map(({ title }) => title)).toEqual(['We can’t tell which step this is']);
  expect(shown.flatMap(({ actions }) => actions)).toEqual([]);
  expect(asides).not.toHaveProperty('steps');
});

describe('the four parts', () => {
  const shares = (change: Change) =>
    Object.fromEntries(today(change).parts.map(({ id, share }) => [id, Math.round(share * 100)]));
  const none = { 'get-ready': 0, apply: 0, 'bank-data': 0, refund: 0 };

  it('fill up as their steps are done', () => {
    expect(shares(ofCase('no-account'))).toMatchObject(none);
    const ready = {
      ...ofCase('no-account'),
      ticks: byHand(['ask-broker', 'read-answer', 'fix-contact']),
    };
    expect(shares(ready)).toMatchObject({ ...none, 'get-ready': 60 });
  });

  it('those that a case does not need are passed', () => {
    expect(shares(ofCase('own-account'))).toMatchObject({ ...none, 'get-ready': 100, apply: 100 });
  });

  it('none is passed while the case is unknown', () => {
    expect(shares({ situation: onForm('company') })).toMatchObject(none);
  });
});
