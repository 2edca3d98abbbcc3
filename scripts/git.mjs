// @ts-check
import { Problem } from './problem.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Runs Git.
 *
 * @param {readonly string[]} args
 * @param {string} [folder] the project by default
 * @returns {Promise<string>} standard output
 * @throws {Problem} if it fails
 */
export async function git(args, folder = root) {
  const { code, out, output } = await run('git', args, { cwd: folder });
  if (code !== 0) throw new Problem(`git ${args[0]} failed.`, output);
  return out;
}

/**
 * Runs Git and splits its output into lines.
 *
 * @param {readonly string[]} args
 * @param {string} [folder]
 */
export const gitLines = async (args, folder) =>
  (await git(args, folder)).split('\n').filter(Boolean);
