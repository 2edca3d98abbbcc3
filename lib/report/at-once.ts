/** Goes through all steps of a look at once, where nobody has to be left time between them. */
export function atOnce<T>(steps: Generator<void, T>): T {
  const results: T[] = [];
  const whole = (function* () {
    results.push(yield* steps);
  })();
  while (!whole.next().done) continue;
  for (const result of results) return result;
  throw new Error('the look did not finish');
}
