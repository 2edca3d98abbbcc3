/** Finds the option of a list that a text means. Pure. */

/** More options than this are no help in choosing. */
export const maxOptions = 8;

/** Letters and digits in lower case, without accents: "L.L.C." and "LLC" are the same. */
function squash(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Returns the index of the only option that a text means: the one with this very text, else the one
 * with the same letters and digits. Otherwise returns the indexes of those that the person should
 * choose from: all with the same letters and digits, else all that contain the text or are contained
 * in it.
 */
export function matchOption(options: readonly string[], text: string): number | number[] {
  const indexesOf = (fits: (option: string) => boolean) =>
    options.flatMap((option, index) => (fits(option) ? [index] : []));
  const wanted = squash(text);
  if (wanted === '') return [];
  const exact = indexesOf((option) => option.trim() === text.trim());
  const same = indexesOf((option) => squash(option) === wanted);
  for (const [only, ...others] of [exact, same]) {
    if (only !== undefined && others.length === 0) return only;
  }
  if (same.length > 0) return same.slice(0, maxOptions);
  return indexesOf((option) => {
    const squashed = squash(option);
    return squashed !== '' && (squashed.includes(wanted) || wanted.includes(squashed));
  }).slice(0, maxOptions);
}
