/** How often a property is tried: as often as said in the long run (`LONG=1`), a fifth of that otherwise. */
export const runs = (long: number): { numRuns: number } => ({
  numRuns: process.env['LONG'] ? long : Math.ceil(long / 5),
});
