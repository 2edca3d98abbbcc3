/**
 * True when this document was newly navigated to: only such a one can prove that someone logged in. Of one that
 * was prepared before it was shown, or kept in the back-forward cache, the navigation entry does not tell.
 */
export function isFreshDocument(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isDiscarded = 'wasDiscarded' in document && document.wasDiscarded;
  return entry !== undefined && 'type' in entry && entry.type === 'navigate' && !isDiscarded;
}
