import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailIds, waitIds } from '../../lib/guide/ids';
import { suffixChecks } from '../../lib/guide/journeys/enrol-ach';
import type { ByHand, PageAct } from '../../lib/guidance';
import {
  isOwnPage,
  pageSender,
  parsePageMessage,
  parseOwnPageMessage,
  type PageMessage,
  type OwnPageMessage,
  type Sender,
} from '../../lib/messages';

const sighting = {
  page: 'importer-form',
  state: 'company',
  found: ['companyName'],
  missed: [{ field: 'businessEmail', reason: 'two candidates' }],
  errors: ['already'],
  proposal: { state: 'done', since: 1 },
  framed: false,
  translated: false,
} as const;

/**
 * At least one message of each type, including nested actions. The compiler reports a type without
 * one.
 */
type EachType<Message extends { type: string }> = {
  [Type in Message['type']]: readonly [
    Extract<Message, { type: Type }>,
    ...Extract<Message, { type: Type }>[],
  ];
};

type BarMessage = Extract<PageMessage, { type: 'act' }>;

const byHandActs: EachType<ByHand> = {
  hints: [{ type: 'hints', on: false }],
  'start-window': [{ type: 'start-window' }],
  'code-accepted': [{ type: 'code-accepted', window: 'w.1' }],
  'stop-window': [{ type: 'stop-window', window: 'w.1' }],
  'correct-start': [{ type: 'correct-start', window: 'w.1', startedAt: 1 }],
  'at-step': [{ type: 'at-step', step: 'company' }],
  'code-reader': [{ type: 'code-reader', reader: 'broker' }],
  'reads-aloud': [{ type: 'reads-aloud', on: false }],
  'old-copy-read': [{ type: 'old-copy-read' }],
};

const pageActs: EachType<PageAct> = {
  ...byHandActs,
  'to-side': [{ type: 'to-side' }],
  'start-again': [{ type: 'start-again' }],
  'keep-on-top': [{ type: 'keep-on-top' }],
  'open-mail': [{ type: 'open-mail', mail: mailIds[0] }],
  'open-site': [{ type: 'open-site', site: 'portal' }],
  'step-done': [{ type: 'step-done', step: 'mails', done: true }],
  'logged-in-today': [{ type: 'logged-in-today', login: 'first' }],
  'unsaved-read': [{ type: 'unsaved-read' }],
};

const pageMessages: EachType<Exclude<PageMessage, BarMessage>> = {
  sighting: [
    {
      type: 'sighting',
      at: 1,
      sighting: {
        ...sighting,
        found: [...sighting.found],
        missed: [...sighting.missed],
        errors: [],
      },
      cameFromCompany: false,
      isFresh: true,
    },
  ],
  arrived: [{ type: 'arrived', address: 'https://ace.cbp.gov/s/', isNew: true }],
  'went-on': [{ type: 'went-on', state: 'company', at: 1 }],
  tick: [{ type: 'tick', at: 1 }],
  'overlay-gone': [{ type: 'overlay-gone', at: 1 }],
};

const fromPage: PageMessage[] = [
  ...Object.values(pageMessages).flat(),
  ...Object.values(pageActs)
    .flat()
    .map((act): BarMessage => ({ type: 'act', act })),
];

const closing = { from: '2026-12-24', to: '2027-01-02' };

const draft = {
  label: 'Northwind',
  role: 'TAO' as const,
  isMine: true,
  hasProxy: false,
  day: '2026-11-20',
};

const waitDraft = {
  kind: waitIds[0],
  label: 'Northwind',
  startedOn: '2026-11-20',
  until: null,
};

