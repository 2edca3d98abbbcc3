/** What a user changes about their logins. */
import type { Day } from '../day';
import {
  closingRefusal,
  dayOf,
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

/**
 * Carries out a change. `now` is in ms since the epoch.
 *
 * @returns why the rules refuse it, or `null`
 */
export async function changeLogins(message: LoginsMessage, now: number): Promise<Refusal | null> {
  switch (message.type) {
    case 'logged-in': {
      const how = message.day === dayOf(now) ? 'said' : 'corrected';
      return change((before) => ({
        logins: before.map((login) =>
          login.id === message.login
            ? loggedIn(login, message.day, login.isMine ? how : 'heard', now)
            : login,
        ),
        refused: goneFrom(before, message.login) ?? dayRefusal(message.day, now),
      }));
    }
    case 'whose':
      return answer(message.seen, message.login, now);
    case 'add-login':
      return change((before) => withAdded(before, crypto.randomUUID(), message.draft, now));
    case 'edit-login':
      return change((before) => withEdited(before, message.login, message.draft, now));
    case 'remove-logins':
      return remove(message.logins);
    case 'restore-logins':
      return restore();
    case 'told': {
      const plan = await reminderPlan.read();
      const today = dayOf(now);
      return change((before) => ({
        logins: withTold(before, message.logins, plan, today, now),
        refused: null,
      }));
    }
    case 'snooze': {
      const plan = await reminderPlan.read();
      return change((before) => ({
        logins: withSnoozed(before, message.logins, message.snooze, plan, now),
        refused: null,
      }));
    }
    case 'plan-reminders': {
      const times = tidyPlan(message);
      const refused = planRefusal(times);
      if (!refused) await reminderPlan.update((before) => ({ ...before, ...times }));
      return refused;
    }
    case 'add-closing':
      return addClosing(message.closing, dayOf(now));
    case 'remove-closing':
      await reminderPlan.update((before) => ({
        ...before,
        closings: withoutClosing(before.closings, message.closing),
      }));
      return null;
  }
}

async function addClosing(closing: Closing, today: Day): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await reminderPlan.update((before) => {
    refused = closingRefusal(before.closings, closing, today);
    return refused ? before : { ...before, closings: withClosing(before.closings, closing, today) };
  });
  return refused;
}

async function change(make: (before: readonly Login[]) => ListChange): Promise<Refusal | null> {
  let refused: Refusal | null = null;
  await logins.update((before) => {
    const result = make(before);
    refused = result.refused;
    return result.refused ? before : result.logins;
  });
  return refused;
}

/**
 * Saves the login before removing the question. If the worker is killed in between, the question is
 * merely asked again.
 */
async function answer(
  seenId: string,
  loginId: string | null,
  now: number,
): Promise<Refusal | null> {
  const seen = (await seenLogins.read()).find(({ id }) => id === seenId);
  if (!seen) return null;
  if (loginId !== null) {
    const refused = await change((before) => ({
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
