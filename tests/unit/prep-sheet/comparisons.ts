/**
 * A name or number as a person typed it, beside the one in the 5106 record, and which kinds of
 * difference have to be named. Written from what people type, not from the code that compares them.
 */

/**
 * The kinds of difference. "Missing" is in the record and not in what was typed; "extra" is the
 * other way around.
 */
export const differenceKinds = {
  'edge space': 'a space or tab before or behind one of the two',
  'double space': 'several spaces in one of the two where the other has one',
  'missing space': 'two words of the record are typed as one',
  'extra space': 'a word of the record is typed as two, or a number has a space',
  'non-breaking space': 'a space that looks like any other and is another character',
  'invisible character': 'a character of no width: zero-width space, soft hyphen, byte order mark',
  'quote kind': 'a curly quote or apostrophe in one, a straight one in the other',
  'dash kind': 'a dash or non-breaking hyphen in one, a hyphen in the other',
  'letter case': 'the same letter, once a capital',
  punctuation: 'a period, comma or the like in only one of the two, as in "LLC" and "L.L.C."',
  'and or &': '"and" in one, "&" in the other',
  'legal form': 'the same legal form written out in one: "Inc." and "Incorporated"',
  accent: 'the same letter, with its mark in only one of the two',
  'letter encoding': 'the same letter with its mark, once as one character and once as two',
  'full-width character': 'a wide character of East Asian keyboards in one of the two',
  'look-alike letter': 'a letter of another alphabet that looks the same',
  'O or 0': 'the letter O in one, the digit zero in the other',
  'I, l or 1': 'the letter I or l in one, the digit one in the other',
  'another letter': 'one letter in place of another',
  'missing letter': 'a letter of the record was not typed',
  'extra letter': 'a letter was typed that the record does not have',
  'swapped letters': 'two neighbors changed places',
  'missing word': 'a word of the record was not typed',
  'extra word': 'a word was typed that the record does not have',
  'another word': 'one word in place of another',
  'word order': 'the same words in another order',
  'missing suffix': "the number was typed without the record's suffix",
  'extra suffix': 'a suffix was typed that the record does not have',
  'another suffix': 'both have a suffix, and not the same one',
  'missing hyphen': 'a hyphen of the record was not typed',
  'extra hyphen': 'a hyphen was typed that the record does not have',
  'another digit': 'one digit in place of another',
  'missing digit': 'a digit of the record was not typed',
  'extra digit': 'a digit was typed that the record does not have',
  'swapped digits': 'two neighbors changed places',
} as const;

export type DifferenceKind = keyof typeof differenceKinds;

export interface Comparison {
  field: 'companyName' | 'importerNumber';
  typed: string;
  record: string;
  /** Whether they are equal in every character. */
  same: boolean;
  /** The kinds of difference to name, in any order. */
  words: readonly DifferenceKind[];
}

type Row = readonly [typed: string, record: string, ...words: DifferenceKind[]];