const ownPageMessages: EachType<OwnPageMessage> = {
  'by-hand': [
    { type: 'by-hand', tabId: null, act: { type: 'start-window' } },
    ...Object.values(byHandActs)
      .flat()
      .map((act) => ({ type: 'by-hand' as const, tabId: 3, act })),
  ],
  answer: [{ type: 'answer', tabId: null, question: 'filed', answer: 'yes' }],
  'turn-to': [
    { type: 'turn-to', tabId: 3, journey: null },
    { type: 'turn-to', tabId: 3, journey: 'open-account' },
  ],
  'step-done': [{ type: 'step-done', tabId: null, step: 'mails', done: true }],
  'add-suffix': [{ type: 'add-suffix', tabId: 3, label: '00' }],
  'check-suffix': [
    { type: 'check-suffix', tabId: 3, suffix: 's', check: suffixChecks[0], done: true },
  ],
  'remove-suffix': [{ type: 'remove-suffix', tabId: 3, suffix: 's' }],
  'restore-suffix': [{ type: 'restore-suffix', tabId: 3 }],
  'logged-in': [{ type: 'logged-in', login: 'first', day: '2026-11-20' }],
  language: [
    { type: 'language', language: null },
    { type: 'language', language: 'es' },
  ],
  'not-logged-in': [{ type: 'not-logged-in' }],
  'bring-help': [{ type: 'bring-help', tabId: 3 }],
  whose: [
    { type: 'whose', seen: 'q', login: null },
    { type: 'whose', seen: 'q', login: 'first' },
  ],
  'add-login': [{ type: 'add-login', draft }],
  'edit-login': [
    { type: 'edit-login', login: 'first', draft: { ...draft, role: null, day: null } },
  ],
  'remove-logins': [{ type: 'remove-logins', logins: ['a', 'b'] }],
  'restore-logins': [{ type: 'restore-logins' }],
  told: [{ type: 'told', logins: ['a'] }],
  snooze: [{ type: 'snooze', logins: ['a'], snooze: 'week' }],
  'plan-reminders': [{ type: 'plan-reminders', days: [35, 44], hour: 8 }],
  'leave-company': [{ type: 'leave-company' }],
  'bring-company-back': [{ type: 'bring-company-back' }],
  'add-closing': [{ type: 'add-closing', closing }],
  'remove-closing': [{ type: 'remove-closing', closing }],
  'start-wait': [{ type: 'start-wait', kind: waitIds[0] }],
  'add-wait': [{ type: 'add-wait', draft: { ...waitDraft, kind: null, until: '2026-12-20' } }],
  'correct-wait': [{ type: 'correct-wait', wait: 'w', draft: waitDraft }],
  'end-wait': [{ type: 'end-wait', wait: 'w', ended: false }],
  'remove-wait': [{ type: 'remove-wait', wait: 'w' }],
  'restore-wait': [{ type: 'restore-wait' }],
  'keep-log': [{ type: 'keep-log', on: true }],
  'add-remark': [{ type: 'add-remark', words: 'Called the help desk.' }],
  'remark-on': [{ type: 'remark-on', entry: 'e', words: 'Called the help desk.' }],
  'remove-entry': [{ type: 'remove-entry', entry: 'e' }],
  'clear-log': [{ type: 'clear-log' }],
  'note-problem': [
    {
      type: 'note-problem',
      problem: { place: 'popup', kind: 'script', name: 'TypeError', code: 'background.js:1:2' },
    },
  ],
  'clear-problems': [{ type: 'clear-problems' }],
  'forget-everything': [{ type: 'forget-everything' }],
  'mail-opened': [{ type: 'mail-opened', mail: mailIds[0] }],
  'publish-calendar': [
    {
      type: 'publish-calendar',
      entries: [{ key: 'k', on: '2026-11-20', alarms: ['2026-11-19'], title: 'Log in', body: '' }],
      form: 'f',
    },
  ],
  'damage-read': [{ type: 'damage-read', at: 1 }],
  'unsaved-read': [{ type: 'unsaved-read', at: 1 }],
  'open-clock': [{ type: 'open-clock' }],
  'clock-placed': [
    { type: 'clock-placed', bounds: { left: -20, top: 0, width: 340, height: 380 } },
  ],
  'change-sheet': [
    { type: 'change-sheet', change: { companyName: 'Northwind', duns: '' } },
    { type: 'change-sheet', change: {} },
  ],
  'forget-sheet': [{ type: 'forget-sheet' }],
  'sync-on': [{ type: 'sync-on' }],
  'sync-off': [{ type: 'sync-off', everywhere: true }],
  'restore-backup': [{ type: 'restore-backup', text: '{}' }],
};

const fromOwnPage = Object.values<readonly OwnPageMessage[]>(ownPageMessages).flat();

