import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setAlarms } from '../../lib/background/alarms';
import { badgeOf, drawBadge } from '../../lib/background/badge';
import { wantedAlarms } from '../../lib/background/wanted-alarms';
import {
  advance,
  noWindow,
  windowId,
  type CodeWindow,
  type WindowRecord,
} from '../../lib/code-window';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const running = advance(noWindow, { type: 'started-by-hand' }, t0);
const unknown = advance(noWindow, { type: 'code-seen', at: t0, cameFromCompany: false }, t0);
const record = (id: string, codeWindow: CodeWindow): WindowRecord => ({
  id,
  tab: 's 1',
  window: codeWindow,
});

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the badge', () => {
  const expired = advance(running, { type: 'tick' }, t0 + 10 * minute);
  const table: [string, CodeWindow[], number, string][] = [
    ['nothing is running', [], 0, ''],
    ['at the start', [running], 0, '10'],
    ['whole minutes are rounded up', [running], 1, '10'],
    ['one minute later', [running], minute, '9'],
    ['just over a minute left', [running], 9 * minute - 1, '2'],
    ['the last minute', [running], 9 * minute, '1:00'],
    ['seconds', [running], 9 * minute + 18_000, '0:42'],
    ['single seconds', [running], 9 * minute + 57_001, '0:03'],
    ['zero, not yet stored as expired', [running], 10 * minute, '0:00'],
    ['expired', [expired], 11 * minute, '0:00'],
    ['unknown start', [unknown], minute, '?'],
    [
      'shows the one that ends first',
      [advance(running, { type: 'tick' }, t0), unknown],
      minute,
      '?',
    ],
    [
      'one has expired, another is running',
      [expired, advance(noWindow, { type: 'started-by-hand' }, t0 + 11 * minute)],
      11 * minute,
      '10',
    ],
    ['accepted', [advance(running, { type: 'owner-seen' }, t0)], minute, ''],
    ['lost', [{ ...running, state: 'lost' }], minute, ''],
  ];
  it.each(table)('%s', (_, windows, after, text) => {
    const records = windows.map((codeWindow, index) => record(`w${index}`, codeWindow));
    const badge = badgeOf(records, t0 + after);
    expect(badge.text).toBe(text);
    expect(badge.text.length).toBeLessThanOrEqual(4);
  });

  it('has a color of its own for calm, the last two minutes, the last minute, and an unknown start', () => {
    const of = (codeWindow: CodeWindow, after: number) =>
      badgeOf([record('w', codeWindow)], t0 + after).background;
    const colors = [
      of(running, 0),
      of(running, 8 * minute),
      of(running, 9 * minute),
      of(unknown, 0),
    ];
    expect(of(expired, 0)).toBe(colors[2]);
    expect(new Set(colors).size).toBe(4);
    for (const color of colors) expect(contrastWithWhite(color)).toBeGreaterThanOrEqual(7);
  });

  it('draws its icon only when the state changes', async () => {
    const setIcon = vi.fn<(details: { path: Record<string, string> }) => Promise<void>>();
    const nothingElse = async () => {};
    Object.assign(fakeBrowser.action, {
      setBadgeText: nothingElse,
      setBadgeBackgroundColor: nothingElse,
      setBadgeTextColor: nothingElse,
      setIcon,
    });
    const drawn: [CodeWindow[], number][] = [
      [[running], 0],
      [[running], 8 * minute - 1],
      [[running], 8 * minute],
      [[running], 10 * minute - 1],
      [[running], 10 * minute],
      [[expired], 11 * minute],
      [[unknown], minute],
      [[], 0],
    ];
    // Whatever an earlier test in this process drew last.
    await drawBadge([], t0);
    setIcon.mockClear();
    for (const [windows, after] of drawn) {
      await drawBadge(
        windows.map((codeWindow) => record('w', codeWindow)),
        t0 + after,
      );
    }
    const icons = setIcon.mock.calls.map(([{ path }]) => path);
    expect(icons.map((path) => path['16'])).toEqual([
      '/icon/running-16.png',
      '/icon/last-16.png',
      '/icon/attention-16.png',
      '/icon/16.png',
    ]);
    for (const icon of icons) {
      for (const [size, path] of Object.entries(icon)) {
        // The width in a PNG header.
        const width = readFileSync(resolve('public', `.${path}`)).readUInt32BE(16);
        expect(width).toBe(Number(size));
      }
    }
  });
});

/** The WCAG 2.2 contrast of white text on `#rrggbb`. */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

const nothing = { records: [], inPrivate: false, reminder: null, exchange: null };

describe('the wanted alarms', () => {
  const names = (records: WindowRecord[]) =>
    wantedAlarms({ ...nothing, records }, t0 + minute, 0.5).map(({ name }) => name);

  it('are none while nothing is running and no log-in is known', () => {
    expect(names([record('w', noWindow)])).toEqual([]);
  });

  it('are one for each future alert, and one that repeats', () => {
    const mine = record('w', running);
    const marks = ['5:00', '2:00', '1:00', '0:20', 'expired'];
    expect(names([mine])).toEqual([
      ...marks.map((mark) => `alert ${windowId(mine)} ${mark}`),
      'look again',
    ]);
  });

  it('are one for the next reminder, and one that repeats in case the computer slept', () => {
    const at = t0 + 86_400_000;
    expect(wantedAlarms({ ...nothing, reminder: at }, t0, 0.5)).toEqual([
      { name: 'reminder', at, every: null },
      { name: 'reminder again', at: t0 + 30 * minute, every: 30 },
    ]);
  });

  it('do not repeat for what is shared with other machines', () => {
    const at = t0 + minute;
    expect(wantedAlarms({ ...nothing, exchange: at }, t0, 0.5)).toEqual([
      { name: 'exchange', at, every: null },
    ]);
  });

  it('include no exact alarm for a private tab, because alarms are written to disk', () => {
    expect(wantedAlarms({ ...nothing, inPrivate: true }, t0, 0.5)).toEqual([
      { name: 'look again', at: t0 + 30_000, every: 0.5 },
    ]);
  });
});

describe('the browser’s alarms', () => {
  const wanted = (from: number) =>
    wantedAlarms({ ...nothing, records: [record('w', running)] }, from, 0.5);
  const all = async () =>
    new Map(
      (await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]),
    );
  const times = (from: number) => new Map(wanted(from).map(({ name, at }) => [name, at]));

  it('are all created if none exist, as after a restart', async () => {
    await setAlarms(wanted(t0));
    expect(await all()).toEqual(times(t0));
  });

  it('are left alone if they are as wanted, including the repeating one', async () => {
    await setAlarms(wanted(t0));
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    const clear = vi.spyOn(fakeBrowser.alarms, 'clear');
    await setAlarms(wanted(t0 + 20_000));
    expect(create).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
  });

  it('are set again if missing or at another time, and cleared if no longer wanted', async () => {
    await setAlarms(wanted(t0));
    await fakeBrowser.alarms.clear('look again');
    await fakeBrowser.alarms.create(`alert ${windowId(record('w', running))} 5:00`, { when: 5 });
    await fakeBrowser.alarms.create('of an older version', { when: t0 });
    await setAlarms(wanted(t0));
    expect(await all()).toEqual(times(t0));
    await setAlarms([]);
    expect((await all()).size).toBe(0);
  });
});
