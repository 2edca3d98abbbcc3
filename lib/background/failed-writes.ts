/**
 * Sends a notification about what the browser refused to save, for when no extension page is open
 * to show it.
 */
import { unsavedWrites } from '../storage';
import { notify } from './notifications';
import { words } from '../browser/current-texts';

/**
 * Must be called synchronously at worker startup, because the change that woke the worker may be one
 * of these.
 */
export function tellUnsaved(): void {
  unsavedWrites.watch(() => void tell());
}

async function tell(): Promise<void> {
  if ((await unsavedWrites.read()).length === 0) return;
  const { t } = await words();
  await notify('unsaved', t('unsaved.title'), t('unsaved.notification'));
}
