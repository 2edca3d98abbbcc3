/**
 * What a user is told right now, as one answer for the page, the popup, the side panel and the
 * on-top clock. The content script contains no texts: everything it draws arrives in a PageView.
 */
import type { ControlId } from '../pages/controls';
import type { PageAct } from './acts';

/**
 * A button. `act` is sent to the worker unchanged. `opens` shows an aside instead of the current
 * face.
 */
export interface Action {
  label: string;
  act?: PageAct | { type: 'ask-access' };
  /** The target of a link. Only on our own pages. */
  href?: string;
  /** The view of the side panel that `act` opens, if not the first one. */
  panel?: 'again' | 'guide' | 'waits' | 'help';
  /**
   * A key of `asides`, or empty to return to the current face. With `act`, the answer is sent and
   * the aside says what follows.
   */
  opens?: string;
  /** Whether a switch, or one option of many, is on. Omitted for a plain command. */
  isOn?: boolean;
}

/** What "Why?" shows. */
export interface Proof {
  /** Who says so, and when it was checked. */
  says: string;
  /** What is said, in English, if the words are a translation. Otherwise empty. */
  english: string;
}

/** One sentence, one quiet line, and what can be done about it. */
export interface Face {
  /** `stop`: do not continue here. `lost`: what was typed is gone. `done`: an ending. */
  tone: 'plain' | 'stop' | 'lost' | 'done';
  /** Shown before the sentence: "Unofficial" or "Stop here". */
  tag: string;
  /** What to do, in the imperative. Bold. */
  title: string;
  /** Shown in a quieter style. Empty for none. */
  line: string;
  /**
   * The main one first. At most two; four for a question; more where the user picks one of many.
   */
  actions: readonly Action[];
  /** `null`: there is no "Why?". */
  why: Proof | null;
  /** Keeps title, line and actions at every size. Used for errors, endings, losses and 0:00. */
  isFirm: boolean;
}

/** A face for one phase of the countdown. */
export interface TimedFace extends Face {
  /**
   * Shown once at most this much time is left, in ms. `null`: from the start, or while no clock is
   * running.
   */
  within: number | null;
}

/** The countdown as every surface draws it. */
export interface ClockView {
  /** Identifies the code window, or `null` if none has begun. */
  windowId: string | null;
  /** `none` draws no time. `unknown` draws dashes, because the start is unknown. */
  status: 'none' | 'running' | 'unknown' | 'expired' | 'accepted' | 'lost';
  /** The time left at each alert, in ms. The page notifies the worker when it passes one. */
  alerts: readonly number[];
  /** In ms since the epoch: remaining = endsAt - now, clamped to 0 to 10:00. `null`: no digits. */
  endsAt: number | null;
  /** Accessible name: "Verification code countdown". */
  name: string;
  /** Shown in place of digits: "–:––", or nothing unless the start is unknown. */
  unknown: string;
}

/** What is said about one control of the page. */
export interface ControlHelp {
  /** At most 26 characters, on the label's line. Empty: no chip. */
  chip: string;
  /** Shown in gray: the field can stay empty. */
  isOptional: boolean;
  /** Shown in the bar while the control is in use. */
  title: string;
  /** Empty: the current face's own line stays. */
  line: string;
  /** As in `Face`. */
  why: Proof | null;
}

/** Everything the content script draws on a page. */
export interface PageView {
  /**
   * `strip`: only the 36 px line with its title and ⋯ (state not recognized, framed, translated).
   */
  size: 'bar' | 'strip';
  /** Whether the help for a focused control is read aloud. */
  readsAloud: boolean;
  /**
   * Attributes of the region that contains everything: its name, and the language and direction of
   * the texts, which may not be the page's.
   */
  region: { ariaLabel: string; lang: string; dir: 'ltr' | 'rtl' };
  labels: { enlarge: string; why: string; more: string; close: string; keepOnTop: string };
  clock: ClockView;
  /** In descending order of `within`. The first has `within: null`. Never empty. */
  faces: readonly TimedFace[];
  asides: Readonly<Record<string, Face>>;
  /** The aside that opens by itself when focus moves into the CAPTCHA. Empty for none. */
  captchaAside: string;
  /** For every control of the page, in any state. Empty while the user has hints turned off. */
  help: Readonly<Partial<Record<ControlId, ControlHelp>>>;
  /**
   * The ⋯ menu. Items that need a choice open an aside: the steps, or the time that CBP's email
   * shows.
   */
  menu: readonly Action[];
  /**
   * Shown when Back was held; its one button keeps the user on the page. `null` where nothing is
   * held.
   */
  heldBack: Face | null;
}
