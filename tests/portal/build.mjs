// @ts-check
/**
 * Builds the practice pages into `.cache/portal/`, in folders named by a hash of the sources, build
 * scripts and package versions. To run it by hand: `node tests/portal/build.mjs [synthetic]
 * [native] [mixed]`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { fork } from 'node:child_process';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../scripts/packages.mjs';

/** @typedef {import('./rollup.mjs').Mode} Mode */

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(root, '.cache', 'portal');
/** @type {Mode[]} */
export const MODES = ['synthetic', 'native', 'mixed'];

/** @param {string} directory @returns {Promise<string[]>} */
const filesUnder = async (directory) => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

/** Returns the hash under which the build of this exact input is cached. */
export const sourceHash = async () => {
  const hash = createHash('sha256');
  const inputs = [
    ...(await filesUnder(join(here, 'src'))),
    join(here, 'build.mjs'),
    join(here, 'rollup.mjs'),
    join(here, 'package-lock.json'),
  ];
  for (const file of inputs) {
    hash.update(relative(root, file).replaceAll('\\', '/')).update('\0');
    hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * Removes builds with other hashes. Another run may still be writing one, so only those that have
 * not changed for ten minutes.
 *
 * @param {string} current
 */
const removeOld = async (current) => {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    if (name.startsWith(current)) continue;
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > 600_000)
      await rm(join(cache, name), { recursive: true, force: true });
  }
};

/**
 * Runs each mode in a child process to use all cores, because the compiler is synchronous.
 *
 * @param {Mode} mode
 * @param {string} directory
 */
const inChild = (mode, directory) =>
  /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['--one', mode, directory], {
        stdio: 'inherit',
      });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`the ${mode} build ended with code ${code}`)),
      );
    })
  );

/**
 * @param {{ modes?: Mode[], onProgress?: ((line: string) => void) | undefined }} [options]
 * @returns {Promise<Record<string, string>>} the directory of each mode asked for
 */
export const buildPortal = async ({
  modes = ['synthetic', 'native'],
  onProgress = () => {},
} = {}) => {
  for (const mode of modes) {
    if (!MODES.includes(mode)) throw new Error(`unknown mode "${mode}": use ${MODES.join(', ')}`);
  }
  const hash = await sourceHash();
  /** @type {Record<string, string>} */
  const directories = {};
  await Promise.all(
    modes.map(async (mode) => {
      const directory = join(cache, hash, mode);
      directories[mode] = directory;
      if (existsSync(directory)) return;
      onProgress(`building the practice pages, ${mode} shadow`);
      const begun = Date.now();
      // Written to a temporary folder and renamed, so that a failed build never looks complete.
      const aside = join(cache, `${hash}.${mode}.${process.pid}`);
      await mkdir(aside, { recursive: true });
      await inChild(mode, aside);
      await mkdir(join(cache, hash), { recursive: true });
      await rename(aside, directory).catch(async (error) => {
        if (!existsSync(directory)) throw error;
        await rm(aside, { recursive: true, force: true }); // another run was quicker
      });
      onProgress(`built ${mode} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    }),
  );
  await removeOld(hash);
  return directories;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  if (wanted[0] === '--one') {
    const { bundle } = await import('./rollup.mjs');
    const [, mode, directory = ''] = wanted;
    await bundle(/** @type {Mode} */ (mode), directory);
  } else {
    const modes = /** @type {Mode[]} */ (wanted.length > 0 ? wanted : ['synthetic', 'native']);
    const begun = Date.now();
    /** @param {string} line */
    const onProgress = (line) => console.log(line);
    await installPackages(onProgress, here);
    const directories = await buildPortal({ modes, onProgress });
    for (const mode of modes) console.log(`${mode}: ${relative(root, directories[mode] ?? '')}`);
    console.log(`${Date.now() - begun} ms`);
  }
}
