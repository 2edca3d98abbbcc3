/**
 * Records faults of the extension itself: the worker's own and those that extension pages report.
 */
import { browser } from 'wxt/browser';
import { problemOf, withProblem, type FoundProblem } from '../problems';
import { problems } from '../storage';
import { NotSaved } from '../storage/failed-writes';

/**
 * Adds a fault to the list in the settings. Skipped while a private window is open: pages and
 * worker serve both kinds of windows, and nothing from a private one may reach the disk.
 */
export async function noteProblem(problem: FoundProblem): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  const { version } = browser.runtime.getManifest();
  await problems.update((before) => withProblem(before, problem, version, Date.now()));
}

/** Records an error in the worker. Never throws: what cannot be recorded is lost. */
export async function noteError(error: unknown): Promise<void> {
  // The user is told about failed writes elsewhere, and nothing more can be saved anyway.
  if (error instanceof NotSaved) return;
  try {
    await noteProblem(problemOf(error, 'worker', 'script', browser.runtime.getURL('/')));
  } catch {
    // Storage itself is failing, or the worker is shutting down.
  }
}

/** Records uncaught errors in the worker. Must be called synchronously at worker startup. */
export function watchForErrors(): void {
  addEventListener('error', ({ error }) => void noteError(error));
  addEventListener('unhandledrejection', ({ reason }) => void noteError(reason));
}
