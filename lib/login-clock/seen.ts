/**
 * When a log-in counts as seen: a new document behind the log-in, after a log-in
 * page was seen in the same tab. An open session that is only shown again proves nothing.
 */
import { portalStateIds, type PageId, type StateId } from '../pages/types';

/** What is kept per tab. */
interface LoginMemory {
  /** A log-in page was seen here, and nothing behind it since. */
  atLogin: boolean;
}

export interface LoginSighting {
  page: PageId;
  state: StateId | null;
  /** The document was newly navigated to: not reloaded, restored, prerendered or kept in the back-forward cache. */
  isFresh: boolean;
}

/** `counts`: a log-in today. `ask`: someone is logged in, and nobody saw when that happened. */
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
