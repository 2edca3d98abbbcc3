/**
 * Texts that the guide names by data: `details.<step>.<part>`, `troubles.<step>.<trouble>.<when|do>`,
 * `triage.<question>.<answer>`, and what only some desks have: `contactMenus.<id>`, `contactHours.<id>`.
 */
import { catalogues, type Texts, type Translate } from './index';

type TextKey = Parameters<Translate>[0];

const sections = ['details', 'troubles', 'triage', 'contactMenus', 'contactHours'] as const;

type NamedText = Extract<TextKey, `${(typeof sections)[number]}.${string}`>;

/** Whether there is such a text; the guide's tests see to it that there is one for all it names. */
export function isNamedText(key: string): key is NamedText {
  const [first, ...path] = key.split('.');
  const section = sections.find((name) => name === first);
  if (!section) return false;
  let at: unknown = catalogues.en[section];
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return false;
    at = Reflect.get(at, name);
  }
  return typeof at === 'string';
}

/** Whether `part` of the catalogue has a text by this name. */
export function hasText<Part extends object>(
  part: Part,
  name: string,
): name is Extract<keyof Part, string> {
  return Object.hasOwn(part, name);
}

/** A step that has a title in the catalogue; the guide's tests see to it that each has. */
export function isWorded(step: string): step is keyof Texts['steps'] {
  return Object.hasOwn(catalogues.en.steps, step);
}
