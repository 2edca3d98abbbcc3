import { browser } from 'wxt/browser';
import { policy, settings, usualSettings } from '../storage';
import { loadWords, type Words } from '../texts';

/** The browser's languages, best first: that of its own menus, then those it asks websites for. */
export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}

/** The texts in the language of the firm's policy, or else of the settings, or else the browser's. */
export async function words(): Promise<Words> {
  // If the settings cannot be read, whoever reads them for their own sake says so, in these words.
  const [{ language }, set] = await Promise.all([
    settings.read().catch(() => usualSettings),
    policy.read(),
  ]);
  return loadWords(set.language ?? language, browserLanguages());
}
