/** What the keyboard commands of the manifest do. Firefox opens its sidebar by itself. */
import { openBesideTab } from './side-panel';
import { send } from './tabs';

/** @param tab the one in front; the browser gives none where there is no window */
export function onCommand(command: string, tab: { id?: number | undefined } | undefined): void {
  if (tab?.id === undefined) return;
  if (command === 'focus-bar') void send(tab.id, { type: 'focus-bar' });
  // Before anything is waited for: the browser asks for a press of a key.
  else if (command === 'open-side') void openBesideTab(tab.id);
}
