/**
 * What a sighting of a page, or a press on it, changes: the code window, the checklist and the
 * login clock.
 */
import { seen, startedOver } from '../checklist';
import type { WindowEvent } from '../code-window';
import { newsOf } from '../log';
import { allJourneys } from '../guide';
import { dayOf } from '../day';
import { certainLogin, judgeLogin, loggedIn, withQuestion } from '../login-clock';
import type { PageMessage, PageSender } from '../messages';
import { roleOf } from '../pages';
import { evenUnsaved, kept, logins, seenLogins, type TabMemory } from '../storage';
import { reach, refusalsIn, stateOfPress, type Reached } from '../transitions';
import { note } from './log';
import { remember } from './tab-memory';
import { changeWindow } from './code-windows';

type SightingMessage = Extract<PageMessage, { type: 'sighting' }>;
type PressMessage = Extract<PageMessage, { type: 'went-on' }>;

/** The user pressed a button that moves on. */
export async function pressed({ state, at }: PressMessage, tab: PageSender): Promise<void> {
  await remember(tab, (memory) => ({
    ...memory,
    press: { state: stateOfPress(state, memory.sighting), at, overWords: memory.wordsStand },
  }));
  if (roleOf(state) === 'requests-code') await changeWindow(tab, { type: 'went-on', at });
}

/** Processes what a tab shows. */
export async function saw(message: SightingMessage, tab: PageSender): Promise<void> {
  const today = dayOf(Date.now());
  const before = await remember(tab, (memory) => {
    const { sighting, login } = judge(message, memory);
    return {
      ...memory,
      sighting,
      wordsStand:
        message.sighting.errors.includes('unrecognized') &&
        !sighting.errors.includes('unrecognized'),
      lastState: sighting.state ?? memory.lastState,
      atLogin: login.memory.atLogin,
      askedLogin: login.verdict === 'ask' ? today : memory.askedLogin,
      // A state recognized now overrides what the user said when none was.
      handStep: sighting.state === null ? memory.handStep : null,
    };
  });
  const { reached, sighting, login } = judge(message, before);
  const { page, state } = sighting;
  const isLogin = login.verdict === 'counts';

  const earlier = { state: before.lastState, errors: before.sighting?.errors ?? [] };
  const news = newsOf(earlier, sighting);
  await note(tab, isLogin ? [...news, { type: 'log-in' }] : news, Date.now());
  // Run each step on its own, so that a failed write in one does not cost us the others.
  await evenUnsaved(() => moveWindow(message, reached, tab));
  if (reached.ticks && state !== null) {
    await evenUnsaved(() =>
      kept(tab.isPrivate).ticks.update((ticks) => seen(allJourneys, ticks, page, state)),
    );
  }
  // The login clock is stored on disk, so private tabs must not reach it.
  if (tab.isPrivate) return;
  if (isLogin) await countLogin('seen');
  if (reached.countsLogin) await countLogin('done');
}

/** What a sighting means, given what was known about the tab before it. */
function judge(message: SightingMessage, memory: TabMemory) {
  const reached = reach(memory, message.sighting, message.at);
  const seen = { ...message.sighting, state: reached.state };
  const sighting = { ...seen, errors: refusalsIn(memory.press, seen) };
  const login = judgeLogin(memory, { ...sighting, isFresh: message.isFresh });
  return { reached, sighting, login };
}

async function moveWindow(
  { at, cameFromCompany, sighting }: SightingMessage,
  { codeWindow: type }: Reached,
  tab: PageSender,
): Promise<void> {
  if (!type) return;
  const event: WindowEvent = type === 'code-seen' ? { type, at, cameFromCompany } : { type, at };
  const { before, after } = await changeWindow(tab, event);
  if (after.state !== 'lost' || before.state === 'lost') return;
  await kept(tab.isPrivate).ticks.update((ticks) => startedOver(allJourneys, ticks, sighting.page));
}

/** Counts a log-in if there is only one login. With several, the user is asked whose it was. */
async function countLogin(how: 'seen' | 'done'): Promise<void> {
  const now = Date.now();
  const day = dayOf(now);
  const after = await logins.update((before) => {
    const only = certainLogin(before);
    if (!only) return before;
    const counted = loggedIn(only, day, how, now);
    return counted === only ? before : [counted];
  });
  if (certainLogin(after)) return;
  const seen = { id: crypto.randomUUID(), day, at: now, how };
  await seenLogins.update((open) => withQuestion(open, seen));
}
