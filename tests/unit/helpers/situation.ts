/** A user on the first page of the form, with nothing urgent. A test overrides what differs. */
import type { Situation } from '../../../lib/guidance';
import { firstLogin } from '../../../lib/login-clock';
import type { Sighting } from '../../../lib/pages/sighting';

export const formSighting: Sighting = {
  page: 'importer-form',
  state: 'company',
  found: [],
  missed: [],
  errors: [],
  framed: false,
  translated: false,
};

export const calmSituation: Situation = {
  page: 'importer-form',
  sighting: formSighting,
  isLookAlike: false,
  handStep: null,
  codeWindow: null,
  isTabClosed: false,
  caseId: null,
  reader: null,
  isAccessGiven: true,
  isUnsaved: false,
  isOldCopy: false,
  logins: [firstLogin],
  closings: [],
  waits: [],
  hasSheet: false,
};
