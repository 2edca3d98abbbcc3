/** Parses an importer record number as a user types it. Used to warn, never to block. */

/** `ein+suffix` is an EIN with the two characters that distinguish the records of one company. */
type ImporterNumberKind = 'ein' | 'ein+suffix' | 'ssn' | 'cbp-assigned';

/**
 * `ten digits`: no such format exists. Usually an EIN whose hyphen was counted as a character, or a
 * lost digit. `suffix`: eleven characters whose last two contain O, I or Z, which no suffix does.
 */
export type ImporterNumberFault =
  'empty' | 'characters' | 'ten digits' | 'length' | 'suffix' | 'shape';

export type ImporterNumberNote =
  /** Typed without hyphens, so the digits alone do not tell which kind it is. */
  | 'ambiguous'
  /** Brokers say that the form requires hyphens (`number-hyphens` in docs/facts.md). */
  | 'hyphens'
  /**
   * Brokers disagree on whether the form requires the suffix. Bank data is entered for each suffix.
   */
  | 'suffix'
  /** The number identifies a person and must not be emailed or shown without need. */
  | 'private';

export type ImporterNumberResult =
  | {
      ok: true;
      /** One kind, or two if it could be either. */
      kinds: readonly ImporterNumberKind[];
      /** With hyphens where they belong. If the kind is ambiguous, as typed but without spaces. */
      written: string;
      notes: readonly ImporterNumberNote[];
    }
  | { ok: false; reason: ImporterNumberFault };

/** The formats with hyphens. A suffix is two letters or digits, except O, I and Z. */
const hyphened: readonly [ImporterNumberKind, RegExp][] = [
  ['ein', /^\d{2}-\d{7}$/],
  ['ein+suffix', /^\d{2}-\d{7}-?[0-9A-HJ-NP-Y]{2}$/],
  ['ssn', /^\d{3}-\d{2}-\d{4}$/],
  ['cbp-assigned', /^\d{6}-\d{5}$/],
];

/**
 * Determines what kind of number this is and what the user should know about it.
 *
 * @param text spaces and case are ignored, and every dash counts as a hyphen
 */
export function parseImporterNumber(text: string): ImporterNumberResult {
  const typed = text
    .replace(/\s/g, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();
  const bare = typed.replaceAll('-', '');
  if (bare === '') return refuse('empty');
  if (!/^[0-9A-Z]+$/.test(bare)) return refuse('characters');

  const kind = hyphened.find(([, rule]) => rule.test(typed))?.[0];
  if (kind) return { ok: true, kinds: [kind], written: write(kind, bare), notes: notesOn(kind) };

  if (/^\d{10}$/.test(bare)) return refuse('ten digits');
  if (/^\d{9}[0-9A-Z]{2}$/.test(bare) && /[OIZ]/.test(bare)) return refuse('suffix');
  if (typed !== bare) return refuse(fits(bare) ? 'shape' : 'length');
  return withoutHyphens(bare);
}

function withoutHyphens(bare: string): ImporterNumberResult {
  if (/^\d{9}$/.test(bare)) {
    return {
      ok: true,
      kinds: ['ein', 'ssn'],
      written: bare,
      notes: ['ambiguous', 'hyphens', 'private'],
    };
  }
  if (/^\d{11}$/.test(bare)) {
    const kinds = ['ein+suffix', 'cbp-assigned'] as const;
    return { ok: true, kinds, written: bare, notes: ['ambiguous', 'hyphens'] };
  }
  if (/^\d{9}[0-9A-Z]{2}$/.test(bare)) {
    const written = write('ein+suffix', bare);
    return {
      ok: true,
      kinds: ['ein+suffix'],
      written,
      notes: ['hyphens', ...notesOn('ein+suffix')],
    };
  }
  return refuse(fits(bare) ? 'shape' : 'length');
}

/** Whether the length is right for one of the formats. */
function fits(bare: string): boolean {
  return bare.length === 9 || bare.length === 11;
}

function write(kind: ImporterNumberKind, bare: string): string {
  switch (kind) {
    case 'ein':
    case 'ein+suffix':
      return `${bare.slice(0, 2)}-${bare.slice(2)}`;
    case 'ssn':
      return `${bare.slice(0, 3)}-${bare.slice(3, 5)}-${bare.slice(5)}`;
    case 'cbp-assigned':
      return `${bare.slice(0, 6)}-${bare.slice(6)}`;
  }
}

function notesOn(kind: ImporterNumberKind): readonly ImporterNumberNote[] {
  if (kind === 'ein+suffix') return ['suffix'];
  return kind === 'ssn' ? ['private'] : [];
}

function refuse(reason: ImporterNumberFault): ImporterNumberResult {
  return { ok: false, reason };
}
