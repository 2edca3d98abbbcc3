/**
 * What the person presses on the form: the way on, which starts the code window, and the way back,
 * which loses everything and is held once (design.md, decision 10).
 */
import { isOn } from '../dom/tree';

interface Watched {
  /** Buttons that go on from the company state; empty elsewhere. */
  goOn: readonly HTMLElement[];
  /** Text boxes of the company state, in which Enter may go on. */
  enterIn: readonly HTMLElement[];
  /** The form's Back while it is to be held, else empty. */
  back: readonly HTMLElement[];
}

interface Options {
  watched: () => Watched;
  onGoOn: () => void;
  /** Back was pressed for the first time and held. */
  onHeld: () => void;
  signal: AbortSignal;
}

/**
 * Listens on the window in the capture phase, so that the page's own listeners come after. What a page
 * dispatches is on nothing (`isOn`), so it neither starts a window nor uses up the warning.
 *
 * @returns a function that makes the next Back be held again
 */
export function watchPresses({ watched, onGoOn, onHeld, signal }: Options): () => void {
  // Not the element that was held: the page may have drawn a new one since.
  let warned = false;

  addEventListener(
    'click',
    (event) => {
      const { goOn, back } = watched();
      if (isOn(event, goOn)) onGoOn();
      if (warned || !isOn(event, back)) return;
      warned = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      onHeld();
    },
    { capture: true, signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      if (isOn(event, watched().enterIn)) onGoOn();
    },
    { capture: true, signal },
  );
  return () => {
    warned = false;
  };
}

/**
 * The browser's own question before the page is left. Registered only while it is wanted: a page
 * with such a listener cannot be kept in the back-forward cache.
 *
 * @returns a switch
 */
export function leaveGuard(signal: AbortSignal): (on: boolean) => void {
  const question = (event: Event) => event.isTrusted && event.preventDefault();
  // Registered once, however often it is switched on: the same listener is not added twice.
  const guard = (on: boolean) => {
    if (on && !signal.aborted) addEventListener('beforeunload', question);
    else removeEventListener('beforeunload', question);
  };
  signal.addEventListener('abort', () => guard(false));
  return guard;
}
