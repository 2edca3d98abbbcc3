// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { root, shown } from './paths.mjs';
import { npm, run } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Identifies an installation of node_modules. It can be reused while this stays equal. Native
 * packages differ by platform, and may differ by Node's major version.
 *
 * @param {string} lockText
 */
export function stampOf(
  lockText,
  { platform = process.platform, arch = process.arch, node = process.versions.node } = {},
) {
  const hash = createHash('sha256').update(lockText).digest('hex');
  return `${hash} ${platform}-${arch} node${node.split('.')[0]}`;
}

/**
 * Evaluates npm's `os` and `cpu` fields: a list in which `!` negates.
 *
 * @param {readonly string[] | undefined} names
 * @param {string} mine
 */
function admits(names, mine) {
  if (!names || names.length === 0) return true;
  if (names.includes(`!${mine}`)) return false;
  return names.includes(mine) || names.every((name) => name.startsWith('!'));
}

/**
 * Whether what npm has installed (`node_modules/.package-lock.json`) matches the lock file on this
 * platform. This saves somebody who just ran `npm install` a second install, which would first
 * delete node_modules under whatever is running from it.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isSatisfied(
  wanted,
  installed,
  { platform = process.platform, arch = process.arch } = {},
) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const mine = present[path];
    if (mine) return mine.version === entry.version;
    // An optional package may be missing if it is for another platform. We do not check the C
    // library: of each such pair of packages, one is always missing.
    const forThisPlatform = admits(entry.os, platform) && admits(entry.cpu, arch) && !entry.libc;
    return Boolean(entry.optional) && !(entry.os && forThisPlatform);
  });
}

/** @param {string} file @returns {string | undefined} */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Installs the packages with `npm ci`, unless they are installed already.
 *
 * @param {(line: string) => void} say
 * @param {string} [folder] the package's folder; the project by default
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {Problem} if the lock file is missing or the install fails
 */
export async function installPackages(say, folder = root) {
  // Inside node_modules, so that deleting node_modules deletes it too.
  const stampFile = join(folder, 'node_modules', '.ace-companion-stamp');
  const lockText = read(join(folder, 'package-lock.json'));
  if (lockText === undefined) {
    throw new Problem(
      'package-lock.json is missing: restore it with `git checkout package-lock.json`.',
    );
  }
  const stamp = stampOf(lockText);
  const installedStamp = read(stampFile);
  if (installedStamp === stamp) return false;
  const hidden = read(join(folder, 'node_modules', '.package-lock.json'));
  const sameMachine =
    installedStamp === undefined ||
    installedStamp.split(' ').slice(1).join() === stamp.split(' ').slice(1).join();
  if (hidden && sameMachine && isSatisfied(JSON.parse(lockText), JSON.parse(hidden))) {
    writeFileSync(stampFile, stamp);
    return false;
  }
  const where = shown(folder) || 'this folder';
  say(`Installing packages in ${where} (npm ci); this takes a minute or two the first time …`);
  const ran = await run(...npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']), {
    cwd: folder,
  });
  if (ran.code !== 0) throw new Problem(explain(ran.output), ran.output.trim());
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Explains a failed `npm ci` to the person who ran it.
 *
 * @param {string} output
 */
export function explain(output) {
  if (/EUSAGE|can only install packages when/.test(output)) {
    return 'package.json and package-lock.json do not fit together: run `npm install`, check with `npm ci --dry-run`, and commit the lock file.';
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(
      output,
    )
  ) {
    return 'The packages could not be downloaded: there is no network, or npm’s registry cannot be reached from here. Check the connection and the proxy settings (`npm config get proxy registry`), then run the command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: free some space and run the command again.';
  if (/EACCES|EPERM/.test(output)) {
    return 'npm may not write to node_modules: close what uses it, or take ownership of the folder, and run the command again.';
  }
  return 'npm ci failed; what it said stands above. Delete node_modules and run the command again; if it fails again, the lines above say which package is at fault.';
}
