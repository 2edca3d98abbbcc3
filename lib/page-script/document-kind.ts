/** How this document came to be: only a document newly navigated to can prove that someone logged in. */
export type DocumentKind = 'fresh' | 'reloaded' | 'restored';

/**
 * @param persisted true once the document came back from the back-forward cache
 */
export function documentKind(document: Document, persisted: boolean): DocumentKind {
  if (persisted || ('wasDiscarded' in document && document.wasDiscarded)) return 'restored';
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return 'restored';
  if (navigation.type === 'navigate') {
    const started = 'activationStart' in navigation ? Number(navigation.activationStart) : 0;
    return started > 0 ? 'restored' : 'fresh';
  }
  return navigation.type === 'reload' ? 'reloaded' : 'restored';
}
