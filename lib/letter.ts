/** The letter that asks for sub-accounts: pure functions of what the user typed. */
import {
  parseImporterNumber,
  type ImporterNumberFault,
  type ImporterNumberNote,
} from './formats/importer-number';
import type { LetterAccount, LetterPart, LetterRole } from './guide/journeys/add-sub-accounts';

export interface LetterDraft {
  /** The user prints on letterhead, so leave room instead of setting one. */
  hasPaper: boolean;
  company: string;
  /** Several lines. */
  address: string;
  topAccount: string;
  account: LetterAccount;
  /** One per line. */
  numbers: string;
  owner: string;
  contact: string;
  signer: string;
  role: LetterRole;
  /** A calendar day. Empty if none is chosen. */
  date: string;
}

/** @param today the calendar day used as the letter's date until another is chosen */
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

/** The non-empty lines, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The required parts that are empty, in the order of the letter. `contact` is optional. */
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
  // `Object.keys` is typed as `string[]`.
  return Object.keys(texts).filter((part): part is LetterPart => Object.hasOwn(texts, part));
}

/** The name of the owner. Whoever signs as the owner is the owner. */
export function ownerOf({ role, owner, signer }: LetterDraft): string {
  return role === 'owner' ? signer : owner;
}

export interface NumberDoubt {
  /** The line number, counted from 1 and including blank lines, as the user counts. */
  line: number;
  why: ImporterNumberFault | Extract<ImporterNumberNote, 'private' | 'ambiguous'> | 'no suffix';
}

/** Doubts about the numbers, line by line. They are shown but block nothing. */
export function numberDoubts(numbers: string): NumberDoubt[] {
  return numbers.split('\n').flatMap((text, at) => {
    const why = text.trim() === '' ? null : doubtOf(numberIn(text));
    return why === null ? [] : [{ line: at + 1, why }];
  });
}

/** The number at the beginning of a line, which may be followed by a name. */
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
