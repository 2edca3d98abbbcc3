/** What a person does by hand, on the card or in the popup. */
import { atStep, stepNamed } from '../checklist';
import type { Refusal, WindowEvent } from '../code-window';
import { allJourneys } from '../guide';
import type { StepId } from '../guide/types';
import type { PageSender } from '../messages';
import type { ByHand } from '../view/acts';
import { kept, settings } from '../storage';
import { caseOf, everyJourney } from '../way';
import { remember } from './memory';
import { isPrivateTab } from './tabs';
import { changeWindow, firstToEnd } from './windows';

/** A window started by hand while no tab is meant belongs to none (`tabs.TAB_ID_NONE`). */
const noTab: PageSender = { tabId: -1, isPrivate: false };

/** Does it; gives the reason when the rules of the code window refuse it. */
export async function act(tab: PageSender, what: ByHand): Promise<Refusal | null> {
  switch (what.type) {
    case 'hints':
      await settings.update((before) => ({ ...before, hintsOn: what.on }));
      return null;
    case 'start-window':
      return change(tab, { type: 'started-by-hand' });
    case 'code-accepted':
      return change(tab, { type: 'accepted-by-hand' });
    case 'stop-window':
      return change(tab, { type: 'stopped' });
    case 'correct-start':
      return change(tab, { type: 'corrected', startedAt: what.startedAt });
    case 'at-step':
      await sayStep(tab, what.step);
      return null;
  }
}

/** The tab meant by the popup: the one named, else that of the window that ends first. */
export async function tabMeant(tabId: number | null): Promise<PageSender> {
  if (tabId !== null) return { tabId, isPrivate: await isPrivateTab(tabId) };
  const first = await firstToEnd();
  return first ? { tabId: first.record.tabId, isPrivate: first.isPrivate } : noTab;
}

async function change(tab: PageSender, event: WindowEvent): Promise<Refusal | null> {
  return (await changeWindow(tab, event)).refused;
}

/** "I am at step …": the steps before it are done, and the clock hears what that step means. */
async function sayStep(tab: PageSender, step: StepId): Promise<void> {
  const { ticks, way } = kept(tab.isPrivate);
  // A page shows the steps that are done on it to every case; before such a step those of its case are done.
  const journeys = [...everyJourney(caseOf(await way.read())), ...allJourneys];
  const found = stepNamed(journeys, step);
  if (!found) return;
  await remember(tab, (memory) => ({ ...memory, handStep: step }));
  await ticks.update((before) => atStep(journeys, before, step));
  if (found.at?.page !== 'importer-form') return;
  const { state } = found.at;
  if (state === 'owner' || state === 'authorise') await change(tab, { type: 'accepted-by-hand' });
  if (state === 'done') await change(tab, { type: 'done-seen' });
}
