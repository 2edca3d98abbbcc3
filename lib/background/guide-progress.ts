/** What a user changes about their progress: answers, journey, steps, and the table of suffixes. */
import { ticked } from '../checklist';
import type { Refusal, GuideMessage } from '../messages';
import { kept } from '../storage';
import { suffixRefusal, withCheck, withoutSuffix, withSuffix, withSuffixBack } from '../suffixes';
import { answered } from '../triage';
import { ticksAfter } from '../guide-progress';
import { note } from './log';
import { isPrivateTab } from './tabs';

/**
 * Carries out a change.
 *
 * @returns why the rules refuse it, or `null`
 */
export async function changeProgress(message: GuideMessage): Promise<Refusal | null> {
  // A page that has no tab shows the ordinary values, even while a countdown runs in a private one.
  const isPrivate = message.tabId !== null && (await isPrivateTab(message.tabId));
  const { ticks, way } = kept(isPrivate);
  switch (message.type) {
    case 'answer': {
      const before = await way.read();
      const after = await way.update((stored) => {
        const answers = answered(stored.answers, message.question, message.answer);
        // New answers may lead to another case, which has other journeys than the one chosen
        // before.
        return answers === stored.answers ? stored : { ...stored, answers, journey: null };
      });
      await ticks.update((stored) => ticksAfter(before, after, stored));
      return null;
    }
    case 'turn-to':
      await way.update((before) => ({ ...before, journey: message.journey }));
      return null;
    case 'step-done': {
      const { step, done } = message;
      let isNew = false;
      await ticks.update((before) => {
        isNew = (before[step]?.done ?? false) !== done;
        return ticked(before, step, done);
      });
      if (isNew) await note({ isPrivate }, [{ type: 'step', step, done }], Date.now());
      return null;
    }
    case 'add-suffix':
      return addSuffix(message.label, isPrivate);
    case 'check-suffix':
      await checkSuffix(message, isPrivate);
      return null;
    case 'remove-suffix':
      await removeSuffix(message.suffix, isPrivate);
      return null;
    case 'restore-suffix':
      return restoreSuffix(isPrivate);
  }
}

/** The log stores a suffix's label as a remark, because it is the user's own words. */
async function checkSuffix(
  { suffix, check, done }: Extract<GuideMessage, { type: 'check-suffix' }>,
  isPrivate: boolean,
): Promise<void> {
  const rows = await kept(isPrivate).suffixes.update((before) =>
    withCheck(before, suffix, check, done),
  );
  const row = rows.find(({ id }) => id === suffix);
  if (row) await note({ isPrivate }, [{ type: 'suffix', check, done }], Date.now(), row.label);
}

async function addSuffix(label: string, isPrivate: boolean): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await kept(isPrivate).suffixes.update((rows) => {
    refused = suffixRefusal(rows, label);
    return withSuffix(rows, crypto.randomUUID(), label);
  });
  return refused;
}

/** Saves what is removed before removing it, so that a crash in between loses nothing. */
async function removeSuffix(id: string, isPrivate: boolean): Promise<void> {
  const { suffixes, removedSuffix } = kept(isPrivate);
  await suffixes.update(async (before) => {
    const { rows, removed } = withoutSuffix(before, id);
    if (removed) await removedSuffix.update(() => removed);
    return rows;
  });
}

async function restoreSuffix(isPrivate: boolean): Promise<Refusal | null> {
  const { suffixes, removedSuffix } = kept(isPrivate);
  const removed = await removedSuffix.read();
  if (!removed) return null;
  let refused: Refusal | null = null;
  await suffixes.update((rows) => {
    refused = suffixRefusal(rows, removed.row.label);
    return withSuffixBack(rows, removed);
  });
  if (!refused) await removedSuffix.update(() => null);
  return refused;
}
