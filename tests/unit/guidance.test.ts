import { describe, expect, it } from 'vitest';
import { advance, noWindow, type WindowEvent, type WindowRecord } from '../../lib/code-window';
import { allJourneys, journeys } from '../../lib/guide';
import { controlHelp } from '../../lib/guide/control-help';
import { faces, isFaceId, type FaceRecord } from '../../lib/guide/faces';
import { readers } from '../../lib/guide/readers';
import { guidanceOf, pageViewOf, type PageInput, type Situation } from '../../lib/guidance';
import { effects } from '../../lib/guidance/actions';
import { mattersOf } from '../../lib/guidance/matters';

import { firstLogin, roles } from '../../lib/login-clock';
import type { Sighting } from '../../lib/pages/sighting';
import { controlIds } from '../../lib/pages/controls';
import { errorIds, type ErrorId, type StateId } from '../../lib/pages/types';
import { translator } from '../../lib/texts';
import { calmSituation as calm, formSighting as sighting } from './helpers/situation';
import { wordsIn } from './helpers/words-in';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const words = { t: translator('en'), locale: 'en-US' };

const seen = (change: Partial<Sighting>) => ({ sighting: { ...sighting, ...change } });

function played(...events: [after: number, event: WindowEvent][]): WindowRecord {
  const codeWindow = events.reduce(
    (now, [after, event]) => advance(now, event, t0 + after),
    noWindow,
  );
  return { id: 'w', tab: null, window: codeWindow };
}
const codeSeen = (after = 0): [number, WindowEvent] => [
  after,
  { type: 'code-seen', at: t0 + after, cameFromCompany: true },
];
const running = played([0, { type: 'went-on', at: t0 }], codeSeen());
const late = played([0, { type: 'code-seen', at: t0, cameFromCompany: false }]);
const accepted = played(codeSeen(), [minute, { type: 'owner-seen' }]);
const onAchTab = { page: 'portal', ...seen({ page: 'portal', state: 'ach' }) } as const;
const expired = played(codeSeen(), [10 * minute, { type: 'tick' }]);
const lost = played(codeSeen(), [minute, { type: 'company-seen', at: t0 + minute }]);
const lastLogin = (day: string) => ({ ...firstLogin, lastLogin: { day, how: 'said' as const } });
const applied = (day: string) => ({ ...firstLogin, lastLogin: { day, how: 'done' as const } });
const wait = {
  id: 'a',
  kind: 'record-update' as const,
  label: '',
  startedOn: '2026-11-02',
  until: null,
  toldFor: null,
  endedOn: null,
};

it.each([
  ['CBP’s time for it', wait, /^CBP says: CBP’s Form 5106 FAQ of 2019/],
  ['nothing, for a wait in the user’s own words', { ...wait, kind: null, label: 'a call' }, /^$/],
])('"Why?" of a wait that is over shows %s', (_, ended, why) => {
  const { faces: shown } = guidanceOf(
    { ...calm, page: null, sighting: null, waits: [{ ...ended, until: '2026-11-10' }] },
    words,
    t0,
  );
  expect(shown[0]?.why?.says ?? '').toMatch(why);
});

