import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  codeWindowLength,
  alertDue,
  alerts,
  alertsAhead,
  noWindow,
  remaining,
  type CodeWindow,
  type Alert,
} from '../../lib/code-window';
import { runs } from './helpers/runs';

const t0 = Date.UTC(2026, 10, 20, 14, 2);
const minute = 60_000;
const running = advance(noWindow, { type: 'started-by-hand' }, t0);

/** `window` at `now`, with every alert up to `alert` sent. */
function told(codeWindow: CodeWindow, alert: Alert, now: number): CodeWindow {
  return advance(codeWindow, { type: 'told', alert }, now);
}

describe('the due alert', () => {
  const table: [string, CodeWindow, number, Alert | null][] = [
    ['at the start', running, 0, 'start'],
    ['the start was sent', told(running, 'start', t0), 1000, null],
    ['just before five minutes', told(running, 'start', t0), 5 * minute - 1, null],
    ['at five minutes', told(running, 'start', t0), 5 * minute, '5:00'],
    ['sent late', told(running, 'start', t0), 7 * minute, '5:00'],
    [
      'after sleeping through several alerts',
      told(running, 'start', t0),
      9 * minute + 45_000,
      '0:20',
    ],
    ['after sleeping through all alerts', told(running, 'start', t0), 3 * 60 * minute, 'expired'],
    ['the end was sent', told(running, 'expired', t0), 11 * minute, null],
    ['nothing is running', noWindow, 0, null],
    ['accepted', advance(running, { type: 'owner-seen' }, t0), 6 * minute, null],
  ];
  it.each(table)('%s', (_, codeWindow, after, expected) => {
    const now = t0 + after;
    expect(alertDue(advance(codeWindow, { type: 'tick' }, now), now)).toBe(expected);
  });

  const late = advance(noWindow, { type: 'code-seen', at: t0, cameFromCompany: false }, t0);
  it('is only the latest possible end if the start is unknown', () => {
    expect(alertDue(late, t0 + minute)).toBeNull();
    expect(alertsAhead(late, t0 + minute)).toEqual([{ alert: 'expired', at: t0 + 10 * minute }]);
    const end = t0 + 10 * minute;
    expect(alertDue(advance(late, { type: 'tick' }, end), end)).toBe('expired');
  });
});

describe('the future alerts', () => {
  it('are those neither passed nor sent, at their times', () => {
    expect(alertsAhead(told(running, 'start', t0), t0 + 6 * minute)).toEqual([
      { alert: '2:00', at: t0 + 8 * minute },
      { alert: '1:00', at: t0 + 9 * minute },
      { alert: '0:20', at: t0 + 9 * minute + 40_000 },
      { alert: 'expired', at: t0 + 10 * minute },
    ]);
  });

  it('are none once it has ended', () => {
    expect(alertsAhead(advance(running, { type: 'tick' }, t0 + 11 * minute), t0)).toEqual([]);
  });
});

describe('after a correction', () => {
  const correct = (codeWindow: CodeWindow, startedAt: number, now: number) =>
    advance(codeWindow, { type: 'corrected', startedAt }, now);

  it('to a later start, even from expired, alerts that are in the future again are sent again', () => {
    const mailed = advance(noWindow, { type: 'went-on', at: t0 - 8 * minute }, t0 - 8 * minute);
    const codeWindow = advance(mailed, { type: 'code-seen', at: t0, cameFromCompany: true }, t0);
    const ended = told(codeWindow, 'expired', t0 + 2 * minute);
    expect(ended.state).toBe('expired');
    const after = correct(ended, t0, t0 + 6 * minute);
    expect(alertsAhead(after, t0 + 6 * minute).map(({ alert }) => alert)).toEqual([
      '2:00',
      '1:00',
      '0:20',
      'expired',
    ]);
    // The five-minute alert was sent and is still in the past, so it is not sent again.
    expect(alertDue(after, t0 + 6 * minute)).toBeNull();
  });

  it('every future alert is sent, and no past one twice, whatever was sent before', () => {
    const times = fc.record({
      lateBy: fc.integer({ min: 0, max: 9 * minute }),
      at: fc.integer({ min: 0, max: 30 * minute }),
      startedBefore: fc.integer({ min: 0, max: 30 * minute }),
      alert: fc.constantFrom(...alerts.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(times, ({ lateBy, at, startedBefore, alert }) => {
        const went = advance(noWindow, { type: 'went-on', at: t0 }, t0);
        const seen = t0 + lateBy;
        const begun = advance(went, { type: 'code-seen', at: seen, cameFromCompany: true }, seen);
        const now = seen + at;
        const after = correct(told(begun, alert, now), seen - startedBefore, now);
        const left = remaining(after, now) ?? 0;
        const lie = alerts.filter((one) => one.left < left).map(({ id }) => id);
        expect(alertsAhead(after, now).map((one) => one.alert)).toEqual(lie);
        const passed = alerts.filter((one) => one.left >= left).map(({ id }) => id);
        const before = alerts
          .map(({ id }) => id)
          .slice(0, alerts.findIndex(({ id }) => id === alert) + 1);
        expect(after.told).toEqual(passed.filter((id) => before.includes(id)));
      }),
    );
  });
});

describe('checked at any interval', () => {
  it('sends each alert at most once, in order, never with more time left than the alert says', () => {
    const looks = fc.array(fc.integer({ min: -20 * minute, max: 20 * minute }), { maxLength: 60 });
    fc.assert(
      fc.property(looks, (jumps) => {
        let now = t0;
        let codeWindow = running;
        const heard: Alert[] = [];
        for (const jump of jumps) {
          now += jump % 3 === 0 ? jump : Math.abs(jump % minute);
          codeWindow = advance(codeWindow, { type: 'tick' }, now);
          const alert = alertDue(codeWindow, now);
          if (alert === null) continue;
          heard.push(alert);
          const says = alerts.find(({ id }) => id === alert)?.left ?? -1;
          expect(remaining(codeWindow, now) ?? codeWindowLength).toBeLessThanOrEqual(says);
          codeWindow = told(codeWindow, alert, now);
          expect(alertDue(codeWindow, now)).toBeNull();
        }
        const order = alerts.map(({ id }) => id).filter((id) => heard.includes(id));
        expect(heard).toEqual(order);
      }),
      runs(3_000),
    );
  });
});
