/** Makes a backup from storage, and inspects a backup file before anything is changed. */
import { browser } from 'wxt/browser';
import {
  maxBackupLength,
  readBackup,
  writeBackup,
  type Backup,
  type BackupRefusal,
} from '../../lib/backup';
import { inBackup } from '../../lib/storage';

/** A chosen file, and what it would replace. */
export interface Chosen {
  /** The file's name. */
  name: string;
  text: string;
  backup: Backup;
  /** What is stored now, keyed like the backup. */
  present: Readonly<Record<string, unknown>>;
}

/** Returns a backup of everything stored. `now` is in ms since the epoch. */
export async function backupText(now: number): Promise<string> {
  const { version } = browser.runtime.getManifest();
  return writeBackup(await readPresent(), inBackup, now, version);
}

/**
 * Reads the file's content, next to what is stored now.
 * @throws whatever the browser throws for an unreadable file
 */
export async function lookInto(file: File): Promise<Chosen | { refused: BackupRefusal }> {
  // Check the size in bytes before reading it all; a text never has more characters than bytes.
  if (file.size > maxBackupLength) return { refused: 'too large' };
  const text = await file.text();
  const backup = readBackup(text, inBackup);
  if ('refused' in backup) return backup;
  return { name: file.name, text, backup, present: await readPresent() };
}

async function readPresent(): Promise<Record<string, unknown>> {
  const values = Object.entries(inBackup).map(async ([name, item]) => [name, await item.read()]);
  return Object.fromEntries(await Promise.all(values));
}
