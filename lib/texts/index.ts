/** The words a person reads: which language, and a translator whose keys and arguments are checked. */
import { createTranslator } from 'use-intl/core';
import { en } from './en';
import { toCbp } from './to-cbp';

/** One file per language; English is complete by definition, the others are held to it. */
export const catalogues = { en } as const;

export type Language = keyof typeof catalogues;

/** The shape every language has; the leaf types carry the ICU arguments. */
export type Texts = typeof en;

/** `t('clock.startedNext', { time })`: unknown keys and missing arguments do not compile. */
export type Translate = ReturnType<typeof createTranslator<Texts>>;

/** The texts in the person's language, and the locale in which times and days are written. */
export interface Words {
  t: Translate;
  locale: string;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(catalogues, tag);
}

/** "de-AT" and "de_AT" are German. */
function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

/**
 * @param browserLanguages as in `navigator.languages`, best first
 * @returns the first of these that has a catalogue, else English
 */
export function languageFor(browserLanguages: readonly string[]): Language {
  return browserLanguages.map(baseOf).find(isLanguage) ?? 'en';
}

/**
 * The locale in which times and days are written: the browser's own variant of the language of the
 * texts ("en-GB" writes 14:02, "en-US" 2:02 PM), so that a German text has no English dates.
 */
export function localeFor(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => baseOf(tag) === language) ?? language;
}

/** A missing text throws instead of showing its key: the catalogues are complete, tests see to it. */
const options = {
  timeZone: 'UTC',
  onError(error: Error) {
    throw error;
  },
};

export function translator(language: Language): Translate {
  return createTranslator<Texts>({ ...options, locale: language, messages: catalogues[language] });
}

/** `cbpText('letter.thanks')`: what CBP reads, which is English in every language of the interface. */
export const cbpText = createTranslator<typeof toCbp>({
  ...options,
  locale: 'en-US',
  messages: toCbp,
});
