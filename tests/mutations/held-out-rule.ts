/**
 * Which wording of a label is held out: decided by the wording itself (FNV-1a, a fifth of all), so
 * that nobody chose the easy ones, and a new wording falls on its side without anybody's say.
 */
export function isHeldOut(wording: string): boolean {
  let hash = 0x811c9dc5;
  for (const unit of wording) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // The low bits of FNV-1a depend on few letters; the fold brings the high ones in.
  return ((hash >>> 16) ^ (hash & 0xffff)) % 5 === 0;
}
