/**
 * Runs all steps of a scan without pausing, where the page does not need time in between.
 *
 * @throws if the generator ends without a result
 */
export function atOnce<T>(steps: Generator<void, T>): T {
  const results: T[] = [];
  const whole = (function* () {
    results.push(yield* steps);
  })();
  while (!whole.next().done) continue;
  for (const result of results) return result;
  throw new Error('the look did not finish');
}
