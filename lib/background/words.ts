import { languageFor, localeFor, translator, type Words } from '../texts';

/** The texts, times and days in the browser's language. */
export function words(): Words {
  const language = languageFor(navigator.languages);
  return { t: translator(language), locale: localeFor(language, navigator.languages) };
}
