// @ts-check
/**
 * A pseudo-language made from English, "Ápply", in the place of French. What is quoted stays: it is
 * English on CBP's pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../scripts/paths.mjs';

const english = 'lib/texts/en';
/** @param {string} text an ICU message, whose arguments and branches stay, too */
function accented(text) {
  let depth = 0;
  const letters = Array.from(text, (letter) => {
    if ('{“'.includes(letter)) depth += 1;
    if ('}”'.includes(letter)) depth -= 1;
    return depth === 0 && /[aeiou]/i.test(letter) ? `${letter}\u0301`.normalize() : letter;
  });
  return letters.join('');
}

/** @param {string} line of a file of texts. Everything quoted there is a text, a key or a path. */
const translated = (line) =>
  /^import |Record</.test(line)
    ? line
    : line.replaceAll(/'([^']*)'(?=,| \})/g, (_, text) => `'${accented(text)}'`);

const texts = readdirSync(inProject(english), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: `lib/texts/fr/${file.replaceAll('\\', '/')}`,
    text: readFileSync(inProject(english, file), 'utf8')
      .split('\n')
      .map(translated)
      .join('\n')
      .replace('export const en =', 'export const fr ='),
  }));

/** @type {import('./recipe.mjs').Recipe} */
export const language = {
  name: 'A language',
  changes: [
    ...texts,
    { file: 'lib/texts/languages.ts', after: `export const languages = ['en',`, add: `'fr',` },
    { file: 'lib/texts/languages.ts', after: `  en: 'English',`, add: `fr: 'Français',` },
    {
      file: 'lib/texts/index.ts',
      after: '  en: async () => en,',
      add: `fr: async () => (await import('./fr')).fr,`,
    },
    {
      file: 'public/_locales/fr/messages.json',
      text: readFileSync(inProject('public/_locales/en/messages.json'), 'utf8'),
    },
  ],
  tests: ['compiled-texts', 'guide', 'texts', 'texts-used'],
};
