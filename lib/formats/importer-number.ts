/** The number of an importer record, as a person types it. It warns, never blocks. */

/** `ein+suffix` is an EIN with the two characters that tell apart the records of one company. */
type ImporterNumberKind = 'ein' | 'ein+suffix' | 'ssn' | 'cbp-assigned';

/**
 * `ten digits`: no such format exists; it is mostly an EIN with its hyphen, counted, or a digit lost.
 * `suffix`: eleven characters whose last two have O, I or Z, which no suffix has.
 */
export type ImporterNumberFault =
  'empty' | 'characters' | 'ten digits' | 'length' | 'suffix' | 'shape';

export type ImporterNumberNote =
  /** Typed without hyphens: which kind it is cannot be told from the digits alone. */
  | 'ambiguous'
  /** Brokers say that the form wants hyphens (`number-hyphens` in docs/facts.md). */
  | 'hyphens'
  /** Brokers disagree whether the form wants the suffix; bank data is entered for each suffix. */
  | 'suffix'
  /** A number that identifies a person: not to be mailed or shown without need. */
  | 'private';

export type ImporterNumberResult =
  | {
      ok: true;
      /** One kind; two when it cannot be told which. */
      kinds: readonly ImporterNumberKind[];
      /** With hyphens where they belong; as typed, without blanks, when the kind cannot be told. */
      written: string;
      notes: readonly ImporterNumberNote[];
    }
  | { ok: false; reason: ImporterNumberFault };

/** With their hyphens. A suffix is two characters, letters or digits, but not O, I or Z. */
const hyphened: readonly [ImporterNumberKind, RegExp][] = [
  ['ein', /^\d{2}-\d{7}$/],
  ['ein+suffix', /^\d{2}-\d{7}-?[0-9A-HJ-NP-Y]{2}$/],
  ['ssn', /^\d{3}-\d{2}-\d{4}$/],
  ['cbp-assigned', /^\d{6}-\d{5}$/],
];

/**
 * What kind of number this is, and what to know about it.
 * @param text blanks do not count, small letters are large ones, every dash is a hyphen
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

/** Right in length for one of the formats. */
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
