/** What a sighting sets in motion: the code window, the checklist, the login clock. */
import { seen, startedOver } from '../checklist';
import type { WindowEvent } from '../code-window';
import { newsOf, type What } from '../evidence';
import { allJourneys } from '../guide';
import {
  certainLogin,
  dayOf,
  judgeLogin,
  loggedIn,
  withQuestion,
  type LoginVerdict,
} from '../login-clock';
import type { PageMessage, PageSender } from '../messages';
import { evenUnsaved, kept, logins, seenLogins } from '../storage';
import { note } from './evidence';
import { remember } from './memory';
import { changeWindow } from './windows';

type SightingMessage = Extract<PageMessage, { type: 'sighting' }>;

/** Takes note of what a tab shows. */
export async function saw(message: SightingMessage, tab: PageSender): Promise<void> {
  const { sighting } = message;
  const today = dayOf(Date.now());
  const verdicts: LoginVerdict[] = [];
  let news: What[] = [];
  await remember(tab, (memory) => {
    const judged = judgeLogin(memory, { ...sighting, document: message.document });
    verdicts.push(judged.verdict);
    news = newsOf({ state: memory.lastState, errors: memory.sighting?.errors ?? [] }, sighting);
    return {
      ...memory,
      sighting,
      lastState: sighting.state ?? memory.lastState,
      atLogin: judged.memory.atLogin,
      askedLogin: judged.verdict === 'ask' ? today : memory.askedLogin,
      // What is recognised now outweighs what was said when nothing was.
      handStep: sighting.state === null ? memory.handStep : null,
    };
  });

  if (verdicts.includes('counts')) news = [...news, { type: 'log-in' }];
  await note(tab, news, Date.now());
  // What one of them could not save must not cost the others.
  await evenUnsaved(() => moveWindow(message, tab));
  const { page, state } = sighting;
  if (state !== null) {
    await evenUnsaved(() =>
      kept(tab.isPrivate).ticks.update((ticks) => seen(allJourneys, ticks, page, state)),
    );
  }
  // The login clock is kept on disk: a private tab does not reach it.
  if (tab.isPrivate) return;
  if (verdicts.includes('counts')) await countLogin('seen');
  if (page === 'importer-form' && state === 'done') await countLogin('done');
}

/** The event in the code window that a state of the form means; null for every other page. */
function windowEvent({ at, sighting, cameFromCompany }: SightingMessage): WindowEvent | null {
  if (sighting.page !== 'importer-form') return null;
  const { state } = sighting;
  if (state === 'company') return { type: 'company-seen', at };
  if (state === 'code') return { type: 'code-seen', at, cameFromCompany };
  if (state === 'owner' || state === 'authorise') return { type: 'owner-seen' };
  return state === 'done' ? { type: 'done-seen' } : null;
}

async function moveWindow(message: SightingMessage, tab: PageSender): Promise<void> {
  const event = windowEvent(message);
  if (!event) return;
  const { before, after } = await changeWindow(tab, event);
  if (after.state !== 'lost' || before.state === 'lost') return;
  await kept(tab.isPrivate).ticks.update((ticks) =>
    startedOver(allJourneys, ticks, 'importer-form'),
  );
}

/** Counts it for the only login there is; with several it is asked whose it was. */
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
