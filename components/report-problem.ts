/** Reports faults of this page to the worker, which keeps them for the list in the settings. */
import { browser } from 'wxt/browser';
import type { PopupMessage } from '../lib/messages';
import { problemOf, problemPlaces, type FoundProblem } from '../lib/problems';

/** What was reported already: an error may come back at every tick of a clock. */
const reported = new Set<string>();

/** Reports an error, once in the life of this page. The console has it too, with its text. */
export async function reportProblem(kind: FoundProblem['kind'], error: unknown): Promise<void> {
  console.error(error);
  const name = location.pathname.replace(/^\/|\.html$/g, '');
  const place = problemPlaces.find((one) => one === name);
  if (!place) return;
  const problem = problemOf(error, place, kind, browser.runtime.getURL('/'));
  const key = JSON.stringify(problem);
  if (reported.has(key)) return;
  reported.add(key);
  const message: PopupMessage = { type: 'note-problem', problem };
  // Without a worker there is nobody to keep it.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
