/**
 * Watches what the person presses: the button that goes on, which starts the code window, and the
 * one that goes back, which may lose everything they typed and is therefore held once. The form has
 * its own Back button. The browser's Back can also be held, as long as it stays within this
 * document.
 */
import { isOn } from '../dom/tree';

interface Watched {
  /** The buttons that lead to the next state. */
  goOn: readonly HTMLElement[];
  /** The fields in which Enter may go on. */
  enterIn: readonly HTMLElement[];
  /** Whether to hold Back. */
  isLosing: boolean;
  /** The form's Back button, if it was found. */
  back: HTMLElement | undefined;
}

/**
 * Listens on the window in the capture phase, so that the page's own listeners run later. Events
 * that the page dispatches are ignored (`isOn`): they neither start a code window nor use up the
 * warning.
 *
 * @param onHeld called when Back was pressed for the first time and held; `near` is the form's
 *   button, if that was pressed
 * @returns a function after which the next Back is held again
 */
export function watchPresses(
  watched: () => Watched,
  onGoOn: () => void,
  onHeld: (near?: HTMLElement) => void,
  signal: AbortSignal,
): () => void {
  const options = { capture: true, signal };
  // A flag rather than the held element, which the page may have replaced since.
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
    options,
  );
  // Only what a person started: the page's own `history.back()` must work. Firefox 153 sets
  // `userInitiated` for neither, so nothing is held there. A traversal to another document cannot
  // be canceled at all; `leaveGuard` asks about that one.
  navigation.addEventListener(
    'navigate',
    (event) => {
      const { isTrusted, cancelable, userInitiated, navigationType, destination } = event;
      const isBack = isTrusted && cancelable && userInitiated && navigationType === 'traverse';
      if (isBack && destination.sameDocument && watched().isLosing) hold(event);
    },
    options,
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      if (isOn(event, watched().enterIn)) onGoOn();
    },
    options,
  );
  return () => {
    warned = false;
  };
}

/**
 * The browser's own question before the page is left. The listener is registered only while it is
 * needed, because it keeps a page out of the back-forward cache.
 *
 * @returns a function that turns the question on or off
 */
export function leaveGuard(signal: AbortSignal): (on: boolean) => void {
  const question = (event: Event) => event.isTrusted && event.preventDefault();
  // Turning it on twice is harmless: the same listener is not added twice.
  return (on) => {
    if (on) addEventListener('beforeunload', question, { signal });
    else removeEventListener('beforeunload', question);
  };
}
