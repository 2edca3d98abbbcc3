/** The log: what is recorded once, and what is never recorded. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryText } from '../../components/log/entry-text';
import { noWindow, type CodeWindow } from '../../lib/code-window';
import {
  codeNews,
  maxLogEntries,
  inTime,
  newsOf,
  maxRemarkLength,
  remarkRefusal,
  withEntry,
  withRemark,
  type LogEntry,
  type Face,
  type LogEvent,
} from '../../lib/log';
import { logEntries, inPrivate, keepsLog, ordinary, waits } from '../../lib/storage';
import { NotSaved } from '../../lib/storage/failed-writes';
import { translator } from '../../lib/texts';
import {
  fromPage,
  fromPopup,
  lookAtClocks,
  sighting,
  startWorker,
  turnToPrivate,
} from './helpers/worker';

const t0 = new Date(2026, 10, 20, 14, 2).getTime();
const minute = 60_000;
const t = translator('en');

const face = (state: Face['state'], errors: Face['errors'] = []): Face => ({ state, errors });

describe('what a new sighting proves', () => {
  it.each<[string, Face, Face, LogEvent[]]>([
    ['Done', face('authorise'), face('done'), [{ type: 'state', state: 'done' }]],
    ['the done state again', face('done'), face('done'), []],
    ['an unrecognized state', face('done'), face(null), []],
    ['a state that proves nothing', face(null), face('owner'), []],
    [
      'an error',
      face('company'),
      face('company', ['already-linked']),
      [{ type: 'error', error: 'already-linked' }],
    ],
    ['the same error', face('company', ['no-match']), face('company', ['no-match']), []],
    [
      'success for the next suffix',
      face('ach-dialog'),
      face('ach-success'),
      [{ type: 'state', state: 'ach-success' }],
    ],
  ])('%s', (_, before, now, news) => {
    expect(newsOf(before, now)).toEqual(news);
  });
});

describe('what happened to a code window', () => {
  const running: CodeWindow = {
    ...noWindow,
    state: 'running',
    serial: 1,
    startedAt: t0,
    latestStart: t0 + 2_000,
  };
  it.each<[string, CodeWindow, CodeWindow, [CodeWindow['state'], number] | null]>([
    ['it started', noWindow, running, ['running', t0]],
    ['no start is known', noWindow, { ...running, startedAt: null }, ['running', t0 + 2_000]],
    ['time passed', running, { ...running, latestNow: t0 + minute }, null],
    ['it was accepted', running, { ...running, state: 'accepted' }, ['accepted', t0 + 60 * minute]],
    [
      'it expired, noticed later',
      running,
      { ...running, state: 'expired' },
      ['expired', t0 + 10 * minute],
    ],
    ['it was lost', running, { ...running, state: 'lost' }, ['lost', t0 + 60 * minute]],
    ['it was stopped', running, { ...running, state: 'none' }, null],
    [
      'another one started',
      running,
      { ...running, serial: 2, startedAt: t0 + minute },
      ['running', t0 + minute],
    ],
  ])('%s', (_, before, after, expected) => {
    const news = codeNews(before, after, false, t0 + 60 * minute);
    const said = news?.what.type === 'code' ? [news.what.state, news.at] : null;
    expect(said).toEqual(expected);
  });
});

describe('the log', () => {
  const entry = (id: string, more: Partial<LogEntry> = {}): LogEntry => ({
    id,
    at: t0,
    what: { type: 'log-in' },
    remark: '',
    ...more,
  });

  it('keeps the newest entries', () => {
    const full = Array.from({ length: maxLogEntries }, (_, index) => entry(`${index}`));
    const after = withEntry(full, 'new', t0, { type: 'log-in' });
    expect([after.length, after[0]?.id, after.at(-1)?.id]).toEqual([maxLogEntries, '1', 'new']);
  });

  it.each([
    [null, ' suffix 00 '],
    ['no remark', ' \n '],
    [null, 'x'.repeat(maxRemarkLength)],
    ['remark too long', 'x'.repeat(maxRemarkLength + 1)],
  ])('%s for a remark', (refused, words) => {
    expect(remarkRefusal(words)).toBe(refused);
  });

  it('adds a remark to an entry, and removes it if the entry means something without it', () => {
    const log = [entry('a'), entry('b', { what: { type: 'remark' }, remark: 'call' })];
    const { log: after } = withRemark(log, 'a', ' suffix 00 ');
    expect(after[0]?.remark).toBe('suffix 00');
    expect(withRemark(after, 'a', '').log).toEqual(log);
    expect(withRemark(log, 'b', ' ').refused).toBe('no remark');
    expect(withRemark(log, 'c', 'x').refused).toBe('entry gone');
  });

  it('is sorted by time', () => {
    const log = [entry('b', { at: 2 }), entry('a', { at: 1 }), entry('c', { at: 2 })];
    expect(inTime(log).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it.each<[LogEvent, string]>([
  [{ type: 'state', state: 'ach-shown' }, 'ACH tab: the fields for bank details were shown'],
  [{ type: 'error', error: 'no-match' }, t(`errors.no-match.title`)],
  [{ type: 'code', state: 'accepted', byHand: true }, 'as you said'],
  [{ type: 'code', state: 'accepted', byHand: false }, 'the page went on'],
  [{ type: 'code', state: 'lost', byHand: true }, 'the code was lost'],
  [{ type: 'log-in' }, 'a login was seen'],
  [{ type: 'step', step: 'mails', done: true }, t('steps.mails.title')],
  [{ type: 'step', step: 'of-another-version', done: false }, 'of-another-version'],
  [{ type: 'suffix', check: 'seen', done: true }, t('suffixes.seen')],
  [{ type: 'wait', kind: null, ended: true }, 'Wait ended'],
  [{ type: 'wait', kind: 'mails', ended: false }, t('waiting.names.mails')],
  [{ type: 'mail', mail: 'lookup' }, t('mails.lookup.title')],
  [{ type: 'remark' }, 'Your remark'],
])('%o is written as a sentence', (what, words) => {
  expect(entryText(what, t)).toContain(words);
});

describe('in the worker', () => {
  beforeEach(() => startWorker(t0));

  const whats = async () =>
    (await logEntries.read()).map(({ what }) => Object.values(what).map(String).join(' '));

  async function walk(isPrivate = false) {
    await fromPage(sighting('company', { cameFromCompany: false }), isPrivate);
    await fromPage({ type: 'went-on', state: 'company', at: t0 }, isPrivate);
    vi.setSystemTime(t0 + 2_000);
    await fromPage(sighting('code'), isPrivate);
    await fromPage(sighting('owner'), isPrivate);
    await fromPage(sighting('done'), isPrivate);
    await fromPage(sighting(null), isPrivate);
    await fromPage(sighting('done'), isPrivate);
    await fromPage(sighting(null, { page: 'login' }), isPrivate);
    await fromPage(sighting('signed-in', { page: 'portal' }), isPrivate);
    await fromPage(sighting('ach-dialog', { page: 'portal' }), isPrivate);
    await fromPage(sighting('ach-success', { page: 'portal' }), isPrivate);
    await fromPage(sighting('ach-shown', { page: 'portal' }), isPrivate);
  }

  it('an application is logged once logging is on, each event once', async () => {
    await walk();
    expect(await fakeBrowser.storage.local.get('evidence')).toEqual({});
    startWorker(t0);
    await fromPopup({ type: 'keep-log', on: true });
    await walk();
    await fromPopup({ type: 'start-wait', kind: 'mails' });
    await fromPopup({ type: 'start-wait', kind: 'mails' });
    const [wait] = await waits.read();
    for (const _ of ['first', 'again']) {
      await fromPopup({ type: 'step-done', tabId: 1, step: 'mails', done: true });
      await fromPopup({ type: 'end-wait', wait: wait?.id ?? '', ended: true });
    }
    expect(await whats()).toEqual([
      'code running false',
      'code accepted false',
      'state done',
      'log-in',
      'state ach-success',
      'state ach-shown',
      'wait mails false',
      'step mails true',
      'wait mails true',
    ]);
  });

  it('a seen suffix is logged under the user’s name for it', async () => {
    await fromPopup({ type: 'keep-log', on: true });
    await fromPopup({ type: 'add-suffix', tabId: 1, label: '12-345678900' });
    const [row] = await ordinary.suffixes.read();
    const check = { type: 'check-suffix', tabId: 1, suffix: row?.id ?? '' } as const;
    await fromPopup({ ...check, check: 'seen', done: true });
    expect(await logEntries.read()).toMatchObject([
      { what: { type: 'suffix', check: 'seen', done: true }, remark: '…6789 · 00' },
    ]);
  });

  it('a code that expires unseen is logged at the time it expired', async () => {
    await fromPopup({ type: 'keep-log', on: true });
    await fromPopup({ type: 'by-hand', tabId: null, act: { type: 'start-window' } });
    vi.setSystemTime(t0 + 600 * minute);
    await lookAtClocks();
    await lookAtClocks();
    expect(await whats()).toEqual(['code running true', 'code expired false']);
    expect((await logEntries.read())[1]?.at).toBe(t0 + 10 * minute);
  });

  it('nothing from a private tab is logged', async () => {
    startWorker(t0);
    await fromPopup({ type: 'start-wait', kind: 'mails' });
    const [wait] = await waits.read();
    await fromPopup({ type: 'keep-log', on: true });
    await walk(true);
    await fromPopup({ type: 'step-done', tabId: 2, step: 'mails', done: true });
    turnToPrivate();
    await fromPopup({ type: 'mail-opened', mail: 'lookup' });
    await fromPopup({ type: 'end-wait', wait: wait?.id ?? '', ended: true });
    await fromPopup({ type: 'start-wait', kind: 'deposit' });
    expect(await whats()).toEqual([]);
    expect((await inPrivate.ticks.read())['done']?.done).toBe(true);
  });

  it('contains no word from a page, even if a message carries more', async () => {
    await fromPopup({ type: 'keep-log', on: true });
    const canary = '12-3456789';
    const said = sighting('done');
    if (said.type !== 'sighting') throw new Error('another message');
    const more = { ...said, words: canary, sighting: { ...said.sighting, words: canary } };
    await fromPage(more);
    expect(await whats()).toContain('state done');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(canary);
  });

  it('contains prepared emails and remarks, which can be removed', async () => {
    await fromPopup({ type: 'keep-log', on: true });
    await fromPopup({ type: 'mail-opened', mail: 'lookup' });
    expect(await fromPopup({ type: 'add-remark', words: ' ' })).toEqual({ refused: 'no remark' });
    await fromPopup({ type: 'add-remark', words: 'called ACE Support' });
    const [mail, remark] = await logEntries.read();
    await fromPopup({ type: 'remark-on', entry: mail?.id ?? '', words: 'second time' });
    expect(await logEntries.read()).toMatchObject([
      { what: { type: 'mail', mail: 'lookup' }, remark: 'second time' },
      { what: { type: 'remark' }, remark: 'called ACE Support' },
    ]);
    await fromPopup({ type: 'remove-entry', entry: remark?.id ?? '' });
    expect(await logEntries.read()).toHaveLength(1);
    await fromPopup({ type: 'keep-log', on: false });
    await fromPopup({ type: 'mail-opened', mail: 'lookup' });
    expect(await logEntries.read()).toHaveLength(1);
    await fromPopup({ type: 'clear-log' });
    expect([await logEntries.read(), await keepsLog.read()]).toEqual([[], false]);
  });

  it('does not stop the code window on a full disk', async () => {
    await fromPopup({ type: 'keep-log', on: true });
    vi.spyOn(logEntries, 'update').mockRejectedValue(new NotSaved('evidence', 'full'));
    await fromPage(sighting('done'));
    vi.restoreAllMocks();
    expect((await ordinary.ticks.read())['done']?.done).toBe(true);
  });
});