describe('a body', () => {
  it.each(fromPage)('from a content script is accepted only by its parser: $type', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
    expect(parseOwnPageMessage(message)).toBeNull();
  });

  it.each(fromOwnPage)(
    'from an extension page is accepted only by its parser: $type',
    (message) => {
      expect(parseOwnPageMessage(message)).toEqual(message);
      expect(parsePageMessage(message)).toBeNull();
    },
  );

  const base = {
    type: 'sighting',
    at: 1,
    sighting,
    cameFromCompany: false,
    isFresh: true,
  };
  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['text', 'tick'],
    ['an unknown type', { type: 'reload' }],
    ['a time that is not a number', { type: 'tick', at: '1' }],
    ['a time outside the supported years', { type: 'tick', at: 8.64e15 }],
    ['an infinite or invalid number', { type: 'tick', at: Number.NaN }],
    ['an unknown page', { ...base, sighting: { ...sighting, page: '<b>' } }],
    ['words instead of an error’s ID', { ...base, sighting: { ...sighting, errors: ['Jane'] } }],
    ['an unknown field', { ...base, sighting: { ...sighting, found: ['password'] } }],
    ['a string instead of a boolean', { ...base, isFresh: 'new' }],
    [
      'a proposal without a state',
      { ...base, sighting: { ...sighting, proposal: { state: 'sent', since: 1 } } },
    ],
    ['a press without a state', { type: 'went-on', state: null, at: 1 }],
    ['an unknown action', { type: 'act', act: { type: 'submit' } }],
    ['an unknown reader', { type: 'act', act: { type: 'code-reader', reader: 'CBP' } }],
    ['an unknown site', { type: 'act', act: { type: 'open-site', site: 'https://example.com' } }],
    ['an overlong step', { type: 'act', act: { type: 'at-step', step: 'x'.repeat(65) } }],
  ];
  it.each(refused)('is refused: %s', (_, body) => {
    expect(parsePageMessage(body)).toBeNull();
  });

  it.each(['2026-1-1', 'today', '2026-11-20T00:00', '2026-13-45', '2026-02-30', '9999-12-31'])(
    'is refused for an invalid day: %s',
    (day) => {
      expect(parseOwnPageMessage({ type: 'logged-in', login: 'first', day })).toBeNull();
    },
  );

  it.each<[string, unknown]>([
    ['more logins than a list can hold', { type: 'told', logins: Array(201).fill('a') }],
    ['an unknown role', { type: 'add-login', draft: { ...draft, role: 'CEO' } }],
    ['an overlong name', { type: 'add-login', draft: { ...draft, label: 'x'.repeat(1_001) } }],
    ['an unknown field of the sheet', { type: 'change-sheet', change: { password: 'x' } }],
    ['an overlong text of the sheet', { type: 'change-sheet', change: { city: 'x'.repeat(501) } }],
    ['an unknown snooze', { type: 'snooze', logins: ['a'], snooze: 'year' }],
  ])('from an extension page is refused: %s', (_, body) => {
    expect(parseOwnPageMessage(body)).toBeNull();
  });

  it('never makes a parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect([parsePageMessage(body), parseOwnPageMessage(body)]).toEqual([null, null]);
      }),
    );
  });
});

describe('a sender', () => {
  const own = 'abcdefgh';
  const root = 'chrome-extension://abcdefgh/';
  const tab = { id: 7, incognito: false };
  const page: Sender = { id: own, url: 'https://ace.cbp.gov/s/', frameId: 0, tab };

  it('is our content script in the top frame of one of the four hosts', () => {
    expect(pageSender(page, own)).toEqual({ tabId: 7, isPrivate: false });
    expect(pageSender({ ...page, tab: { id: 7, incognito: true } }, own)?.isPrivate).toBe(true);
    expect(pageSender({ ...page, url: 'https://login.cbp.gov/' }, own)?.tabId).toBe(7);
  });

  const refused: [string, Sender][] = [
    ['another extension', { ...page, id: 'other' }],
    ['no ID', { ...page, id: undefined }],
    ['a frame', { ...page, frameId: 2 }],
    ['no frame', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a tab without an ID', { ...page, tab: { incognito: false } }],
    ['no address', { ...page, url: undefined }],
    ['http', { ...page, url: 'http://ace.cbp.gov/s/' }],
    ['another port', { ...page, url: 'https://ace.cbp.gov:8443/s/' }],
    ['a trailing dot', { ...page, url: 'https://ace.cbp.gov./s/' }],
    ['a subdomain', { ...page, url: 'https://x.ace.cbp.gov/s/' }],
    ['a longer name', { ...page, url: 'https://ace.cbp.gov.example.com/' }],
    ['another host', { ...page, url: 'https://ace-test.cbp.gov/s/' }],
    ['our own page', { ...page, url: `${root}popup.html` }],
  ];
  it.each(refused)('is not a content script: %s', (_, sender) => {
    expect(pageSender(sender, own)).toBeNull();
  });

  const pages: [string, Sender, boolean][] = [
    ['the popup', { id: own, url: `${root}popup.html` }, true],
    ['our page in a tab', { id: own, url: `${root}popup.html`, frameId: 0, tab }, true],
    ['a content script', page, false],
    ['a page whose address starts like ours', { id: own, url: 'https://abcdefgh/' }, false],
    ['another extension', { id: 'other', url: `${root}popup.html` }, false],
    ['no address', { id: own }, false],
  ];
  it.each(pages)('is an extension page: %s', (_, sender, expected) => {
    expect(isOwnPage(sender, own, root)).toBe(expected);
  });
});
