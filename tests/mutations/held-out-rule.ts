/**
 * Whether a wording is held out. The wording itself decides (by its FNV-1a hash, a fifth of all),
 * so that nobody could pick the easy ones, and new wordings need no decision.
 */
export function isHeldOut(wording: string): boolean {
  let hash = 0x811c9dc5;
  for (const unit of wording) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // The low bits of FNV-1a depend on few letters; folding mixes in the high ones.
  return ((hash >>> 16) ^ (hash & 0xffff)) % 5 === 0;
}
