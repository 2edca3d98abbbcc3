// @ts-check
import { Problem } from './problem.mjs';

/** The same as `engines.node` in package.json; a test compares the two. */
export const minimumNode = '20.19';

/**
 * Fails with a clear sentence when Node is too old. It runs before anything that needs a newer one.
 * @param {string} [version] like `20.20.2`
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = minimumNode.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Problem(
    `Node ${version} is too old: this project needs Node ${minimumNode} or later (22 recommended). ` +
      'Install it from https://nodejs.org and run the command again.',
  );
}
