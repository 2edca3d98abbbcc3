/**
 * When to look again. A page tells of most changes by mutation records, but not of a shadow root
 * attached to an element that was already there, nor of anything in a closed one; so a look also
 * follows what the person does and a back-off clock.
 */
import { later } from './later';

/**
 * Looks come on average no more often than this, ms: a page's own countdown mutates every second. After a
 * quiet time two may follow each other at once, because a press and the page's answer to it do.
 */
const spacing = 120;
/** Quiet time after each look before the next, as a multiple of the time that the look took us. */
const restShare = 9;
/** Longest stretch of one slice of a look, ms: half a frame. */
const slice = 8;
/** Looks without a cause: the first so long after the page came, ms, each wait twice the one before … */
const soonest = 250;
/** … up to this one, ms, which repeats. */
const steady = 2_000;

/**
 * Nothing of ours runs while the page scrolls, nor this long after a scroll has ended, ms: a wheel or a held
 * key scrolls in steps, and each step has an end of its own.
 */
const settled = 100;
/** A scroll without an end, or steps that go on and on, stop us no longer than this, ms. */
const longestPause = 2_000;

/** What the person does that may change the page without a record we would see. */
const userEvents = ['click', 'focusin', 'keyup'] as const;

/**
 * Looks at the page now and whenever it may have changed, until the signal ends it.
 *
 * @param onLook looks at the page in steps, and calls `observe` with each shadow root that it finds. While a
 *   look is unfinished there is no new one.
 * @param onScroll the page begins to scroll: nothing of ours runs until the next look
 * @returns a function that asks for a look soon
 */
export function watch(
  onLook: (observe: (root: Node) => void) => Generator<void, void>,
  onScroll: () => void,
  signal: AbortSignal,
): () => void {
  let looking = false;
  let again = false;
  let notBefore = 0;
  /** When a look that keeps to the spacing may begin. */
  let slot = 0;
  /** The page scrolls, or did so a moment ago. */
  let isPaused = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Calls off what is due. */
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
    // Scrolling inside a shadow root is heard there alone.
    hearScroll(root);
    root.addEventListener('scrollend', settle, options);
  };
  /** Hears the first event of a scroll and none of those that follow in each frame. */
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
  // A timer, because a posted task costs too much to call off at each step. Where a page clears all timers,
  // the longest pause is what ends.
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
      // What changed while this look was due is seen by it.
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
  document.addEventListener('visibilitychange', lookSoon, { signal });
  navigation.addEventListener('navigatesuccess', lookSoon, { signal });
  signal.addEventListener('abort', stop);
  lookSoon();
  backOffLook(soonest);
  return lookSoon;
}
