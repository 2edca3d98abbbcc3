import { proofOf } from '../lib/guidance/proof';
import type { Support } from '../lib/guide/types';
import { useNow } from './hooks/use-now';
import { useWords } from './words';

/** Where the words above come from, and when that was checked. */
export function Source({ of }: { of: Support }) {
  const now = useNow(null);
  return <p className="source">{proofOf(of, useWords(), now)}</p>;
}
