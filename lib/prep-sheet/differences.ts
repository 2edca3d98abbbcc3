/** Kinds of difference between what was typed and the 5106 record, and the characters that differ. */
import { align } from './align';

/**
 * "Missing" is in the record and not in what was typed; "extra" is the other way around. Texts:
 * `sheet.differences.<kind>`.
 */
export const differenceKinds = [
  'edge space',
  'double space',
  'missing space',
  'extra space',
  'non-breaking space',
  'invisible character',
  'quote kind',
  'dash kind',
  'letter case',
  'punctuation',
  'and or &',
  'legal form',
  'accent',
  'letter encoding',
  'full-width character',
  'look-alike letter',
  'O or 0',
  'I, l or 1',
  'another letter',
  'missing letter',
  'extra letter',
  'swapped letters',
  'missing word',
  'extra word',
  'another word',
  'word order',
  'missing suffix',
  'extra suffix',
  'another suffix',
  'missing hyphen',
  'extra hyphen',
  'another digit',
  'missing digit',
  'extra digit',
  'swapped digits',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** Adds a kind to those that were found. */
export type Note = (kind: DifferenceKind) => void;

/** A stretch of one of the two texts. */
export interface Stretch {
  text: string;
  isDifferent: boolean;
}

/** Both texts, cut where they differ. */
export function stretches(typed: string, record: string): Record<'typed' | 'record', Stretch[]> {
  const cut: Record<'typed' | 'record', Stretch[]> = { typed: [], record: [] };
  const add = (side: 'typed' | 'record', text: string | undefined, isDifferent: boolean) => {
    if (text === undefined) return;
    const last = cut[side].at(-1);
    if (last?.isDifferent === isDifferent) last.text += text;
    else cut[side].push({ text, isDifferent });
  };
  for (const place of align(Array.from(typed), Array.from(record), (one, other) => one === other)) {
    const isDifferent = place.typed !== place.record;
    add('typed', place.typed, isDifferent);
    add('record', place.record, isDifferent);
  }
  return cut;
}

const nonBreaking = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;
const wide = /[\uff01-\uff5e]/g;

const countOf = (text: string, rule: RegExp) => text.match(rule)?.length ?? 0;

/**
 * Reports and then removes what differs in spaces and in characters that cannot be told apart on
 * screen, so that the rest can be compared by what it says.
 */
export function plainTexts(
  typed: string,
  record: string,
  note: Note,
): [typed: string, record: string] {
  const plain = (text: string) => {
    const seen = text.replace(unseen, '').replace(wide, (letter) => letter.normalize('NFKC'));
    const start = seen.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, (edge) =>
      edge.replace(nonBreaking, ''),
    );
    return start.replace(nonBreaking, ' ');
  };
  if (countOf(typed, unseen) !== countOf(record, unseen)) note('invisible character');
  if (countOf(typed, nonBreaking) !== countOf(record, nonBreaking)) note('non-breaking space');
  if (countOf(typed, wide) !== countOf(record, wide)) note('full-width character');
  const [one, other] = [plain(typed), plain(record)];
  const edges = (text: string) => text.match(/^\s+|\s+$/g)?.join('|') ?? '';
  if (edges(one) !== edges(other)) note('edge space');
  return [one.trim(), other.trim()];
}

/** The kind of difference if two characters are easily mistaken for each other, else `null`. */
export function confusion(one: string, other: string): DifferenceKind | null {
  const both = (one + other).toLowerCase();
  if (both === 'o0' || both === '0o') return 'O or 0';
  return /^[il1]{2}$/.test(both) ? 'I, l or 1' : null;
}
