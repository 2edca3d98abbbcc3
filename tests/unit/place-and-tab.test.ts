import { describe, expect, it } from 'vitest';
import { isUnseen, placeOf } from '../../components/shared/place';
import { shownWindow } from '../../components/countdown/shown-window';
import { chooseTab, openTabs, type BrowserTab } from '../../components/shared/tab';
import { noWindow, type CodeWindow, type WindowRecord } from '../../lib/code-window';
import type { Sighting } from '../../lib/pages/sighting';
import { addresses } from '../../lib/pages/addresses';
import type { PageId } from '../../lib/pages/types';
import type { TabMemory } from '../../lib/storage';
import { formSighting } from './helpers/situation';

const form = 'https://ace-accounts.cbp.gov/s/importer-form';
const ownRoot = 'chrome-extension://abc/';

const sighting = (page: PageId): Sighting => ({ ...formSighting, page });
const memory = (page: PageId): TabMemory => ({
  isPrivate: false,
  at: 1,
  sighting: sighting(page),
  atLogin: false,
  lastState: null,
  press: null,
  askedLogin: null,
  handStep: 'code',
  overlayGone: false,
});
const tab = (url: string) => ({ id: 1, url, isPrivate: false });

describe('how open tabs are told apart', () => {
  const named = (tabs: BrowserTab[]) => Object.fromEntries(openTabs(tabs, 's'));

  it.each<[string, Partial<BrowserTab>, string, number]>([
    ['by title, and by position counted from one', { title: 'Form', index: 2 }, 'Form', 3],
    ['by position alone, if the browser does not reveal the title', { index: 0 }, '', 1],
    ['by the beginning of a long title', { title: 'x'.repeat(500) }, 'x'.repeat(60), 1],
  ])('%s', (_, more, title, number) => {
    expect(named([{ id: 7, incognito: false, ...more }])).toEqual({
      's 7': { id: 7, title, number },
    });
  });

  it('a tab without an ID is left out', () => {
    expect(named([{ incognito: false }])).toEqual({});
  });
});

describe('which tab an extension page is about', () => {
  const active = (url: string, more: Partial<BrowserTab> = {}): BrowserTab => ({
    id: 1,
    url,
    incognito: false,
    ...more,
  });
  const ours: BrowserTab[] = [
    { id: 2, url: form, incognito: false, lastAccessed: 10 },
    { id: 3, url: form, incognito: false, lastAccessed: 30 },
    { id: 4, url: form, incognito: true, lastAccessed: 40 },
  ];
  const table: [string, BrowserTab | null, BrowserTab[], number | null][] = [
    ['the active tab', active('https://example.com/'), ours, 1],
    ['the active tab, its address unknown', active(''), ours, 1],
    ['the last one on our hosts, for a popup in a tab', active(`${ownRoot}popup.html`), ours, 3],
    [
      'the last private one, for a popup in a private tab',
      active(`${ownRoot}popup.html`, { incognito: true }),
      ours,
      4,
    ],
    ['none, for a popup in a tab without others', active(`${ownRoot}popup.html`), [], null],
    ['none, without a window', null, [], null],
    ['none, if the tab has no ID', { incognito: false, url: form }, ours, null],
  ];
  it.each(table)('%s', (_, front, others, expected) => {
    expect(chooseTab(front, others, ownRoot)?.id ?? null).toBe(expected);
  });
});

