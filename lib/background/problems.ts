/** Takes note of faults of the extension itself, its own and those that its pages report. */
import { browser } from 'wxt/browser';
import { problemOf, withProblem, type FoundProblem } from '../problems';
import { problems } from '../storage';
import { NotSaved } from '../storage/unsaved';

/**
 * Keeps it for the list in the settings. Not while a private window is open: pages and worker deal with both
 * kinds of windows, and nothing of a private one may reach the disk.
 */
export async function noteProblem(found: FoundProblem): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const { version } = browser.runtime.getManifest();
  await problems.update((before) => withProblem(before, found, version, Date.now()));
}

/** The same for an error in the worker. Never fails: what cannot be noted here is lost. */
export async function noteError(error: unknown): Promise<void> {
  // The user is told of it in other words, and nothing more can be saved.
  if (error instanceof NotSaved) return;
  try {
    await noteProblem(problemOf(error, 'worker', 'script', browser.runtime.getURL('/')));
  } catch {
    // The storage is what fails, or the worker is going.
  }
}

/** To be called before the worker first waits: errors that nothing in the code expects end here. */
export function watchForErrors(): void {
  addEventListener('error', ({ error }) => void noteError(error));
  addEventListener('unhandledrejection', ({ reason }) => void noteError(reason));
}
