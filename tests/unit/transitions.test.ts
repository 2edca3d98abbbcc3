import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, noWindow, type CodeWindow, type WindowEvent } from '../../lib/code-window';
import type { Sighting } from '../../lib/pages/sighting';
import type { StateId } from '../../lib/pages/types';
import { answerWithin, reach, refusalsIn, stateOfPress, type Reached } from '../../lib/transitions';

const t0 = Date.UTC(2026, 10, 20, 14, 2);
const second = 1_000;

const shows = (
  state: StateId | null,
  more: Partial<Sighting> & { maybe?: StateId; since?: number } = {},
): Sighting => {
  const { maybe, since = t0, ...sighting } = more;
  return {
    page: 'importer-form',
    state,
    found: [],
    missed: [],
    errors: [],
    framed: false,
    translated: false,
    ...(maybe && { proposal: { state: maybe, since } }),
    ...sighting,
  };
};
const mayBeDone = shows(null, { maybe: 'done' });

const pressed = (state: StateId, ago = 5 * second) => ({ state, at: t0 - ago });
const nothingDone: Reached = { state: null };
const end = { state: 'done', codeWindow: 'done-seen', ticks: true } as const;

describe('what a sighting triggers', () => {
  const table: [string, Parameters<typeof reach>[0], Sighting, Reached][] = [
    [
      'the first page',
      { lastState: null, press: null },
      shows('company'),
      { state: 'company', codeWindow: 'company-seen' },
    ],
    [
      'the code page, whatever came before',
      { lastState: null, press: null },
      shows('code'),
      { state: 'code', codeWindow: 'code-seen', ticks: true },
    ],
    [
      'the owner page without a code page before it',
      { lastState: 'company', press: null },
      shows('owner'),
      { state: 'owner', codeWindow: 'owner-seen', ticks: true },
    ],
    ['a spinner', { lastState: 'code', press: null }, shows(null), nothingDone],
    ['"Success" with nothing before it', { lastState: null, press: null }, mayBeDone, nothingDone],
    [
      '"Success" between the code and the owner page',
      { lastState: 'code', press: pressed('code') },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" between the owner page and the authorization',
      { lastState: 'owner', press: pressed('owner') },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" at the authorization, without a press',
      { lastState: 'authorise', press: pressed('owner') },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" after the authorization was sent',
      { lastState: 'authorise', press: pressed('authorise') },
      mayBeDone,
      { ...end, countsLogin: true },
    ],
    [
      'the same, two minutes later',
      { lastState: 'authorise', press: pressed('authorise', answerWithin) },
      mayBeDone,
      { ...end, countsLogin: true },
    ],
    [
      'the same, later than that',
      { lastState: 'authorise', press: pressed('authorise', answerWithin + 1) },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" that was there before the press',
      { lastState: 'authorise', press: { state: 'authorise', at: t0 + 1 } },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" after the authorization was sent and the form fell back',
      { lastState: 'company', press: pressed('authorise') },
      mayBeDone,
      nothingDone,
    ],
    [
      '"Success" on the portal',
      { lastState: 'authorise', press: pressed('authorise') },
      shows(null, { page: 'portal', maybe: 'done' }),
      nothingDone,
    ],
    [
      'words that prove it, after the authorization',
      { lastState: 'authorise', press: null },
      shows('done'),
      { ...end, countsLogin: true },
    ],
    ['words that prove it, after the code', { lastState: 'code', press: null }, shows('done'), end],
    [
      'words that prove it, with nothing before',
      { lastState: null, press: null },
      shows('done'),
      end,
    ],
    [
      'the done state reloaded',
      { lastState: 'done', press: null },
      shows('done'),
      { state: 'done' },
    ],
    ['"Success" reloaded', { lastState: 'done', press: null }, mayBeDone, { state: 'done' }],
    [
      'a success on the bank data tab',
      { lastState: 'ach-dialog', press: null },
      shows('ach-success', { page: 'portal' }),
      { state: 'ach-success', ticks: true },
    ],
    [
      'a success there once the dialog is gone',
      { lastState: 'ach', press: pressed('ach-dialog') },
      shows('ach-success', { page: 'portal' }),
      { state: 'ach-success', ticks: true },
    ],
    [
      'a success there in answer to a refresh',
      { lastState: 'ach', press: null },
      shows('ach-success', { page: 'portal' }),
      { state: 'ach' },
    ],
    [
      'a portal page',
      { lastState: null, press: null },
      shows('ach-shown', { page: 'portal' }),
      { state: 'ach-shown', ticks: true },
    ],
  ];
  it.each(table)('%s', (_, before, sighting, expected) => {
    expect(reach(before, sighting, t0)).toEqual(expected);
  });

  it('a press on the owner page sends the application if the authorization is there', () => {
    expect(stateOfPress('owner', shows('owner', { found: ['authorise'] }))).toBe('authorise');
    expect(stateOfPress('owner', shows('owner'))).toBe('owner');
    expect(stateOfPress('code', shows('code'))).toBe('code');
  });
});

/** What may arrive in a tab, true or spurious, in any order. */
const anyStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('look' as const),
      state: fc.constantFrom<(StateId | null)[]>(
        'company',
        'code',
        'code',
        'owner',
        'authorise',
        null,
        'done',
        'signed-in',
      ),
      maybe: fc.boolean(),
      isNew: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('press' as const),
      state: fc.constantFrom<StateId[]>('company', 'code', 'owner', 'authorise', 'ach-dialog'),
      hasBox: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'stop' as const }) },
  // The extension was updated: the memory of tabs is gone, the code windows are not.
  { weight: 1, arbitrary: fc.constant({ type: 'forget' as const }) },
);

