/**
 * The measurements as one table: median and spread of each, next to its baseline from the same run.
 */

export interface Measured {
  name: string;
  /** In ms. */
  samples: readonly number[];
  /** The name of its baseline; null if it is one itself. */
  over: string | null;
}

/** Returns the sample below which a given share (0 to 1) of them lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[at] ?? Number.NaN;
}

const columns = ['', 'p50', 'p5', 'p95', 'runs', 'p50 over its baseline'] as const;

export function table(all: readonly Measured[]): string {
  const middle = new Map(all.map(({ name, samples }) => [name, quantile(samples, 0.5)]));
  const ms = (value: number) => value.toFixed(2);
  const rows = all.map(({ name, samples, over }) => {
    const base = over === null ? undefined : middle.get(over);
    const more = base === undefined ? '' : `+${ms(quantile(samples, 0.5) - base)} over ${over}`;
    const spread = [0.5, 0.05, 0.95].map((share) => ms(quantile(samples, share)));
    return [name, ...spread, String(samples.length), more.replace('+-', '-')];
  });
  const widths = columns.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return at === 0 || at === cells.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(columns), ...rows.map(line)].join('\n');
}
