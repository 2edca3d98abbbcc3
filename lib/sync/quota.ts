/** What the browser's sync storage takes, and how often it may be written. Pure. */
import { canonical } from './canonical';

/** The browsers' own limits are 102,400 bytes, 8,192 an item, 512 items. */
export const limits = { bytes: 102_400, bytesPerItem: 8_192, items: 512 } as const;

/** Half of what the browsers take, 120 and 1,800: they count what a killed worker forgot to count. */
export const writesMost = { inMinute: 60, inHour: 900 } as const;

const minute = 60_000;
const hour = 60 * minute;

const utf8 = new TextEncoder();

/** Bytes as the browser counts them: of the key, and of the value as JSON. */
export function sizeOf(key: string, value: unknown): number {
  // Chrome writes "<" with six characters, and keeps the rest as UTF-8.
  const json = canonical(value).replaceAll('<', '\\u003C');
  return utf8.encode(key).byteLength + utf8.encode(json).byteLength;
}

/**
 * Which of these changes fit beside what is there; the smallest first, so that the most get in. What makes
 * an item no larger always fits: another machine may have filled the storage beyond its limits.
 */
export function fitting(
  stored: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): { set: Record<string, unknown>; left: string[] } {
  const sizes = new Map(Object.entries(stored).map(([key, value]) => [key, sizeOf(key, value)]));
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let items = sizes.size;
  const changes = Object.entries(wanted)
    .map(([key, value]) => {
      const size = sizeOf(key, value);
      return { key, value, size, more: size - (sizes.get(key) ?? 0), isNew: !sizes.has(key) };
    })
    .toSorted((a, b) => a.more - b.more || (a.key < b.key ? -1 : 1));
  const set: Record<string, unknown> = {};
  const left: string[] = [];
  for (const { key, value, size, more, isNew } of changes) {
    const fits =
      more <= 0 ||
      (size <= limits.bytesPerItem &&
        bytes + more <= limits.bytes &&
        (!isNew || items < limits.items));
    if (!fits) {
      left.push(key);
      continue;
    }
    set[key] = value;
    bytes += more;
    items += Number(isNew);
  }
  return { set, left };
}

/** The writes that still count at `now`, ms since the epoch; a clock that was set back forgets the rest. */
export function countingWrites(writes: readonly number[], now: number): number[] {
  return writes.filter((at) => at > now - hour && at <= now);
}

/** When so many more writes may be made: `now`, or the moment at which enough of the earlier ones are over. */
export function mayWriteAt(writes: readonly number[], now: number, count: number): number {
  const counting = countingWrites(writes, now).toSorted((a, b) => a - b);
  const after = (most: number, span: number) => {
    const inSpan = counting.filter((at) => at > now - span);
    // The first ones have to be over before the last of the new ones is within the limit.
    const over = inSpan[inSpan.length + count - most - 1];
    return over === undefined ? now : over + span;
  };
  return Math.max(after(writesMost.inMinute, minute), after(writesMost.inHour, hour));
}
