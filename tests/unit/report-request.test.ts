/** Who may request a report, for which tab, and what of the result gets through. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handle } from '../../lib/background/message-handler';
import type { Sender } from '../../lib/messages';
import type { Report } from '../../lib/report/schema';
import { pageSender, popupSender, startWorker } from './helpers/worker';

const report: Report = {
  page: 'portal',
  state: null,
  found: [],
  missed: [],
  lines: [],
  more: 0,
};

/** `executeScript`, as far as it is used here. */
type Execute = (about: object) => Promise<{ result?: unknown }[]>;
const executeScript = vi.fn<Execute>();

beforeEach(() => {
  startWorker(Date.now());
  executeScript.mockReset().mockResolvedValue([{ result: report }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
});

const ask = (tabId: unknown, sender: Sender = popupSender) =>
  handle({ type: 'report', tabId }, sender);

describe('the content script for a page that may lack it', () => {
  const bring = (tabId: number, sender: Sender = popupSender) =>
    handle({ type: 'bring-help', tabId }, sender);

  it('is injected into a tab on our hosts, from our own file', async () => {
    expect(await bring(1)).toEqual({ refused: null });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1, frameIds: [0] }, files: ['/page.js'] }],
    ]);
  });

  it('is injected into no other tab, nor at a page’s request', async () => {
    await bring(99);
    expect(bring(1, pageSender())).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('a report', () => {
  it('is made in the top frame of the tab, by our own file, and returned to our own page', async () => {
    expect(await ask(1)).toEqual(report);
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1, frameIds: [0] }, files: ['/report.js'] }],
    ]);
  });

  const others: [string, Sender][] = [
    ['our content script', pageSender()],
    ['another extension', { ...popupSender, id: 'another' }],
    ['a web page', { ...popupSender, url: 'https://example.com/popup.html' }],
  ];
  it.each(others)('is not made for %s', (_, sender) => {
    expect(ask(1, sender)).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([9, 1.5, '1', null])('is not made for tab %j', async (tabId) => {
    expect(await ask(tabId)).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  const refused: [string, { result?: unknown }[]][] = [
    ['nothing', []],
    ['no result', [{}]],
    ['a word from the page', [{ result: { ...report, page: 'Northwind' } }]],
  ];
  it.each(refused)('is empty if the page answers %s', async (_, answer) => {
    executeScript.mockResolvedValue(answer);
    expect(await ask(1)).toBeNull();
  });

  it('is empty if the browser refuses', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await ask(1)).toBeNull();
  });
});
