/**
 * How often a property is tried: `long` times in the long run (`LONG=1`), a fifth of that
 * otherwise.
 */
export const runs = (long: number): { numRuns: number } => ({
  numRuns: process.env['LONG'] ? long : Math.ceil(long / 5),
});
