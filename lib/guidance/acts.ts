/** What the bar, its menu or a button on one of our own pages can ask the worker to do. */
import type { MailId } from '../guide/ids';
import type { Reader } from '../guide/readers';
import type { StepId } from '../guide/types';

export type ByHand =
  | { type: 'hints'; on: boolean }
  | { type: 'start-window' }
  /**
   * `window`: the ID of the code window that was shown. If that one is gone, nothing is done to
   * another one.
   */
  | { type: 'code-accepted'; window: string }
  | { type: 'stop-window'; window: string }
  /**
   * `startedAt`: the time the user read in CBP's email, in ms since the epoch. The rules limit it.
   */
  | { type: 'correct-start'; window: string; startedAt: number }
  | { type: 'at-step'; step: StepId }
  /** Who can read the inbox that receives the code. */
  | { type: 'code-reader'; reader: Reader }
  | { type: 'reads-aloud'; on: boolean };

export type PageAct =
  | ByHand
  /** Opens the side panel, or what the browser allows instead. */
  | { type: 'to-side' }
  /** Opens the clock in its own small window. */
  | { type: 'keep-on-top' }
  /** Opens a prepared email. */
  | { type: 'open-mail'; mail: MailId }
  /** Opens one of CBP's pages in a new tab. */
  | { type: 'open-site'; site: 'form' | 'portal' }
  | { type: 'step-done'; step: StepId; done: boolean }
  /** The user used this login today. `login` is its ID in the list of logins. */
  | { type: 'logged-in-today'; login: string }
  /** The user has read that a change could not be saved. */
  | { type: 'unsaved-read' };
