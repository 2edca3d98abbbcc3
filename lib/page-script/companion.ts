/**
 * Connects looks at the page, the worker and the overlay. A look becomes a sighting (ids of our own
 * catalog, never a word of the page), the worker answers with a view, and the overlay draws it at
 * the fields that were found.
 */
import { openDialogOf } from '../dom/dialogs';
import { nothing, recognize } from '../dom/recognize';
import type { Scan } from '../dom/scan';
import { newVisibility } from '../dom/visibility';
import { matches } from '../dom/tree';
import type { ViewMessage, WorkerMessage } from '../messages';
import type { Sighting } from '../pages/sighting';
import { isWorkerMessage } from '../overlay/message-guards';
import type { PageView } from '../guidance/types';
import { createOverlay } from '../overlay/overlay';
import type { StateRule } from '../pages/landmarks';
import type { PageId } from '../pages/types';
import type { PageSetup } from './page-setup';
import { isFreshDocument } from './fresh-document';
import { holdsFramedPage } from './framed';
import { leaveGuard, watchPresses } from './going-on';
import { ask } from './worker-link';

/** How long a vanished state is kept, in ms: between two states, a form may show only a spinner. */
const patience = 3_000;

const fieldsIn = ({ found, selectors }: Scan) =>
  found.filter((element) => matches(element, selectors.fields)).length;

export interface Companion {
  /** Processes a finished scan, in steps. */
  look(scan: Scan, setup: PageSetup): Generator<void, void>;
  hear(message: WorkerMessage): void;
  /**
   * Call this when the document is shown again from the back-forward cache: everything is asked
   * anew.
   */
  cameBack(): void;
  /** Stops all activity until the next look. */
  pause(): void;
}

/** @param restored whether the document was prepared before it was shown */
export function companion(style: string, restored: boolean, signal: AbortSignal): Companion {
  let lastPage: PageId | null = null;
  let seen = nothing();
  /** Until this time, by `performance.now()`, the state is kept even if the page shows none. */
  let waitUntil = 0;
  /** How many controls the page had at the last look. */
  let controls = 0;
  let lastScan: Scan | undefined;
  let shown: PageView | null = null;
  /** The newest message with a view. */
  let newest: ViewMessage | undefined;
  let dialog: HTMLElement | null = null;
  let lastSent = '';
  /**
   * Since when the page has proposed a state that it does not prove, in ms since the epoch; 0 if it
   * does not.
   */
  let since = 0;
  let cameFromCompany = false;
  /** When leaving the state seen loses what was typed, and whether it does so now. */
  let loses: StateRule['loses'];
  let isLosing = false;
  let overlayGone = false;

  const elements = () => [...seen.controls.values()].map(({ element }) => element);
  const note = (type: 'tick' | 'overlay-gone') => void ask({ type, at: Date.now() });
  const overlay = createOverlay({
    style,
    signal,
    onAct: (act) => void ask({ type: 'act', act }),
    onAlert: () => note('tick'),
    onGone: () => {
      overlayGone = true;
      note('overlay-gone');
    },
    onStay: () => holdAgain(),
  });
  const draw = () => {
    overlay.show(shown, seen, dialog, lastScan);
  };

  /**
   * Draws a view, unless a newer one has already arrived: messages may overtake each other. On an
   * unknown page it draws nothing, because a view that arrives there is for the previous page.
   */
  const take = (next: ViewMessage) => {
    if (next.worker === newest?.worker && next.number < newest.number) return;
    newest = next;
    shown = lastPage && next.view;
    draw();
  };

  const setGuard = leaveGuard(signal);
  const holdAgain = watchPresses(
    () => ({
      goOn: seen.goOn,
      enterIn: seen.goOn.length > 0 ? elements() : [],
      // Back is not held if we cannot explain it.
      isLosing: isLosing && Boolean(shown?.heldBack),
      back: seen.back,
    }),
    () => {
      const { state } = seen;
      isLosing = Boolean(loses);
      setGuard(isLosing);
      // The page's next answer may look the same as the last sighting and must still be sent.
      lastSent = '';
      if (state) void ask({ type: 'went-on', state, at: Date.now() });
    },
    (near) => overlay.warnOfBack(near),
    signal,
  );

  const hear = (message: WorkerMessage) => {
    if (message.type === 'say') overlay.say(message.text);
    else if (message.type === 'focus-bar') overlay.focusBar();
    else take(message);
  };

  const tell = async (sighting: Sighting) => {
    const answer = await ask({
      type: 'sighting',
      at: Date.now(),
      sighting,
      cameFromCompany,
      isFresh: !restored && isFreshDocument(),
    });
    // No answer means that the worker is being replaced. The next look sends the sighting again.
    if (isWorkerMessage(answer)) hear(answer);
    else lastSent = '';
  };

  /**
   * Whether a page whose text was changed by a translation is still the one that we recognized:
   * every control that was found is visible, and the number of controls is the same. Some
   * frameworks reuse an element for another field, but then the number differs.
   */
  const isAsItWas = (scan: Scan) => {
    const sees = newVisibility();
    return fieldsIn(scan) === controls && elements().every(sees);
  };

  return {
    *look(scan, { page, landmarks }) {
      if (page !== lastPage) {
        seen = nothing();
        isLosing = false;
        // Navigation by `pushState` does not create a new document. Otherwise, going from the login
        // page into the portal would prove a login that never happened.
        restored ||= lastPage !== null;
        lastSent = '';
      }
      lastPage = page;
      const before = seen.state;
      let next = nothing();
      let translated = false;
      if (landmarks) {
        next = yield* recognize(scan, landmarks);
        translated = matches(document.documentElement, landmarks.vocabulary.translated);
        if (translated && next.controls.size < seen.controls.size && isAsItWas(scan)) {
          next = { ...seen, errors: next.errors };
        }
      }
      controls = fieldsIn(scan);
      lastScan = scan;
      dialog = openDialogOf(scan);
      const now = performance.now();
      const { proposal } = next;
      if (next.state !== null) waitUntil = now + patience;
      else if (proposal && !since) waitUntil = now + proposal.after;
      since = proposal ? since || Date.now() : 0;
      if (next.state === null && before !== null && now < waitUntil) {
        // Controls that are gone lose their hints, but the state is not given up yet.
        seen = { ...next, state: before };
      } else {
        seen = next;
        const rule = landmarks?.states.find(({ state }) => state === next.state);
        loses = rule?.loses;
        if (before !== seen.state) {
          holdAgain();
          overlay.relax();
        }
        // An error answers the press of Next.
        if (before !== seen.state || seen.errors.length > 0) isLosing = loses === 'always';
        setGuard(isLosing);
        if (page === null) shown = null;
        else {
          const sighting: Sighting = {
            page,
            state: seen.state,
            found: [...seen.controls.keys()],
            missed: seen.missed,
            errors: seen.errors,
            framed: seen.state === null && holdsFramedPage(scan),
            translated,
            ...(proposal && now >= waitUntil && { proposal: { state: proposal.state, since } }),
          };
          const text = JSON.stringify(sighting);
          if (text !== lastSent) {
            lastSent = text;
            void tell(sighting);
          }
        }
        cameFromCompany ||= rule?.role === 'requests-code';
      }
      // Drawing gets a task of its own after a long look.
      yield;
      draw();
    },
    hear,
    pause: () => overlay.pause(),
    cameBack() {
      restored = true;
      lastSent = '';
      // Another document was shown in between, and the worker forgot what happened in this one.
      if (overlayGone) note('overlay-gone');
    },
  };
}
