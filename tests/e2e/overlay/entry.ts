/** The overlay alone, driven by a test in place of the content script. */
import { openDialogOf } from '../../../lib/dom/dialogs';
import { scan, type Scan } from '../../../lib/dom/scan';
import type { PageView } from '../../../lib/guidance/types';
import { createOverlay } from '../../../lib/overlay/overlay';
import type { Overlay } from '../../../lib/overlay/types';
import { sheet } from '../../../lib/overlay/sheet';
import { selectors } from '../../../lib/pages/selectors';
import type { StateId } from '../../../lib/pages/types';
import { benchControls } from './fields';

export interface Bench {
  overlay: Overlay;
  heard: unknown[];
  /** Scans the page again and draws, as the content script does after each look. */
  draw(view: PageView | null, state?: StateId | null): void;
  end(): void;
}

declare global {
  var bench: Bench;
  /** Set by the test that stops all timers of the page. */
  var stopAll: () => void;
}

const life = new AbortController();
const heard: unknown[] = [];
const overlay = createOverlay({
  style: sheet,
  signal: life.signal,
  onAct: (act) => heard.push(act),
  onAlert: () => heard.push('mark'),
  onGone: () => heard.push('gone'),
  onStay: () => heard.push('stay'),
});

function look(): Scan {
  const steps = scan(document, selectors);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The last view. The product draws it again at the look after each scroll. */
let last: [PageView | null, StateId | null] = [null, null];
document.addEventListener('scrollend', () => globalThis.bench.draw(...last), { capture: true });

globalThis.bench = {
  overlay,
  heard,
  draw(view, state = 'owner') {
    last = [view, state];
    const seen = look();
    const controls = benchControls(document);
    overlay.show(view, { state, controls }, openDialogOf(seen), seen);
  },
  end: () => life.abort(),
};
