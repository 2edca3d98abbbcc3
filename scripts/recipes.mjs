// @ts-check
// `npm run recipes`: follows each recipe of CONTRIBUTING.md in a copy of the repository. Fails if that
// needed a file that the recipe does not name, or if types, lint or tests fail there. Arguments are
// words of the names of the recipes to follow; without any, all are followed.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recipes } from '../tests/recipes/index.mjs';
import { gitLines } from './git.mjs';
import { inProject } from './paths.mjs';
import { Problem, runMain } from './problem.mjs';
import { npm, run, tool } from './run.mjs';

/** @typedef {import('../tests/recipes/recipe.mjs').Recipe} Recipe */
/** @typedef {{ name: string, lines: number, paths: readonly string[] }} Written */

/**
 * The recipes as CONTRIBUTING.md describes them: every path in backticks is a file that may be
 * touched, or a folder with such files.
 *
 * @param {string} markdown
 * @returns {Written[]}
 */
export function writtenIn(markdown) {
  const [, section = ''] = /^## Recipes$([^]*?)^## /m.exec(markdown) ?? [];
  const items = section.matchAll(/^- \*\*(?<name>[^*]+)\*\*:(?<text>[^\n]*(?:\n {2}[^\n]*)*)/gm);
  return [...items].map(({ groups: { name = '', text = '' } = {} }) => ({
    name,
    lines: text.split('\n').length,
    paths: [...text.matchAll(/`([^`]+\/[^`]*)`/g)].map(([, path = '']) => path),
  }));
}

/**
 * Whether a recipe names a file. `<language>` in a path stands for any name; a path that ends with a
 * slash is a folder.
 *
 * @param {Written} written
 * @param {string} file
 */
export function names({ paths }, file) {
  return paths.some((path) => {
    const pattern = path.replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[\\w-]+');
    return new RegExp(`^${pattern}${path.endsWith('/') ? '' : '$'}`).test(file);
  });
}

/** Copies the working tree, without what Git ignores. */
export async function copyOfProject() {
  const copy = mkdtempSync(join(tmpdir(), 'ace-companion-recipes-'));
  const files = await gitLines(['ls-files', '--cached', '--others', '--exclude-standard']);
  const deleted = new Set(await gitLines(['ls-files', '--deleted']));
  for (const file of files) if (!deleted.has(file)) cpSync(inProject(file), join(copy, file));
  for (const folder of ['node_modules', 'tests/portal/node_modules'])
    symlinkSync(inProject(folder), join(copy, folder), 'junction');
  return copy;
}

/** @param {string} copy */
async function commit(copy) {
  const author = ['-c', 'user.name=recipes', '-c', 'user.email=recipes@localhost'];
  await gitLines(['init', '--quiet'], copy);
  await gitLines(['add', '--all'], copy);
  await gitLines([...author, 'commit', '--quiet', '--no-verify', '--message=Before'], copy);
}

/**
 * Makes the changes of a recipe in a copy.
 *
 * @param {string} copy
 * @param {Recipe['changes']} changes
 * @throws {Problem} if a file does not have the text at which to change it
 */
export function make(copy, changes) {
  for (const change of changes) {
    const path = join(copy, change.file);
    mkdirSync(dirname(path), { recursive: true });
    if ('text' in change) {
      writeFileSync(path, change.text);
      continue;
    }
    const at = 'after' in change ? change.after : change.replace;
    const parts = readFileSync(path, 'utf8').split(at);
    if (parts.length !== 2) throw new Problem(`${change.file} does not have this once: ${at}`);
    writeFileSync(path, parts.join('after' in change ? `${at}\n${change.add}` : change.add));
  }
}

/** @param {string} copy @param {Recipe} recipe */
async function follow(copy, { changes }) {
  make(copy, changes);
  await run(...tool('prettier', ['--write', ...changes.map(({ file }) => file)]), { cwd: copy });
  await gitLines(['add', '--all'], copy);
  const counts = await gitLines(['diff', '--cached', '--numstat'], copy);
  return {
    files: counts.map((line) => line.split('\t')[2] ?? ''),
    lines: counts.reduce((sum, line) => sum + Number(line.split('\t')[0]), 0),
  };
}

/**
 * Follows one recipe and checks the result. Returns what is wrong.
 *
 * @param {string} copy
 * @param {Written} written
 * @param {Recipe} recipe
 */
async function check(copy, written, recipe) {
  const started = performance.now();
  const { files, lines } = await follow(copy, recipe);
  const strange = files.filter((file) => !names(written, file)).map((file) => `not named: ${file}`);
  const checks = [
    ['run', '--silent', 'types'],
    ['run', '--silent', 'lint'],
    [
      'run',
      '--silent',
      'test:unit',
      '--',
      ...recipe.tests.map((test) => `tests/unit/${test}.test`),
    ],
  ];
  const failed = [];
  for (const args of checks) {
    const ran = await run(...npm(args), { cwd: copy });
    if (ran.code !== 0) failed.push(`npm ${args.join(' ')}\n${ran.output.trim()}`);
  }
  await gitLines(['reset', '--quiet', '--hard'], copy);
  const wrong = [...strange, ...failed];
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    recipe.name.padEnd(26),
    `${files.length} files`.padStart(9),
    `${lines} lines`.padStart(11),
    `${seconds} s`.padStart(6),
    wrong.length > 0 ? ' FAILED' : ' passed',
  );
  return wrong.map((text) => `${recipe.name}: ${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runMain(async () => {
    const words = process.argv.slice(2);
    const all = writtenIn(readFileSync(inProject('CONTRIBUTING.md'), 'utf8'));
    const copy = await copyOfProject();
    await commit(copy);
    const wrong = [];
    try {
      for (const recipe of recipes) {
        if (words.length > 0 && !words.some((word) => recipe.name.includes(word))) continue;
        const written = all.find(({ name }) => name === recipe.name);
        if (!written) throw new Problem(`CONTRIBUTING.md has no recipe called ${recipe.name}.`);
        wrong.push(...(await check(copy, written, recipe)));
      }
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
    if (wrong.length > 0)
      throw new Problem(`${wrong.length} things went wrong; see above.`, wrong.join('\n\n'));
  });
}
