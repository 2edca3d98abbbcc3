/**
 * The texts that a person reads: the choice of language, and a translator with type-checked keys
 * and arguments.
 */
import { createTranslator } from 'use-intl/core';
import { en } from './en';
import {
  languageFor,
  loadTexts,
  localeFor,
  type Language,
  type Texts,
  type Translated,
} from './languages';

/** The texts that come with the code. Every language has their keys. */
export const catalogues = { en } as const;

/** `t('clock.startedNext', { time })`: unknown keys and missing arguments do not compile. */
export type Translate = ReturnType<typeof createTranslator<Texts>>;

/** The texts in the person's language, and the locale for times and dates. */
export interface Words {
  t: Translate;
  locale: string;
  /** The English texts, which "Why?" shows with a translation. Missing in English. */
  original?: Translate;
}

/** A missing text throws instead of showing its key. Tests check that the catalogs are complete. */
const options = {
  timeZone: 'UTC',
  onError(error: Error) {
    throw error;
  },
};

/**
 * @param locale of numbers and plurals: a BCP 47 tag
 * @param messages in the language of the locale
 */
export function translator(locale: string, messages: Translated<Texts> = en): Translate {
  return createTranslator({ ...options, locale, messages });
}

/** The English texts: what "Why?" shows with a translation, and what CBP reads (`sent`). */
export const english: Translate = translator('en');

/**
 * Loads what the person reads.
 *
 * @param chosen in the settings; null leaves it to the browser
 * @param browserLanguages BCP 47 tags, best first
 */
export async function loadWords(
  chosen: Language | null,
  browserLanguages: readonly string[],
): Promise<Words> {
  const language = languageFor(chosen, browserLanguages);
  const locale = localeFor(language, browserLanguages);
  return {
    t: translator(locale, await loadTexts(language)),
    locale,
    ...(language !== 'en' && { original: english }),
  };
}
