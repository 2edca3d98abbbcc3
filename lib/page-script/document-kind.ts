/** How this document came to be: only a document newly navigated to can prove that someone logged in. */
type DocumentKind = 'fresh' | 'reloaded' | 'restored';

/**
 * @param restored true when the document was prepared before it was shown, or came back from the
 *   back-forward cache: its navigation entry does not tell
 */
export function documentKind(restored: boolean): DocumentKind {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry && 'type' in entry && entry.type;
  const discarded = 'wasDiscarded' in document && document.wasDiscarded;
  if (restored || discarded) return 'restored';
  return type === 'navigate' ? 'fresh' : type === 'reload' ? 'reloaded' : 'restored';
}
