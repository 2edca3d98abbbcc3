/**
 * The texts that a person reads: the choice of language, and a translator with type-checked keys
 * and arguments.
 */
import { createTranslator } from 'use-intl/core';
import { en } from './en';
import { toCbp } from './to-cbp';

/** English is complete by definition. The leaf types carry the ICU arguments. */
export type Texts = typeof en;

/** The shape of every language: the same keys, whatever the words. */
type Translated<Part> = {
  readonly [Key in keyof Part]: Part[Key] extends string ? string : Translated<Part[Key]>;
};

/** One folder per language. */
export const catalogues = { en } as const satisfies Readonly<Record<string, Translated<Texts>>>;

export type Language = keyof typeof catalogues;

/** `t('clock.startedNext', { time })`: unknown keys and missing arguments do not compile. */
export type Translate = ReturnType<typeof createTranslator<Texts>>;

/** The texts in the person's language, and the locale for times and dates. */
export interface Words {
  t: Translate;
  locale: string;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(catalogues, tag);
}

/** Returns the base language: "de" for "de-AT" and "de_AT". */
function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * @param browserLanguages as in `navigator.languages`, best first
 * @returns the first of these that has a catalog, else English
 */
export function languageFor(browserLanguages: readonly string[]): Language {
  return browserLanguages.map(baseOf).find(isLanguage) ?? 'en';
}

/**
 * Returns the locale for times and dates: the browser's own variant of the texts' language ("en-GB"
 * writes 14:02, "en-US" 2:02 PM), so that a German text contains no English dates.
 */
export function localeFor(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => baseOf(tag) === language) ?? language;
}

/** A missing text throws instead of showing its key. Tests check that the catalogs are complete. */
const options = {
  timeZone: 'UTC',
  onError(error: Error) {
    throw error;
  },
};

export function translator(language: Language): Translate {
  const messages: Translated<Texts> = catalogues[language];
  return createTranslator({ ...options, locale: language, messages });
}

/**
 * Returns a text that CBP reads, such as `cbpText('letter.thanks')`. It is in English whatever the
 * language of the interface.
 */
export const cbpText = createTranslator<typeof toCbp>({
  ...options,
  locale: 'en-US',
  messages: toCbp,
});
