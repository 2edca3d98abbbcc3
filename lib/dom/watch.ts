/**
 * Decides when to look at the page again. Mutation records report most changes, but not a shadow
 * root attached to an existing element, nor anything in a closed root. So we also look after what
 * the person does, and on a timer that backs off.
 */
import { later } from './post-task';

/**
 * The shortest average interval between looks, in ms, because a page's own countdown mutates every
 * second. After a quiet time, two looks may follow each other at once: one for a press and one for
 * the page's response.
 */
const spacing = 120;
/** The pause after each look, as a multiple of the time that the look took. */
const restShare = 9;
/** The longest uninterrupted run of a look, in ms: half a frame. */
const slice = 8;
/**
 * Looks on a timer: the first comes this long after the page loaded, in ms, and each interval is
 * twice the one before.
 */
const soonest = 250;
/** The longest interval between looks on a timer, in ms. */
const steady = 2_000;

/**
 * We stay idle while the page scrolls, and for this long after a scroll ends, in ms. A wheel or a
 * held key scrolls in steps, and each step has an end of its own.
 */
const settled = 100;
/** The longest that a scroll can stop us, in ms, in case its end never comes or its steps go on. */
const longestPause = 2_000;

/** What a person does that may change the page in ways that mutation records do not report. */
const userEvents = ['click', 'keyup', 'focusin', 'visibilitychange'] as const;

/**
 * Looks at the page now and whenever it may have changed, until the signal aborts.
 *
 * @param onLook looks at the page in steps and calls `observe` with each shadow root that it finds.
 *   No new look starts while one is unfinished.
 * @param onScroll called when the page begins to scroll; nothing of ours runs until the next look
 * @returns a function that requests a look soon
 */
export function watch(
  onLook: (observe: (root: Node) => void) => Generator<void, void>,
  onScroll: () => void,
  signal: AbortSignal,
): () => void {
  let looking = false;
  let again = false;
  let notBefore = 0;
  /** The earliest time for a look that keeps to the spacing. */
  let slot = 0;
  /** True while the page scrolls and for a moment after. */
  let isPaused = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Aborts what is scheduled. */
  let due = new AbortController();
  const options = { signal, passive: true, capture: true };

  const observer = new MutationObserver(() => lookSoon());
  // Observing or listening twice is a no-op, so we need not track which roots we have.
  const observe = (root: Node) => {
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    // Scroll events inside a shadow root are only dispatched there.
    hearScroll(root);
    root.addEventListener('scrollend', settle, options);
  };
  /** Listens for the first event of a scroll only, because more follow in each frame. */
  const hearScroll = (root: EventTarget) =>
    root.addEventListener('scroll', pause, { ...options, once: true });

  const stop = () => {
    observer.disconnect();
    clearTimeout(restTimer);
    due.abort();
    due = new AbortController();
    looking = false;
  };
  const goOn = () => {
    isPaused = false;
    stop();
    lookSoon();
    backOffLook(steady);
  };
  // A timer, because canceling a posted task at each step costs too much. If the page clears all
  // timers, the longest pause still ends.
  const settle = ({ currentTarget }: Event) => {
    clearTimeout(restTimer);
    restTimer = setTimeout(goOn, settled);
    if (currentTarget) hearScroll(currentTarget);
  };
  const pause = () => {
    clearTimeout(restTimer);
    if (isPaused) return;
    isPaused = true;
    stop();
    onScroll();
    later(goOn, longestPause, due.signal);
  };

  function* look(): Generator<void, void> {
    try {
      yield* onLook(observe);
    } finally {
      looking = false;
    }
  }

  const lookOn = (steps: Generator<void, void>, spent: number) => {
    const begun = performance.now();
    let now = begun;
    while (!steps.next().done) {
      now = performance.now();
      if (now >= begun + slice)
        return later(() => lookOn(steps, spent + now - begun), 0, due.signal);
    }
    notBefore = Math.max(slot, now + (spent + now - begun) * restShare);
    if (again) lookSoon();
  };

  function lookSoon(): void {
    if (signal.aborted) return;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    const begin = () => {
      // This look sees everything that changed while it was pending.
      again = false;
      slot = Math.max(slot + spacing, performance.now());
      lookOn(look(), 0);
    };
    later(begin, Math.max(0, notBefore - performance.now()), due.signal);
  }

  const backOffLook = (wait: number) =>
    later(
      () => {
        if (!document.hidden) lookSoon();
        backOffLook(Math.min(2 * wait, steady));
      },
      wait,
      due.signal,
    );

  observe(document);
  for (const type of userEvents) document.addEventListener(type, lookSoon, options);
  navigation.addEventListener('navigatesuccess', lookSoon, options);
  signal.addEventListener('abort', stop);
  lookSoon();
  backOffLook(soonest);
  return lookSoon;
}
