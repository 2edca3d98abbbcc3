// @ts-check
// `npm run third-party`: writes public/THIRD-PARTY.md, the licenses of all foreign code in the
// extension. With `-- --check` it writes nothing and fails if the file is out of date.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license its SPDX id
 * @property {string} source where its source code is
 * @property {string | null} text its license's text; null if the package does not contain it
 */

/**
 * Returns the folder of the package that a module comes from. Null for our own code.
 *
 * @param {string} id as bundlers name modules: a path, or NUL and a name if it is generated
 * @param {string} modules the project's node_modules, which has the tools that generate modules
 */
export function packageFolder(id, modules) {
  if (id.startsWith('\0virtual:wxt')) return join(modules, 'wxt');
  if (id.startsWith('\0')) return join(modules, id.slice(1).split('/')[0] ?? '');
  const path = id.replaceAll('\\', '/');
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/**
 * Builds the extension for both browsers and returns the folders of all packages of which code was
 * left after tree shaking. Dependencies in package.json would not do: some are not bundled, and some
 * of what is bundled comes with the build tools.
 */
async function bundledFolders() {
  // Only now: the tests of this file do without WXT, which takes a second to load.
  const { build } = await import('wxt');
  const outDir = mkdtempSync(join(tmpdir(), 'ace-companion-third-party-'));
  /** @type {Set<string>} */
  const folders = new Set();
  const recorder = /** @type {import('vite').Plugin} */ ({
    name: 'third-party',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 && packageFolder(id, inProject('node_modules'));
          if (folder) folders.add(folder);
        }
      }
    },
  });
  try {
    for (const browser of ['chrome', 'firefox']) {
      const vite = () => ({ plugins: [recorder] });
      await build({ browser, manifestVersion: 3, outDir, vite });
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return [...folders];
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e(-\w+)?(\.\w+)?$/i.test(name));
  return {
    name: about.name,
    version: about.version,
    license: about.license,
    source: sourceOf(about.repository?.url ?? about.repository),
    text: file === undefined ? null : readFileSync(join(folder, file), 'utf8'),
  };
}

/**
 * The web address of a repository, from any of npm's ways to write it.
 *
 * @param {string} repository such as `git+https://github.com/a/b.git` or `a/b`
 */
export function sourceOf(repository) {
  const address = repository.replace(/^.*:\/\//, '').replace(/\.git$/, '');
  const isShort = address.split('/').length === 2;
  return `https://${isShort ? 'github.com/' : ''}${address}`;
}

/**
 * A license's text without the licenses of code that is only in the package's own bundle, such as
 * those in Vite's license file.
 *
 * @param {string} text
 */
const ownLicense = (text) =>
  (text.split('# Licenses of bundled dependencies')[0] ?? '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/**
 * Writes THIRD-PARTY.md: a table of all packages, then each license's text once. Packages without a
 * text get that of another package from the same repository.
 *
 * @param {readonly Package[]} packages
 * @throws {Problem} if there is no text for a package
 */
export function thirdPartyText(packages) {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {Map<string, Package[]>} */
  const byText = new Map();
  for (const one of sorted) {
    const text = one.text ?? sorted.find(({ source, text }) => text && source === one.source)?.text;
    if (!text) throw new Problem(`${one.name} contains no text of its license.`);
    const own = ownLicense(text);
    byText.set(own, [...(byText.get(own) ?? []), one]);
  }
  return [
    '# Third-party software',
    'ACE Companion contains code of these packages. Their licenses follow. Written by `npm run third-party`.',
    [
      '| package | version | license | source code |',
      '| --- | --- | --- | --- |',
      ...sorted.map(
        ({ name, version, license, source }) =>
          `| ${name} | ${version} | ${license} | <${source}> |`,
      ),
    ].join('\n'),
    ...[...byText].flatMap(([text, users]) => [
      `## ${users.map(({ name }) => name).join(', ')}`,
      `\`\`\`text\n${text}\n\`\`\``,
    ]),
  ].join('\n\n');
}

/**
 * Reads the packages of THIRD-PARTY.md.
 *
 * @param {string} markdown
 */
export const packagesIn = (markdown) =>
  [...markdown.matchAll(/^\| (\S+) +\| (\d\S*) +\|/gm)].map(([, name = '', version = '']) => ({
    name,
    version,
  }));

/** It is in `public/`, and so in each package: the licenses ask that their text goes with every copy. */
export const thirdPartyFile = 'public/THIRD-PARTY.md';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const path = inProject(thirdPartyFile);
    const text = await format(thirdPartyText((await bundledFolders()).map(readPackage)), {
      ...(await resolveConfig(path)),
      filepath: path,
    });
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      throw new Problem(
        `${thirdPartyFile} is out of date: run \`npm run third-party\` and commit the change.`,
      );
    }
  });
}