const anyHistory = fc.array(
  fc.tuple(anyStep, fc.nat(1), fc.oneof(fc.nat(3 * second), fc.nat(200 * second))),
  { maxLength: 40 },
);

interface Tab {
  before: Parameters<typeof reach>[0];
  codeWindow: CodeWindow;
  /** Tracked by the test itself: whether the code page was seen after the first page. */
  hasCode: boolean;
}

const newTab = (): Tab => ({
  before: { lastState: null, press: null },
  codeWindow: noWindow,
  hasCode: false,
});

describe('any sequence of sightings and presses in two tabs', () => {
  it('loses a running code window only if it must, and counts a log-in only at the end of an application', () => {
    let ends = 0;
    let counted = 0;
    fc.assert(
      fc.property(anyHistory, (history) => {
        const tabs = [newTab(), newTab()];
        let now = t0;
        for (const [step, which, passed] of history) {
          now += passed;
          const tab = tabs[which];
          if (!tab) throw new Error('there are two tabs');
          const other = tabs[1 - which]?.codeWindow;
          const { lastState, press } = tab.before;
          const was = tab.codeWindow;
          let event: WindowEvent = { type: 'tick' };
          let reached: Reached = nothingDone;
          let look: Sighting | null = null;
          if (step.type === 'look') {
            const page = step.state === 'signed-in' ? 'portal' : 'importer-form';
            look = shows(step.state, { page, ...(step.maybe && { maybe: 'done', since: now }) });
            reached = reach(tab.before, look, now);
            tab.before = { lastState: reached.state ?? lastState, press };
            const { codeWindow: type } = reached;
            const cameFromCompany = !step.isNew && lastState === 'company';
            if (type === 'code-seen') event = { type, at: now, cameFromCompany };
            else if (type) event = { type, at: now };
          } else if (step.type === 'press') {
            const found = step.hasBox ? (['authorise'] as const) : [];
            const state = stateOfPress(step.state, shows(step.state, { found: [...found] }));
            tab.before = { lastState, press: { state, at: now } };
            if (step.state === 'company') event = { type: 'went-on', at: now };
          } else if (step.type === 'stop') event = { type: 'stopped' };
          else for (const one of tabs) one.before = newTab().before;
          tab.codeWindow = advance(was, event, now);

          const isSent =
            press?.state === 'authorise' && now - press.at <= answerWithin && look?.proposal;
          const onWay = lastState === 'owner' || lastState === 'authorise';
          const isDone = look?.state === 'done' || (onWay && isSent);
          if (was.state === 'running' && tab.codeWindow.state !== 'running') {
            ends += 1;
            // A press on the first page proves that it came back, even unseen.
            const isBack = look?.state === 'company' || event.type === 'went-on';
            const why: Record<CodeWindow['state'], unknown> = {
              running: true,
              expired: was.startedAt === null || now - was.startedAt >= 600_000,
              lost: isBack && tab.hasCode,
              accepted: look?.state === 'owner' || look?.state === 'authorise',
              none: step.type === 'stop' || isDone,
            };
            const { state } = tab.codeWindow;
            expect({ state, isDue: Boolean(why[state]) }).toEqual({ state, isDue: true });
          }
          if (reached.countsLogin) {
            counted += 1;
            expect(onWay && isDone).toBeTruthy();
          }
          if (reached.state === 'done') expect(isDone || lastState === 'done').toBeTruthy();
          expect(tabs[1 - which]?.codeWindow).toBe(other);

          if (look?.state === 'code') tab.hasCode = true;
          if (look?.state === 'company') tab.hasCode = false;
        }
      }),
      { numRuns: 3_000 },
    );
    // The cases checked above did occur.
    expect(Math.min(ends, counted)).toBeGreaterThan(50);
  });
});

describe('unknown messages', () => {
  it.each<[string, Parameters<typeof refusalsIn>[0], StateId | null, boolean]>([
    ['after Next on the first page', pressed('company'), 'company', true],
    [
      'long after Next: they are still there',
      pressed('company', 2 * answerWithin),
      'company',
      true,
    ],
    ['before Next', null, 'company', false],
    [
      'before Next, and still there after it',
      { ...pressed('company'), overWords: true },
      'company',
      false,
    ],
    ['on the code page', pressed('company'), 'code', false],
    ['back on the first page from a later one', pressed('owner'), 'company', false],
  ])('%s', (_, press, state, isRefusal) => {
    const seen = shows(state, { errors: ['unrecognized', 'no-match'] });
    expect(refusalsIn(press, seen)).toEqual([...(isRefusal ? ['unrecognized'] : []), 'no-match']);
  });
});

describe('a field that was left empty', () => {
  it.each<[string, Parameters<typeof refusalsIn>[0], StateId | null, boolean]>([
    ['before Next', null, 'code', false],
    ['after Next on the page before', pressed('company'), 'code', false],
    ['after Next', pressed('code'), 'code', true],
    ['after the press that sends it', pressed('authorise'), 'authorise', true],
    ['between two states', pressed('code'), null, false],
  ])('%s', (_, press, state, isRefusal) => {
    const seen = shows(state, { errors: ['required'] });
    expect(refusalsIn(press, seen)).toEqual(isRefusal ? ['required'] : []);
  });

  it('beside the box on the owner page', () => {
    const seen = shows('owner', { found: ['authorise'], errors: ['required'] });
    expect(refusalsIn(pressed('authorise'), seen)).toEqual(['required']);
  });
});
