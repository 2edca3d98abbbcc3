/** The log of what was seen and done, kept only once the person asked for it. */
import type { CodeWindow } from '../code-window';
import {
  codeNews,
  remarkRefusal,
  withEvidence,
  withRemark,
  type RemarkRefusal,
  type What,
} from '../evidence';
import type { EvidenceMessage, PageSender, PopupAnswer } from '../messages';
import { evenUnsaved, evidence, keepsEvidence } from '../storage';
import { isPrivateInFront } from './tabs';

/**
 * Notes what a tab proved. Of a private tab nothing is noted, not even until the browser ends: a log that
 * is gone tomorrow proves nothing.
 *
 * @param at ms since the epoch
 * @param remark the person's own words for it
 */
export async function note(
  { isPrivate }: Pick<PageSender, 'isPrivate'>,
  news: readonly What[],
  at: number,
  remark = '',
): Promise<void> {
  if (isPrivate || news.length === 0 || !(await keepsEvidence.read())) return;
  // What it is about was done, whether this can be written or not.
  await evenUnsaved(() =>
    evidence.update((log) =>
      news.reduce((after, what) => withEvidence(after, crypto.randomUUID(), at, what, remark), log),
    ),
  );
}

/** Notes what became of a code window at `now`, ms since the epoch. */
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

/** Does it; gives the reason when the rules refuse it. `now` in ms since the epoch. */
export async function changeEvidence(
  message: EvidenceMessage,
  now: number,
): Promise<PopupAnswer['refused']> {
  switch (message.type) {
    case 'keep-evidence':
      await keepsEvidence.update(() => message.on);
      return null;
    case 'add-remark': {
      const refused = remarkRefusal(message.words);
      if (refused) return refused;
      const what: What = { type: 'remark' };
      await evidence.update((log) =>
        withEvidence(log, crypto.randomUUID(), now, what, message.words),
      );
      return null;
    }
    case 'remark-on':
      return remarkOn(message.entry, message.words);
    case 'remove-evidence':
      await evidence.update((log) => log.filter(({ id }) => id !== message.entry));
      return null;
    case 'clear-evidence':
      await evidence.update(() => []);
      return null;
    case 'mail-opened':
      await note(
        { isPrivate: await isPrivateInFront() },
        [{ type: 'mail', mail: message.mail }],
        now,
      );
      return null;
  }
}

async function remarkOn(entry: string, words: string): Promise<RemarkRefusal | null> {
  let refused: RemarkRefusal | null = null;
  await evidence.update((log) => {
    const made = withRemark(log, entry, words);
    refused = made.refused;
    return made.refused ? log : made.log;
  });
  return refused;
}
