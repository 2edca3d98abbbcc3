/** What a firm sets for its people, through the browser's own policies. Pure. */
import * as z from 'zod/mini';
import { languages } from './texts/languages';

z.config({ jitless: true });

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

/** The keys that a firm can set. `public/managed-schema.json` describes them to Chrome. */
const fields = {
  /** Whether the welcome page opens after installation. */
  welcomePage: z.boolean(),
  notifications: z.boolean(),
  language: z.enum(languages),
  /** The firm's own help desk. */
  helpDeskName: text,
  helpDeskPhone: text,
  helpDeskEmail: z.email().check(z.maxLength(254)),
};

type Fields = { [Key in keyof typeof fields]: z.infer<(typeof fields)[Key]> };

type PolicyKey = keyof Fields;

/** A key that is missing is left to the person. */
export type Policy = Readonly<Partial<Fields>>;

/** `Object.keys` returns `string[]`. */
export const policyKeys = Object.keys(fields).filter((key): key is PolicyKey =>
  Object.hasOwn(fields, key),
);

/**
 * Takes what is valid, key by key. One bad value does not make the others void.
 *
 * @param found what the browser has for us; anything
 */
export function policyOf(found: unknown): Policy {
  if (typeof found !== 'object' || found === null) return {};
  const given = new Map<string, unknown>(Object.entries(found));
  return Object.fromEntries(
    policyKeys.flatMap((key) => {
      const parsed = fields[key].safeParse(given.get(key));
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}
