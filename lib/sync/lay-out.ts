/** The records of one kind as they are to be stored on this machine. Pure. */
import { keyOf, recordOf, type Kind, type Rec } from './kinds';
import type { Entries } from './merge';

interface LaidOut {
  records: readonly Rec[];
  /** Keys of records for which there was no room. */
  aside: readonly string[];
}

/**
 * Those that are here keep their places, the others come after them in the order of their keys, as far as
 * there is room.
 *
 * @param local what is here
 * @param isOpen whether this release may judge of a key
 */
export function layOut(
  kind: Kind,
  local: readonly Rec[],
  entries: Entries,
  isOpen: (key: string) => boolean,
): LaidOut {
  const here = new Set(local.map(({ id }) => keyOf(kind, id)));
  const staying = local.flatMap((record) => {
    const key = keyOf(kind, record.id);
    const entry = entries[key];
    if (!isOpen(key)) return [record];
    if (!entry) return [];
    // Not sent anywhere if it is beyond the bounds for others; it stays as it is here.
    return recordOf(kind, key, entry) ?? (entry.gone > 0 ? [] : [record]);
  });
  const coming = Object.entries(entries)
    .filter(([key]) => key.startsWith(keyOf(kind, '')) && !here.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, entry]) => {
      const record = recordOf(kind, key, entry);
      return record ? [{ key, record }] : [];
    });
  const room = Math.max(0, kind.most - staying.length);
  const records = [...staying, ...coming.slice(0, room).map(({ record }) => record)];
  return {
    records: records.length === 0 && kind.blank ? [kind.blank] : records,
    aside: coming.slice(room).map(({ key }) => key),
  };
}
