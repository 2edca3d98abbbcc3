import type { WaitId } from '../../lib/guide/ids';
import { waits } from '../../lib/guide/waits';
import type { Translate } from '../../lib/texts';
import { sayWait } from '../../lib/texts/formats';
import { useTexts } from '../shared/texts-context';

/** The usual length of such a wait. */
export function UsualTime({ kind }: { kind: WaitId }) {
  const { t } = useTexts();
  return <p className="soft">{usualTime(kind, t)}</p>;
}

/** The same as a text. */
export function usualTime(kind: WaitId, t: Translate): string {
  const { span } = waits[kind];
  const text = t(`waits.${kind}`);
  return span ? `${sayWait(span, t)}. ${text}` : text;
}
