/** Carries out the manifest's keyboard commands. Firefox opens its sidebar by itself. */
import { openBesideTab } from './side-panel';
import { send } from './tabs';

/** @param tab the active tab; undefined if no browser window is open */
export function onCommand(command: string, tab: { id?: number | undefined } | undefined): void {
  if (tab?.id === undefined) return;
  if (command === 'focus-bar') void send(tab.id, { type: 'focus-bar' });
  // Called before any `await`, because the browser requires a user gesture.
  else if (command === 'open-side') void openBesideTab(tab.id, 'now');
}
