/** The interface between the content script and the overlay. */
import type { Found } from '../dom/recognize';
import type { Scan } from '../dom/scan';
import type { PageAct } from '../guidance/acts';
import type { PageView } from '../guidance/types';
import type { ControlId } from '../pages/controls';
import type { StateId } from '../pages/types';

export interface OverlayOptions {
  /** The style sheet. It arrives with the page setup, so that the content script need not contain it. */
  style: string;
  /** Aborting it removes everything. */
  signal: AbortSignal;
  onAct: (act: PageAct) => void;
  /** The countdown passed an alert. */
  onAlert: () => void;
  /** The page kept removing the overlay, which now stays away. */
  onGone: () => void;
  /** The person stays after Back was held. */
  onStay: () => void;
}

export interface SeenOnPage {
  state: StateId | null;
  controls: ReadonlyMap<ControlId, Found>;
}

export interface Overlay {
  /**
   * Draws the view, or removes everything if it is null.
   *
   * @param dialog the page's open modal dialog, native or Lightning's
   * @param scan the result of the last scan, which includes everything that must not be covered
   */
  show(
    view: PageView | null,
    seen: SeenOnPage,
    dialog: HTMLElement | null,
    scan: Scan | undefined,
  ): void;
  /** Announces a text through the live region, if the tab is visible. */
  say(text: string): void;
  /** Explains in the bar that Back was held. `near` is the page's button, if it was pressed. */
  warnOfBack(near?: HTMLElement): void;
  /** Removes that warning. */
  relax(): void;
  /** Moves focus into the bar, in its full form. */
  focusBar(): void;
  /** Stops the countdown's ticks until the next `show`, because the page is scrolling. */
  pause(): void;
}
