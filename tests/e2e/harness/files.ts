import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Searches the files in a folder for texts, in both encodings that browsers use.
 *
 * @param isWanted filters by path; by default all files are searched
 * @returns `<text> in <path>` for each hit, and the number of files searched
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
