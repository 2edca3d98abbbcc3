import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

/** All files below a folder whose names end so; installed packages are left out. */
export const filesIn = (folder: string, ending = /\.tsx?$/): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path, ending);
    return ending.test(path) ? [path] : [];
  });
