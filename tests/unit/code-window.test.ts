import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  codeWindowLength,
  correctionBounds,
  correctionReach,
  endsAt,
  noWindow,
  refusal,
  remaining,
  type CodeWindow,
  type WindowEvent,
} from '../../lib/code-window';
import { runs } from './helpers/runs';

const t0 = Date.UTC(2026, 10, 20, 14, 2);
const second = 1_000;
const minute = 60 * second;

/** The code window after events at times relative to `t0`, in ms. */
function play(...events: [number, WindowEvent][]): CodeWindow {
  return events.reduce(
    (codeWindow, [now, event]) => advance(codeWindow, event, t0 + now),
    noWindow,
  );
}

const wentOn = (at: number): WindowEvent => ({ type: 'went-on', at: t0 + at });
const code = (at: number, cameFromCompany = true): WindowEvent => ({
  type: 'code-seen',
  at: t0 + at,
  cameFromCompany,
});
const company = (at: number): WindowEvent => ({ type: 'company-seen', at: t0 + at });
const corrected = (at: number): WindowEvent => ({ type: 'corrected', startedAt: t0 + at });
const tick: WindowEvent = { type: 'tick' };

describe('when a code window begins', () => {
  const table: [string, [number, WindowEvent][], Partial<CodeWindow>][] = [
    ['Next alone starts nothing', [[0, wentOn(0)]], { state: 'none', startedAt: null }],
    [
      'Next, then the code state: starts at Next',
      [
        [0, wentOn(0)],
        [3000, code(3000)],
      ],
      { state: 'running', startedAt: t0, how: 'next', latestStart: t0 + 3000 },
    ],
    [
      'an error, then Next again: starts at the last Next',
      [
        [0, wentOn(0)],
        [9000, company(9000)],
        [60_000, wentOn(60_000)],
        [61_000, code(61_000)],
      ],
      { state: 'running', startedAt: t0 + 60_000, how: 'next' },
    ],
    [
      'Next not seen: starts when the code state appeared',
      [
        [0, company(0)],
        [5000, code(5000)],
      ],
      { state: 'running', startedAt: t0 + 5000, how: 'appeared' },
    ],
    [
      'Next reported after the code state: still starts at Next',
      [
        [5000, code(5000)],
        [5100, wentOn(4000)],
      ],
      { state: 'running', startedAt: t0 + 4000, how: 'next' },
    ],
    [
      'code state not reached from the company state: the start is unknown',
      [[0, code(0, false)]],
      { state: 'running', startedAt: null, how: 'unknown' },
    ],
    [
      'a Next more than ten minutes ago is ignored',
      [
        [0, wentOn(0)],
        [11 * minute, code(11 * minute)],
      ],
      { state: 'running', startedAt: null, how: 'unknown' },
    ],
    [
      'started by hand',
      [[0, { type: 'started-by-hand' }]],
      { state: 'running', startedAt: t0, how: 'hand' },
    ],
    [
      'started by hand after the code state had appeared: starts no later than that',
      [
        [5000, { type: 'started-by-hand' }],
        [5001, code(2000)],
      ],
      { state: 'running', startedAt: t0 + 2000, how: 'hand' },
    ],
  ];
  it.each(table)('%s', (_, events, expected) => {
    expect(play(...events)).toMatchObject(expected);
  });
});

