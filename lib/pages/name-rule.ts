/**
 * A name, as sets of words. The name is first made plain (`lib/dom/words.ts`: small letters, no
 * punctuation, "e-mail" → "email", "#" → "number", text after "Format:" or "e.g." cut off).
 *
 * - `need`: of each entry at least one alternative must occur ("importer|ior|ir"; "certif*" stands
 *   for every word that begins so).
 * - `may`: words that may stand there besides. A name with any other word does not match, so that
 *   "Bank Account Owner Name" is never taken for "Account Owner Name". Filler words ("the", "your",
 *   "please", "required" …) are always allowed.
 * - `open`: any further word may stand there; only for long texts, such as a declaration.
 * - `not`: words that must not occur, for open names.
 */
export interface NameRule {
  need: readonly string[];
  may?: string;
  open?: boolean;
  not?: string;
}
