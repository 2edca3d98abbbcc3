/**
 * What the person presses: the way on, which starts the code window, and the way back, which may lose
 * everything they typed and is therefore held once. The form has a Back button of its own; the
 * browser's Back can be held too, as long as it stays within this document.
 */
import { isOn } from '../dom/tree';

interface Watched {
  /** Buttons that go on from the company state; empty elsewhere. */
  goOn: readonly HTMLElement[];
  /** Text boxes of the company state, in which Enter may go on. */
  enterIn: readonly HTMLElement[];
  /** True while going back is to be held. */
  isLosing: boolean;
  /** The form's Back, if it was found. */
  back: HTMLElement | undefined;
}

/**
 * Listens on the window in the capture phase, so that the page's own listeners come after. What a page
 * dispatches is on nothing (`isOn`), so it neither starts a window nor uses up the warning.
 *
 * @param onHeld Back was pressed for the first time and held; `near` is the form's button, if it was that one
 * @returns a function that makes the next Back be held again
 */
export function watchPresses(
  watched: () => Watched,
  onGoOn: () => void,
  onHeld: (near?: HTMLElement) => void,
  signal: AbortSignal,
): () => void {
  // Not the element that was held: the page may have drawn a new one since.
  let warned = false;
  const hold = (event: Event, near?: HTMLElement) => {
    if (warned) return;
    warned = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    onHeld(near);
  };

  addEventListener(
    'click',
    (event) => {
      const { goOn, back, isLosing } = watched();
      if (isOn(event, goOn)) onGoOn();
      if (isLosing && back && isOn(event, [back])) hold(event, back);
    },
    { capture: true, signal },
  );
  // Only what a person began: the page's own `history.back()` must work. Firefox 153 sets `userInitiated`
  // for neither, so nothing is held there. A traversal to another document cannot be canceled at all;
  // `leaveGuard` asks about that one.
  navigation.addEventListener(
    'navigate',
    (event) => {
      const { isTrusted, cancelable, userInitiated, navigationType, destination } = event;
      const isBack = isTrusted && cancelable && userInitiated && navigationType === 'traverse';
      if (isBack && destination.sameDocument && watched().isLosing) hold(event);
    },
    { signal },
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
