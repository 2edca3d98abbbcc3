import { languageFor, localeFor, translator, type Words } from '../texts';
import { settings } from '../storage';

/** Language by the person's choice, else the browser's. */
export async function words(): Promise<Words> {
  const { language: chosen } = await settings.read();
  const language = languageFor(chosen, navigator.languages);
  return { t: translator(language), locale: localeFor(language, navigator.languages) };
}
