/**
 * Compiles the texts for the build: messages are parsed once here instead of at every start of the
 * worker and pages. The parser is then left out of the bundle.
 */
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { languages, loadTexts } from '../lib/texts/languages';

const catalogs = languages.map((language) => ({
  file: `/lib/texts/${language}/index.ts`,
  name: language,
  load: () => loadTexts(language),
}));

export type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

/**
 * Compiles every message in a tree of texts.
 *
 * @throws {Error} if a leaf is not a string
 */
export function compiled(texts: unknown): Compiled {
  if (typeof texts === 'string') return compile(texts);
  if (typeof texts !== 'object' || texts === null) throw new Error('a text is no text');
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compiled(text)]));
}

const plugin: Plugin = {
  name: 'compiled texts',
  enforce: 'pre',
  async load(id) {
    const catalog = catalogs.find(({ file }) => id.endsWith(file));
    if (!catalog) return null;
    // Browsers parse JSON in a string faster than an object literal.
    const json = JSON.stringify(JSON.stringify(compiled(await catalog.load())));
    return `export const ${catalog.name} = JSON.parse(${json});`;
  },
};

/**
 * Vite configuration with the compiled texts, and with the formatter of the message library that
 * needs no parser.
 */
export const compiledTexts = {
  plugins: [plugin],
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
};
