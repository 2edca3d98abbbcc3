// @ts-check

/** @typedef {import('../../scripts/facts.mjs').Fact} Fact */

/** What a fact says and how sure that is: all but the day of the reading. @param {Fact} fact */
const statement = ({ text, grade, sources }) => `${text} (${grade}: ${sources.join(', ')})`;

/**
 * Lists how the facts changed since the last release, in Markdown.
 *
 * @param {Record<string, Fact> | null} before null for the first release
 * @param {Record<string, Fact>} now
 * @returns {string}
 */
export function factChanges(before, now) {
  if (before === null) return `First release, with ${Object.keys(now).length} facts.`;
  /** @type {Record<string, string[]>} */
  const lists = { New: [], Changed: [], 'Read again': [], Removed: [] };
  for (const [id, fact] of Object.entries(now)) {
    const old = before[id];
    const line = `- \`${id}\`: ${statement(fact)}`;
    if (!old) lists['New']?.push(line);
    else if (statement(old) !== statement(fact))
      lists['Changed']?.push(`${line}\n  Before: ${statement(old)}`);
    else if (old.read !== fact.read) lists['Read again']?.push(`- \`${id}\`: ${fact.read}`);
  }
  for (const [id, fact] of Object.entries(before)) {
    if (!(id in now)) lists['Removed']?.push(`- \`${id}\`: ${statement(fact)}`);
  }
  const parts = Object.entries(lists).filter(([, lines]) => lines.length > 0);
  if (parts.length === 0) return 'No fact changed.';
  return parts.map(([name, lines]) => `### ${name}\n\n${lines.join('\n')}`).join('\n\n');
}
