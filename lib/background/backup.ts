/** Puts back what a backup holds. */
import { readBackup, type BackupRefusal } from '../backup';
import { inBackup, together, type Stored } from '../storage';

/**
 * Replaces what is stored by what is in the file, all at once; gives the reason when the file is not
 * taken, and then nothing has changed. What the file does not hold stays as it is.
 */
export async function restore(text: string): Promise<BackupRefusal | null> {
  const backup = readBackup(text, inBackup);
  if ('refused' in backup) return backup.refused;
  const items: [string, Stored<unknown>][] = Object.entries(inBackup);
  const held = items.filter(([name]) => Object.hasOwn(backup.values, name));
  await together(
    held.map(([, item]) => item),
    async (put) => {
      for (const [name, item] of held) put(item, backup.values[name]);
    },
  );
  return null;
}
