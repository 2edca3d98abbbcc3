/**
 * Runs `work` after `delay` ms, unless the signal ends first. Not `setTimeout`: a page that clears
 * all timer ids in a loop stops a content script's timers too; a posted task has no id to clear.
 */
export function later(work: () => void, delay: number, signal: AbortSignal): void {
  scheduler.postTask(work, { delay, signal, priority: 'user-visible' }).catch((error: unknown) => {
    // The signal ending, or having ended, rejects the task; anything else is a fault of ours and must be seen.
    if (!signal.aborted) throw error;
  });
}
