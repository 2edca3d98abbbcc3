import { sheet } from '../overlay/sheet';
import type { PageSetup } from '../page-script/page-setup';
import { landmarksOf, statesWith } from '../pages';
import type { Host } from '../pages/hosts';
import type { Landmarks } from '../pages/landmarks';
import { pageOf } from '../pages/page-of';
import { selectors } from '../pages/selectors';
import type { TabMemory } from '../storage';
import { wasPressed } from '../transitions';

const formHost: Host = 'ace-accounts.cbp.gov';

/** What the content script needs to know about the page at `address`. */
export function setupFor(address: string, memory: TabMemory | undefined): PageSetup {
  const page = pageOf(address);
  if (page === null && memory && wasPressed(memory.press, statesWith('sends'), Date.now())) {
    const landmarks = answerAt(address);
    if (landmarks) return { page: landmarks.page, landmarks, selectors, style: sheet };
  }
  return { page, landmarks: page && landmarksOf(page), selectors, style: sheet };
}

/**
 * After an application is sent, the confirmation may appear at an address of its own that nobody
 * knows. We search unknown pages on that host for that state, and for nothing else.
 */
function answerAt(address: string): Landmarks | null {
  if (URL.parse(address)?.origin !== `https://${formHost}`) return null;
  const landmarks = landmarksOf('importer-form');
  return (
    landmarks && { ...landmarks, states: landmarks.states.filter(({ role }) => role === 'sent') }
  );
}
