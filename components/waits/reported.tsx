import type { WaitId } from '../../lib/guide/ids';
import { waits } from '../../lib/guide/waits';
import { sayWait } from '../../lib/texts/formats';
import { useWords } from '../words';

/** The usual length of such a wait. */
export function Reported({ kind }: { kind: WaitId }) {
  const { t } = useWords();
  const { span } = waits[kind];
  return (
    <p className="soft">
      {span && `${sayWait(span, t)}. `}
      {t(`waits.${kind}`)}
    </p>
  );
}
