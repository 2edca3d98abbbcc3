/**
 * Stored data of a person who uses every part of the extension, so that every view has something to
 * show.
 */
import type { CaseId } from '../../../lib/guide/ids';
import { answersFor } from '../../unit/helpers/cases';
import { day, keptLogin, keptWait } from './stored';

const login = (id: string, age: number | null, more: object = {}) =>
  keptLogin(id, { lastLogin: age === null ? null : { day: day(age), how: 'seen' }, ...more });

export function keptByBusyPerson(): object {
  const now = Date.now();
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
    windows: [codeWindow(60_000)],
  };
}

/** Returns a code window that started `age` ms ago, with some properties overridden. */
function codeWindow(age: number, more: object = {}): object {
  const now = Date.now();
  const startedAt = now - age;
  const window = {
    state: 'running',
    serial: 1,
    startedAt,
    how: 'hand',
    wentOnAt: null,
    codeSeenAt: null,
    latestStart: startedAt,
    latestNow: now,
    told: ['start', '5:00', '2:00', '1:00', '0:20', 'expired'],
    ...more,
  };
  return { id: 'w', tab: null, window };
}

/** Returns the stored answers of a case. */
const way = (found: CaseId) => ({
  way: { answers: answersFor.get(found) ?? {}, journey: null, reader: null },
});

/**
 * Stored data for what differs in popup, clock and the first views of the side panel, by name: the
 * phases of a countdown, a login that is due or over, a wait that is over, and every case.
 */
export function keptInOtherStates(): Record<string, object> {
  const quiet = { remindedOn: day(0) };
  return {
    'two minutes left': { ...quiet, windows: [codeWindow(490_000)] },
    'one minute left': { ...quiet, windows: [codeWindow(550_000)] },
    'time is up': { ...quiet, windows: [codeWindow(620_000, { state: 'expired' })] },
    'code accepted': { ...quiet, windows: [codeWindow(200_000, { state: 'accepted' })] },
    'form lost': { ...quiet, windows: [codeWindow(200_000, { state: 'lost' })] },
    'start unknown': {
      ...quiet,
      windows: [codeWindow(20_000, { startedAt: null, how: 'unknown' })],
    },
    'login due': { ...quiet, ...way('no-bank-data'), logins: [login('Northwind', 42)] },
    'login over': { ...quiet, ...way('no-bank-data'), logins: [login('Northwind', 60)] },
    'wait over': { ...quiet, ...way('no-mails'), waits: [keptWait('a', { kind: 'mails' })] },
    ...Object.fromEntries(
      [...answersFor.keys()].map((found) => [found, { ...quiet, ...way(found) }]),
    ),
  };
}
