/**
 * Whether the person has newly navigated to this document. Only such a document can prove a login.
 * The navigation entry does not reveal that a document was prepared before it was shown, or kept in
 * the back-forward cache; the caller must know that.
 */
export function isFreshDocument(): boolean {
  const entries = performance.getEntriesByType('navigation');
  // Not in every browser, nor in the types.
  const isDiscarded: unknown = Reflect.get(document, 'wasDiscarded');
  return !isDiscarded && entries.some((entry) => 'type' in entry && entry.type === 'navigate');
}
