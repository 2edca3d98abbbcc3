/**
 * Decides when a log-in counts as seen: when a new document behind the log-in appears after a
 * log-in page in the same tab. An existing session that is merely shown again proves nothing.
 */
import { portalStateIds, type PageId, type StateId } from '../pages/types';

/** What is kept per tab. */
interface LoginMemory {
  /** Whether a log-in page was seen in this tab, and no page behind the log-in since. */
  atLogin: boolean;
}

export interface LoginSighting {
  page: PageId;
  state: StateId | null;
  /**
   * Whether the user navigated to this document. False if it was reloaded, restored, prerendered or
   * taken from the back-forward cache.
   */
  isFresh: boolean;
}

/**
 * `counts`: a log-in today. `ask`: somebody is logged in, but we did not see when that happened.
 */
export type LoginVerdict = 'counts' | 'ask' | 'nothing';

const loginPages: readonly PageId[] = ['login', 'portal-sign-in'];

const signedInStates: readonly (StateId | null)[] = portalStateIds;

/** The verdict on a sighting, and the memory after it. */
export function judgeLogin(
  memory: LoginMemory,
  sighting: LoginSighting,
): { memory: LoginMemory; verdict: LoginVerdict } {
  if (loginPages.includes(sighting.page)) return { memory: { atLogin: true }, verdict: 'nothing' };
  if (sighting.page !== 'portal' || !signedInStates.includes(sighting.state)) {
    return { memory, verdict: 'nothing' };
  }
  const counts = memory.atLogin && sighting.isFresh;
  return { memory: { atLogin: false }, verdict: counts ? 'counts' : 'ask' };
}
