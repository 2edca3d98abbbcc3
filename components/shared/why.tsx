import { proofOf } from '../../lib/guidance/proof';
import type { Support } from '../../lib/guide/types';
import { useNow } from '../hooks/use-now';
import { useTexts } from './texts-context';

/** "Why?": who says so, how certain it is, and when it was checked. */
export function Why({ of }: { of: Support }) {
  const now = useNow(null);
  const words = useTexts();
  return (
    <details className="source">
      <summary>{words.t('guidance.why')}</summary>
      <p>{proofOf(of, words, now)}</p>
    </details>
  );
}