describe('how a code window continues and ends', () => {
  const started: [number, WindowEvent][] = [
    [0, wentOn(0)],
    [2000, code(2000)],
  ];
  const table: [string, [number, WindowEvent][], Partial<CodeWindow>][] = [
    [
      'the code state is reloaded',
      [[9000, code(9000, false)]],
      { state: 'running', startedAt: t0 },
    ],
    ['the owner state appears', [[9000, { type: 'owner-seen' }]], { state: 'accepted' }],
    ['accepted by hand', [[9000, { type: 'accepted-by-hand' }]], { state: 'accepted' }],
    ['the company state comes back', [[9000, company(9000)]], { state: 'lost' }],
    ['a late message about the company state', [[9000, company(1000)]], { state: 'running' }],
    [
      'the company state comes back after the code was accepted',
      [
        [9000, { type: 'owner-seen' }],
        [12_000, company(12_000)],
      ],
      { state: 'lost' },
    ],
    ['zero', [[10 * minute, tick]], { state: 'expired' }],
    ['one second before zero', [[10 * minute - second, tick]], { state: 'running' }],
    [
      'the code is accepted although our countdown had expired',
      [
        [11 * minute, tick],
        [11 * minute, { type: 'owner-seen' }],
      ],
      { state: 'accepted' },
    ],
    [
      'expired, reloaded: still expired',
      [
        [11 * minute, tick],
        [11 * minute, code(11 * minute, false)],
      ],
      { state: 'expired', serial: 1 },
    ],
    [
      'expired, started again: a new code window',
      [
        [11 * minute, company(11 * minute)],
        [12 * minute, wentOn(12 * minute)],
        [12 * minute, code(12 * minute)],
      ],
      { state: 'running', serial: 2, startedAt: t0 + 12 * minute, how: 'next', told: [] },
    ],
    [
      'expired, started again, Next not seen: a new code window',
      [
        [11 * minute, company(11 * minute)],
        [12 * minute, code(12 * minute)],
      ],
      { state: 'running', serial: 2, startedAt: t0 + 12 * minute, how: 'appeared' },
    ],
    [
      'lost, started again: the old Next no longer counts',
      [
        [9000, company(9000)],
        [60_000, code(60_000)],
      ],
      { state: 'running', serial: 2, startedAt: t0 + 60_000, how: 'appeared' },
    ],
    [
      'Next after the code state: the company state must have come back unseen',
      [
        [60_000, wentOn(60_000)],
        [61_000, code(61_000)],
      ],
      { state: 'running', serial: 2, startedAt: t0 + 60_000, how: 'next' },
    ],
    [
      'stopped: the same code page starts nothing, the next one does',
      [
        [9000, { type: 'stopped' }],
        [10_000, code(10_000)],
        [11_000, company(11_000)],
      ],
      { state: 'none', serial: 1 },
    ],
    [
      'stopped, then a new code',
      [
        [9000, { type: 'stopped' }],
        [11_000, company(11_000)],
        [99_000, code(99_000)],
      ],
      { state: 'running', serial: 2, startedAt: t0 + 99_000 },
    ],
    ['stopped', [[9000, { type: 'stopped' }]], { state: 'none', startedAt: null }],
    ['done', [[9000, { type: 'done-seen' }]], { state: 'none', startedAt: null }],
  ];
  it.each(table)('%s', (_, events, expected) => {
    expect(play(...started, ...events)).toMatchObject(expected);
  });

  it('started by hand, it is not lost in the company state, because recognition may be wrong', () => {
    const codeWindow = play([0, { type: 'started-by-hand' }], [9000, company(9000)]);
    expect(codeWindow.state).toBe('running');
  });

  it('with an unknown start, it expires ten minutes after the code state appeared, not before', () => {
    expect(play([0, code(0, false)], [10 * minute - 1, tick]).state).toBe('running');
    expect(play([0, code(0, false)], [10 * minute, tick]).state).toBe('expired');
  });
});

describe('a correction by hand', () => {
  const codeWindow = play([0, wentOn(0)], [30_000, code(30_000)]);
  const now = t0 + minute;
  const table: [string, number, ReturnType<typeof refusal>][] = [
    ['to earlier', -60_000, null],
    ['to later than Next, as the email shows', 20_000, null],
    ['to when the code state appeared', 30_000, null],
    ['to later than the code state', 30_001, 'later than the code state'],
    ['to more than an hour earlier', 30_000 - correctionReach - 1, 'too early'],
  ];
  it.each(table)('%s', (_, at, expected) => {
    const event = corrected(at);
    expect(refusal(codeWindow, event, now)).toBe(expected);
    const after = advance(codeWindow, event, now);
    expect(after.startedAt).toBe(expected === null ? t0 + at : t0);
    expect(after.how).toBe(expected === null ? 'mail' : 'next');
  });

  it('makes an unknown start known', () => {
    const unknown = play([0, code(0, false)]);
    expect(remaining(unknown, t0)).toBeNull();
    expect(remaining(advance(unknown, corrected(-minute), t0), t0)).toBe(9 * minute);
  });

  it('to more than ten minutes ago expires it at once', () => {
    expect(advance(codeWindow, corrected(-10 * minute), now).state).toBe('expired');
  });

  it.each(['none', 'lost', 'accepted'] as const)('is impossible when %s', (state) => {
    expect(correctionBounds({ ...codeWindow, state })).toBeNull();
    expect(refusal({ ...codeWindow, state }, corrected(0), now)).toBe('nothing to correct');
  });

  it('a manual start is refused while a code window is running, even with an unknown start', () => {
    const unknown = play([0, code(0, false)], [5000, { type: 'started-by-hand' }]);
    expect(refusal(unknown, { type: 'started-by-hand' }, t0 + 5000)).toBe('running');
    expect(unknown.startedAt).toBeNull();
  });
});

