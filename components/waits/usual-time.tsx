import type { WaitId } from '../../lib/guide/ids';
import { waits } from '../../lib/guide/waits';
import { sayWait } from '../../lib/texts/formats';
import { useTexts } from '../shared/texts-context';

/** The usual length of such a wait. */
export function UsualTime({ kind }: { kind: WaitId }) {
  const { t } = useTexts();
  const { span } = waits[kind];
  return (
    <p className="soft">
      {span && `${sayWait(span, t)}. `}
      {t(`waits.${kind}`)}
    </p>
  );
}
