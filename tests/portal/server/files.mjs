// @ts-check
/** The files that the pages load: the built scripts and the style sheet, and nothing else. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { buildPortal } from '../build.mjs';

const slds = join(import.meta.dirname, '../node_modules/@salesforce-ux/design-system/assets');
if (!existsSync(slds)) {
  throw new Error('The practice pages lack their packages: run `npm run portal`.');
}

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Read once, so that a server survives a cleanup of the cache.
 *
 * @type {Map<string, Promise<Buffer>>}
 */
const read = new Map();

/** @param {string} base @param {string} name */
const fileIn = async (base, name) => {
  const path = normalize(join(base, name));
  const type = TYPES[extname(path)];
  if (!type || !path.startsWith(base + sep)) return null;
  if (!read.has(path)) read.set(path, readFile(path));
  try {
    return {
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'max-age=3600' },
      body: await read.get(path),
    };
  } catch {
    read.delete(path);
    return null;
  }
};

/** @type {Map<string, Promise<string>>} */
const directories = new Map();

/**
 * Returns the directory of a mode, which is built on first use.
 *
 * @param {import('../rollup.mjs').Mode} mode
 */
const directoryOf = (mode) => {
  const known = directories.get(mode);
  if (known) return known;
  const directory = buildPortal({ modes: [mode] }).then((found) => found[mode] ?? '');
  directories.set(mode, directory);
  return directory;
};

/** @param {string} path the address's path, without the query */
export const staticFile = async (path) => {
  const built = /^\/build\/(synthetic|native|mixed)\/(.+)$/.exec(path);
  if (built) {
    const mode = /** @type {import('../rollup.mjs').Mode} */ (built[1]);
    return fileIn(await directoryOf(mode), built[2] ?? '');
  }
  if (path.startsWith('/slds/')) return fileIn(slds, path.slice('/slds/'.length));
  return null;
};
