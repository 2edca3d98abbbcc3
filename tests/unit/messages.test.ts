import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOwnPage,
  pageSender,
  parsePageMessage,
  parsePopupMessage,
  type PageMessage,
  type PopupMessage,
  type Sender,
} from '../../lib/messages';

const sighting = {
  page: 'importer-form',
  state: 'company',
  found: ['companyName'],
  missed: [{ field: 'businessEmail', reason: 'two candidates' }],
  errors: ['already'],
  framed: false,
  translated: false,
} as const;

const fromPage: PageMessage[] = [
  {
    type: 'sighting',
    at: 1,
    sighting: { ...sighting, found: [...sighting.found], missed: [...sighting.missed], errors: [] },
    cameFromCompany: false,
    document: 'fresh',
  },
  { type: 'arrived', address: 'https://ace.cbp.gov/s/', isNew: true },
  { type: 'went-on', at: 1 },
  { type: 'tick', at: 1 },
  { type: 'overlay-gone', at: 1 },
  { type: 'card', act: { type: 'correct-start', window: 'w.1', startedAt: 1 } },
  { type: 'card', act: { type: 'move-card' } },
  { type: 'card', act: { type: 'move-card' }, corner: 'top-left' },
  { type: 'card', act: { type: 'size-card', large: true } },
  { type: 'card', act: { type: 'to-side' } },
];

const draft = {
  label: 'Northwind',
  role: 'TAO' as const,
  isMine: true,
  hasProxy: false,
  day: '2026-11-20',
};

const fromPopup: PopupMessage[] = [
  { type: 'by-hand', tabId: 3, act: { type: 'at-step', step: 'company' } },
  { type: 'by-hand', tabId: null, act: { type: 'stop-window', window: 'w.1' } },
  { type: 'logged-in', login: 'first', day: '2026-11-20' },
  { type: 'not-logged-in' },
  { type: 'whose', seen: 'q', login: null },
  { type: 'add-login', draft },
  { type: 'edit-login', login: 'first', draft: { ...draft, role: null, day: null } },
  { type: 'remove-logins', logins: ['a', 'b'] },
  { type: 'restore-logins' },
  { type: 'told', logins: ['a'] },
  { type: 'snooze', logins: ['a'], snooze: 'week' },
  { type: 'plan-reminders', days: [35, 44], hour: 8 },
  { type: 'damage-read', at: 1 },
  { type: 'unsaved-read', at: 1 },
  { type: 'open-clock' },
  { type: 'step-done', tabId: null, step: 'mails', done: true },
];

describe('a body', () => {
  it.each(fromPage)('of a page is taken by pages’ parser alone: $type', (message) => {
    expect(parsePageMessage(message)).toEqual(message);
    expect(parsePopupMessage(message)).toBeNull();
  });

  it.each(fromPopup)('of the popup is taken by the popup’s parser alone: $type', (message) => {
    expect(parsePopupMessage(message)).toEqual(message);
    expect(parsePageMessage(message)).toBeNull();
  });

  const base = { type: 'sighting', at: 1, sighting, cameFromCompany: false, document: 'fresh' };
  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['text', 'tick'],
    ['an unknown type', { type: 'reload' }],
    ['a time that is no number', { type: 'tick', at: '1' }],
    ['a time that no calendar shows', { type: 'tick', at: 8.64e15 }],
    ['no number at all', { type: 'tick', at: Number.NaN }],
    ['a page that is not in the catalogue', { ...base, sighting: { ...sighting, page: '<b>' } }],
    ['words in place of an error’s id', { ...base, sighting: { ...sighting, errors: ['Jane'] } }],
    ['a field that is not known', { ...base, sighting: { ...sighting, found: ['password'] } }],
    ['a document of no kind', { ...base, document: 'new' }],
    ['an act that is not known', { type: 'card', act: { type: 'submit' } }],
    [
      'a corner of any length',
      { type: 'card', act: { type: 'move-card' }, corner: 'x'.repeat(17) },
    ],
    ['a step of any length', { type: 'card', act: { type: 'at-step', step: 'x'.repeat(65) } }],
  ];
  it.each(refused)('is refused: %s', (_, body) => {
    expect(parsePageMessage(body)).toBeNull();
  });

  it.each(['2026-1-1', 'today', '2026-11-20T00:00', '2026-13-45', '2026-02-30', '9999-12-31'])(
    'a day is a day: not %s',
    (day) => {
      expect(parsePopupMessage({ type: 'logged-in', login: 'first', day })).toBeNull();
    },
  );

  it.each<[string, unknown]>([
    ['more logins than a list holds', { type: 'told', logins: Array(201).fill('a') }],
    ['a role that CBP does not have', { type: 'add-login', draft: { ...draft, role: 'CEO' } }],
    ['a name of any length', { type: 'add-login', draft: { ...draft, label: 'x'.repeat(1_001) } }],
    ['a snooze of any length', { type: 'snooze', logins: ['a'], snooze: 'year' }],
  ])('of the popup is refused: %s', (_, body) => {
    expect(parsePopupMessage(body)).toBeNull();
  });

  it('of any shape makes no parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect([parsePageMessage(body), parsePopupMessage(body)]).toEqual([null, null]);
      }),
    );
  });
});

describe('a sender', () => {
  const own = 'abcdefgh';
  const root = 'chrome-extension://abcdefgh/';
  const tab = { id: 7, incognito: false };
  const page: Sender = { id: own, url: 'https://ace.cbp.gov/s/', frameId: 0, tab };

  it('is a content script of ours in the top frame of one of the four hosts', () => {
    expect(pageSender(page, own)).toEqual({ tabId: 7, isPrivate: false });
    expect(pageSender({ ...page, tab: { id: 7, incognito: true } }, own)?.isPrivate).toBe(true);
    expect(pageSender({ ...page, url: 'https://login.cbp.gov/' }, own)?.tabId).toBe(7);
  });

  const refused: [string, Sender][] = [
    ['another extension', { ...page, id: 'other' }],
    ['no id', { ...page, id: undefined }],
    ['a frame', { ...page, frameId: 2 }],
    ['no frame', { ...page, frameId: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['a tab without an id', { ...page, tab: { incognito: false } }],
    ['no address', { ...page, url: undefined }],
    ['http', { ...page, url: 'http://ace.cbp.gov/s/' }],
    ['another port', { ...page, url: 'https://ace.cbp.gov:8443/s/' }],
    ['a trailing dot', { ...page, url: 'https://ace.cbp.gov./s/' }],
    ['a subdomain', { ...page, url: 'https://x.ace.cbp.gov/s/' }],
    ['a longer name', { ...page, url: 'https://ace.cbp.gov.example.com/' }],
    ['another host', { ...page, url: 'https://ace-test.cbp.gov/s/' }],
    ['our own page', { ...page, url: `${root}popup.html` }],
  ];
  it.each(refused)('is no content script: %s', (_, sender) => {
    expect(pageSender(sender, own)).toBeNull();
  });

  const pages: [string, Sender, boolean][] = [
    ['the popup', { id: own, url: `${root}popup.html` }, true],
    ['our page in a tab', { id: own, url: `${root}popup.html`, frameId: 0, tab }, true],
    ['a content script', page, false],
    ['a page whose address begins like ours', { id: own, url: 'https://abcdefgh/' }, false],
    ['another extension', { id: 'other', url: `${root}popup.html` }, false],
    ['no address', { id: own }, false],
  ];
  it.each(pages)('as an extension page: %s', (_, sender, expected) => {
    expect(isOwnPage(sender, own, root)).toBe(expected);
  });
});
