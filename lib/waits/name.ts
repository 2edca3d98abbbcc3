import type { Translate } from '../texts';
import type { WaitRecord } from './record';

/** The displayed name of a wait: what it waits for, and the user's own words. */
export function nameOfWait(wait: WaitRecord, t: Translate): string {
  const name = ownName(wait, t);
  return wait.isEarlier ? t('waiting.ofEarlier', { name }) : name;
}

function ownName({ kind, label }: WaitRecord, t: Translate): string {
  if (kind === null) return label;
  const name = t(`waiting.names.${kind}`);
  return label === '' ? name : t('waiting.named', { name, label });
}
