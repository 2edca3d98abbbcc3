/** What the user does by hand, in the bar on a page or in the popup. */
import { atStep, stepNamed } from '../checklist';
import type { WindowEvent } from '../code-window';
import { allJourneys } from '../guide';
import type { StepId } from '../guide/types';
import type { PageSender, Refusal } from '../messages';
import type { ByHand } from '../guidance';
import { roleOf } from '../pages';
import { kept, oldCopyRead, settings } from '../storage';
import { caseOf, everyJourney } from '../guide-progress';
import type { Handlers, Outcome } from './handlers';
import { remember } from './tab-memory';
import { isPrivateInFront, showsForm } from './tabs';
import { changeShown, changeWindow, isAtWork, startWithoutTab } from './code-windows';

/** Each action, applied to a tab or to none. Refused by the rules of the code window. */
export const byHandHandlers: Handlers<ByHand, Outcome, [tab: PageSender | null]> = {
  hints: async ({ on }) => {
    await settings.update((before) => ({ ...before, hintsOn: on }));
  },
  'start-window': (_, tab) => start(tab),
  'code-accepted': ({ window: id }) => change(id, { type: 'accepted-by-hand' }),
  'stop-window': ({ window: id }) => change(id, { type: 'stopped' }),
  'correct-start': ({ window: id, startedAt }) => change(id, { type: 'corrected', startedAt }),
  'reads-aloud': async ({ on }) => {
    await settings.update((before) => ({ ...before, readsAloud: on }));
  },
  'old-copy-read': async () => {
    await oldCopyRead.update(() => true);
  },
  'code-reader': async ({ reader }, tab) => {
    await kept(tab?.isPrivate ?? false).progress.update((before) => ({ ...before, reader }));
  },
  'at-step': async ({ step }, tab) => {
    if (tab) await sayStep(tab, step);
  },
};

/**
 * Starts a code window by hand. It belongs to the tab only if the tab shows the form: closing any
 * other tab loses nothing, so its countdown must not end with it.
 */
async function start(tab: PageSender | null): Promise<Refusal | null> {
  if (tab && ((await showsForm(tab.tabId)) || (await isAtWork(tab)))) {
    return (await changeWindow(tab, { type: 'started-by-hand' })).refused;
  }
  return (await startWithoutTab(tab ? tab.isPrivate : await isPrivateInFront())).refused;
}

async function change(shown: string, event: WindowEvent): Promise<Refusal | null> {
  return (await changeShown(shown, event))?.refused ?? null;
}

/**
 * "I am at step …": marks the steps before it as done, and tells the code window what that step
 * implies.
 */
async function sayStep(tab: PageSender, step: StepId): Promise<void> {
  const { ticks, progress } = kept(tab.isPrivate);
  // The steps before it differ by case, so search the journeys of the user's case first. A page
  // offers its steps to every case, so fall back to all journeys.
  const journeys = [...everyJourney(caseOf(await progress.read())), ...allJourneys];
  const stepInJourney = stepNamed(journeys, step);
  if (!stepInJourney) return;
  await remember(tab, (memory) => ({ ...memory, handStep: step }));
  await ticks.update((before) => atStep(journeys, before, step));
  const role = roleOf(stepInJourney.at?.state);
  if (role === 'past-code' || role === 'sends')
    await changeWindow(tab, { type: 'accepted-by-hand' });
  if (role === 'sent') await changeWindow(tab, { type: 'done-seen' });
}
