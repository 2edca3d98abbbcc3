// @ts-check
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, regardless of the working directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** For everything a script writes that is not a build: logs, reports, pictures. Never committed. */
export const cacheDir = join(root, '.cache');

/**
 * @param {string[]} parts
 * @returns {string} an absolute path inside the project
 */
export const inProject = (...parts) => join(root, ...parts);

/**
 * @param {string} path
 * @returns {string} the path relative to the project's folder
 */
export const shown = (path) => relative(root, path).replaceAll('\\', '/');
