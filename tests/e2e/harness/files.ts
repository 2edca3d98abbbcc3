import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder that hold a text, in either of the two ways in which browsers write texts.
 *
 * @param isWanted by path; all files unless told
 * @returns `<text> in <path>` for each find, and how many files were looked into
 */
export async function findInFiles(
  folder: string,
  texts: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): Promise<{ found: string[]; looked: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted);
  const found: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(path);
    for (const text of texts) {
      if (bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le')) {
        found.push(`${text} in ${path}`);
      }
    }
  }
  return { found, looked: paths.length };
}
