import { createTranslator } from 'use-intl/core';
import { catalogues, type Words } from '../../../lib/texts';
import type { Texts } from '../../../lib/texts/languages';

/** Prefixed to every text of the invented language. */
export const mark = '¤';

function marked<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string') return (mark + tree) as Tree;
  const entries = Object.entries(tree as object).map(([key, part]) => [key, marked(part)]);
  return Object.fromEntries(entries) as Tree;
}

/**
 * An interface language other than English: every text is the English one with the mark in front.
 */
export const otherLanguage: Words = {
  t: createTranslator<Texts>({ locale: 'de', messages: marked<Texts>(catalogues.en) }),
  locale: 'de-AT',
};
