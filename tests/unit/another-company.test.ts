/** Starting over for another company: what is cleared, what stays, and undo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '../../lib/background/message-handler';
import {
  logEntries,
  inPrivate,
  logins,
  ordinary,
  prepSheet,
  settings,
  waits,
} from '../../lib/storage';
import { translator } from '../../lib/texts';
import { nameOfWait } from '../../lib/waits/name';
import { noProgress } from '../../lib/guide-progress';
import { fromPopup, startWorker } from './helpers/worker';

beforeEach(() => startWorker(new Date(2026, 10, 20, 14, 2).getTime()));

const started = { type: 'start-wait', kind: 'mails' } as const;

/** A user who has partly completed the steps for one company. */
async function live(): Promise<void> {
  await fromPopup({ type: 'keep-log', on: true });
  await fromPopup({ type: 'answer', tabId: 1, question: 'stand', answer: 'none' });
  await fromPopup({ type: 'by-hand', tabId: 1, act: { type: 'code-reader', reader: 'me' } });
  await fromPopup({ type: 'step-done', tabId: 1, step: 'done', done: true });
  await fromPopup({ type: 'add-suffix', tabId: 1, label: '…4321 · 00' });
  await fromPopup({ type: 'change-sheet', change: { companyName: 'Northwind' } });
  await fromPopup(started);
  await fromPopup({ type: 'logged-in', login: 'first', day: '2026-11-10' });
  await fromPopup({ type: 'by-hand', tabId: null, act: { type: 'hints', on: false } });
  await fromPopup({ type: 'by-hand', tabId: null, act: { type: 'start-window' } });
}

const ofCompany = () =>
  Promise.all([
    ordinary.progress.read(),
    ordinary.ticks.read(),
    ordinary.suffixes.read(),
    prepSheet.read(),
  ]);
const ofPerson = () =>
  Promise.all([logins.read(), settings.read(), logEntries.read(), ordinary.windows.read()]);

describe('another company', () => {
  it('clears answers, steps, numbers and the prep sheet, and keeps logins, log, settings and a countdown', async () => {
    await live();
    const person = await ofPerson();
    expect((await ofCompany())[0]).toMatchObject({ answers: { stand: 'none' }, reader: 'me' });
    expect(await fromPopup({ type: 'leave-company' })).toEqual({ refused: null });
    expect(await ofCompany()).toEqual([noProgress, {}, [], {}]);
    expect(await ofPerson()).toEqual(person);
    expect(person[3]).toMatchObject([{ window: { state: 'running' } }]);
  });

  it('has waits of its own, while those of the earlier company continue and are labeled so', async () => {
    await live();
    await fromPopup({ type: 'leave-company' });
    const [earlier] = await waits.read();
    expect(earlier).toMatchObject({ kind: 'mails', endedOn: null });
    expect(earlier && nameOfWait(earlier, translator('en'))).toBe(
      'Two emails after Submit (earlier company)',
    );
    await fromPopup(started);
    expect((await waits.read()).map(({ isEarlier = false }) => isEarlier)).toEqual([true, false]);
    // The user has told us about only one company so far.
    await fromPopup(started);
    expect(await waits.read()).toHaveLength(2);
  });

  it('can be undone as a whole', async () => {
    await live();
    const before = await ofCompany();
    await fromPopup({ type: 'leave-company' });
    await fromPopup({ type: 'answer', tabId: 1, question: 'stand', answer: 'changed' });
    await fromPopup({ type: 'bring-company-back' });
    expect(await ofCompany()).toEqual(before);
    expect((await waits.read()).map(({ isEarlier }) => isEarlier)).toEqual([false]);
    // Undo works once, so that pressing it again does not discard what was entered since.
    await fromPopup({ type: 'step-done', tabId: 1, step: 'mails', done: true });
    await fromPopup({ type: 'bring-company-back' });
    expect(await ordinary.ticks.read()).toMatchObject({ mails: { done: true } });
  });

  it('changes nothing if a write fails', async () => {
    await live();
    const before = await ofCompany();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    local.set = () => Promise.reject(new Error('full'));
    expect(await fromPopup({ type: 'leave-company' })).toEqual({ refused: 'not saved' });
    local.set = set;
    expect(await ofCompany()).toEqual(before);
    expect((await waits.read()).some(({ isEarlier }) => isEarlier)).toBe(false);
  });

  it('does not affect private windows', async () => {
    await fromPopup({ type: 'step-done', tabId: 2, step: 'done', done: true });
    await fromPopup({ type: 'leave-company' });
    expect(await inPrivate.ticks.read()).toMatchObject({ done: { done: true } });
  });

  it('is refused when a content script asks for it', async () => {
    await live();
    const before = await ofCompany();
    const page = { id: fakeBrowser.runtime.id, frameId: 0, url: 'https://ace.cbp.gov/s/' };
    await handle({ type: 'leave-company' }, { ...page, tab: { id: 1, incognito: false } });
    expect(await ofCompany()).toEqual(before);
  });
});
