import { languageFor, localeFor, translator, type Translate } from '../texts';
import { settings } from '../storage';

/** The texts in the person's language, and the locale in which times and days are written. */
export interface Words {
  t: Translate;
  locale: string;
}

/** Language by the person's choice, else the browser's. */
export async function words(): Promise<Words> {
  const { language: chosen } = await settings.read();
  const language = languageFor(chosen, navigator.languages);
  return { t: translator(language), locale: localeFor(language, navigator.languages) };
}
