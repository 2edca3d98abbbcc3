/** What a user changes about their waits, and one notification when a wait is over. */
import { dayOf } from '../day';
import type { WaitId } from '../guide/ids';
import type { Refusal, WaitsMessage } from '../messages';
import { evenUnsaved, reminderPlan, removedWait, waits, waitsToldOn } from '../storage';
import {
  dueWaits,
  nextWaitReminder,
  toldOver,
  withCorrected,
  withEnded,
  withoutWait,
  withStarted,
  withWait,
  withWaitBack,
  type WaitRecord,
  type WaitsChange,
} from '../waits';
import { nameOfWait } from '../waits/name';
import { note } from './log';
import { notify } from './notifications';
import { isPrivateInFront } from './tabs';
import type { Words } from '../texts';

/**
 * Carries out a change. `now` is in ms since the epoch.
 *
 * @returns why the rules refuse it, or `null`
 */
export async function changeWaits(message: WaitsMessage, now: number): Promise<Refusal | null> {
  switch (message.type) {
    case 'start-wait':
      return begin(message.kind, now, (before, id) => withStarted(before, id, message.kind, now));
    case 'add-wait':
      return begin(message.draft.kind, now, (before, id) =>
        withWait(before, id, message.draft, now),
      );
    case 'correct-wait':
      return change((before) => withCorrected(before, message.wait, message.draft, now));
    case 'end-wait':
      return end(message.wait, message.ended, now);
    case 'remove-wait':
      await remove(message.wait);
      return null;
    case 'restore-wait':
      return restore();
  }
}

/** When the next notification about waits is due, in ms since the epoch, or `null` if none is. */
export async function nextWait(now: number): Promise<number | null> {
  const [all, { hour }, toldOn] = await readWaits();
  return nextWaitReminder(all, hour, toldOn, now);
}

/**
 * Sends one notification for all waits that are over at `now` (ms since the epoch), unless one was
 * already sent today.
 *
 * @returns whether one was sent
 */
export async function tellWaitsOver(say: Words, now: number): Promise<boolean> {
  const [all, { hour }, toldOn] = await readWaits();
  const due = dueWaits(all, hour, toldOn, now);
  if (due.length === 0) return false;
  const { title, body } = overText(due, say);
  // Send first, then save. If the worker is killed in between, the next one sends it again.
  await notify({ waitsOn: dayOf(now) }, title, body);
  await waitsToldOn.update(() => dayOf(now));
  // Skip waits that the user has changed in the meantime.
  const wasDue = new Set(due.map((record) => JSON.stringify(record)));
  await evenUnsaved(() =>
    waits.update((before) =>
      before.map((record) => (wasDue.has(JSON.stringify(record)) ? toldOver(record) : record)),
    ),
  );
  return true;
}

const readWaits = () => Promise.all([waits.read(), reminderPlan.read(), waitsToldOn.read()]);

/** The text of a notification about one or more waits that are over. */
function overText(due: readonly WaitRecord[], { t }: Words): { title: string; body: string } {
  const [only, second] = due;
  if (!only || second) {
    return { title: t('waiting.over.many', { count: due.length }), body: t('waiting.over.open') };
  }
  return {
    title: t('waiting.over.one', { wait: nameOfWait(only, t) }),
    body: only.kind ? t('waiting.over.ask') : t('waiting.over.open'),
  };
}

async function change(
  make: (before: readonly WaitRecord[]) => WaitsChange,
): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await waits.update((before) => {
    const result = make(before);
    refused = result.refused;
    return result.refused ? before : result.waits;
  });
  return refused;
}

/**
 * Starts a wait and logs it, unless it was already running. Refused in a private window, because a
 * wait is stored on disk.
 */
async function begin(
  kind: WaitId | null,
  now: number,
  make: (before: readonly WaitRecord[], id: string) => WaitsChange,
): Promise<Refusal | null> {
  const isPrivate = await isPrivateInFront();
  if (isPrivate) return 'not saved';
  const id = crypto.randomUUID();
  const refused = await change((before) => make(before, id));
  const hasBegun = (await waits.read()).some((wait) => wait.id === id);
  if (hasBegun) await note({ isPrivate }, [{ type: 'wait', kind, ended: false }], now);
  return refused;
}

async function end(id: string, ended: boolean, now: number): Promise<Refusal | null> {
  const wait = (await waits.read()).find((candidate) => candidate.id === id);
  const refused = await change((before) => withEnded(before, id, ended, now));
  if (refused === null && ended && wait?.endedOn === null) {
    const isPrivate = await isPrivateInFront();
    await note({ isPrivate }, [{ type: 'wait', kind: wait.kind, ended }], now);
  }
  return refused;
}

/** Saves what is removed before removing it, so that a crash in between loses nothing. */
async function remove(id: string): Promise<void> {
  await waits.update(async (before) => {
    const { waits: left, removed } = withoutWait(before, id);
    if (!removed) return before;
    await removedWait.update(() => removed);
    return left;
  });
}

async function restore(): Promise<Refusal | null> {
  const removed = await removedWait.read();
  if (!removed) return null;
  const refused = await change((before) => withWaitBack(before, removed));
  if (!refused) await removedWait.update(() => null);
  return refused;
}
