/**
 * The backup: one JSON file of what is kept, each value with its version. On the way back nothing of it is
 * believed: every value has to fit its own schema, and is carried over as the same value on disk would be.
 * Pure: what there is to keep is an argument.
 */
import * as z from 'zod/mini';
import { count, time } from './schema-parts';

z.config({ jitless: true });

/** Says of a file that it is one of ours. */
const format = 'ACE Companion backup';

const formatVersion = 1;

/** Characters. Two hundred logins with everything beside them take about a twentieth. */
export const backupMost = 5_000_000;

const file = z.lazy(() =>
  z.object({
    format: z.literal(format),
    formatVersion: count,
    /** Ms since the epoch. */
    madeAt: time,
    /** The release that made it. */
    madeBy: z.string().check(z.maxLength(32)),
    values: z.record(z.string(), z.object({ version: count, value: z.unknown() })),
  }),
);

/** What a file says of itself before anything else of it is looked at. */
const kind = z.lazy(() => z.object({ format: z.literal(format), formatVersion: count }));

type Values = z.infer<typeof file>['values'];

/** One value that a backup can hold; a stored value is one. */
interface Part {
  readonly version: number;
  fit(value: unknown, version: number): { is: unknown } | null;
}

type Parts = Readonly<Record<string, Part>>;

/** Why a file was not taken. */
export const backupRefusals = ['too large', 'no backup', 'newer', 'damaged', 'twice'] as const;

export type BackupRefusal = (typeof backupRefusals)[number];

export interface Backup {
  /** Ms since the epoch. */
  madeAt: number;
  madeBy: string;
  /** By the names of the parts; each fits its part. A part that an older release did not have is missing. */
  values: Readonly<Record<string, unknown>>;
}

/** The text of the file for these values, by the names of their parts. `now` in ms since the epoch. */
export function writeBackup(
  present: Readonly<Record<string, unknown>>,
  parts: Parts,
  now: number,
  madeBy: string,
): string {
  const values = Object.entries(parts).map(([name, { version }]) => [
    name,
    { version, value: present[name] },
  ]);
  const whole = { format, formatVersion, madeAt: now, madeBy, values: Object.fromEntries(values) };
  return JSON.stringify(whole, null, 1);
}

/** What is in the file: all of it, or the reason why it is not taken. */
export function readBackup(text: string, parts: Parts): Backup | { refused: BackupRefusal } {
  if (text.length > backupMost) return { refused: 'too large' };
  const json = parsed(text);
  // One that was cut off is no JSON any more, but still begins as ours do.
  if (json === undefined) return { refused: text.includes(format) ? 'damaged' : 'no backup' };
  const says = kind.safeParse(json);
  if (!says.success) return { refused: 'no backup' };
  if (says.data.formatVersion > formatVersion) return { refused: 'newer' };
  const whole = file.safeParse(json);
  if (!whole.success || whole.data.formatVersion !== formatVersion) return { refused: 'damaged' };
  const { madeAt, madeBy, values } = whole.data;
  const fitted = fit(values, parts);
  return 'refused' in fitted ? fitted : { madeAt, madeBy, values: fitted.values };
}

/** All or none: half a backup would be neither what was kept nor what is there. */
function fit(
  found: Values,
  parts: Parts,
): { values: Record<string, unknown> } | { refused: BackupRefusal } {
  const values: Record<string, unknown> = {};
  for (const [name, { version, value }] of Object.entries(found)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    // A part that this release does not know, or a later version of one, was made by a later release.
    if (!part || version > part.version) return { refused: 'newer' };
    const made = part.fit(value, version);
    if (!made) return { refused: 'damaged' };
    if (hasTwice(made.is)) return { refused: 'twice' };
    values[name] = made.is;
  }
  return Object.keys(values).length === 0 ? { refused: 'damaged' } : { values };
}

const entries = z.lazy(() => z.array(z.object({ id: z.string() })));

/**
 * Two entries by one id, as a file changed by hand may hold them: what is done to one would be done to both,
 * and which of them is meant nobody can tell. On disk there are none, so no schema asks: a value that fails its
 * schema is set aside, and all its entries with it.
 */
function hasTwice(value: unknown): boolean {
  const list = entries.safeParse(value);
  return list.success && new Set(list.data.map(({ id }) => id)).size < list.data.length;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many entries a value has, for a person to know it by. */
export function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
