/** The languages of the interface, and the choice between them. */

export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/** Each language by the name that its speakers look for. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
};

function isLanguage(tag: string): tag is Language {
  return languages.some((language) => language === tag);
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
