import { browser } from 'wxt/browser';
import { settings, usualSettings } from '../storage';
import { loadWords, type Words } from '../texts';
import type { Language } from '../texts/languages';

/** The browser's languages, best first: that of its own menus, then those it asks websites for. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** The texts in a language, or in the browser's language for null. */
export function wordsIn(chosen: Language | null): Promise<Words> {
  return loadWords(chosen, browserLanguages());
}

/** The texts in the language of the settings. */
export async function words(): Promise<Words> {
  // If the settings cannot be read, whoever reads them for their own sake says so, in these words.
  const { language } = await settings.read().catch(() => usualSettings);
  return wordsIn(language);
}
