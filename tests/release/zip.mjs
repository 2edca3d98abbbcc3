// @ts-check
import { strToU8, unzipSync, zipSync } from 'fflate';

/**
 * @param {import('./files.mjs').Files} files
 * @param {number} time of every entry, in ms since 1970; a ZIP file has it in steps of two seconds
 * @returns {Uint8Array} the same bytes for the same files and time, on every machine
 */
export function zip(files, time) {
  // A ZIP file has local times: shift them, so that they do not depend on the machine's time zone.
  const mtime = time + new Date(time).getTimezoneOffset() * 60_000;
  return zipSync(files, { level: 9, mtime });
}

/** @param {Uint8Array} content @returns {import('./files.mjs').Files} */
export const unzip = (content) => unzipSync(content);

/** @param {string} text */
export const bytes = (text) => strToU8(text);
