/** The letter that asks for sub-accounts: pure functions of what the person typed. */
import {
  parseImporterNumber,
  type ImporterNumberFault,
  type ImporterNumberNote,
} from './formats/importer-number';
import type { LetterAccount, LetterPart, LetterRole } from './guide/journeys/add-sub-accounts';

export interface LetterDraft {
  /** The paper has a letterhead of its own: none is set, and room is left. */
  hasPaper: boolean;
  company: string;
  /** Lines. */
  address: string;
  topAccount: string;
  account: LetterAccount;
  /** One on each line. */
  numbers: string;
  owner: string;
  contact: string;
  signer: string;
  role: LetterRole;
  /** A calendar day; empty while none is chosen. */
  date: string;
}

/** @param today the calendar day that the letter bears until another is chosen */
export function emptyLetter(today: string): LetterDraft {
  return {
    hasPaper: false,
    company: '',
    address: '',
    topAccount: '',
    account: 'importer',
    numbers: '',
    owner: '',
    contact: '',
    signer: '',
    role: 'owner',
    date: today,
  };
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What the letter would lack, in the order of the letter's parts. `contact` may stay open. */
export function stillOpen(draft: LetterDraft): LetterPart[] {
  const texts: Partial<Record<LetterPart, string>> = {
    'top-account': draft.topAccount,
    signer: draft.signer,
    owner: ownerOf(draft),
    company: draft.company,
    address: draft.address,
    numbers: draft.numbers,
    date: draft.date,
  };
  return partsOf(texts).filter((part) => texts[part]?.trim() === '');
}

function partsOf(texts: Partial<Record<LetterPart, string>>): LetterPart[] {
  // `Object.keys` forgets the names of its keys.
  return Object.keys(texts).filter((part): part is LetterPart => Object.hasOwn(texts, part));
}

/** Whoever signs as the owner is the owner. */
export function ownerOf({ role, owner, signer }: LetterDraft): string {
  return role === 'owner' ? signer : owner;
}

export interface NumberDoubt {
  /** From 1, as the person counts, blank lines among them. */
  line: number;
  why: ImporterNumberFault | Extract<ImporterNumberNote, 'private' | 'ambiguous'> | 'no suffix';
}

/** What is doubtful about the numbers, line by line: to be said, never to stand in the way. */
export function numberDoubts(numbers: string): NumberDoubt[] {
  return numbers.split('\n').flatMap((text, at) => {
    const why = text.trim() === '' ? null : doubtOf(numberIn(text));
    return why === null ? [] : [{ line: at + 1, why }];
  });
}

/** The number at the beginning of a line; a name may follow. */
function numberIn(line: string): string {
  return line.trim().split(/[\s,;:]/, 1)[0] ?? '';
}

function doubtOf(number: string): NumberDoubt['why'] | null {
  const result = parseImporterNumber(number);
  if (!result.ok) return result.reason;
  const { kinds, notes } = result;
  if (notes.includes('ambiguous')) return 'ambiguous';
  if (notes.includes('private')) return 'private';
  return kinds.includes('ein') ? 'no suffix' : null;
}
