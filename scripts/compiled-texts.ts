/**
 * The texts as the build ships them: each message is parsed here, and not again by every worker and page that
 * starts. The parser itself is not shipped then.
 */
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { en } from '../lib/texts/en';
import { toCbp } from '../lib/texts/to-cbp';

const catalogues = [
  { file: '/lib/texts/en.ts', name: 'en', texts: en },
  { file: '/lib/texts/to-cbp.ts', name: 'toCbp', texts: toCbp },
];

export type Compiled = ReturnType<typeof compile> | { [key: string]: Compiled };

export function compiled(texts: unknown): Compiled {
  if (typeof texts === 'string') return compile(texts);
  if (typeof texts !== 'object' || texts === null) throw new Error('a text is no text');
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compiled(text)]));
}

const plugin: Plugin = {
  name: 'compiled texts',
  enforce: 'pre',
  load(id) {
    const found = catalogues.find(({ file }) => id.endsWith(file));
    if (!found) return null;
    // Browsers read JSON in a string faster than the same object in a script.
    const json = JSON.stringify(JSON.stringify(compiled(found.texts)));
    return `export const ${found.name} = JSON.parse(${json});`;
  },
};

/** For Vite: the compiled texts, and the part of the message library that writes them. */
export const compiledTexts = {
  plugins: [plugin],
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
};
