/**
 * Texts whose keys are built from data. The compiler checks that the catalog has a text for each
 * record of the guide (`JourneyTexts`, `TriageTexts`) and the shape of each key; these functions
 * only narrow a key to one of those that exist.
 */
import type { Reader } from '../guide/readers';
import type { QuestionId } from '../guide/triage';
import type { StepId, StepPart } from '../guide/types';
import { catalogues, type Translate, type Words } from './index';
import type { Texts } from './languages';

type TextKey = Parameters<Translate>[0];

/** The keys that the guide builds from a record's ids. */
type NamedText =
  | `steps.${StepId}.${StepPart}`
  | `steps.${StepId}.troubles.${string}.${'when' | 'do'}`
  | `triage.${QuestionId}.${string}`;

/** Whether a text with this key exists. */
export function isNamedText(key: NamedText): key is Extract<TextKey, NamedText> {
  return isText(catalogues.en, key.split('.'));
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
  const { t, original } = words;
  return { ...words, t: ofOwnInbox(t), ...(original && { original: ofOwnInbox(original) }) };
}

function ofOwnInbox(t: Translate): Translate {
  return new Proxy(t, {
    apply(usual, self, [key, ...rest]: [string, ...unknown[]]): unknown {
      const isOwn = isText(catalogues.en.ownInbox, key.split('.'));
      return Reflect.apply(usual, self, [isOwn ? `ownInbox.${key}` : key, ...rest]);
    },
  });
}

/** Whether `name` is one of the `Named`, which must all have a text in this part of the catalog. */
export function hasText<Named extends string>(
  part: Readonly<Record<Named, unknown>>,
  name: string,
): name is Named {
  return Object.hasOwn(part, name);
}

/**
 * Whether this version has a step, and with it the step's texts. The compiler checks that each has
 * them.
 */
export function isWorded(step: string): step is keyof Texts['steps'] {
  return Object.hasOwn(catalogues.en.steps, step);
}
