/** What a press on the bar, in its menu, or on a button of our own pages asks the worker to do. */
import type { MailId } from '../guide/ids';
import type { Reader } from '../guide/readers';
import type { StepId } from '../guide/types';

export type ByHand =
  | { type: 'hints'; on: boolean }
  | { type: 'start-window' }
  /** `window`: the id of the code window that was shown. Once it is gone, no other one is meant. */
  | { type: 'code-accepted'; window: string }
  | { type: 'stop-window'; window: string }
  /** `startedAt` as the person read it in CBP's email, ms since the epoch; bounded by the rules. */
  | { type: 'correct-start'; window: string; startedAt: number }
  | { type: 'at-step'; step: StepId }
  /** Who can read the inbox that gets the code. */
  | { type: 'code-reader'; reader: Reader }
  | { type: 'reads-aloud'; on: boolean };

export type PageAct =
  | ByHand
  /** Opens the side panel, or what the browser allows instead. */
  | { type: 'to-side' }
  /** Opens the clock in its own small window. */
  | { type: 'keep-on-top' }
  /** Opens a ready email. */
  | { type: 'open-mail'; mail: MailId }
  /** Opens one of CBP's pages in a new tab. */
  | { type: 'open-site'; site: 'form' | 'portal' }
  | { type: 'step-done'; step: StepId; done: boolean }
  /** The person used this login today; its id in the list of logins. */
  | { type: 'logged-in-today'; login: string }
  /** The person read that a change could not be saved. */
  | { type: 'unsaved-read' };
