/**
 * Everything that determines what a user is told. Gathered by the worker or by an extension page.
 */
import type { WindowRecord } from '../code-window';
import type { CaseId } from '../guide/ids';
import type { Reader } from '../guide/readers';
import type { Closing, Login } from '../login-clock';
import type { Sighting } from '../pages/sighting';
import type { PageId } from '../pages/types';
import type { Journey, Step, StepId } from '../guide/types';
import type { WaitRecord } from '../waits';

export interface Situation {
  /**
   * The page in front, or `null` if we do not know it or the browser does not reveal its address.
   */
  page: PageId | null;
  /** The address in front is not CBP's, but looks like it. */
  isLookAlike: boolean;
  /** The last sighting of that page, or `null` if there is none. */
  sighting: Sighting | null;
  /** The step that the user says this tab is at. */
  handStep: StepId | null;
  /** This tab's code window, or else the running one that ends first. */
  codeWindow: WindowRecord | null;
  /** Whether the code window's tab was closed. */
  isTabClosed: boolean;
  /** The user's case, or `null` while it is unknown. */
  caseId: CaseId | null;
  /** Who reads the inbox that receives the code, or `null` while nobody said. */
  reader: Reader | null;
  isAccessGiven: boolean;
  /** The browser refused to save something, and the user has not read about it yet. */
  isUnsaved: boolean;
  /** This copy of the extension is too old, and the user has not read about it yet. */
  isOldCopy: boolean;
  logins: readonly Login[];
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
  waits: readonly WaitRecord[];
  /** Whether there is a prep sheet for this tab that can be put into the form. */
  hasSheet: boolean;
}

/** The situation of one page, and what else its menu depends on. */
export interface PageInput {
  /** Of this tab. We only draw on a page after a sighting. */
  situation: Situation & { sighting: Sighting };
  hintsOn: boolean;
  readsAloud: boolean;
  /** The journey that the page belongs to, and the user's step in it. */
  journey: Journey;
  step: Step | null;
  /** Whether a press on a page can open the side panel. Otherwise it opens the popup. */
  opensPanel: boolean;
}
