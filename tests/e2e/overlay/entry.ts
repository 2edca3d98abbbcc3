/** The overlay alone, driven by a test: what a content script's glue is in the product. */
import { createOverlay, type Overlay } from '../../../lib/overlay/overlay';
import type { View } from '../../../lib/view/types';
import { sheet } from '../../../lib/overlay/sheet';
import { landmarkControls } from './fields';

export interface Bench {
  overlay: Overlay;
  heard: unknown[];
  /** Looks at the page anew and draws, as the glue does after each look. */
  draw(view: View | null): void;
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
  onMark: () => heard.push('mark'),
  onGone: () => heard.push('gone'),
  onStay: () => heard.push('stay'),
  onBeat: () => {},
});

globalThis.bench = {
  overlay,
  heard,
  draw(view) {
    const controls = landmarkControls(document);
    const dialog = [...document.querySelectorAll<HTMLElement>('dialog:modal, [aria-modal]')].at(-1);
    const buttons = [...document.querySelectorAll<HTMLElement>('footer button')];
    overlay.show(view, { controls, dialog: dialog ?? null, buttons, around: [] });
  },
  end: () => life.abort(),
};
