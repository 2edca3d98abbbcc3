/** The one live region: what a screen reader is told without being asked. */
import { after, make } from './element';

/** How long a control has been in use before its help is read, ms. */
const pause = 500;
/** Nothing is read this long after an alert of the page or of ours, ms. */
const quiet = 3_000;

interface Speech {
  element: HTMLElement;
  /** Speaks, if the tab is visible. */
  say(text: string): void;
  /** The page or the worker has just spoken. */
  heard(): void;
  /**
   * Reads help for a control soon, unless that was done already or another control is offered before.
   *
   * @param key one key for each control and state; empty: there is nothing to read
   */
  offer(key: string, text: string): void;
  /** What is offered need not be read any more. */
  skip(): void;
}

export function createSpeech(): Speech {
  const element = make('div', 'spoken');
  element.role = 'status';
  const said = new Set(['']);
  let offered = '';
  let heardAt = -quiet;
  let stop = () => {};

  const say = (text: string) => {
    if (document.hidden) return;
    // The same words twice would be no change, and not be spoken.
    element.textContent = element.textContent === text ? `${text}\u00a0` : text;
  };
  const readSoon = (text: string) => {
    const wait = heardAt + quiet - performance.now();
    stop = after(element, Math.max(pause, wait), () => {
      // Something may have spoken meanwhile.
      if (performance.now() < heardAt + quiet) return readSoon(text);
      said.add(offered);
      say(text);
    });
  };

  return {
    element,
    say,
    heard() {
      heardAt = performance.now();
    },
    offer(key, text) {
      if (key === offered) return;
      offered = key;
      stop();
      if (!said.has(key)) readSoon(text);
    },
    skip() {
      said.add(offered);
      stop();
    },
  };
}
