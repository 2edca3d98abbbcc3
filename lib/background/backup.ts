/** Restores a backup. */
import { readBackup, type BackupRefusal } from '../backup';
import { inBackup, together, type Stored } from '../storage';

/**
 * Replaces the stored values with those in the file, all or none. Values that the file does not
 * contain stay as they are.
 *
 * @returns why the file was refused, in which case nothing has changed, or `null`
 */
export async function restore(text: string): Promise<BackupRefusal | null> {
  const backup = readBackup(text, inBackup);
  if ('refused' in backup) return backup.refused;
  const items: [string, Stored<unknown>][] = Object.entries(inBackup);
  const restored = items.filter(([name]) => Object.hasOwn(backup.values, name));
  await together(
    restored.map(([, item]) => item),
    async (put) => {
      for (const [name, item] of restored) put(item, backup.values[name]);
    },
  );
  return null;
}
