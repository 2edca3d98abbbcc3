/** The person's way in the worker: answers, journeys, steps and the table of suffixes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '../../lib/background/handle';
import type { PopupMessage } from '../../lib/messages';
import { inPrivate, ordinary } from '../../lib/storage';
import { asked, fromPage, fromPopup, pageSender, sighting, startWorker } from './helpers/worker';

const { sendMessage } = asked;

beforeEach(() => startWorker(new Date(2026, 10, 20, 14, 2).getTime()));

describe('the person’s way', () => {
  const answer = (question: string, given: string, tabId = 1) =>
    fromPopup({ type: 'answer', tabId, question, answer: given });

  it('answers are kept, and every page hears of them', async () => {
    await fromPage(sighting('signed-in', { page: 'portal' }));
    await answer('stand', 'locked-out');
    await answer('lock', 'login');
    expect(await ordinary.way.read()).toEqual({
      answers: { stand: 'locked-out', lock: 'login' },
      journey: null,
      reader: null,
    });
    expect(sendMessage).toHaveBeenCalled();
  });

  it('of a page that knows of no tab is that of ordinary tabs, also while a private countdown runs', async () => {
    await fromPopup({ type: 'by-hand', tabId: 2, act: { type: 'start-window' } });
    await fromPopup({ type: 'step-done', tabId: null, step: 'mails', done: true });
    await fromPopup({ type: 'add-suffix', tabId: null, label: '00' });
    expect(await inPrivate.ticks.read()).toEqual({});
    expect(await ordinary.ticks.read()).toMatchObject({ mails: { done: true } });
    expect(await ordinary.suffixes.read()).toMatchObject([{ label: '00' }]);
  });

  it('what the question does not have is not taken, and another answer asks anew for the journey', async () => {
    await fromPopup({ type: 'turn-to', tabId: 1, journey: 'follow-refund' });
    await answer('stand', 'nobody');
    expect(await ordinary.way.read()).toEqual({
      answers: {},
      journey: 'follow-refund',
      reader: null,
    });
    await answer('stand', 'none');
    expect(await ordinary.way.read()).toEqual({
      answers: { stand: 'none' },
      journey: null,
      reader: null,
    });
  });

  it('who reads the inbox is kept while answers change, and can be said anew', async () => {
    const say = (reader: 'me' | 'broker') =>
      fromPopup({ type: 'by-hand', tabId: null, act: { type: 'code-reader', reader } });
    await say('me');
    await answer('party', 'importer');
    expect(await ordinary.way.read()).toMatchObject({ reader: 'me' });
    await say('broker');
    expect(await ordinary.way.read()).toMatchObject({ reader: 'broker' });
  });

  it('a state ticks the steps of every journey that it proves', async () => {
    await fromPage(sighting('importer-list', { page: 'portal' }));
    const ticks = await ordinary.ticks.read();
    expect(Object.keys(ticks)).toEqual(
      expect.arrayContaining(['first-login', 'verify-access', 'ach-log-in', 'ach-open-list']),
    );
  });

  it('the table of suffixes: of a whole number only its end is kept; what is removed can come back', async () => {
    const add = (label: string) => fromPopup({ type: 'add-suffix', tabId: 1, label });
    expect(await add('12-345678900')).toEqual({ refused: null });
    expect(await add('…6789 · 00')).toEqual({ refused: 'label taken' });
    const [row] = await ordinary.suffixes.read();
    expect(row?.label).toBe('…6789 · 00');
    const suffix = row?.id ?? '';
    await fromPopup({ type: 'check-suffix', tabId: 1, suffix, check: 'seen', done: true });
    await fromPopup({ type: 'remove-suffix', tabId: 1, suffix });
    expect(await ordinary.suffixes.read()).toEqual([]);
    await fromPopup({ type: 'restore-suffix', tabId: 1 });
    expect(await ordinary.suffixes.read()).toEqual([
      { ...row, done: { visible: false, entered: false, seen: true, rev613: false } },
    ]);
    // Once: the second time there is nothing to bring back.
    await fromPopup({ type: 'restore-suffix', tabId: 1 });
    expect(await ordinary.suffixes.read()).toHaveLength(1);
  });

  it('of a private tab nothing of it goes to disk', async () => {
    await answer('party', 'broker', 2);
    await fromPopup({ type: 'turn-to', tabId: 2, journey: 'enrol-ach' });
    await fromPopup({ type: 'add-suffix', tabId: 2, label: '…4321 · 00' });
    expect(await fakeBrowser.storage.local.get(['way', 'suffixes'])).toEqual({});
    expect(await ordinary.way.read()).toEqual({ answers: {}, journey: null, reader: null });
    expect(await inPrivate.way.read()).toEqual({
      answers: { party: 'broker' },
      journey: 'enrol-ach',
      reader: null,
    });
    expect(await inPrivate.suffixes.read()).toHaveLength(1);
  });

  it('a page cannot answer for the person', () => {
    const body: PopupMessage = { type: 'answer', tabId: 1, question: 'party', answer: 'broker' };
    expect(handle(body, pageSender())).toBeNull();
  });
});
