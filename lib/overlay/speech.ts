/** The one live region: what a screen reader announces unasked. */
import { after, make } from './element';

/** How long a control must be in use before its help is read, ms. */
const pause = 500;
/** How long nothing is read after an announcement by the page or by us, ms. */
const quiet = 3_000;

/** How long an announcement stays in the page, ms. */
const lasting = 10_000;

interface Speech {
  element: HTMLElement;
  /** Announces a text, if the tab is visible. */
  say(text: string): void;
  /** Call this when the page or the worker has just announced something. */
  onHeard(): void;
  /**
   * Reads the help for a control soon, unless it was already read or another control is offered
   * first.
   *
   * @param key identifies the control and state; empty: there is nothing to read
   */
  offerHelp(key: string, text: string): void;
  /** Drops what was offered. */
  skipHelp(): void;
}

export function createSpeech(): Speech {
  const element = make('div', 'spoken');
  element.role = 'status';
  const spoken = new Set(['']);
  let offered = '';
  let heardAt = -quiet;
  let stop = () => {};

  const say = (text: string) => {
    if (document.hidden) return;
    // Repeating the same text would not change the DOM and would not be announced.
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
    const said = element.firstChild;
    // Later it may no longer be true, and a screen reader's cursor would still find it.
    after(element, lasting, () => said?.remove());
  };
  const readSoon = (text: string) => {
    const wait = heardAt + quiet - performance.now();
    stop = after(element, Math.max(pause, wait), () => {
      // Something may have been announced meanwhile.
      if (performance.now() < heardAt + quiet) return readSoon(text);
      spoken.add(offered);
      say(text);
    });
  };

  return {
    element,
    say,
    onHeard() {
      heardAt = performance.now();
    },
    offerHelp(key, text) {
      if (key === offered) return;
      offered = key;
      stop();
      if (!spoken.has(key)) readSoon(text);
    },
    skipHelp() {
      spoken.add(offered);
      stop();
    },
  };
}
