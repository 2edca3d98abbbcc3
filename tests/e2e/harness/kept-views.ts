/**
 * Stored data of a person who uses every part of the extension, so that every view has something to
 * show.
 */
import { day, keptLogin, keptWait } from './stored';

const login = (id: string, age: number | null, more: object = {}) =>
  keptLogin(id, { lastLogin: age === null ? null : { day: day(age), how: 'seen' }, ...more });

export function keptByBusyPerson(): object {
  const now = Date.now();
  const startedAt = now - 60_000;
  return {
    // Today's notification was already shown, so that none appears during the test.
    remindedOn: day(0),
    logins: [
      login('Northwind Imports', 12),
      login('Harbor Freight Forwarding with a long name', 50, { isMine: false, role: 'TAU' }),
      login('Southwind', 41, { snoozedUntil: day(-3) }),
      login('Alvarez', null, { isMine: false, role: 'PTAO' }),
    ],
    seenLogins: [{ id: 'q', day: day(0), how: 'seen' }],
    setAside: [{ key: 'windows', at: now, value: 'damaged' }],
    waits: [
      keptWait('a', { kind: 'record-update' }),
      keptWait('b', { kind: 'mails', startedOn: day(0) }),
      keptWait('c', { kind: 'sub-account', label: 'Northwind Imports, the second number' }),
      keptWait('d', { kind: 'deposit', endedOn: day(1) }),
    ],
    keepsEvidence: true,
    evidence: [
      { id: 'a', at: now - 9_000_000, what: { type: 'state', state: 'done' }, remark: '' },
      { id: 'b', at: now, what: { type: 'remark' }, remark: 'spoke with ACE Support '.repeat(12) },
    ],
    suffixes: [
      {
        id: 's',
        label: '…4321 · 00',
        done: { visible: true, entered: false, seen: false, rev613: false },
      },
    ],
    problems: [
      {
        place: 'options',
        kind: 'drawing',
        name: 'RangeError',
        code: 'chunks/options-C3f.js:1:2345',
        at: now,
        version: '0.1.0',
        times: 3,
      },
    ],
    ticks: { company: { done: true, how: 'seen' } },
    windows: [
      {
        id: 'w',
        tab: null,
        window: {
          state: 'running',
          serial: 1,
          startedAt,
          how: 'hand',
          wentOnAt: null,
          codeSeenAt: null,
          latestStart: startedAt,
          latestNow: now,
          told: ['start'],
        },
      },
    ],
  };
}
