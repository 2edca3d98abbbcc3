/** Compares an importer number with the one in the 5106 record. */
import { confusion, plainTexts, type DifferenceKind, type Note } from './differences';

/** Nine digits of an EIN, and the two characters that may follow them. */
const einLength = 9;
const withSuffix = 11;

/** All kinds of difference; none if both are equal in every character. */
export function numberDifferences(typed: string, record: string): Set<DifferenceKind> {
  const kinds = new Set<DifferenceKind>();
  const note = (kind: DifferenceKind) => void kinds.add(kind);
  const texts = plainTexts(typed, record, note);

  const spaces = texts.map((text) => text.match(/\s/g)?.length ?? 0);
  if ((spaces[0] ?? 0) > (spaces[1] ?? 0)) note('extra space');
  if ((spaces[0] ?? 0) < (spaces[1] ?? 0)) note('missing space');
  const dashes = texts.map((text) => text.replace(/[^\p{Pd}\u2212]/gu, ''));
  if (dashes[0]?.length === dashes[1]?.length && dashes[0] !== dashes[1]) note('dash kind');
  const [one = '', other = ''] = texts.map((text) =>
    text.replace(/\s/g, '').replace(/[\p{Pd}\u2212]/gu, '-'),
  );
  const [mine, theirs] = [one.replaceAll('-', ''), other.replaceAll('-', '')];
  noteHyphens(hyphensOf(one), hyphensOf(other), note);
  noteDigits(mine, theirs, note);
  return kinds;
}

/** For each hyphen, how many other characters come before it. */
function hyphensOf(number: string): number[] {
  return Array.from(number).flatMap((letter, at) =>
    letter === '-' ? [number.slice(0, at).replaceAll('-', '').length] : [],
  );
}

function noteHyphens(mine: readonly number[], theirs: readonly number[], note: Note): void {
  if (theirs.some((at) => !mine.includes(at))) note('missing hyphen');
  if (mine.some((at) => !theirs.includes(at))) note('extra hyphen');
}

function noteDigits(mine: string, theirs: string, note: Note): void {
  if (mine.length !== theirs.length) {
    const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
    const isSuffix =
      shorter.length === einLength && longer.length === withSuffix && longer.startsWith(shorter);
    if (mine === shorter) note(isSuffix ? 'missing suffix' : 'missing digit');
    else note(isSuffix ? 'extra suffix' : 'extra digit');
    return;
  }
  const other: number[] = [];
  for (let at = 0; at < mine.length; at += 1) {
    const [one = '', two = ''] = [mine[at], theirs[at]];
    if (one === two) continue;
    const kind = one.toLowerCase() === two.toLowerCase() ? 'letter case' : confusion(one, two);
    if (kind) note(kind);
    else other.push(at);
  }
  const [first = 0, second] = other;
  if (other.length === 0) return;
  if (mine.length === withSuffix && first >= einLength) note('another suffix');
  else if (other.length === 2 && second === first + 1 && mine[first] === theirs[second]) {
    note('swapped digits');
  } else note('another digit');
}
