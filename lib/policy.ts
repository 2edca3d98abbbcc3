/** What a firm sets for its people, through the browser's own policies. Pure. */
import * as z from 'zod/mini';
import { languages } from './texts/languages';

z.config({ jitless: true });

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

/**
 * What a firm can set. A key that is missing is left to the person. `public/managed-schema.json`
 * describes the same to Chrome.
 */
export const policySchema = z.object({
  /** Whether the welcome page opens after installation. */
  welcomePage: z.exactOptional(z.boolean()),
  notifications: z.exactOptional(z.boolean()),
  language: z.exactOptional(z.enum(languages)),
  /** The firm's own help desk. */
  helpDeskName: z.exactOptional(text),
  helpDeskPhone: z.exactOptional(text),
  helpDeskEmail: z.exactOptional(z.email().check(z.maxLength(254))),
});

export type Policy = Readonly<z.infer<typeof policySchema>>;

const fields = policySchema.shape;

/** `Object.keys` returns `string[]`. */
export const policyKeys = Object.keys(fields).filter((key): key is keyof Policy =>
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
      if (!given.has(key)) return [];
      const parsed = fields[key].safeParse(given.get(key));
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}
