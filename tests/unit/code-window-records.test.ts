import { describe, expect, it } from 'vitest';
import {
  adopt,
  advance,
  endsFirst,
  noWindow,
  recordOf,
  tabIdOf,
  tabKey,
  windowId,
  withoutEnded,
  withRecord,
  type WindowRecord,
} from '../../lib/code-window';

const t0 = Date.UTC(2026, 10, 20, 14, 2);
const running = advance(noWindow, { type: 'started-by-hand' }, t0);
const lost = { ...running, state: 'lost' as const };
const now = 'now';
const record = (id: string, tabId: number, codeWindow = running): WindowRecord => ({
  id,
  tab: tabKey(now, tabId),
  window: codeWindow,
});
const keys = (ids: number[]) => new Set(ids.map((id) => tabKey(now, id)));
const numberOf = ({ tab }: WindowRecord) => tab && tabIdOf(tab, now);

describe('a tab without a code window', () => {
  const table: [string, WindowRecord[], number[], string[]][] = [
    ['adopts the one whose tab is gone', [record('a', 1)], [7], ['a@7']],
    ['adopts the one that never had a tab', [{ ...record('a', 1), tab: null }], [1, 7], ['a@7']],
    [
      'adopts one of an earlier browser session, even if a tab now has its number',
      [{ ...record('a', 1), tab: tabKey('before', 1) }],
      [1, 7],
      ['a@7'],
    ],
    ['does not adopt one whose tab is open', [record('a', 1)], [1, 7], ['a@1']],
    [
      'adopts none if there are two candidates',
      [record('a', 1), record('b', 2)],
      [7],
      ['a@1', 'b@2'],
    ],
    [
      'adopts the one whose tab is gone, not the one whose tab is open',
      [record('a', 1), record('b', 2)],
      [2, 7],
      ['b@2', 'a@7'],
    ],
    ['adopts none that has ended', [record('a', 1, lost)], [7], ['a@1']],
    [
      'adopts one even if the tab has an empty record',
      [record('a', 1), record('e', 7, noWindow)],
      [7],
      ['a@7'],
    ],
    ['keeps its own', [record('a', 1), record('b', 7)], [7], ['a@1', 'b@7']],
    [
      'keeps its own, even if it has ended',
      [record('a', 1), record('b', 7, lost)],
      [7],
      ['a@1', 'b@7'],
    ],
  ];
  it.each(table)('%s', (_, records, open, expected) => {
    const after = adopt(records, tabKey(now, 7), keys(open));
    expect(after.map((one) => `${one.id}@${numberOf(one)}`)).toEqual(expected);
  });
});

describe('records', () => {
  it('are found by tab, or created', () => {
    const records = [record('a', 1)];
    expect(recordOf(records, tabKey(now, 1), 'new').id).toBe('a');
    for (const tab of [tabKey(now, 2), tabKey('before', 1), null]) {
      expect(recordOf(records, tab, 'new')).toEqual({ id: 'new', tab, window: noWindow });
    }
  });

  it('are replaced in place', () => {
    const records = [record('a', 1), record('b', 2)];
    expect(withRecord(records, record('a', 9)).map(numberOf)).toEqual([9, 2]);
    expect(withRecord(records, record('c', 3))).toHaveLength(3);
  });

  it('that have ended are removed with their tab, while a running one stays', () => {
    const records = [
      record('a', 1),
      record('b', 2, lost),
      record('c', 3, lost),
      { ...record('d', 3, lost), tab: tabKey('before', 3) },
      { ...record('e', 3, lost), tab: null },
    ];
    expect(withoutEnded(records, keys([3])).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('have a new ID for each code window in the same tab', () => {
    const again = advance(lost, { type: 'started-by-hand' }, t0);
    expect(windowId(record('a', 1, again))).not.toBe(windowId(record('a', 1)));
  });

  it('are sorted by end, those with an unknown start first', () => {
    const later = advance(noWindow, { type: 'started-by-hand' }, t0 + 60_000);
    const unknown = advance(noWindow, { type: 'code-seen', at: t0, cameFromCompany: false }, t0);
    const at = t0 + 60_000;
    expect(endsFirst([record('b', 2, later), record('a', 1)], at)?.id).toBe('a');
    expect(endsFirst([record('a', 1), record('u', 2, unknown)], at)?.id).toBe('u');
    expect(endsFirst([record('l', 1, lost)], at)).toBeNull();
  });
});
