/**
 * Runs `work` after `delay` ms, unless the signal aborts first. Not `setTimeout`: a page that
 * clears all timer ids in a loop stops a content script's timers, too. A posted task has no id to
 * clear.
 */
export function later(work: () => void, delay: number, signal: AbortSignal): void {
  scheduler.postTask(work, { delay, signal }).catch((error: unknown) => {
    // An aborted signal rejects the task, which is expected. Anything else is a bug of ours and
    // must surface.
    if (!signal.aborted) throw error;
  });
}
