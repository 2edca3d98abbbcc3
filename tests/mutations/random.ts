/** Repeatable random choices: the same seed and page number give the same page on every machine. */
export interface Chance {
  /** Returns a whole number from 0 to `below - 1`. */
  whole(below: number): number;
  /** Returns true with the given probability, 0 to 1. */
  is(probability: number): boolean;
  /**
   * Returns an element of the list.
   *
   * @throws if the list is empty
   */
  one<T>(list: readonly T[]): T;
  /** Returns the elements in random order and does not change the list. */
  shuffled<T>(list: readonly T[]): T[];
  /** Returns a word of letters, like those that build tools generate for ids and classes. */
  word(): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/**
 * Creates the choices of a page: mulberry32, seeded with seed and page, so that a page does not
 * depend on those before it.
 */
export function chanceOf(seed: number, page: number): Chance {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(page + 1, 0xc2b2ae35)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[whole(list.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  return {
    whole,
    one,
    is: (probability) => next() < probability,
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
    word: () => Array.from({ length: 5 + whole(5) }, () => one(letters)).join(''),
  };
}
