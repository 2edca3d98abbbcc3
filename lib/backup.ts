/**
 * The backup: one JSON file with everything that is kept, each value with its version. Nothing in a
 * file is trusted when it is restored: every value must match its own schema, and is treated like a
 * stored value of that version. Pure functions; the parts to back up are an argument.
 */
import * as z from 'zod/mini';
import { count, time } from './schema-parts';

z.config({ jitless: true });

/** Identifies a file as ours. */
const format = 'ACE Companion backup';

const formatVersion = 1;

/**
 * The size limit, in characters. Two hundred logins with everything that belongs to them take about
 * a twentieth of it.
 */
export const maxBackupLength = 5_000_000;

const file = z.lazy(() =>
  z.object({
    format: z.literal(format),
    formatVersion: count,
    /** Ms since the epoch. */
    madeAt: time,
    /** The release that wrote it. */
    madeBy: z.string().check(z.maxLength(32)),
    values: z.record(z.string(), z.object({ version: count, value: z.unknown() })),
  }),
);

/** What we check before anything else in the file. */
const kind = z.lazy(() => z.object({ format: z.literal(format), formatVersion: count }));

type Values = z.infer<typeof file>['values'];

/** A value that a backup can contain. `Stored` implements this. */
interface Part {
  readonly version: number;
  fit(value: unknown, version: number): { is: unknown } | null;
}

type Parts = Readonly<Record<string, Part>>;

/** Why a file was refused. */
export const backupRefusals = ['too large', 'no backup', 'newer', 'damaged', 'twice'] as const;

export type BackupRefusal = (typeof backupRefusals)[number];

export interface Backup {
  /** Ms since the epoch. */
  madeAt: number;
  madeBy: string;
  /**
   * By part name. Every value matches its part's schema. Parts that an older release did not have
   * are missing.
   */
  values: Readonly<Record<string, unknown>>;
}

/**
 * The content of a backup file. `now` is in ms since the epoch.
 *
 * @param present the values by part name
 */
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

/** Reads and validates a whole file, or says why it is refused. */
export function readBackup(text: string, parts: Parts): Backup | { refused: BackupRefusal } {
  if (text.length > maxBackupLength) return { refused: 'too large' };
  const json = parsed(text);
  // A truncated file is no longer valid JSON but still starts like one of ours.
  if (json === undefined) return { refused: text.includes(format) ? 'damaged' : 'no backup' };
  const header = kind.safeParse(json);
  if (!header.success) return { refused: 'no backup' };
  if (header.data.formatVersion > formatVersion) return { refused: 'newer' };
  const whole = file.safeParse(json);
  if (!whole.success || whole.data.formatVersion !== formatVersion) return { refused: 'damaged' };
  const { madeAt, madeBy, values } = whole.data;
  const fitted = fit(values, parts);
  return 'refused' in fitted ? fitted : { madeAt, madeBy, values: fitted.values };
}

/**
 * Accepts all values or none: half a backup would match neither the file nor what is stored now.
 */
function fit(
  values: Values,
  parts: Parts,
): { values: Record<string, unknown> } | { refused: BackupRefusal } {
  const fitted: Record<string, unknown> = {};
  for (const [name, { version, value }] of Object.entries(values)) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    // An unknown part, or a later version of a known one, was written by a later release.
    if (!part || version > part.version) return { refused: 'newer' };
    const result = part.fit(value, version);
    if (!result) return { refused: 'damaged' };
    if (hasTwice(result.is)) return { refused: 'twice' };
    fitted[name] = result.is;
  }
  return Object.keys(fitted).length === 0 ? { refused: 'damaged' } : { values: fitted };
}

const entries = z.lazy(() => z.array(z.object({ id: z.string() })));

/**
 * Whether two entries share an ID, as in a file that was edited by hand. Changing one would change
 * both, and we cannot know which is meant. The schemas do not check this: stored values never
 * contain duplicates, and a value that fails its schema is set aside with all its entries.
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

/** The number of entries in a value, which helps the user recognize a backup. */
export function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
