/**
 * Texts whose keys the guide builds from data: `steps.<step>.<part>`,
 * `steps.<step>.troubles.<trouble>.<when|do>`, `triage.<question>.<answer>`, and texts that only
 * some help desks have: `helpDeskMenus.<id>`, `helpDeskHours.<id>`.
 */
import type { Reader } from '../guide/readers';
import { catalogues, type Texts, type Translate, type Words } from './index';

type TextKey = Parameters<Translate>[0];

const sections = ['steps', 'triage', 'helpDeskMenus', 'helpDeskHours'] as const;

type NamedText = Extract<TextKey, `${(typeof sections)[number]}.${string}`>;

/** Whether a text with this key exists. The guide's tests check that every key it builds does. */
export function isNamedText(key: string): key is NamedText {
  const [first, ...path] = key.split('.');
  const section = sections.find((name) => name === first);
  return section !== undefined && isText(catalogues.en[section], path);
}

/** Whether there is a text at the end of this path. */
function isText(from: unknown, path: readonly string[]): boolean {
  let at = from;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return false;
    at = Reflect.get(at, name);
  }
  // The build ships a text with arguments as a list of parts.
  return typeof at === 'string' || Array.isArray(at);
}

/**
 * Returns the texts for whoever reads the inbox that receives the code: people who do so themselves
 * have nobody to phone.
 */
export function wordsFor(reader: Reader | null, words: Words): Words {
  if (reader !== 'me') return words;
  const t = new Proxy(words.t, {
    apply(usual, self, [key, ...rest]: [string, ...unknown[]]): unknown {
      const isOwn = isText(catalogues.en.ownInbox, key.split('.'));
      return Reflect.apply(usual, self, [isOwn ? `ownInbox.${key}` : key, ...rest]);
    },
  });
  return { ...words, t };
}

/** Whether this part of the catalog has a text with this key. */
export function hasText<Part extends object>(
  part: Part,
  name: string,
): name is Extract<keyof Part, string> {
  return Object.hasOwn(part, name);
}

/**
 * Whether this version has a step, and with it the step's texts. The compiler checks that each has
 * them.
 */
export function isWorded(step: string): step is keyof Texts['steps'] {
  return Object.hasOwn(catalogues.en.steps, step);
}
