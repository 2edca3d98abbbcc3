import type { WindowRecord } from '../code-window';
import type { Reader } from '../guide/readers';
import { statesWith } from '../pages';
import type { Sighting } from '../pages/sighting';
import type { Situation } from './situation';

/** The form's state after a code was accepted. */
const afterCode: Sighting = {
  page: 'importer-form',
  state: statesWith('past-code')[0] ?? null,
  found: [],
  missed: [],
  errors: [],
  framed: false,
  translated: false,
};

/**
 * The situation shown by the clock in its own window: one code window, regardless of the page in
 * front.
 */
export function clockSituation(
  record: WindowRecord,
  isTabClosed: boolean,
  reader: Reader | null,
): Situation {
  const isAccepted = record.window.state === 'accepted';
  return {
    page: isAccepted ? afterCode.page : null,
    sighting: isAccepted ? afterCode : null,
    isLookAlike: false,
    handStep: null,
    codeWindow: record,
    isTabClosed,
    caseId: null,
    reader,
    isAccessGiven: true,
    isUnsaved: false,
    isOldCopy: false,
    logins: [],
    closings: [],
    waits: [],
    hasSheet: false,
  };
}
