import { describe, expect, it } from 'vitest';
import { viewOf, type ViewGround } from '../../lib/view';
import { cornerAfter, corners, lookView, usualLook } from '../../lib/card-look';
import { advance, noWindow, type CodeWindow, type WindowEvent } from '../../lib/code-window';
import { guide, journeys } from '../../lib/guide';
import type { Sighting } from '../../lib/pages/sighting';
import { isWorkerMessage } from '../../lib/overlay/guard';
import { fieldIds, stateIds } from '../../lib/pages/types';
import { translator } from '../../lib/texts';
import { formatTime } from '../../lib/texts/formats';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const words = { t: translator('en'), locale: 'en-GB' };
const { t } = words;

const sighting: Sighting = {
  page: 'importer-form',
  state: 'company',
  found: ['companyName'],
  missed: [],
  errors: [],
  framed: false,
  translated: false,
};

const play = (...events: [number, WindowEvent][]) =>
  events.reduce((window, [after, event]) => advance(window, event, t0 + after), noWindow);
const code = (cameFromCompany: boolean, after = 0): WindowEvent => ({
  type: 'code-seen',
  at: t0 + after,
  cameFromCompany,
});

const view = (ground: Partial<ViewGround>, after = 0) =>
  viewOf(
    {
      sighting,
      handStep: null,
      record: null,
      hintsOn: true,
      isUnsaved: false,
      journey: journeys['open-account'],
      step: null,
      look: usualLook,
      opensPanel: true,
      ...ground,
    },
    guide.hints,
    words,
    t0 + after,
  );
const withWindow = (window: CodeWindow, after = 0) =>
  view({ record: { id: 'w', tab: 's 1', window } }, after);
const texts = ({ card }: ReturnType<typeof view>) => card.lines.map(({ text }) => text);

describe('a view', () => {
  it.each([null, ...stateIds])(
    'of every field in state %s passes the page’s own guard',
    (state) => {
      const everything = { ...sighting, state, found: [...fieldIds] };
      expect(
        isWorkerMessage({
          type: 'view',
          view: view({
            sighting: everything,
            record: { id: 'w', tab: 's 1', window: play([0, code(true)]) },
          }),
          number: 1,
          worker: 1,
        }),
      ).toBe(true);
    },
  );

  it('says of what was checked 90 days ago that it is to be verified', () => {
    const day = 86_400_000;
    const since = Date.parse('2026-11-20') - t0;
    const source = (after: number) => view({}, since + after).hints.companyName?.source;
    expect(source(90 * day - 1)).toMatch(/checked on 20 Nov 2026$/);
    expect(source(90 * day)).toMatch(/checked on 20 Nov 2026; verify at cbp\.gov$/);
  });

  it('has a hint for what was found, with its source, and for nothing else', () => {
    const { hints } = view({});
    expect(Object.keys(hints)).toEqual(['companyName']);
    expect(hints.companyName?.compact).toBe(t('hints.companyName.compact'));
    expect(hints.companyName?.source).toMatch(/checked/);
  });

  it('has no hint for a field that belongs to another state', () => {
    expect(view({ sighting: { ...sighting, found: ['verificationCode'] } }).hints).toEqual({});
  });

  it('can warn of Back where Back may lose something, and only there', () => {
    const warns = stateIds.filter(
      (state) => view({ sighting: { ...sighting, state } }).backWarning,
    );
    expect(warns).toEqual(['company', 'code', 'owner', 'authorise']);
  });
});

describe('the clock of a view', () => {
  const next = play([0, { type: 'went-on', at: t0 }], [3_000, code(true, 3_000)]);
  const started = (
    key: 'startedNext' | 'startedAppeared' | 'startedHand' | 'startedMail',
    at = t0,
  ) => t(`clock.${key}`, { time: formatTime(at, 'en-GB') });
  const corrected: WindowEvent = { type: 'corrected', startedAt: t0 - minute };
  const table: [string, CodeWindow, string, number | null, string][] = [
    ['nothing', noWindow, 'none', null, ''],
    ['from Next', next, 'running', t0 + 10 * minute, started('startedNext')],
    ['appeared', play([0, code(true)]), 'running', t0 + 10 * minute, started('startedAppeared')],
    [
      'by hand',
      play([0, { type: 'started-by-hand' }]),
      'running',
      t0 + 10 * minute,
      started('startedHand'),
    ],
    [
      'from the mail',
      play([0, code(true)], [0, corrected]),
      'running',
      t0 + 9 * minute,
      started('startedMail', t0 - minute),
    ],
    ['unknown', play([0, code(false)]), 'unknown', null, t('clock.unknownAsk')],
    [
      'accepted',
      play([0, code(true)], [0, { type: 'owner-seen' }]),
      'accepted',
      t0 + 10 * minute,
      t('clock.acceptedDo'),
    ],
    [
      'lost',
      play([0, code(true)], [1, { type: 'company-seen', at: t0 + 1 }]),
      'lost',
      null,
      t('clock.lostDo'),
    ],
  ];
  it.each(table)('%s', (_, window, status, endsAt, line) => {
    expect(withWindow(window, 3_000).clock).toMatchObject({ status, endsAt, line });
  });

  it('that expired with an unknown start shows zero', () => {
    const window = play([0, code(false)], [10 * minute, { type: 'tick' }]);
    expect(withWindow(window, 11 * minute).clock).toMatchObject({
      status: 'expired',
      endsAt: t0 + 10 * minute,
      line: t('clock.expiredDo'),
    });
  });
});

