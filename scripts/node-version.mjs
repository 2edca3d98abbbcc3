// @ts-check
import { Problem } from './problem.mjs';

/** Repeats `engines.node` of package.json; a test compares the two. */
export const minimumNode = '20.19';

/**
 * Fails with a clear message if Node is too old. Runs before anything that needs a newer version.
 *
 * @param {string} [version] such as `20.20.2`
 * @throws {Problem} if Node is too old
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
