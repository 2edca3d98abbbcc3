import { whyOf } from '../../lib/guidance/proof';
import type { Proof } from '../../lib/guidance/types';
import type { Support } from '../../lib/guide/types';
import type { Translate } from '../../lib/texts';
import { useNow } from '../hooks/use-now';
import { useTexts } from './texts-context';

interface WhyProps {
  of: Support;
  /** Writes what is said. `null` if that is in English in every language, such as an address. */
  text: ((t: Translate) => string) | null;
}

/** "Why?": who says so, how certain it is, and when it was checked. */
export function Why({ of, text }: WhyProps) {
  const now = useNow(null);
  const words = useTexts();
  return (
    <details className="source">
      <summary>{words.t('guidance.why')}</summary>
      <ProofText of={whyOf(of, words, now, text)} />
    </details>
  );
}

/** Who says so, and with a translation, its English. */
export function ProofText({ of: { says, english } }: { of: Proof }) {
  return (
    <p>
      {says}
      {english !== '' && (
        <>
          {' '}
          <span lang="en" dir="ltr">
            {english}
          </span>
        </>
      )}
    </p>
  );
}
