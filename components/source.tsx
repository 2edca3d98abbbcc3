import { proofOf } from '../lib/guidance/proof';
import type { Support } from '../lib/guide/types';
import { useNow } from './hooks/use-now';
import { useWords } from './words';

/** "Why?": who says so, how certain it is, and when it was checked. */
export function Source({ of }: { of: Support }) {
  const now = useNow(null);
  const words = useWords();
  return (
    <details className="source">
      <summary>{words.t('guidance.why')}</summary>
      <p>{proofOf(of, words, now)}</p>
    </details>
  );
}