describe('the first matter, and the number of others', () => {
  const table: [name: string, situation: Partial<Situation>, first: string, others: number][] = [
    ['the first page', {}, 'company', 0],
    [
      'the first page, with a colleague reading the inbox',
      { reader: 'colleague' },
      'company-colleague',
      0,
    ],
    [
      'the countdown is running',
      { codeWindow: running, ...seen({ state: 'code' }) },
      'countdown',
      0,
    ],
    ['between two states', { codeWindow: running, ...seen({ state: null }) }, 'countdown', 0],
    [
      'a refused code',
      { codeWindow: running, ...seen({ state: 'code', errors: ['code-wrong'] }) },
      'code-wrong',
      0,
    ],
    ['time is up', { codeWindow: expired, ...seen({ state: 'code' }) }, 'countdown', 0],
    [
      'time is up, and the field for the code is empty',
      { codeWindow: expired, ...seen({ state: 'code', errors: ['required'] }) },
      'countdown',
      1,
    ],
    [
      'time is up, and the page says so itself',
      { codeWindow: expired, ...seen({ state: 'code', errors: ['code-expired'] }) },
      'code-expired',
      0,
    ],
    ['time is up, and the form is back at its first page', { codeWindow: expired }, 'company', 0],
    [
      'time was up, and the tab went on to the portal',
      { codeWindow: expired, ...onAchTab },
      'ach',
      0,
    ],
    ['thrown back to the first page', { codeWindow: lost }, 'lost-back', 0],
    [
      'the form’s tab was closed',
      { codeWindow: running, isTabClosed: true, page: null, sighting: null },
      'lost-tab',
      0,
    ],
    [
      'accepted, with time left',
      { codeWindow: accepted, ...seen({ state: 'owner' }) },
      'accepted',
      0,
    ],
    ['the owner page without a countdown', seen({ state: 'owner' }), 'owner', 0],
    [
      'a linked number takes precedence over everything else on the page',
      seen({ errors: ['required', 'already-linked'] }),
      'already-linked',
      0,
    ],
    ['an unknown refusal alone', seen({ errors: ['unrecognized'] }), 'unrecognized', 0],
    [
      'an empty field together with an unknown refusal',
      seen({ errors: ['unrecognized', 'required'] }),
      'required',
      0,
    ],
    ['an old copy comes before the page', { isOldCopy: true }, 'old-copy', 0],
    [
      'an old copy, on a page that would lose what was typed',
      { isOldCopy: true, ...seen({ state: 'owner' }) },
      'owner',
      1,
    ],
    [
      'an old copy, while the countdown is running',
      { isOldCopy: true, codeWindow: running, ...seen({ state: 'code' }) },
      'countdown',
      1,
    ],
    ['an old copy, after a loss', { isOldCopy: true, codeWindow: lost }, 'lost-back', 1],
    [
      'an old copy, and a refusal',
      { isOldCopy: true, ...seen({ errors: ['no-match'] }) },
      'no-match',
      1,
    ],
    [
      'an old copy, and a login that is due',
      { isOldCopy: true, logins: [lastLogin('2026-10-14')] },
      'login-due',
      1,
    ],
    [
      'a look-alike comes even before a countdown, which is drawn next to it',
      { codeWindow: running, isLookAlike: true, page: null, sighting: null },
      'look-alike',
      0,
    ],
    [
      'access withdrawn while the countdown is running',
      { codeWindow: running, isAccessGiven: false, page: null, sighting: null },
      'countdown',
      1,
    ],
    [
      'access withdrawn',
      { isAccessGiven: false, page: null, sighting: null },
      'access-withdrawn',
      0,
    ],
    [
      'a refused write takes precedence over the page’s error',
      { isUnsaved: true, ...seen({ errors: ['no-match'] }) },
      'unsaved',
      1,
    ],
    [
      'a countdown that could not be saved asks the user to watch the clock',
      { isUnsaved: true, ...seen({ state: 'code' }) },
      'unsaved-code',
      0,
    ],
    [
      'a login due in 7 days takes precedence over the page',
      { logins: [lastLogin('2026-10-14')] },
      'login-due',
      0,
    ],
    [
      'an application 38 days ago, and no login since',
      { logins: [applied('2026-10-13')] },
      'login-first',
      0,
    ],
    [
      'an application 46 days ago, and no login since',
      { logins: [applied('2026-10-05')] },
      'login-first',
      0,
    ],
    ['an application 36 days ago', { logins: [applied('2026-10-15')] }, 'company', 0],
    [
      'the first page, for a user who has an account',
      { caseId: 'linked-unknown' },
      'has-account',
      0,
    ],
    ['the first page, for a user who does not know', { caseId: 'not-sure' }, 'not-yet', 0],
    ['the first page, for several numbers', { caseId: 'several-numbers' }, 'several-numbers', 0],
    ['the first page, for a voided number', { caseId: 'voided' }, 'inactive', 0],
    ['the first page, for a user who has no account', { caseId: 'no-account' }, 'company', 0],
    ['the form, not seen yet', { sighting: null }, 'unseen', 0],
    ['a login due in 8 days does not', { logins: [lastLogin('2026-10-15')] }, 'company', 0],
    [
      'a closing before the last safe day, 7 days after the last open day',
      {
        logins: [lastLogin('2026-10-20')],
        closings: [{ from: '2026-11-30', to: '2026-12-04' }],
      },
      'login-closing',
      0,
    ],
    [
      'a closing further in the future does not',
      {
        logins: [lastLogin('2026-10-20')],
        closings: [{ from: '2026-12-01', to: '2026-12-04' }],
      },
      'company',
      0,
    ],
    [
      'already closed: the last safe day, however far away',
      {
        logins: [lastLogin('2026-10-20')],
        closings: [{ from: '2026-11-18', to: '2026-12-04' }],
      },
      'login-due',
      0,
    ],
    ['45 days are over', { logins: [lastLogin('2026-09-14')] }, 'login-over', 0],
    [
      'another person’s login is not ours to use',
      { logins: [{ ...lastLogin('2026-10-14'), isMine: false }] },
      'company',
      0,
    ],
    ['a wait that is over comes after the page', { waits: [wait] }, 'company', 1],
    [
      'a wait that is over, on another page',
      { waits: [wait], page: null, sighting: null },
      'wait-over',
      0,
    ],
    [
      'a page known only by its address',
      { page: 'exporter-form', sighting: null },
      'exporter-form',
      0,
    ],
    ['the form in a frame', seen({ state: null, framed: true }), 'framed', 0],
    ['the form in another language', seen({ state: null, translated: true }), 'translated', 0],
    ['the form, not recognized', seen({ state: null }), 'lost', 0],
    [
      'the form, not recognized, but the user named the step',
      { ...seen({ state: null }), handStep: 'owner' },
      'owner',
      0,
    ],
  ];
  it.each(table)('%s', (_, situation, first, others) => {
    const { matter, others: more } = guidanceOf({ ...calm, ...situation }, words, t0);
    expect([matter?.kind === 'countdown' ? 'countdown' : matter?.face, more.length]).toEqual([
      first,
      others,
    ]);
  });

  it('an expired countdown is not drawn when the form is back at its first page, or in the portal', () => {
    const clockAt = (state: StateId) =>
      guidanceOf({ ...calm, codeWindow: expired, ...seen({ state }) }, words, t0).clock.status;
    expect([clockAt('code'), clockAt('company')]).toEqual(['expired', 'none']);
    const inPortal = guidanceOf({ ...calm, codeWindow: expired, ...onAchTab }, words, t0);
    expect(inPortal.clock.status).toBe('none');
  });

  it('elsewhere, with nothing urgent: none', () => {
    expect(mattersOf({ ...calm, page: null, sighting: null }, t0)).toEqual([]);
  });
});

