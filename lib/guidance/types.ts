/**
 * What a person is told right now, as one answer for the page, the popup, the side panel and the
 * on-top clock. The content script holds no words: everything it draws arrives in a PageView.
 */
import type { ControlId } from '../pages/types';
import type { PageAct } from './acts';

/** A button. `act` goes to the worker as it is; `opens` shows an aside instead of the present face. */
export interface Action {
  label: string;
  act?: PageAct | { type: 'ask-access' };
  /** Where a link leads; only on our own pages. */
  href?: string;
  /** The view of the side panel that `to-side` opens, where that is not the first. */
  panel?: 'way' | 'waits' | 'help';
  /**
   * Key of `asides`, or empty to go back to the present face. Together with `act`: the answer is sent,
   * and the aside says what follows.
   */
  opens?: string;
  /** For a switch, or for one choice of many: whether it is on. Absent: a plain command. */
  isOn?: boolean;
}

/** One sentence, one quiet line, and what can be done about it. */
export interface Face {
  /** `stop`: do not go on here. `lost`: what was typed is gone. `done`: an ending. */
  tone: 'plain' | 'stop' | 'lost' | 'done';
  /** Stands before the sentence: "Unofficial", or "Stop here". */
  tag: string;
  /** What to do, in the imperative; bold. */
  title: string;
  /** Quiet; empty for none. */
  line: string;
  /** The main one first. At most two, but four for a question, and more where one of many is chosen. */
  actions: readonly Action[];
  /** Who says so and when it was checked, shown by "Why?"; empty for none. */
  why: string;
  /** Keeps title, line and actions at every size: errors, endings, losses and 0:00. */
  isFirm: boolean;
}

/** A face for a part of the ten minutes. */
export interface TimedFace extends Face {
  /** Shown once no more than this is left, ms; null: from the start, or while no clock runs. */
  within: number | null;
}

/** The countdown as every surface draws it. */
export interface ClockView {
  /** Identifies the code window; null while none was begun. */
  windowId: string | null;
  /** `none` draws no time; `unknown` draws dashes, because the start is not known. */
  status: 'none' | 'running' | 'unknown' | 'expired' | 'accepted' | 'lost';
  /** What is left at each moment that is told, ms: the worker hears when the page passes one. */
  marks: readonly number[];
  /** Ms since the epoch: remaining = endsAt - now, held between 0 and 10:00. Null: no digits. */
  endsAt: number | null;
  /** Accessible name: "Verification code countdown". */
  name: string;
  /** What stands in place of digits, "–:––". */
  unknown: string;
}

/** What is said of one control of the page. */
export interface ControlHelp {
  /** At most 26 characters, on the label's line; empty: no chip here. */
  chip: string;
  /** Grey: the field can stay empty. */
  isOptional: boolean;
  /** Shown in the bar while the control is in use. */
  title: string;
  /** Empty: the present face's own line stays. */
  line: string;
  /** As in Face. */
  why: string;
}

/** Everything the content script draws on a page. */
export interface PageView {
  /** `strip`: only the 36 px line with its title and ⋯ (state not recognized, framed, translated). */
  size: 'bar' | 'strip';
  /** Whether the help for a focused control is read aloud. */
  readsAloud: boolean;
  /** "ACE Companion": name of the region. */
  name: string;
  labels: { why: string; more: string; close: string; keepOnTop: string };
  clock: ClockView;
  /** In falling order of `within`; the first has `within: null`. Never empty. */
  faces: readonly TimedFace[];
  asides: Readonly<Record<string, Face>>;
  /** The aside that opens by itself when the focus goes into the CAPTCHA; empty for none. */
  captchaAside: string;
  /** Empty while the person has hints off. */
  help: Readonly<Partial<Record<ControlId, ControlHelp>>>;
  /** The ⋯ menu. What needs a choice opens an aside: the steps, or the time that CBP's email shows. */
  menu: readonly Action[];
  /** Shown when Back was held; its one button stays. Null where nothing is held. */
  heldBack: Face | null;
}
