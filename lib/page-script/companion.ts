/**
 * What goes on between a look at the page, the worker and the overlay: a look becomes a sighting (ids
 * of our own catalogue, never a word of the page), the worker answers with a view, the overlay draws
 * it at the fields found.
 */
import { openDialogOf } from '../dom/dialogs';
import { nothing, recognise } from '../dom/recognise';
import type { Scan } from '../dom/scan';
import { newSight } from '../dom/sight';
import { matches } from '../dom/tree';
import type { ViewMessage, WorkerMessage } from '../messages';
import type { Sighting } from '../pages/sighting';
import { isWorkerMessage } from '../overlay/guard';
import type { PageView } from '../guidance/types';
import { createOverlay } from '../overlay/overlay';
import { losing } from '../pages/losing';
import type { PageId } from '../pages/types';
import type { Brief } from './brief';
import { isFreshDocument } from './fresh-document';
import { holdsFramedPage } from './framed';
import { leaveGuard, watchPresses } from './going-on';
import { ask } from './worker-link';

/** A state that is gone is kept this long, ms: between two states a form shows a spinner alone. */
const patience = 3_000;

const fieldsIn = ({ found, selectors }: Scan) =>
  found.filter((element) => matches(element, selectors.fields)).length;

export interface Companion {
  /** Acts on a finished scan, in steps. */
  look(scan: Scan, brief: Brief): Generator<void, void>;
  hear(message: WorkerMessage): void;
  /** The document was kept by the browser and is shown again: ask anew. */
  cameBack(): void;
  /** Nothing runs until the next look. */
  pause(): void;
}

/** @param restored true when the document was prepared before it was shown */
export function companion(style: string, restored: boolean, signal: AbortSignal): Companion {
  let lastPage: PageId | null = null;
  let seen = nothing();
  /** Until then nothing new is believed of a page that shows no state, by `performance.now()`. */
  let waitUntil = 0;
  /** How many controls the page had when that was seen. */
  let controls = 0;
  let lastScan: Scan | undefined;
  let shown: PageView | null = null;
  /** The newest message that brought a view. */
  let newest: ViewMessage | undefined;
  let dialog: HTMLElement | null = null;
  let lastSent = '';
  /** Since when the page has proposed a state that it does not prove, ms since the epoch; 0: it does not. */
  let since = 0;
  let cameFromCompany = false;
  let wentOn = false;
  let overlayGone = false;

  const elements = () => [...seen.controls.values()].map(({ element }) => element);
  const note = (type: 'tick' | 'overlay-gone') => void ask({ type, at: Date.now() });
  const overlay = createOverlay({
    style,
    signal,
    onAct: (act) => void ask({ type: 'act', act }),
    onMark: () => note('tick'),
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
   * Draws a view, unless a newer one came first: messages may overtake each other. On a page that
   * nobody knows nothing is drawn; a view that comes now is one of the page before.
   */
  const take = (next: ViewMessage) => {
    if (next.worker === newest?.worker && next.number < newest.number) return;
    newest = next;
    shown = lastPage && next.view;
    draw();
  };

  const setGuard = leaveGuard(signal);
  const guards = () => losing.includes(seen.state) || (seen.state === 'company' && wentOn);
  const holdAgain = watchPresses(
    () => ({
      goOn: seen.goOn,
      enterIn: seen.goOn.length > 0 ? elements() : [],
      // What cannot be explained is not held.
      isLosing: guards() && Boolean(shown?.heldBack),
      back: seen.back,
    }),
    () => {
      const { state } = seen;
      wentOn = state === 'company';
      setGuard(guards());
      // What the page says may be the same as before, and be the answer now.
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
    // No answer: the worker was just being replaced. The next look tells it again.
    if (isWorkerMessage(answer)) hear(answer);
    else lastSent = '';
  };

  /**
   * Whether a page whose words were changed by a translation is still the one that was recognised: all
   * that was found is in sight, and no control came or went. An element that is used again for another
   * field, as some frameworks do, comes with another number of them.
   */
  const isAsItWas = (scan: Scan) => {
    const sees = newSight();
    return fieldsIn(scan) === controls && elements().every(sees);
  };

  return {
    *look(scan, { page, landmarks }) {
      if (page !== lastPage) {
        seen = nothing();
        // Another page by `pushState` is no new document: from the log-in page into the portal it
        // would else prove a log-in that never was.
        restored ||= lastPage !== null;
        lastSent = '';
      }
      lastPage = page;
      const before = seen.state;
      let next = nothing();
      let translated = false;
      if (landmarks) {
        next = yield* recognise(scan, landmarks);
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
        // What is gone from the page loses its hint; the state is not given up yet.
        seen = { ...next, state: before };
        draw();
        return;
      }
      seen = next;
      if (before !== seen.state) {
        holdAgain();
        overlay.relax();
      }
      if (seen.state !== 'company' || seen.errors.length > 0) wentOn = false;
      setGuard(guards());
      if (page === null) shown = null;
      draw();
      if (page === null) return;
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
      const said = JSON.stringify(sighting);
      if (said !== lastSent) {
        lastSent = said;
        void tell(sighting);
      }
      if (seen.state === 'company') cameFromCompany = true;
    },
    hear,
    pause: () => overlay.pause(),
    cameBack() {
      restored = true;
      lastSent = '';
      // Another document was shown in between, and the worker forgot what this one did.
      if (overlayGone) note('overlay-gone');
    },
  };
}
