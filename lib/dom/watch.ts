/**
 * When to look again. A page tells of most changes by mutation records, but not of a shadow root
 * attached to an element that was already there, nor of anything in a closed one; so a look also
 * follows what the person does and a back-off clock (design.md, decision 6).
 */
import { later } from './later';
import { scan, type Scan } from './scan';

/** Quiet time after a look before the next, ms: a page's own countdown mutates every second. */
const rest = 120;
/** Longest stretch of one slice of a look, ms: half a frame. */
const slice = 8;
/** Looks without a cause after the page came, ms between them; the last one repeats. */
const backOff = [250, 500, 1_000, 2_000];

/** What the person does that may change the page without a record we would see. */
const userEvents = ['click', 'focusin', 'keyup'] as const;

interface Options {
  document: Document;
  /** Called with every finished look. While a look is unfinished there is no new one to act on. */
  onLook: (scan: Scan) => void;
  signal: AbortSignal;
}

/**
 * Looks at the page now and whenever it may have changed, until the signal ends it.
 *
 * @returns a function that asks for a look soon
 */
export function watch({ document, onLook, signal }: Options): () => void {
  let looking = false;
  let again = false;
  let notBefore = 0;
  const observed = new WeakSet<Node>();

  const observer = new MutationObserver(() => lookSoon());
  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  };

  const finish = (result: Scan) => {
    for (const root of result.roots) observe(root);
    looking = false;
    notBefore = performance.now() + rest;
    onLook(result);
    if (again) lookSoon();
  };

  const walkOn = (walk: Generator<void, void>) => {
    const end = performance.now() + slice;
    while (!signal.aborted && !walk.next().done) {
      if (performance.now() >= end) return later(() => walkOn(walk), 0, signal);
    }
  };

  function lookSoon(): void {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    again = false;
    later(() => walkOn(scan(document, finish)), Math.max(0, notBefore - performance.now()), signal);
  }

  const backOffLook = (turn: number) => {
    const wait = backOff[turn] ?? backOff.at(-1) ?? 2_000;
    later(
      () => {
        if (document.visibilityState === 'visible') lookSoon();
        backOffLook(turn + 1);
      },
      wait,
      signal,
    );
  };

  observe(document);
  const options = { capture: true, passive: true, signal };
  for (const type of userEvents) document.addEventListener(type, lookSoon, options);
  document.addEventListener('visibilitychange', lookSoon, { signal });
  document.defaultView?.navigation?.addEventListener('navigatesuccess', lookSoon, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  lookSoon();
  backOffLook(0);
  return lookSoon;
}
