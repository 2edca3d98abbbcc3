/** What is in the browser's sync storage, as far as this release understands it. Pure. */
import { kindOf, recordOf, type Kind } from './kinds';
import type { Entry } from './merge';
import { readEntry, readMeta, type Meta } from './wire';

/** What stands there besides the records. */
export const metaKey = 'sharing';

interface Shared {
  /** Null when there is none, or a damaged one; `newer` when a later release wrote it. */
  meta: Meta | null | 'newer';
  entries: Readonly<Record<string, Entry>>;
  /** Keys of a later release, to be left alone. */
  newer: ReadonlySet<string>;
  /** How many items were damaged; they count as if they were not there. */
  damaged: number;
}

export function readShared(
  kinds: readonly Kind[],
  stored: Readonly<Record<string, unknown>>,
): Shared {
  const entries: Record<string, Entry> = {};
  const newer = new Set<string>();
  let damaged = 0;
  let meta: Shared['meta'] = null;
  for (const [key, value] of Object.entries(stored)) {
    if (key === metaKey) {
      const read = readMeta(value);
      if (typeof read === 'object') meta = read.is;
      else if (read === 'newer') meta = 'newer';
      else damaged += 1;
      continue;
    }
    const kind = kindOf(kinds, key);
    const read = kind ? readEntry(value) : 'newer';
    if (read === 'newer') newer.add(key);
    else if (read === 'damaged' || !kind || !isWhole(kind, key, read.is)) damaged += 1;
    else entries[key] = read.is;
  }
  return { meta, entries, newer, damaged };
}

/** After a deletion facts may be missing; else they make a record, or something was lost on the way. */
function isWhole(kind: Kind, key: string, entry: Entry): boolean {
  return entry.gone > 0 || recordOf(kind, key, entry) !== null;
}
