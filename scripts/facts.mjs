/**
 * `npm run facts`: extracts what the extension needs from docs/facts.md into lib/guide/facts.ts and
 * lib/guide/sources.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** The single source of facts and sources. */
export const factsFile = 'docs/facts.md';

const factItem =
  /^- `(?<id>[a-z\d-]+)`: (?<text>.+) \((?<grade>official|quoted|reported|inferred): (?<sources>[^;()]+); read (?<read>\d{4}-\d{2}-\d{2})\)$/;
const sourceItem =
  /^- (?<id>\w+): (?:\[(?<linked>[^\]]+)\]\((?<url>https:[^)]+)\)|(?<title>[^[\]]+?))(?:, (?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?))?$/;

/**
 * Parses the facts and sources of a document such as docs/facts.md.
 *
 * @typedef {{ text: string, grade: 'official' | 'quoted' | 'reported' | 'inferred', sources:
 * string[], read: string }} Fact
 * @typedef {{ title: string, url: string | null, date: string | null }} Source
 * @param {string} markdown
 * @returns {{ facts: Record<string, Fact>, sources: Record<string, Source> }}
 * @throws {Error} naming the line that cannot be parsed
 */
export function parseFacts(markdown) {
  /** @type {Record<string, Fact>} */
  const facts = {};
  /** @type {Record<string, Source>} */
  const sources = {};
  const [factList = '', sourceList = ''] = markdown.split(/^## Sources$/m);
  for (const line of itemsOf(factList).filter((item) => item.startsWith('- `'))) {
    const { id = '', text = '', grade, read = '', ...found } = groupsOf(factItem, line);
    if (id in facts) throw new Error(`Two facts are called ${id}`);
    facts[id] = {
      text,
      grade: /** @type {Fact['grade']} */ (grade),
      sources: (found.sources ?? '').split(', '),
      read,
    };
  }
  for (const line of itemsOf(sourceList)) {
    const { id = '', linked, title = linked ?? '', url, date } = groupsOf(sourceItem, line);
    if (id in sources) throw new Error(`Two sources are called ${id}`);
    sources[id] = { title, url: url ?? null, date: date ?? null };
  }
  for (const [id, fact] of Object.entries(facts)) {
    const missing = fact.sources.find((source) => !(source in sources));
    if (missing !== undefined) throw new Error(`${id} names ${missing}, which is no source`);
  }
  return { facts, sources };
}

/** The list items, each joined into one line. */
function itemsOf(/** @type {string} */ markdown) {
  const joined = markdown.replace(/\n {2,}(?=\S)/g, ' ');
  return joined.split('\n').filter((line) => line.startsWith('- '));
}

function groupsOf(/** @type {RegExp} */ pattern, /** @type {string} */ line) {
  const groups = pattern.exec(line)?.groups;
  if (!groups) throw new Error(`Cannot read this line of ${factsFile}: ${line}`);
  return groups;
}

/**
 * The modules generated from a document, by their path.
 *
 * @param {string} markdown
 * @returns {Promise<Record<string, string>>}
 */
export async function modulesOf(markdown) {
  const { facts, sources } = parseFacts(markdown);
  const rests = Object.entries(facts).map(([id, { grade, sources: by, read }]) => [
    id,
    { grade, sources: by, read },
  ]);
  const titles = Object.entries(sources).map(([id, { title, url }]) => [id, url && title]);
  return {
    'lib/guide/facts.ts': await moduleOf('facts', Object.fromEntries(rests), {
      what: `How sure each fact of ${factsFile} is, who says it, and when that was read.`,
      type: 'FactId',
    }),
    'lib/guide/sources.ts': await moduleOf('sources', Object.fromEntries(titles), {
      what: 'The sources as people would name them; null for one without a public address.',
      type: 'SourceId',
    }),
  };
}

async function moduleOf(
  /** @type {string} */ name,
  /** @type {object} */ value,
  /** @type {{ what: string, type: string }} */ { what, type },
) {
  const code = `/**
 * ${what}
 * Written by \`npm run facts\`: change ${factsFile} instead.
 */
export const ${name} = ${JSON.stringify(value)} as const;

export type ${type} = keyof typeof ${name};
`;
  return format(code, { ...(await resolveConfig(factsFile)), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = await modulesOf(readFileSync(factsFile, 'utf8'));
  for (const [path, code] of Object.entries(modules)) writeFileSync(path, code);
}