const names: readonly Row[] = [
  ['Harbor Light Imports LLC', 'Harbor Light Imports LLC'],
  ['Müller GmbH & Co. KG', 'Müller GmbH & Co. KG'],
  ["O'Brien Trading Co.", "O'Brien Trading Co."],
  ['北京进出口有限公司', '北京进出口有限公司'],
  ['Harbor Light Imports LLC ', 'Harbor Light Imports LLC', 'edge space'],
  [' Harbor Light Imports LLC', 'Harbor Light Imports LLC', 'edge space'],
  ['Harbor Light Imports LLC', 'Harbor Light Imports LLC ', 'edge space'],
  ['Harbor Light Imports LLC\t', 'Harbor Light Imports LLC', 'edge space'],
  ['Harbor  Light Imports LLC', 'Harbor Light Imports LLC', 'double space'],
  ['Harbor Light Imports LLC', 'Harbor Light  Imports LLC', 'double space'],
  ['HarborLight Imports LLC', 'Harbor Light Imports LLC', 'missing space'],
  ['Harbor Light Im ports LLC', 'Harbor Light Imports LLC', 'extra space'],
  ['Harbor\u00a0Light Imports LLC', 'Harbor Light Imports LLC', 'non-breaking space'],
  ['Harbor Light\u200b Imports LLC', 'Harbor Light Imports LLC', 'invisible character'],
  ['\ufeffHarbor Light Imports LLC', 'Harbor Light Imports LLC', 'invisible character'],
  ['O’Brien Trading Co.', "O'Brien Trading Co.", 'quote kind'],
  ['Toys "R" Us', 'Toys “R” Us', 'quote kind'],
  ['Rhys–Jones Textiles Ltd', 'Rhys-Jones Textiles Ltd', 'dash kind'],
  ['Rhys‑Jones Textiles Ltd', 'Rhys-Jones Textiles Ltd', 'dash kind'],
  ['Rhys Jones Textiles Ltd', 'Rhys-Jones Textiles Ltd', 'missing hyphen'],
  ['Harbor-Light Imports LLC', 'Harbor Light Imports LLC', 'extra hyphen'],
  ['harbor light imports llc', 'HARBOR LIGHT IMPORTS LLC', 'letter case'],
  ['Harbor Light imports LLC', 'Harbor Light Imports LLC', 'letter case'],
  ['Harbor Light Imports LLC', 'Harbor Light Imports L.L.C.', 'punctuation'],
  ['Harbor Light Imports, LLC', 'Harbor Light Imports LLC', 'punctuation'],
  ['Harbor Light Imports Inc', 'Harbor Light Imports, Inc.', 'punctuation'],
  ['Smith and Sons', 'Smith & Sons', 'and or &'],
  ['Smith & Sons', 'Smith and Sons', 'and or &'],
  ['Harbor Light Inc', 'Harbor Light Incorporated', 'legal form'],
  ['Harbor Light Company', 'Harbor Light Co', 'legal form'],
  ['Harbor Light Limited Liability Company', 'Harbor Light LLC', 'legal form'],
  ['Muller Imports', 'Müller Imports', 'accent'],
  ['Café Imports', 'Cafe Imports', 'accent'],
  ['Cafe\u0301 Imports', 'Caf\u00e9 Imports', 'letter encoding'],
  ['Ｈarbor Light Imports', 'Harbor Light Imports', 'full-width character'],
  ['H\u0430rbor Light Imports', 'Harbor Light Imports', 'look-alike letter'],
  ['Z0ne Foods', 'ZOne Foods', 'O or 0'],
  ['Studio 1O', 'Studio 10', 'O or 0'],
  ['PIER l IMPORTS', 'PIER 1 IMPORTS', 'I, l or 1'],
  ['Harbor Kight Imports', 'Harbor Light Imports', 'another letter'],
  ['Harbor Ligt Imports', 'Harbor Light Imports', 'missing letter'],
  ['Harbour Light Imports', 'Harbor Light Imports', 'extra letter'],
  ['Harbor Lihgt Imports', 'Harbor Light Imports', 'swapped letters'],
  ['Harbor Light LLC', 'Harbor Light Imports LLC', 'missing word'],
  ['Harbor Light Imports', 'Harbor Light Imports LLC', 'missing word'],
  ['The Harbor Light Imports LLC', 'Harbor Light Imports LLC', 'extra word'],
  ['Harbor Light Exports', 'Harbor Light Imports', 'another word'],
  ['Light Harbor Imports', 'Harbor Light Imports', 'word order'],
  ['Lopez, Maria', 'Maria Lopez', 'word order', 'punctuation'],
  ['Harbor  Light Imports L.L.C.', 'Harbor Light Imports LLC', 'double space', 'punctuation'],
  ['O’Brien and Sons ', "O'Brien & Sons", 'quote kind', 'and or &', 'edge space'],
  ['harbor\u00a0light imports', 'Harbor Light Imports', 'letter case', 'non-breaking space'],
];

const numbers: readonly Row[] = [
  ['47-2910385', '47-2910385'],
  ['47-291038500', '47-291038500'],
  ['261001-00417', '261001-00417'],
  ['47-2910385', '47-291038500', 'missing suffix'],
  ['472910385', '47291038500', 'missing suffix'],
  ['47-291038500', '47-2910385', 'extra suffix'],
  ['47-291038500', '47-291038501', 'another suffix'],
  ['47-2910385AB', '47-291038500', 'another suffix'],
  ['472910385', '47-2910385', 'missing hyphen'],
  ['47-2910385', '472910385', 'extra hyphen'],
  ['47-2910385-00', '47-291038500', 'extra hyphen'],
  ['472910385', '47-291038500', 'missing hyphen', 'missing suffix'],
  ['219099999', '219-09-9999', 'missing hyphen'],
  ['47–2910385', '47-2910385', 'dash kind'],
  ['47-291O385', '47-2910385', 'O or 0'],
  ['47-2910385OO', '47-291038500', 'O or 0'],
  ['47-29l0385', '47-2910385', 'I, l or 1'],
  ['47-2910386', '47-2910385', 'another digit'],
  ['47-2910358', '47-2910385', 'swapped digits'],
  ['47-291038', '47-2910385', 'missing digit'],
  ['47-29103855', '47-2910385', 'extra digit'],
  ['47-2910385 00', '47-291038500', 'extra space'],
  ['47-2910385 ', '47-2910385', 'edge space'],
  ['47-2910385\u00a0', '47-2910385', 'non-breaking space'],
  ['４７-2910385', '47-2910385', 'full-width character'],
  ['47-2910385ab', '47-2910385AB', 'letter case'],
];

const rowsOf = (field: Comparison['field'], rows: readonly Row[]): Comparison[] =>
  rows.map(([typed, record, ...words]) => ({
    field,
    typed,
    record,
    same: words.length === 0,
    words,
  }));

export const comparisons: readonly Comparison[] = [
  ...rowsOf('companyName', names),
  ...rowsOf('importerNumber', numbers),
];
