/**
 * A rule for a name, as sets of words. Names are normalized first (`lib/dom/words.ts`): lower case,
 * no punctuation, "e-mail" → "email", "#" → "number", and text after "Format:" or "e.g." removed.
 *
 * - `need`: the name must contain at least one alternative of each entry ("importer|ior|ir").
 *   "certif*" matches every word with that beginning.
 * - `may`: other words that are allowed. A name with any word that is neither needed nor allowed
 *   does not match, so "Bank Account Owner Name" is never taken for "Account Owner Name". Filler
 *   words ("the", "your", "please", "required" …) are always allowed.
 * - `open`: allows any other words; only for long texts, such as a declaration.
 * - `not`: words that an open name must not contain.
 */
export interface NameRule {
  need: readonly string[];
  may?: string;
  open?: boolean;
  not?: string;
}
