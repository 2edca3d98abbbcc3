// @ts-check
/**
 * Invented languages, made from English: letter by letter, so that a person who reads English can
 * still read them. What is quoted stays: it is English on CBP's pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../../scripts/paths.mjs';

const english = 'lib/texts/en';

/**
 * Changes the words of an ICU message, also in the branches of its arguments.
 *
 * @param {string} message
 * @param {(letter: string) => string} change
 */
function reworded(message, change) {
  let depth = 0;
  let isQuoted = false;
  const letters = Array.from(message, (letter) => {
    if ('{}'.includes(letter)) depth += letter === '{' ? 1 : -1;
    if ('“”'.includes(letter)) isQuoted = letter === '“';
    // Inside one brace is the name of an argument, inside two are the words of a branch.
    return depth % 2 === 0 && !isQuoted ? change(letter) : letter;
  });
  return letters.join('');
}

/** @param {string} letter */
const accented = (letter) => (/[aeiou]/i.test(letter) ? `${letter}\u0301`.normalize() : letter);

/**
 * French, as short as English: “Ápply”.
 *
 * @param {string} message
 */
const inFrench = (message) => reworded(message, accented);

/**
 * German, as long as German is, and in brackets: “⟦Ááppllý⟧”. What is cut off lacks a bracket, and
 * what does not come from the catalog lacks both.
 *
 * @param {string} message
 */
const inGerman = (message) =>
  `⟦${reworded(message, (letter) => (/[aeiou]/i.test(letter) ? accented(letter).repeat(2) : letter))}⟧`;

const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/**
 * Hebrew, which is written from right to left.
 *
 * @param {string} message
 */
const inHebrew = (message) =>
  reworded(message, (letter) =>
    /[a-z]/i.test(letter)
      ? (hebrew[letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)] ?? letter)
      : letter,
  ).replaceAll(/\{\w+\}/g, '\u2068$&\u2069');

/**
 * @param {string} source a file of texts. Everything quoted there is a text, a key or a path.
 * @param {(message: string) => string} translate
 */
const translated = (source, translate) =>
  source
    .replaceAll(/(?<=: )`([^`]+)`/g, (_, text) => `\`${translate(text)}\``)
    .split('\n')
    .map((line) =>
      /^import |Record</.test(line)
        ? line
        : line.replaceAll(/'([^']+)'(?=,| \})/g, (_, text) => `'${translate(text)}'`),
    )
    .join('\n');

/**
 * Adds a language.
 *
 * @param {string} code
 * @param {string} name
 * @param {(message: string) => string} translate
 * @returns {import('./recipe.mjs').Recipe['changes']}
 */
const adding = (code, name, translate) => [
  ...readdirSync(inProject(english), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      file: `lib/texts/${code}/${file.replaceAll('\\', '/')}`,
      text: translated(readFileSync(inProject(english, file), 'utf8'), translate).replace(
        'export const en =',
        `export const ${code} =`,
      ),
    })),
  {
    file: 'lib/texts/languages.ts',
    after: `  en: { name: 'English', load: async () => en },`,
    add: `  ${code}: { name: '${name}', load: async () => (await import('./${code}')).${code} },`,
  },
  {
    file: `public/_locales/${code}/messages.json`,
    text: readFileSync(inProject('public/_locales/en/messages.json'), 'utf8'),
  },
];

/** @type {import('./recipe.mjs').Recipe} */
export const language = {
  name: 'A language',
  changes: adding('fr', 'Français', inFrench),
  tests: ['compiled-texts', 'guide', 'texts', 'texts-used'],
};

/** The languages that the end-to-end tests walk through, made by the same recipe. */
export const walked = {
  long: { code: 'de', changes: adding('de', 'Deutsch', inGerman) },
  mirrored: { code: 'he', changes: adding('he', 'עברית', inHebrew) },
};
