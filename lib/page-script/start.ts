/**
 * The content script's life: it starts on a page of the four hosts, asks the worker what there is to
 * know about it, and ends when the extension is taken away. It holds no texts and keeps nothing.
 */
import { browser } from 'wxt/browser';
import { scan } from '../dom/scan';
import { watch } from '../dom/watch';
import { isWorkerMessage } from '../overlay/guard';
import { isKnownOrigin } from '../pages/hosts';
import { isBrief, type Brief } from './brief';
import { companion, type Companion } from './companion';
import { ask, isOrphaned } from './worker-link';

/**
 * The key, in the content script's own world, of a function that says whether one of us is at work on
 * this page. A symbol, because an element of the page whose id is the name would stand in for it.
 */
const atWorkKey = Symbol.for('ACE Companion');

/** Out here, because it stays in the page: made in `start`, it would keep all that lives there. */
const isAtWork = () => !isOrphaned();

/** Starts now, or once a page that the browser prepared in the background is really shown. */
export function startWhenActive(): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => start(true), { once: true });
  } else start(false);
}

function start(prerendered: boolean): void {
  if (top !== window || !isKnownOrigin(location.origin)) return;
  // At install and update the script is put into pages that may have one already (Firefox does it by
  // itself). An orphan, whose extension is gone, does not count.
  const earlier: unknown = Reflect.get(globalThis, atWorkKey);
  if (typeof earlier === 'function' && earlier()) return;
  const life = new AbortController();
  const { signal } = life;
  Reflect.set(globalThis, atWorkKey, isAtWork);

  let brief: Brief | null = null;
  let briefedFor = '';
  let atWork: Companion | null = null;

  /** A worker that gave no answer is asked again at the next look. */
  const fetchBrief = async (address: string) => {
    briefedFor = address;
    brief = null;
    const answer = await ask({ type: 'arrived', address, isNew: !atWork });
    if (briefedFor !== address) return;
    if (!isBrief(answer)) {
      briefedFor = '';
      return;
    }
    brief = answer;
    atWork ??= companion(answer.style, prerendered, signal);
    lookSoon();
  };

  const onLook = function* (observe: (root: Node) => void): Generator<void, void> {
    if (isOrphaned()) return life.abort();
    // Without the query: it may hold what is nobody's business.
    const address = location.origin + location.pathname;
    if (address !== briefedFor) void fetchBrief(address);
    else if (brief && atWork) {
      const scanned = yield* scan(document, brief.selectors);
      for (const root of scanned.roots) observe(root);
      yield* atWork.look(scanned, brief);
    }
  };
  const lookSoon = watch(onLook, () => atWork?.pause(), signal);

  browser.runtime.onMessage.addListener((body: unknown) => {
    if (isWorkerMessage(body)) atWork?.hear(body);
  });
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      atWork?.cameBack();
      lookSoon();
    },
    { signal },
  );
}