describe('“Start again”, where what was typed is lost', () => {
  const losses: [string, Partial<Situation>][] = [
    ['Back', { codeWindow: lost }],
    ['time is up, and the code came', { codeWindow: expired, ...seen({ state: 'code' }) }],
    ['the page’s own word for it', seen({ state: 'code', errors: ['code-expired'] })],
    ['the form’s tab was closed', { codeWindow: running, isTabClosed: true }],
  ];
  const offered = (situation: Situation) => {
    const { faces: shown, asides } = guidanceOf(situation, words, t0);
    return [...shown, ...Object.values(asides)]
      .flatMap(({ actions }) => actions)
      .filter(({ label }) => label === 'Start again');
  };

  it.each(losses)('%s: offered with a sheet, and leads to the side panel', (_, situation) => {
    expect(offered({ ...calm, ...situation, hasSheet: true })).toEqual([
      { label: 'Start again', act: { type: 'start-again' }, panel: 'again' },
    ]);
    expect(offered({ ...calm, ...situation })).toEqual([]);
  });

  it.each<[string, Partial<Situation>]>([
    ['page one', {}],
    ['the countdown is running', { codeWindow: running, ...seen({ state: 'code' }) }],
    [
      'the code was refused',
      { codeWindow: running, ...seen({ state: 'code', errors: ['code-wrong'] }) },
    ],
    ['accepted', { codeWindow: accepted, ...seen({ state: 'owner' }) }],
  ])('not offered where nothing is lost yet: %s', (_, situation) => {
    const shown = guidanceOf({ ...calm, ...situation, hasSheet: true }, words, t0).faces[0];
    expect(shown?.actions.map(({ label }) => label)).not.toContain('Start again');
  });
});

