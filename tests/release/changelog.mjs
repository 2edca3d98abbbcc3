// @ts-check

/**
 * @typedef {object} Entry
 * @property {string} date as the heading has it: an ISO day once it is released
 * @property {string} text what stands below the heading
 */

/**
 * Returns a version's part of the changelog. Null if it has none.
 *
 * @param {string} markdown
 * @param {string} version
 * @returns {Entry | null}
 */
export function entryOf(markdown, version) {
  const sections = markdown.split(/^## /m).slice(1);
  for (const section of sections) {
    const [heading = '', ...lines] = section.split('\n');
    const [name, date = ''] = heading.split(' — ');
    if (name?.trim() === version) return { date: date.trim(), text: lines.join('\n').trim() };
  }
  return null;
}

/**
 * Whether a value is an existing day, written as 2026-11-29.
 *
 * @param {unknown} value
 * @returns {value is string}
 */
export function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  // February 30 is no day, and becomes one in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/**
 * Says why a commit cannot be released, and what to do. Null if it can.
 *
 * @param {object} state
 * @param {readonly string[]} state.changed what `git status --porcelain` lists
 * @param {string} state.version
 * @param {unknown} state.released the field of package.json
 * @param {string} state.changelog
 * @returns {string | null}
 */
export function refusal({ changed, version, released, changelog }) {
  if (changed.length > 0) {
    return `There are changes that are not committed: commit or remove them, so that the packages are those of a commit. ${changed.join(', ')}`;
  }
  if (!isDay(released)) {
    return 'package.json does not say when this version is released: set "released" to a day such as "2026-11-29".';
  }
  const entry = entryOf(changelog, version);
  if (!entry || !isDay(entry.date)) {
    return `CHANGELOG.md has no dated entry for ${version}: give it a heading such as "## ${version} — ${released}".`;
  }
  if (entry.date !== released) {
    return `CHANGELOG.md dates ${version} ${entry.date}, and "released" in package.json says ${released}: make them agree.`;
  }
  return null;
}
