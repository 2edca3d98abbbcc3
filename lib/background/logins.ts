/** What a user changes about their logins. */
import { dayOf, type Day } from '../day';
import {
  closingRefusal,
  dayRefusal,
  loggedIn,
  planRefusal,
  tidyPlan,
  withAdded,
  withAnswer,
  withClosing,
  withEdited,
  withoutClosing,
  withRemoved,
  withRestored,
  withSnoozed,
  withTold,
  type Closing,
  type ListChange,
  type Login,
} from '../login-clock';
import type { LoginsMessage, Refusal } from '../messages';
import { logins, reminderPlan, removedLogins, seenLogins } from '../storage';
import type { Handlers, Outcome } from './handlers';

export const loginsHandlers: Handlers<LoginsMessage, Outcome> = {
  'logged-in': ({ login: id, day }) =>
    change((before, now) => {
      const how = day === dayOf(now) ? 'said' : 'corrected';
      return {
        logins: before.map((login) =>
          login.id === id ? loggedIn(login, day, login.isMine ? how : 'heard', now) : login,
        ),
        refused: goneFrom(before, id) ?? dayRefusal(day, now),
      };
    }),
  whose: ({ seen, login }) => answer(seen, login),
  'add-login': ({ draft }) =>
    change((before, now) => withAdded(before, crypto.randomUUID(), draft, now)),
  'edit-login': ({ login, draft }) =>
    change((before, now) => withEdited(before, login, draft, now)),
  'remove-logins': ({ logins: ids }) => remove(ids),
  'restore-logins': restore,
  told: async ({ logins: ids }) => {
    const plan = await reminderPlan.read();
    return change((before, now) => ({
      logins: withTold(before, ids, plan, dayOf(now), now),
      refused: null,
    }));
  },
  snooze: async ({ logins: ids, snooze }) => {
    const plan = await reminderPlan.read();
    return change((before, now) => ({
      logins: withSnoozed(before, ids, snooze, plan, now),
      refused: null,
    }));
  },
  'plan-reminders': async (message) => {
    const times = tidyPlan(message);
    const refused = planRefusal(times);
    if (!refused) await reminderPlan.update((before) => ({ ...before, ...times }));
    return refused;
  },
  'add-closing': ({ closing }) => addClosing(closing, dayOf(Date.now())),
  'remove-closing': async ({ closing }) => {
    await reminderPlan.update((before) => ({
      ...before,
      closings: withoutClosing(before.closings, closing),
    }));
  },
};

async function addClosing(closing: Closing, today: Day): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await reminderPlan.update((before) => {
    refused = closingRefusal(before.closings, closing, today);
    return refused ? before : { ...before, closings: withClosing(before.closings, closing, today) };
  });
  return refused;
}

async function change(
  make: (before: readonly Login[], now: number) => ListChange,
): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await logins.update((before) => {
    const result = make(before, Date.now());
    refused = result.refused;
    return result.refused ? before : result.logins;
  });
  return refused;
}

/**
 * Saves the login before removing the question. If the worker is killed in between, the question is
 * merely asked again.
 */
async function answer(seenId: string, loginId: string | null): Promise<Refusal | null> {
  const seen = (await seenLogins.read()).find(({ id }) => id === seenId);
  if (!seen) return null;
  if (loginId !== null) {
    const refused = await change((before, now) => ({
      logins: withAnswer(before, seen, loginId, now),
      refused: goneFrom(before, loginId),
    }));
    // Keep the question, or the log-in it asks about would be lost.
    if (refused) return refused;
  }
  await seenLogins.update((open) => open.filter(({ id }) => id !== seenId));
  return null;
}

function goneFrom(all: readonly Login[], id: string): 'gone' | null {
  return all.some((login) => login.id === id) ? null : 'gone';
}

/** Saves what is removed before removing it, so that a crash in between loses nothing. */
async function remove(ids: readonly string[]): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await logins.update(async (before) => {
    const result = withRemoved(before, ids);
    refused = result.refused;
    if (result.refused) return before;
    await removedLogins.update(() => result.removed);
    return result.logins;
  });
  return refused;
}

async function restore(): Promise<Refusal | null> {
  const removed = await removedLogins.read();
  const refused = await change((before) => withRestored(before, removed));
  if (!refused) await removedLogins.update(() => []);
  return refused;
}
