/**
 * Characters that look right on screen and are not: the form compares what was typed with CBP's
 * record, and pasted text brings them along unseen.
 */

export type CharacterFault =
  | 'too long'
  | 'invisible'
  | 'odd space'
  | 'outer space'
  | 'wide'
  | 'emoji'
  | 'broken'
  | 'markup'
  | 'mixed alphabets';

/** Characters that take no room: joiners, marks of direction, control characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** In the order in which they are reported. A tab or a line break counts as an odd space. */
const rules: readonly [CharacterFault, (text: string) => boolean][] = [
  // No name or address is as long.
  ['too long', (text) => text.length > 300],
  ['odd space', (text) => /[^\S ]/u.test(text)],
  ['emoji', (text) => /(?![\d#*©®™])\p{Emoji}/u.test(text)],
  ['invisible', (text) => invisible.test(text) || !text.isWellFormed()],
  ['outer space', (text) => /^ | $/.test(text)],
  ['wide', (text) => /[\uff01-\uff5e\uffe0-\uffe6]/u.test(text)],
  ['broken', (text) => text.includes('\ufffd')],
  ['markup', (text) => /[<>{}\\|]/.test(text)],
  [
    'mixed alphabets',
    (text) => /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text),
  ],
];

/** The first fault among the characters of a text, or `null`. */
export function characterFault(text: string): CharacterFault | null {
  return rules.find(([, isFault]) => isFault(text))?.[0] ?? null;
}

/** Whether a text is empty to the eye. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** Whether it contains a dash that is not the hyphen of the keyboard. */
export function hasOddDash(text: string): boolean {
  return /(?!-)[\p{Pd}\u2212]/u.test(text);
}

/** Whether it contains a letter that is easily typed for a digit, next to a digit. */
export function hasLetterForDigit(text: string): boolean {
  return /\d[OIl]|[OIl]\d/i.test(text);
}

/** Whether it contains a quotation mark that is not the keyboard's. */
export function hasCurlyQuote(text: string): boolean {
  return /[‘’‚‛“”„‟´`]/u.test(text);
}

/** What people type into a field for which they have nothing. "Na" and "Test" are names, too. */
export function isPlaceholder(text: string): boolean {
  return [
    /^(n\/a|n\.a\.|none|tb[ad]|unknown|not applicable|asdf\w*|x{3,}|[\s.?_*-]+|0[0\s.-]+)$/i,
    /^(same( as above)?|-+\s*none\s*-+|(-+\s*)?(please )?(select|choose) (an?|one)\b.*)$/i,
    /^(company name|(first|last) name|address|city|zip( code)?|telephone|phone|e-?mail)$/i,
  ].some((rule) => rule.test(text));
}

/** Letters of other alphabets that look like Latin ones, in the same order. */
const [foreign, latin] = [
  'аеорсухіјѕԁһкмтвнѵАВЕКМНОРСТУХІЈЅαορνικυηϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧƅɡɑıđ',
  'aeopcyxijsdhkmtbhvABEKMHOPCTYXIJSaopvikuncABEZHIKMNOPTYXbgaid',
];

/** With Latin letters in place of those that look like them. */
export function toLatin(text: string): string {
  return Array.from(text, (letter) => latin[foreign.indexOf(letter)] ?? letter).join('');
}

/** Without accents and other marks on letters. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
