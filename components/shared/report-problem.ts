/** Reports errors of this page to the worker, which lists them in the settings. */
import { browser } from 'wxt/browser';
import type { OwnPageMessage } from '../../lib/messages';
import { problemOf, problemPlaces, type FoundProblem } from '../../lib/problems';

/** Errors reported already: one may recur at every tick of a clock. */
const reported = new Set<string>();

/** Reports an error once per page load. The console shows it with its message. */
export async function reportProblem(kind: FoundProblem['kind'], error: unknown): Promise<void> {
  console.error(error);
  const name = location.pathname.replace(/^\/|\.html$/g, '');
  const place = problemPlaces.find((one) => one === name);
  if (!place) return;
  const problem = problemOf(error, place, kind, browser.runtime.getURL('/'));
  const key = JSON.stringify(problem);
  if (reported.has(key)) return;
  reported.add(key);
  const message: OwnPageMessage = { type: 'note-problem', problem };
  // Without a worker, nothing can keep it.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
