/** Lines up two sequences, so that equal items stand side by side. Pure. */

/** Two items side by side. One is absent where only the other sequence has an item. */
export interface Place<T> {
  typed?: T;
  record?: T;
}

/** The alignment with the most items in common. Takes time proportional to both lengths multiplied. */
export function align<T>(
  typed: readonly T[],
  record: readonly T[],
  isSame: (typed: T, record: T) => boolean,
): Place<T>[] {
  // `most[i][j]`: how many items the rests from `i` and from `j` on have in common.
  const most = Array.from({ length: typed.length + 1 }, () => record.map(() => 0));
  const at = (i: number, j: number) => most[i]?.[j] ?? 0;
  for (let i = typed.length - 1; i >= 0; i -= 1) {
    const row = most[i];
    for (let j = record.length - 1; row && j >= 0; j -= 1) {
      row[j] = isPair(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: Place<T>[] = [];
  for (let i = 0, j = 0; i < typed.length || j < record.length;) {
    const [mine, theirs] = [typed[i], record[j]];
    if (mine !== undefined && theirs !== undefined && isPair(i, j)) {
      places.push({ typed: mine, record: theirs });
      i += 1;
      j += 1;
    } else if (mine !== undefined && (theirs === undefined || at(i + 1, j) >= at(i, j + 1))) {
      places.push({ typed: mine });
      i += 1;
    } else if (theirs !== undefined) {
      places.push({ record: theirs });
      j += 1;
    }
  }
  return places;

  function isPair(i: number, j: number): boolean {
    const [mine, theirs] = [typed[i], record[j]];
    return mine !== undefined && theirs !== undefined && isSame(mine, theirs);
  }
}
