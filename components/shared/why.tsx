import { proofOf, withOriginal } from '../../lib/guidance/proof';
import type { Support } from '../../lib/guide/types';
import type { Translate } from '../../lib/texts';
import { useNow } from '../hooks/use-now';
import { useTexts } from './texts-context';

interface WhyProps {
  of: Support;
  /** Writes what is said. With a translation, its English is shown too. */
  text?: ((t: Translate) => string) | undefined;
}

/** "Why?": who says so, how certain it is, and when it was checked. */
export function Why({ of, text }: WhyProps) {
  const now = useNow(null);
  const words = useTexts();
  const proof = proofOf(of, words, now);
  return (
    <details className="source">
      <summary>{words.t('guidance.why')}</summary>
      <p>{text ? withOriginal(proof, words, text) : proof}</p>
    </details>
  );
}
