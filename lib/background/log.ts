/** The log of what was seen and done. Nothing is logged until the user turns it on. */
import type { CodeWindow } from '../code-window';
import { codeNews, remarkRefusal, withEntry, withRemark, type LogEvent } from '../log';
import type { LogMessage, PageSender, Refusal } from '../messages';
import { evenUnsaved, logEntries, keepsLog } from '../storage';
import type { Handlers, Outcome } from './handlers';
import { isPrivateInFront } from './tabs';

/**
 * Logs what was observed in a tab. Nothing from a private tab is logged, not even for the session:
 * a log that is gone tomorrow proves nothing.
 *
 * @param at ms since the epoch
 * @param remark the user's own words about it
 */
export async function note(
  { isPrivate }: Pick<PageSender, 'isPrivate'>,
  news: readonly LogEvent[],
  at: number,
  remark = '',
): Promise<void> {
  if (isPrivate || news.length === 0 || !(await keepsLog.read())) return;
  // The logged action has already happened, so a failed write must not make it look failed.
  await evenUnsaved(() =>
    logEntries.update((log) =>
      news.reduce((after, what) => withEntry(after, crypto.randomUUID(), at, what, remark), log),
    ),
  );
}

/** Logs what happened to a code window at `now` (ms since the epoch). */
export async function noteCode(
  tab: Pick<PageSender, 'isPrivate'>,
  before: CodeWindow,
  after: CodeWindow,
  byHand: boolean,
  now: number,
): Promise<void> {
  const news = codeNews(before, after, byHand, now);
  if (news) await note(tab, [news.what], news.at);
}

export const logHandlers: Handlers<LogMessage, Outcome> = {
  'keep-log': async ({ on }) => {
    await keepsLog.update(() => on);
  },
  'add-remark': async ({ words }) => {
    const refused = remarkRefusal(words);
    if (refused) return refused;
    const what: LogEvent = { type: 'remark' };
    await logEntries.update((log) => withEntry(log, crypto.randomUUID(), Date.now(), what, words));
    return null;
  },
  'remark-on': async ({ entry, words }) => {
    let refused: Refusal | null = null;
    await logEntries.update((log) => {
      const result = withRemark(log, entry, words);
      refused = result.refused;
      return result.refused ? log : result.log;
    });
    return refused;
  },
  'remove-entry': async ({ entry }) => {
    await logEntries.update((log) => log.filter(({ id }) => id !== entry));
  },
  'clear-log': async () => {
    await logEntries.update(() => []);
  },
  'mail-opened': async ({ mail }) => {
    const isPrivate = await isPrivateInFront();
    await note({ isPrivate }, [{ type: 'mail', mail }], Date.now());
  },
};
