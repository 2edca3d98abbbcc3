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
import type { Handlers, Outcome } from './handlers';
import { note } from './log';
import { notify } from './notifications';
import { isPrivateInFront } from './tabs';
import type { Words } from '../texts';

export const waitsHandlers: Handlers<WaitsMessage, Outcome> = {
  'start-wait': ({ kind }) => begin(kind, (before, id, now) => withStarted(before, id, kind, now)),
  'add-wait': ({ draft }) =>
    begin(draft.kind, (before, id, now) => withWait(before, id, draft, now)),
  'correct-wait': ({ wait, draft }) =>
    change((before) => withCorrected(before, wait, draft, Date.now())),
  'end-wait': ({ wait, ended }) => end(wait, ended, Date.now()),
  'remove-wait': ({ wait }) => remove(wait),
  'restore-wait': restore,
};

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
  make: (before: readonly WaitRecord[], id: string, now: number) => WaitsChange,
): Promise<Refusal | null> {
  const isPrivate = await isPrivateInFront();
  if (isPrivate) return 'not saved';
  const id = crypto.randomUUID();
  const now = Date.now();
  const refused = await change((before) => make(before, id, now));
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
