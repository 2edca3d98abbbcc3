/** What the content script and the overlay say to each other. */
import type { Found } from '../dom/recognise';
import type { Scan } from '../dom/scan';
import type { PageAct } from '../guidance/acts';
import type { PageView } from '../guidance/types';
import type { ControlId, StateId } from '../pages/types';

export interface OverlayOptions {
  /** The style sheet: it comes with the brief, so that the content script need not hold it. */
  style: string;
  /** Takes everything away. */
  signal: AbortSignal;
  onAct: (act: PageAct) => void;
  /** The countdown passed a moment that is told. */
  onMark: () => void;
  /** The page kept removing the overlay; it stays away. */
  onGone: () => void;
  /** The person stays, after going back was held. */
  onStay: () => void;
}

/** What was recognized on the page. */
export interface SeenOnPage {
  state: StateId | null;
  controls: ReadonlyMap<ControlId, Found>;
}

export interface Overlay {
  /**
   * Draws the view, or takes all away for null.
   *
   * @param dialog the page's open modal dialog, native or Lightning's
   * @param scan everything that the last look found: what must not be covered is among it
   */
  show(
    view: PageView | null,
    seen: SeenOnPage,
    dialog: HTMLElement | null,
    scan: Scan | undefined,
  ): void;
  /** Speaks through the live region, if the tab is visible. */
  say(text: string): void;
  /** Says in the bar that going back was held; `near` is the page's button, if it was that one. */
  warnOfBack(near?: HTMLElement): void;
  /** Takes that warning away. */
  relax(): void;
  /** Brings the focus into the bar, in its full form. */
  focusBar(): void;
  /** Nothing runs until the next `show`: the page scrolls. */
  pause(): void;
}
