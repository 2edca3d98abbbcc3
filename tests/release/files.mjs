// @ts-check
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {Record<string, Uint8Array>} Files the content of files, by their path with slashes */

/**
 * Reads all files below a folder.
 *
 * @param {string} folder
 * @returns {Files}
 */
export function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return readFiles(
    folder,
    paths.map((path) => path.replaceAll('\\', '/')),
  );
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths inside it
 * @returns {Files} in the order of their paths
 */
export const readFiles = (folder, paths) =>
  Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));

/**
 * @param {string} folder is made if there is none
 * @param {Files} files
 */
export function writeFiles(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/**
 * Returns the paths of files that are not the same in both, byte for byte.
 *
 * @param {Files} a
 * @param {Files} b
 */
export const differences = (a, b) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => {
    const [one, other] = [a[path], b[path]];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
