import type { WindowRecord } from '../code-window';
import type { Reader } from '../guide/readers';
import type { Sighting } from '../pages/sighting';
import type { Situation } from './situation';

/** The state in which an accepted code leaves the form. */
const afterCode: Sighting = {
  page: 'importer-form',
  state: 'owner',
  found: [],
  missed: [],
  errors: [],
  framed: false,
  translated: false,
};

/** What the clock in its own window is about: one code window, whichever page is in front. */
export function clockSituation(
  record: WindowRecord,
  isTabClosed: boolean,
  reader: Reader | null,
): Situation {
  const isAccepted = record.window.state === 'accepted';
  return {
    page: isAccepted ? afterCode.page : null,
    sighting: isAccepted ? afterCode : null,
    handStep: null,
    codeWindow: record,
    isTabClosed,
    found: null,
    reader,
    isAccessGiven: true,
    isUnsaved: false,
    logins: [],
    closings: [],
    waits: [],
  };
}
