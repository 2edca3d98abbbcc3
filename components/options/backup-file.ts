/** The backup as a page has it: made from what is stored, and looked into before anything is changed. */
import { browser } from 'wxt/browser';
import {
  backupMost,
  readBackup,
  writeBackup,
  type Backup,
  type BackupRefusal,
} from '../../lib/backup';
import { inBackup } from '../../lib/storage';

/** A file that was chosen, and what it would replace. */
export interface Chosen {
  /** The file's. */
  name: string;
  text: string;
  backup: Backup;
  /** What is stored now, by the names of the backup's parts. */
  present: Readonly<Record<string, unknown>>;
}

/** The text of a backup of what is stored now. `now` in ms since the epoch. */
export async function backupText(now: number): Promise<string> {
  const { version } = browser.runtime.getManifest();
  return writeBackup(await readPresent(), inBackup, now, version);
}

/** What is in the file, and beside it what is stored now. Throws what the browser says of a file it cannot read. */
export async function lookInto(file: File): Promise<Chosen | { refused: BackupRefusal }> {
  // Bytes, before the whole of it is read: never fewer than its characters.
  if (file.size > backupMost) return { refused: 'too large' };
  const text = await file.text();
  const backup = readBackup(text, inBackup);
  if ('refused' in backup) return backup;
  return { name: file.name, text, backup, present: await readPresent() };
}

async function readPresent(): Promise<Record<string, unknown>> {
  const values = Object.entries(inBackup).map(async ([name, item]) => [name, await item.read()]);
  return Object.fromEntries(await Promise.all(values));
}
