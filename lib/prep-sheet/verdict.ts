/**
 * Whether a text has the format that the importer form asks for, and if not, why. It warns and never
 * blocks, and only of what is surely or very likely wrong: the formats that CBP accepts are not
 * published, and a false warning costs a nervous person more than a missed one.
 */
import {
  characterFault,
  hasCurlyQuote,
  hasLetterForDigit,
  hasOddDash,
  isBlank,
  isPlaceholder,
  type CharacterFault,
} from '../formats/characters';
import { emailFault, type EmailFault } from '../formats/email';
import {
  parseImporterNumber,
  type ImporterNumberFault,
  type ImporterNumberNote,
} from '../formats/importer-number';
import { phoneFault, type PhoneFault } from '../formats/phone';
import { cityFault, streetFault, zipFault, type PlaceFault } from '../formats/place';
import { websiteFault, type WebsiteFault } from '../formats/website';
import { yearEndFault, type YearEndFault } from '../formats/year-end';
import type { SheetField } from './sheet';

/** Texts: `importerNumber.faults.<reason>` for a number, `sheet.warnings.<reason>` for the rest. */
type SheetWarning =
  | CharacterFault
  | EmailFault
  | PhoneFault
  | PlaceFault
  | WebsiteFault
  | YearEndFault
  | 'odd dash'
  | 'double space'
  | 'curly quote'
  | 'second hyphen'
  | 'placeholder'
  | 'letter for digit'
  | 'is email'
  | 'is number'
  | 'digits in name'
  | 'company in name'
  | 'cbp email'
  | 'spaces in number'
  | 'duns length';

export type Verdict =
  | { is: 'empty' }
  /** `note`: what to know about a number that has one of the known formats. */
  | { is: 'fine'; note: ImporterNumberNote | null }
  | { is: 'warned'; reason: SheetWarning }
  | { is: 'warned'; number: ImporterNumberFault };

type Rule = (text: string) => SheetWarning | null;

const when =
  (reason: SheetWarning, isFault: (text: string) => boolean): Rule =>
  (text) =>
    isFault(text) ? reason : null;

const hasLetter = when('no letters', (text) => !/\p{L}/u.test(text));
const noEmail = when('is email', (text) => /\S@\S/.test(text));
const keyboardDash = when('odd dash', hasOddDash);
const trueDigits = when('letter for digit', hasLetterForDigit);

/** A person is meant, so neither digits nor a legal form belong here. */
const person: readonly Rule[] = [
  noEmail,
  when('digits in name', (text) => /\d/.test(text)),
  hasLetter,
  when('company in name', (text) => /\b(LLC|L\.L\.C|Inc|Corp|Ltd|GmbH|LLP)\b/i.test(text)),
];

/** Whether it would be an importer number if letters that look like digits were digits. */
function isNumberWithLetters(text: string): boolean {
  const result = parseImporterNumber(text);
  // The last two characters may be letters, and have a warning of their own.
  if (result.ok || result.reason === 'suffix') return false;
  return parseImporterNumber(text.replace(/O/gi, '0').replace(/[IL]/gi, '1')).ok;
}

const email: readonly Rule[] = [
  emailFault,
  when('cbp email', (text) => /@(.*\.)?cbp\.(dhs\.)?gov$/i.test(text)),
];

const phone: readonly Rule[] = [keyboardDash, trueDigits, phoneFault];

const rules: Readonly<Record<SheetField, readonly Rule[]>> = {
  companyName: [
    noEmail,
    keyboardDash,
    when('double space', (text) => text.includes('  ')),
    when('curly quote', hasCurlyQuote),
    when('no letters', (text) => !/[\p{L}\d]/u.test(text)),
    when('is number', (text) => /\d{2}-\d{7}|\d{3}-\d{2}-\d{4}|\d{6}-\d{5}|^\d{9,}$/.test(text)),
  ],
  importerNumber: [
    keyboardDash,
    when('second hyphen', (text) => /^\s*\d{2}-\d{7}-\w{2}\s*$/.test(text)),
    when('spaces in number', (text) => /\d\s+\d/.test(text) && parseImporterNumber(text).ok),
    when('letter for digit', isNumberWithLetters),
  ],
  businessEmail: email,
  orgStructure: [noEmail, hasLetter],
  ownerFirstName: person,
  ownerLastName: person,
  ownerTitle: [noEmail, hasLetter],
  country: [noEmail, hasLetter, when('digits in name', (text) => /\d/.test(text))],
  address: [noEmail, streetFault],
  city: [noEmail, cityFault],
  state: [noEmail, hasLetter],
  zip: [keyboardDash, zipFault],
  telephone: phone,
  fiscalYearEnd: [noEmail, trueDigits, yearEndFault],
  duns: [
    keyboardDash,
    trueDigits,
    when('duns length', (text) => !/^\d{9}$/.test(text.replace(/[\s-]/g, ''))),
  ],
  website: [websiteFault],
  contactName: person,
  contactPhone: phone,
  contactEmail: email,
};

/** Pure, and total: any text has a verdict. */
export function verdictOf(field: SheetField, text: string): Verdict {
  if (isBlank(text)) return { is: 'empty' };
  // Where there are no states, "none" is an answer.
  const isNothing = field !== 'state' && isPlaceholder(text);
  const first = characterFault(text) ?? (isNothing ? 'placeholder' : null);
  if (first !== null) return { is: 'warned', reason: first };
  for (const rule of rules[field]) {
    const reason = rule(text);
    if (reason !== null) return { is: 'warned', reason };
  }
  if (field !== 'importerNumber') return { is: 'fine', note: null };
  const result = parseImporterNumber(text);
  return result.ok
    ? { is: 'fine', note: result.notes.find((note) => note !== 'ambiguous') ?? null }
    : { is: 'warned', number: result.reason };
}
