/** A value as text that is the same for equal values: browsers hand objects back in an order of their own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two values are equal as they would be stored. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  // Most values are texts and numbers, and most of them the same: they need not be written out.
  const isPlain = typeof one !== 'object' || one === null;
  return !isPlain && canonical(one) === canonical(other);
}
