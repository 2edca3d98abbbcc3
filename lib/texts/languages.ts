/** The languages of the interface, and the choice between them. */
import { en } from './en';

/** English is complete by definition. The leaf types carry the ICU arguments. */
export type Texts = typeof en;

/** The shape of every language: the same keys, whatever the words. */
export type Translated<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Translated<Part[Key]>;
};

interface LanguageRecord {
  /** The name that its speakers look for. */
  name: string;
  load: () => Promise<Translated<Texts>>;
}

/** One line per language, and one folder. All but English are loaded when they are first needed. */
const records = {
  en: { name: 'English', load: async () => en },
  es: { name: 'Español', load: async () => (await import('./es')).es },
} as const satisfies Readonly<Record<string, LanguageRecord>>;

export type Language = keyof typeof records;

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(records, tag);
}

export const languages: readonly Language[] = Object.keys(records).filter(isLanguage);

export function nameOf(language: Language): string {
  return records[language].name;
}

/** Loads the texts of a language. */
export async function loadTexts(language: Language): Promise<Translated<Texts>> {
  return records[language].load();
}

/** Returns the base language: "de" for "de-AT" and "de_AT". */
function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * @param chosen in the settings; null leaves it to the browser
 * @param browserLanguages BCP 47 tags, best first
 * @returns the chosen language, or the first of the browser's that has a catalog, or English
 */
export function languageFor(
  chosen: Language | null,
  browserLanguages: readonly string[],
): Language {
  return chosen ?? browserLanguages.map(baseOf).find(isLanguage) ?? 'en';
}

/**
 * Returns the locale for times and dates: the browser's own variant of the texts' language ("en-GB"
 * writes 14:02, "en-US" 2:02 PM), so that a Spanish text contains no English dates. A browser
 * without that language gets the variant of the United States.
 */
export function localeFor(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => baseOf(tag) === language) ?? `${language}-US`;
}

/** The scripts of today's languages that are written from right to left, by ISO 15924. */
const rightToLeft: readonly string[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/**
 * Returns the direction in which a language is written. `Intl.Locale` can tell it only since
 * Firefox 153.
 *
 * @param locale a BCP 47 tag
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(locale).maximize();
  return rightToLeft.includes(script) ? 'rtl' : 'ltr';
}
