/** Tells what the browser refused to save when no page of ours is open to say it. */
import { unsavedWrites } from '../storage';
import { notify } from './notifications';
import { words } from './words';

/** To be called before the worker first waits: a page of ours may have noted it. */
export function tellUnsaved(): void {
  unsavedWrites.watch(() => void tell());
}

async function tell(): Promise<void> {
  if ((await unsavedWrites.read()).length === 0) return;
  const { t } = words();
  await notify('unsaved', t('unsaved.title'), t('unsaved.notification'));
}