describe('when the system clock is changed', () => {
  const codeWindow = play([0, wentOn(0)], [2000, code(2000)], [minute, tick]);

  it('back by an hour: the countdown continues from where it was', () => {
    const hour = 60 * minute;
    const back = advance(codeWindow, tick, t0 + minute - hour);
    expect(remaining(back, t0 + minute - hour)).toBe(9 * minute);
    expect(endsAt(back, t0 + minute - hour)).toBe(t0 + 10 * minute - hour);
    expect(remaining(advance(back, tick, t0 + 2 * minute - hour), t0 + 2 * minute - hour)).toBe(
      8 * minute,
    );
  });

  it('back, before anything is stored: the remaining time does not grow', () => {
    expect(remaining(codeWindow, t0 - 60 * minute)).toBe(9 * minute);
  });

  it('back by less than a second: messages out of order, so nothing changes', () => {
    expect(advance(codeWindow, tick, t0 + minute - 300)).toEqual(codeWindow);
  });

  it('forward by a day: it expires, and correcting the clock does not bring it back', () => {
    const day = 24 * 60 * minute;
    const forward = advance(codeWindow, tick, t0 + day);
    expect(forward.state).toBe('expired');
    expect(remaining(advance(forward, tick, t0 + 2 * minute), t0 + 2 * minute)).toBe(0);
  });
});

/** An event whose own times are within ±15 minutes of `now`, as in late or forged messages. */
const anyEvent: fc.Arbitrary<(now: number) => WindowEvent> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('went-on' as const, 'company-seen' as const),
      fc.integer({ min: -15 * minute, max: minute }),
    )
    .map(([type, by]) => (now: number) => ({ type, at: now + by })),
  fc
    .tuple(fc.integer({ min: -15 * minute, max: minute }), fc.boolean())
    .map(([by, cameFromCompany]) => (now: number) => ({
      type: 'code-seen' as const,
      at: now + by,
      cameFromCompany,
    })),
  fc
    .integer({ min: -90 * minute, max: 15 * minute })
    .map((by) => (now: number) => ({ type: 'corrected' as const, startedAt: now + by })),
  fc
    .constantFrom<WindowEvent>(
      { type: 'owner-seen' },
      { type: 'done-seen' },
      { type: 'started-by-hand' },
      { type: 'accepted-by-hand' },
      { type: 'stopped' },
      { type: 'tick' },
    )
    .map((event) => () => event),
);

/** Mostly seconds, sometimes sleep or a clock set back or forward by up to several days. */
const anyJump = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 90 * second }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * second, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 86_400_000, max: 3 * 86_400_000 }) },
);

const history = fc.array(fc.tuple(anyJump, anyEvent, fc.boolean()), { maxLength: 40 });

describe('any history, including duplicate and late messages and clock changes', () => {
  it('keeps the promises of a countdown', () => {
    fc.assert(
      fc.property(history, (moves) => {
        let now = t0;
        let codeWindow = noWindow;
        for (const [jump, make, twice] of moves) {
          const before = remaining(codeWindow, now);
          now += jump;
          const event = make(now);
          const refused = refusal(codeWindow, event, now);
          const after = advance(codeWindow, event, now);
          const left = remaining(after, now);

          const sameWindow = after.serial === codeWindow.serial;
          const mayGrow = event.type === 'corrected' && refused === null;
          const cameLate = event.type === 'code-seen' && !event.cameFromCompany && !sameWindow;
          const promises: Record<string, boolean> = {
            'between 0 and 10:00': left === null || (left >= 0 && left <= codeWindowLength),
            'grows by a correction alone':
              !sameWindow || mayGrow || before === null || left === null || left <= before,
            'what ended begins anew or not at all':
              !sameWindow || mayGrow || codeWindow.state === 'running' || after.state !== 'running',
            'what is new runs, or is over already':
              sameWindow || after.state === 'running' || after.state === 'expired',
            'no start later than the code state':
              after.startedAt === null || after.startedAt <= (after.latestStart ?? -Infinity),
            'never begins at 10:00 when it came late': !cameLate || after.startedAt === null,
            'over at zero': after.state !== 'running' || left === null || left > 0,
          };
          expect(Object.keys(promises).filter((promise) => !promises[promise])).toEqual([]);
          expect(twice ? advance(after, event, now) : after).toEqual(after);
          codeWindow = after;
        }
      }),
      runs(10_000),
    );
  });
});