describe('the card of a view', () => {
  it('says both meanings where the page says "already", and that the page’s words count', () => {
    const lines = texts(view({ sighting: { ...sighting, errors: ['already'] } }));
    expect(lines).toContain(t('errors.already.do'));
    expect(lines).toContain(t('card.pageWordsFirst'));
  });

  it('says which field was not found, and why', () => {
    const missed = [{ field: 'businessEmail' as const, reason: 'two candidates' as const }];
    expect(texts(view({ sighting: { ...sighting, missed } }))).toContain(
      t('card.notFound', {
        field: t('controls.businessEmail'),
        reason: t('missReasons.two candidates'),
      }),
    );
  });

  it('says that a form in a frame is not supported', () => {
    expect(texts(view({ sighting: { ...sighting, state: null, framed: true } }))).toContain(
      t('card.framed'),
    );
  });

  it('asks for the step where the state was not recognised, and takes the answer', () => {
    const unseen = { ...sighting, state: null, found: [] };
    expect(texts(view({ sighting: unseen }))).toContain(t('card.notFoundState'));
    const told = view({ sighting: unseen, handStep: 'code' });
    expect(told.card.title).toBe(t('steps.code.title'));
    expect(texts(told)).toEqual([
      t('steps.code.why'),
      t('states.code.do'),
      'Verification Code: Code from the 5106 contact email',
    ]);
    expect(told.card.steps.filter(({ current }) => current).map(({ id }) => id)).toEqual(['code']);
  });

  it('of several steps that are done at one state one alone is the present one', () => {
    const enrol = journeys['enrol-ach'];
    const onTab: Sighting = { ...sighting, page: 'portal', state: 'ach', found: ['getInfo'] };
    const present = (step: string | null) =>
      view({
        sighting: onTab,
        journey: enrol,
        step: enrol.steps.find(({ id }) => id === step) ?? null,
      }).card.steps.flatMap(({ id, current }) => (current ? [id] : []));
    expect(present(null)).toEqual(['ach-refresh']);
    expect(present('ach-add')).toEqual(['ach-add']);
    expect(present('ach-who')).toEqual(['ach-refresh']);
  });

  it('says nothing of the fields of a step that is done on another page', () => {
    const unseen: Sighting = { ...sighting, page: 'portal', state: null, found: [] };
    const told = view({ sighting: unseen, handStep: 'owner' });
    expect(texts(told)).toEqual([t('steps.owner.why')]);
  });

  it('says of a translated page why there are no hints, and nothing where they stay', () => {
    const unseen: Sighting = { ...sighting, state: null, found: [], translated: true };
    expect(texts(view({ sighting: unseen }))).toContain(t('translated.card'));
    expect(texts(view({ sighting: unseen }))).not.toContain(t('card.notFoundState'));
    expect(texts(view({ sighting: { ...sighting, translated: true } }))).not.toContain(
      t('translated.card'),
    );
  });

  const acts: [string, CodeWindow, string[]][] = [
    ['nothing runs', noWindow, ['start-window']],
    ['running', play([0, code(true)]), ['code-accepted', 'stop-window']],
    ['start unknown', play([0, code(false)]), ['code-accepted', 'stop-window']],
    [
      'expired',
      { ...play([0, code(true)]), state: 'expired' },
      ['start-window', 'code-accepted', 'stop-window'],
    ],
    ['accepted', { ...play([0, code(true)]), state: 'accepted' }, ['stop-window']],
    ['lost', { ...play([0, code(true)]), state: 'lost' }, ['start-window', 'stop-window']],
  ];
  it.each(acts)('offers what can be done by hand: %s', (_, window, expected) => {
    const actions = withWindow(window).card.actions.map(({ act }) => act.type);
    expect(actions).toEqual([...expected, 'hints', 'to-side', 'move-card', 'size-card']);
  });

  it('offers a correction within the bounds of the rules, and none when nothing runs', () => {
    expect(withWindow(play([0, code(true)])).card.correction).toMatchObject({ latest: t0 });
    expect(withWindow(noWindow).card.correction).toBeNull();
  });

  it('turns hints on where they are off', () => {
    expect(view({ hintsOn: false }).card.actions).toContainEqual({
      act: { type: 'hints', on: true },
      label: t('card.hintsOn'),
    });
  });

  it.each([
    [true, 'Keep at the side'],
    [false, 'Open the popup'],
  ])('leads to what stays open; the side panel: %s', (opensPanel, label) => {
    expect(view({ opensPanel }).card.actions).toContainEqual({ act: { type: 'to-side' }, label });
  });

  it.each([
    [false, { type: 'size-card', large: true }, 'Larger'],
    [true, { type: 'size-card', large: false }, 'Smaller'],
  ])('is large: %s; offers the other size', (large, act, label) => {
    const { card } = view({ look: { corner: null, large } });
    expect(card.large).toBe(large);
    expect(card.actions).toContainEqual({ act, label, own: true });
  });
});

describe('where the card stands', () => {
  it('goes through every corner, and back', () => {
    const way = corners.map((_, presses) => {
      let at: string | null = null;
      for (let press = 0; press < presses; press += 1) at = cornerAfter(at);
      return at;
    });
    expect(way).toEqual([null, 'bottom-left', 'top-left', 'top-right']);
    expect(cornerAfter('top-right')).toBe('bottom-right');
    expect(cornerAfter('middle')).toBe('bottom-left');
  });

  it.each([null, ...corners])(
    '%s comes first, and every corner is there to give way to',
    (corner) => {
      const look = lookView({ corner, large: false });
      expect(look.corners[0]).toBe(corner ?? 'bottom-right');
      expect(look.corners.toSorted()).toEqual(corners.toSorted());
      expect(look.moved).toBe(corner !== null);
    },
  );
});