describe('when the form says no', () => {
  /** For errors where the page itself shows what to do: retype, fill in, wait. */
  const onPage: readonly ErrorId[] = ['code-wrong', 'code-expired', 'required', 'busy'];

  it.each(errorIds)('%s: a title, a sentence and one thing to do', (error) => {
    const { faces: shown, asides } = guidanceOf(
      { ...calm, ...seen({ errors: [error] }) },
      words,
      t0,
    );
    const [face] = shown;
    expect([face?.title, face?.line]).not.toContain('');
    // Possible at every size of the bar, except for a field that was merely left empty.
    expect(face?.isFirm).toBe(error !== 'required');
    expect((face?.actions.length ?? 0) > 0).toBe(!onPage.includes(error));
    for (const { act, opens } of face?.actions ?? []) {
      expect(act !== undefined || (opens !== undefined && asides[opens])).toBeTruthy();
    }
  });

  it('an unrecognized message leads to one question, each of whose answers leads on', () => {
    const { faces: shown, asides } = guidanceOf(
      { ...calm, ...seen({ errors: ['unrecognized'] }) },
      words,
      t0,
    );
    const [face] = shown;
    expect(face?.title).toMatch(/already tied to an account\?$/);
    const answers = face?.actions.map(({ label, opens = '' }) => [label, asides[opens]?.title]);
    expect(answers).toEqual([
      ['Yes', expect.stringContaining('Don’t apply again')],
      ['No', 'Compare name and number with your Form 5106.'],
    ]);
    expect(asides['compare']?.line).toMatch(/with, or without, the two characters/);
  });
});

describe('a login', () => {
  const shown = (situation: Partial<Situation>) => {
    const [face] = guidanceOf({ ...calm, ...situation }, words, t0).faces;
    return `${face?.title} ${face?.line}`;
  };

  it('that ends in a closing names the last open day and the first closed day', () => {
    const closings = [{ from: '2026-11-30', to: '2026-12-04' }];
    const said = shown({ logins: [lastLogin('2026-10-20')], closings });
    expect(said).toContain('Log in before you close on Nov 30, 2026.');
    expect(said).toContain('Your last day is Nov 27, 2026.');
  });

  it.each([
    ['TAO', 'from your own address: subject “reactivation”'],
    ['PTAO', 'Only the account’s owner can let you back in.'],
    ['TAU', 'Only the account’s owner can let you back in.'],
    [null, 'The owner emails ACE Support; others ask the owner.'],
  ] as const)('of a %s that is over is locked, not lost', (role, way) => {
    const said = shown({ logins: [{ ...lastLogin('2026-09-14'), role }] });
    expect(said).toContain('locked, not lost');
    expect(said).toContain(way);
  });
});

it('has buttons that tick only existing steps', () => {
  const known = allJourneys.flatMap(({ steps }) => steps.map(({ id }) => id));
  const ticked = Object.values(effects).flatMap(({ act }) =>
    act?.type === 'step-done' ? [act.step] : [],
  );
  expect(ticked).not.toEqual([]);
  expect(known).toEqual(expect.arrayContaining(ticked));
});

