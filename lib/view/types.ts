import type { Corner } from '../card-look';
import type { CardAct } from './acts';
import type { ControlId } from '../pages/types';

/**
 * What the worker tells the content script to show. The content script holds no texts of its own:
 * every word on the page, from the region's name to a button, comes through this type.
 */
export interface View {
  /** The switch of the person: hints on or off. Card and clock stay either way. */
  hintsOn: boolean;
  /** Accessible name of the region, "ACE Companion". */
  regionName: string;
  hints: Partial<Record<ControlId, HintText>>;
  card: CardText;
  clock: ClockView;
  /** Shown when going back is held; null where it is never held. */
  backWarning: { title: string; body: string; stay: string; how: string } | null;
}

export interface HintText {
  /** At most 32 characters; shown while the field is not in use. */
  compact: string;
  /** At most two sentences. */
  full: string;
  /** "Example: 12-3456789", or empty. */
  example: string;
  /** Where the statement comes from, in few words, with the date it was checked. */
  source: string;
}

/** One button of the card; `act` goes back to the worker as it is. */
export interface CardAction {
  act: CardAct;
  label: string;
  /** About the card itself: who presses it wants to go on seeing it. */
  own?: boolean;
}

export interface CardText {
  /** Which step this is: "Step 2 of 5: the verification code". */
  title: string;
  /** What to do now; the meaning of an error; what was not found. One paragraph each. */
  lines: { tone: 'plain' | 'warning'; text: string }[];
  actions: CardAction[];
  /**
   * Which window can be corrected, what opens the correction, label and button of its field, bounds of
   * the start (ms since the epoch), and what is said to a time outside them; null while none can be.
   */
  correction: {
    window: string;
    opener: string;
    label: string;
    apply: string;
    refused: string;
    earliest: number;
    latest: number;
  } | null;
  /** Steps a person can say they are at. */
  steps: { id: string; label: string; current: boolean }[];
  stepsLabel: string;
  unofficial: string;
  collapse: string;
  expand: string;
  /** Every corner of the window, the preferred one first. */
  corners: Corner[];
  /** The person chose the first corner: it is left only for what must not be covered. */
  moved: boolean;
  large: boolean;
}

/**
 * The countdown as the page draws it. `endsAt` is absolute (ms since the epoch), so that drawing
 * needs no message: remaining = endsAt - Date.now(), held between 0 and 10:00.
 */
export interface ClockView {
  windowId: string | null;
  /** `none` draws no timer; `unknown` draws a timer without digits and asks. */
  status: 'none' | 'running' | 'unknown' | 'expired' | 'accepted' | 'lost';
  endsAt: number | null;
  /** Accessible name: "Verification code countdown". */
  name: string;
  /** "started 14:02, when you pressed Next", or what to do now that it ended. */
  line: string;
  /** What the timer reads while the start is not known, e.g. "–:––". */
  unknown: string;
}
