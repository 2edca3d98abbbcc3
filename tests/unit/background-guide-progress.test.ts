/** The user's progress in the worker: answers, journeys, steps and the table of suffixes. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '../../lib/background/message-handler';
import type { OwnPageMessage } from '../../lib/messages';
import { inPrivate, ordinary } from '../../lib/storage';
import { asked, fromPage, fromPopup, pageSender, sighting, startWorker } from './helpers/worker';

const { sendMessage } = asked;

beforeEach(() => startWorker(new Date(2026, 10, 20, 14, 2).getTime()));

describe('the user’s progress', () => {
  const answer = (question: string, given: string, tabId = 1) =>
    fromPopup({ type: 'answer', tabId, question, answer: given });

  it('answers are stored and sent to every page', async () => {
    await fromPage(sighting('signed-in', { page: 'portal' }));
    await answer('stand', 'locked-out');
    await answer('lock', 'login');
    expect(await ordinary.progress.read()).toEqual({
      answers: { stand: 'locked-out', lock: 'login' },
      journey: null,
      reader: null,
    });
    expect(sendMessage).toHaveBeenCalled();
  });

  it.each([
    [
      'a login that worked before',
      { stand: 'locked-out', lock: 'login', owner: 'i-own', inbox: 'yes' },
      'verify-access',
    ],
    ['bank details of a bank that was left', { stand: 'changed', change: 'bank' }, 'ach-open-list'],
  ])(
    '%s: what the portal showed is forgotten, what the user said is not',
    async (_, answers, step) => {
      await fromPopup({ type: 'step-done', tabId: 1, step: 'add-proxy', done: true });
      await fromPage(sighting('signed-in', { page: 'portal' }));
      await fromPage(sighting('importer-list', { page: 'portal' }));
      expect(await ordinary.ticks.read()).toMatchObject({ [step]: { how: 'seen' } });
      for (const [question, given] of Object.entries(answers)) await answer(question, given);
      const ticks = await ordinary.ticks.read();
      expect(ticks).not.toHaveProperty(step);
      expect(ticks).toMatchObject({ 'add-proxy': { how: 'hand' } });
    },
  );

  it('a page without a tab uses ordinary values, even while a private countdown is running', async () => {
    await fromPopup({ type: 'by-hand', tabId: 2, act: { type: 'start-window' } });
    await fromPopup({ type: 'step-done', tabId: null, step: 'mails', done: true });
    await fromPopup({ type: 'add-suffix', tabId: null, label: '00' });
    expect(await inPrivate.ticks.read()).toEqual({});
    expect(await ordinary.ticks.read()).toMatchObject({ mails: { done: true } });
    expect(await ordinary.suffixes.read()).toMatchObject([{ label: '00' }]);
  });

  it('an answer that the question does not offer is ignored, and a new answer resets the chosen journey', async () => {
    await fromPopup({ type: 'turn-to', tabId: 1, journey: 'follow-refund' });
    await answer('stand', 'nobody');
    expect(await ordinary.progress.read()).toEqual({
      answers: {},
      journey: 'follow-refund',
      reader: null,
    });
    await answer('stand', 'none');
    expect(await ordinary.progress.read()).toEqual({
      answers: { stand: 'none' },
      journey: null,
      reader: null,
    });
  });

  it('the reader of the inbox is kept while answers change, and can be changed', async () => {
    const say = (reader: 'me' | 'broker') =>
      fromPopup({ type: 'by-hand', tabId: null, act: { type: 'code-reader', reader } });
    await say('me');
    await answer('party', 'importer');
    expect(await ordinary.progress.read()).toMatchObject({ reader: 'me' });
    await say('broker');
    expect(await ordinary.progress.read()).toMatchObject({ reader: 'broker' });
  });

  it('a state ticks the steps of every journey that it proves done', async () => {
    await fromPage(sighting('importer-list', { page: 'portal' }));
    const ticks = await ordinary.ticks.read();
    expect(Object.keys(ticks)).toEqual(
      expect.arrayContaining(['first-login', 'verify-access', 'ach-log-in', 'ach-open-list']),
    );
  });

  it('the suffix table stores only the end of a whole number, and removed rows can be restored', async () => {
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
    // Only once: there is nothing left to restore the second time.
    await fromPopup({ type: 'restore-suffix', tabId: 1 });
    expect(await ordinary.suffixes.read()).toHaveLength(1);
  });

  it('nothing from a private tab is written to disk', async () => {
    await answer('party', 'broker', 2);
    await fromPopup({ type: 'turn-to', tabId: 2, journey: 'enrol-ach' });
    await fromPopup({ type: 'add-suffix', tabId: 2, label: '…4321 · 00' });
    expect(await fakeBrowser.storage.local.get(['way', 'suffixes'])).toEqual({});
    expect(await ordinary.progress.read()).toEqual({ answers: {}, journey: null, reader: null });
    expect(await inPrivate.progress.read()).toEqual({
      answers: { party: 'broker' },
      journey: 'enrol-ach',
      reader: null,
    });
    expect(await inPrivate.suffixes.read()).toHaveLength(1);
  });

  it('a content script cannot change answers', () => {
    const body: OwnPageMessage = { type: 'answer', tabId: 1, question: 'party', answer: 'broker' };
    expect(handle(body, pageSender())).toBeNull();
  });
});