describe('the texts of the countdown', () => {
  const ten = guidanceOf({ ...calm, codeWindow: running, ...seen({ state: 'code' }) }, words, t0);

  it('change at 5:00, 2:00, 1:00, 0:20 and 0:00 without another message', () => {
    expect(ten.faces.map(({ within }) => within)).toEqual([
      null,
      300_000,
      120_000,
      60_000,
      20_000,
      0,
    ]);
  });

  it('contain every answer to “No code yet?” and to “Did it arrive?”', () => {
    expect(Object.keys(ten.asides).toSorted()).toEqual([
      'code-came',
      'code-never-came',
      'no-code-change',
      'no-code-inbox',
      'no-code-other-email',
      'no-code-spam',
    ]);
  });

  it.each([
    ['me', 'Open your 5106’s inbox'],
    ['broker', 'from your broker'],
    ['colleague', 'from your contact'],
    [null, 'from your contact'],
  ] as const)('name the inbox of %s', (reader, part) => {
    const { faces: shown } = guidanceOf({ ...calm, reader, codeWindow: running }, words, t0);
    expect(shown[0]?.title).toContain(part);
  });

  it('ask for the start if it is unknown', () => {
    const { faces: shown } = guidanceOf({ ...calm, codeWindow: late }, words, t0);
    expect(shown.map(({ actions }) => actions[0]?.opens)).toEqual(['correction']);
  });
});

describe('length', () => {
  const ids = Object.keys(faces).filter(isFaceId);
  const table = ids.flatMap((id) =>
    [null, ...readers].flatMap((reader) =>
      (id === 'login-over' ? ['', ...roles] : ['']).map((role) => ({ id, reader, role })),
    ),
  );
  it.each(table)(
    '$id, read by $reader: at most 24 words, a question 45',
    ({ id, reader, role }) => {
      const args = {
        reader: reader ?? 'none',
        day: 'Nov 28, 2026',
        days: 7,
        wait: 'Change of the 5106',
        closes: 'Nov 30, 2026',
        role,
      };
      const { actions = [] }: FaceRecord = faces[id];
      const isQuestion = actions.length > 2;
      const text = `${words.t(`faces.${id}.title`, args)} ${words.t(`faces.${id}.line`, args)}`;
      expect(wordsIn(text)).toBeLessThanOrEqual(isQuestion ? 45 : 24);
      expect(actions.length).toBeLessThanOrEqual(isQuestion ? 4 : 2);
    },
  );
});

describe('a page’s view', () => {
  const view = (change: Partial<PageInput['situation']>, more: Partial<PageInput> = {}) =>
    pageViewOf(
      {
        situation: { ...calm, sighting, ...change },
        hintsOn: true,
        readsAloud: true,
        journey: journeys['open-account'],
        step: null,
        opensPanel: true,
        ...more,
      },
      words,
      t0,
    );

  it.each(controlIds)('the help at %s has at most 24 words', (control) => {
    const help = [words.t(`controls.${control}.title`), words.t(`controls.${control}.line`)];
    expect(wordsIn(help.join(' '))).toBeLessThanOrEqual(24);
  });

  it.each(['importer-form', 'portal'] as const)('has help for all controls of %s', (page) => {
    const controls = controlIds.filter((control) => controlHelp[control].page === page);
    expect(Object.keys(view(seen({ page })).help)).toEqual(controls);
    expect(view(seen({ page }), { hintsOn: false }).help).toEqual({});
  });

  it('asks at the CAPTCHA who reads the code, until that is answered', () => {
    expect([view({}).captchaAside, view({ reader: 'me' }).captchaAside]).toEqual(['who-reads', '']);
  });

  it.each([
    ['the first page', {}, ['I am at another step', 'Several importer numbers']],
    [
      'the code page, with a login due as well',
      { ...seen({ state: 'code' }), codeWindow: running, logins: [lastLogin('2026-10-14')] },
      [
        'And 1 more',
        'I got in already',
        'Stop the countdown',
        'I am at another step',
        'The start is wrong',
      ],
    ],
  ] as const)('shows what makes sense now in its menu: %s', (_, situation, own) => {
    const labels = view(situation).menu.map(({ label }) => label);
    expect(labels).toEqual([...own, 'Help at the fields', 'Read help aloud', 'Open as side panel']);
  });

  it('is a strip if nothing can be said about the page', () => {
    expect([view({}).size, view(seen({ state: null })).size]).toEqual(['bar', 'strip']);
  });
});
