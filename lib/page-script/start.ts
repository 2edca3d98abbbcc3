/**
 * The life cycle of the content script: it starts on a page of the four hosts, asks the worker for
 * what it needs to know about the page, and ends when the extension is removed. It contains no
 * texts and stores nothing.
 */
import { browser } from 'wxt/browser';
import { recognize } from '../dom/recognize';
import { scan } from '../dom/scan';
import { watch } from '../dom/watch';
import { isWorkerMessage } from '../overlay/message-guards';
import { isKnownOrigin } from '../pages/hosts';
import { isPageSetup, type PageSetup } from './page-setup';
import { companion, type Companion } from './companion';
import { lookKey, type Look, type LookIfAlive } from './shared-look';
import { ask, isOrphaned } from './worker-link';

/**
 * At the top level because `look` stays in the page: a closure created in `start` would keep
 * everything there alive.
 */
let setup: PageSetup | null = null;

/** Recognizes the page. Run at once by the script that fills in the form, to find the fields. */
function* look(): Look {
  if (setup?.landmarks) {
    return yield* recognize(yield* scan(document, setup.selectors), setup.landmarks);
  }
  return null;
}

const lookIfAlive: LookIfAlive = () => !isOrphaned() && look;

/** Starts now, or, if the browser is prerendering the page, once it is shown. */
export function startWhenActive(): void {
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => start(true), { once: true });
  } else start(false);
}

function start(prerendered: boolean): void {
  if (top !== window || !isKnownOrigin(location.origin)) return;
  // On install and update, the script is injected into pages that may already have one (Firefox
  // does this by itself). An orphan, whose extension is gone, does not count.
  const earlier: LookIfAlive | undefined = Reflect.get(globalThis, lookKey);
  if (earlier?.()) return;
  const life = new AbortController();
  const { signal } = life;
  Reflect.set(globalThis, lookKey, lookIfAlive);

  let briefedFor = '';
  let atWork: Companion | null = null;

  /** Fetches the setup. If the worker does not answer, the next look asks again. */
  const fetchBrief = async (address: string) => {
    briefedFor = address;
    setup = null;
    const answer = await ask({ type: 'arrived', address, isNew: !atWork });
    if (briefedFor !== address) return;
    if (!isPageSetup(answer)) {
      briefedFor = '';
      return;
    }
    setup = answer;
    atWork ??= companion(answer.style, prerendered, signal);
    lookSoon();
  };

  const onLook = function* (observe: (root: Node) => void): Generator<void, void> {
    if (isOrphaned()) return life.abort();
    // Without the query, which may contain private data.
    const address = location.origin + location.pathname;
    if (address !== briefedFor) void fetchBrief(address);
    else if (setup && atWork) {
      const scanned = yield* scan(document, setup.selectors);
      for (const root of scanned.roots) observe(root);
      yield* atWork.look(scanned, setup);
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
