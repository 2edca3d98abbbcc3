/** Everything that decides what a person is told; gathered by the worker or by a page of ours. */
import type { WindowRecord } from '../code-window';
import type { CaseId } from '../guide/ids';
import type { Reader } from '../guide/readers';
import type { Closing, Login } from '../login-clock';
import type { Sighting } from '../pages/sighting';
import type { PageId } from '../pages/types';
import type { Journey, Step, StepId } from '../guide/types';
import type { WaitRecord } from '../waits';

export interface Situation {
  /** The page in front; null when it is none that we know, or the browser does not tell. */
  page: PageId | null;
  /** What was seen on it; null while nothing was. */
  sighting: Sighting | null;
  /** The step the person says this tab is at. */
  handStep: StepId | null;
  /** This tab's code window, else the running one that ends first. */
  codeWindow: WindowRecord | null;
  /** Whether the code window's tab was closed. */
  isTabClosed: boolean;
  /** Which case is the person's; null while it is not known. */
  found: CaseId | null;
  /** Who reads the inbox that gets the code; null while nobody said. */
  reader: Reader | null;
  isAccessGiven: boolean;
  /** The browser refused to save something, and the person has not read of it yet. */
  isUnsaved: boolean;
  logins: readonly Login[];
  /** The days on which nobody can log in. */
  closings: readonly Closing[];
  waits: readonly WaitRecord[];
}

/** The same for one page, with what its menu depends on besides. */
export interface PageGround {
  /** Of this tab; a page is only drawn on once something was seen there. */
  situation: Situation & { sighting: Sighting };
  hintsOn: boolean;
  readsAloud: boolean;
  /** The journey to which the page belongs, and the person's step on it. */
  journey: Journey;
  step: Step | null;
  /** Whether a press on a page can open the side panel; otherwise it opens the popup. */
  opensPanel: boolean;
}