describe('where the user is', () => {
  const table: [string, string, boolean, ReturnType<typeof placeOf>['kind']][] = [
    ['a page of the guide', form, true, 'page'],
    ['another page of CBP', 'https://www.cbp.gov/trade/automated', true, 'cbp'],
    ['another page on one of our hosts', 'https://ace-accounts.cbp.gov/s/other', true, 'cbp'],
    ['CBP’s part of the DHS site', 'https://i94.cbp.dhs.gov/', true, 'cbp'],
    ['an unrelated site', 'https://example.com/', true, 'other'],
    ['a browser page', 'chrome://newtab/', true, 'other'],
    ['CBP’s name without https', 'http://www.cbp.gov/', true, 'other'],
    ['CBP’s name with a port', 'https://www.cbp.gov:8443/', true, 'other'],
    ['CBP’s name as a user name', 'https://www.cbp.gov@example.com/', true, 'other'],
    ['a name that ends like CBP’s', 'https://notcbp.gov/', true, 'other'],
    ['a name that starts like CBP’s', 'https://www.cbp.gov.example.com/', true, 'other'],
    ['an unknown address: none of ours', '', true, 'other'],
    ['an unknown address, without access', '', false, 'hidden'],
  ];
  it.each(table)('%s', (_, url, hasAccess, expected) => {
    expect(placeOf(tab(url), undefined, hasAccess).kind).toBe(expected);
  });

  it.each([
    ['a look-alike', 'https://ace.cbp.gov.example.com/', true],
    ['an unrelated site', 'https://example.com/', false],
  ])('of other pages, only a look-alike is told: %s', (_, url, expected) => {
    expect(placeOf(tab(url), undefined, true)).toEqual({ kind: 'other', isLookAlike: expected });
  });

  it.each(addresses.flatMap(({ lookAlikes }) => lookAlikes))(
    'a look-alike never counts as a page of the guide: %s',
    (url) => {
      expect(placeOf(tab(url), memory('importer-form'), true).kind).not.toBe('page');
    },
  );

  it('without a tab: nowhere', () => {
    expect(placeOf(null, undefined, true)).toEqual({ kind: 'nowhere' });
  });

  it('a sighting counts on the page on which it was made', () => {
    expect(placeOf(tab(form), memory('importer-form'), true)).toMatchObject({
      sighting: { state: 'company' },
      handStep: 'code',
    });
  });

  it('a sighting does not count after the tab has navigated elsewhere', () => {
    expect(placeOf(tab('https://ace.cbp.gov/s/'), memory('importer-form'), true)).toEqual({
      kind: 'page',
      page: 'portal',
      sighting: null,
      handStep: null,
    });
  });

  const unseen: [string, string, TabMemory | undefined, boolean, boolean][] = [
    ['a form without a sighting', form, undefined, true, true],
    ['a form with a sighting', form, memory('importer-form'), true, false],
    ['a form, without access: another notice says why', form, undefined, false, false],
    ['a page that has no hints', 'https://login.cbp.gov/', undefined, true, false],
    ['an unrelated page', 'https://example.com/', undefined, true, false],
  ];
  it.each(unseen)('whether it lacks hints: %s', (_, url, known, hasAccess, expected) => {
    expect(isUnseen(placeOf(tab(url), known, hasAccess), hasAccess)).toBe(expected);
  });
});

describe('which countdown is shown', () => {
  const now = 1_800_000_000_000;
  const running = (startedAgo: number, more: Partial<CodeWindow> = {}): CodeWindow => ({
    ...noWindow,
    state: 'running',
    serial: 1,
    startedAt: now - startedAgo,
    how: 'next',
    latestStart: now - startedAgo,
    latestNow: now - 1_000,
    ...more,
  });
  const record = (tabId: number, codeWindow: CodeWindow): WindowRecord => ({
    id: `w${tabId}`,
    tab: `s ${tabId}`,
    window: codeWindow,
  });
  const minute = 60_000;

  const table: [string, WindowRecord[], object | null][] = [
    ['none', [], null],
    ['none: a record without a code window', [record(1, noWindow)], null],
    [
      'its own, even if another ends first',
      [record(1, running(minute)), record(2, running(8 * minute))],
      { record: { id: 'w1' }, isHere: true, others: [{ id: 'w2' }] },
    ],
    [
      'the one that ends first, if the tab has none',
      [record(3, running(minute)), record(2, running(8 * minute))],
      { record: { id: 'w2' }, isHere: false, others: [{ id: 'w3' }] },
    ],
    [
      'its own as expired, before the worker wakes to say so',
      [record(1, running(11 * minute))],
      { record: { window: { state: 'expired' } }, isHere: true, others: [] },
    ],
    ['none: another tab’s, already over', [record(2, running(11 * minute))], null],
    [
      'its own, lost, because it says what to do now',
      [record(1, running(minute, { state: 'lost' }))],
      { record: { window: { state: 'lost' } }, isHere: true },
    ],
  ];
  it.each(table)('%s', (_, records, expected) => {
    const shown = shownWindow(records, 's 1', now);
    if (expected === null) expect(shown).toBeNull();
    else expect(shown).toMatchObject(expected);
  });
});
