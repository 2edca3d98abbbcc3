/** Texts that the guide names by data: `details.<step>.<part>`, `troubles.<step>.<trouble>.<when|do>`. */
import { catalogues, type Translate } from './index';

type TextKey = Parameters<Translate>[0];

export type NamedText = Extract<TextKey, `details.${string}` | `troubles.${string}`>;

/** Whether there is such a text; the guide's tests see to it that there is one for all it names. */
export function isNamedText(key: string): key is NamedText {
  const [section, ...path] = key.split('.');
  if (section !== 'details' && section !== 'troubles') return false;
  let at: unknown = catalogues.en[section];
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return false;
    at = Reflect.get(at, name);
  }
  return typeof at === 'string';
}
