/** What a user changes about their progress: answers, journey, steps, and the table of suffixes. */
import { ticked } from '../checklist';
import type { GuideMessage, Refusal } from '../messages';
import { kept } from '../storage';
import { suffixRefusal, withCheck, withoutSuffix, withSuffix, withSuffixBack } from '../suffixes';
import { answered } from '../triage';
import { ticksAfter } from '../guide-progress';
import type { Handlers, Outcome } from './handlers';
import { note } from './log';
import { isPrivateTab } from './tabs';

export const guideHandlers: Handlers<GuideMessage, Outcome> = {
  answer: async ({ tabId, question, answer }) => {
    const { ticks, progress } = await keptFor(tabId);
    const before = await progress.read();
    const after = await progress.update((stored) => {
      const answers = answered(stored.answers, question, answer);
      // New answers may lead to another case, which has other journeys than the one chosen before.
      return answers === stored.answers ? stored : { ...stored, answers, journey: null };
    });
    await ticks.update((stored) => ticksAfter(before, after, stored));
  },
  'turn-to': async ({ tabId, journey }) => {
    const { progress } = await keptFor(tabId);
    await progress.update((before) => ({ ...before, journey }));
  },
  'step-done': async ({ tabId, step, done }) => {
    const { ticks, isPrivate } = await keptFor(tabId);
    let isNew = false;
    await ticks.update((before) => {
      isNew = (before[step]?.done ?? false) !== done;
      return ticked(before, step, done);
    });
    if (isNew) await note({ isPrivate }, [{ type: 'step', step, done }], Date.now());
  },
  'add-suffix': async ({ tabId, label }) => {
    const { suffixes } = await keptFor(tabId);
    let refused: Refusal | null = null;
    await suffixes.update((rows) => {
      refused = suffixRefusal(rows, label);
      return withSuffix(rows, crypto.randomUUID(), label);
    });
    return refused;
  },
  'check-suffix': async ({ tabId, suffix, check, done }) => {
    const { suffixes, isPrivate } = await keptFor(tabId);
    const rows = await suffixes.update((before) => withCheck(before, suffix, check, done));
    const row = rows.find(({ id }) => id === suffix);
    // The log stores the label as a remark, because it is the user's own words.
    if (row) await note({ isPrivate }, [{ type: 'suffix', check, done }], Date.now(), row.label);
  },
  'remove-suffix': async ({ tabId, suffix }) => {
    const { suffixes, removedSuffix } = await keptFor(tabId);
    await suffixes.update(async (before) => {
      const { rows, removed } = withoutSuffix(before, suffix);
      // Saved before it is removed, so that a crash in between loses nothing.
      if (removed) await removedSuffix.update(() => removed);
      return rows;
    });
  },
  'restore-suffix': async ({ tabId }) => {
    const { suffixes, removedSuffix } = await keptFor(tabId);
    const removed = await removedSuffix.read();
    if (!removed) return null;
    let refused: Refusal | null = null;
    await suffixes.update((rows) => {
      refused = suffixRefusal(rows, removed.row.label);
      return withSuffixBack(rows, removed);
    });
    if (!refused) await removedSuffix.update(() => null);
    return refused;
  },
};

/** What is stored for the tab that a page of ours refers to. */
async function keptFor(tabId: number | null) {
  // A page that has no tab shows the ordinary values, even while a countdown runs in a private one.
  const isPrivate = tabId !== null && (await isPrivateTab(tabId));
  return { ...kept(isPrivate), isPrivate };
}
