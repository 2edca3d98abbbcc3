import { languageFor, localeFor, translator, type Words } from '../texts';

/** The texts in the browser's language, and the locale for times and dates. */
export function words(): Words {
  const language = languageFor(navigator.languages);
  return { t: translator(language), locale: localeFor(language, navigator.languages) };
}
