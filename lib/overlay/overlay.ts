/**
 * What is drawn on a page: hints at the fields, one card, one live region. Plain DOM in a closed
 * shadow root. Writes nothing into the page, takes no focus by itself, stops no event of the page, and
 * holds no words of its own: all come with the View.
 */
import type { ByHand } from '../messages';
import type { FieldId } from '../pages/types';
import { createCard } from './card';
import { after, focused, make, open } from './element';
import { boxOf, never, type Obstacle, type Size } from './geometry';
import { createHints } from './hints';
import { createHost } from './host';
import { createTimer } from './timer';
import type { View } from './view';
import { createWarning } from './warning';

/** How long a look at the surroundings holds while nothing is heard of a change, ms. */
const beat = 1_000;

/** Scrolling is followed by CSS; who covers whom is asked at most this often, ms. */
const scrollPause = 60;

export interface OverlayOptions {
  document: Document;
  /** Takes everything away. */
  signal: AbortSignal;
  /** A person pressed a control of the card. */
  onAct: (act: ByHand) => void;
  /** The countdown passed a moment that is told. */
  onMark: () => void;
  /** The page kept removing the overlay; it stays away. */
  onGone: () => void;
  /** The person stays, after Back was held. */
  onStay: () => void;
  /** About once a second while the tab is visible. */
  onBeat: () => void;
}

/** What was recognised on the page. */
export interface SeenOnPage {
  fields: ReadonlyMap<FieldId, HTMLElement>;
  /** The label of each field, as the page shows it. */
  names: ReadonlyMap<FieldId, string>;
  /** The page's open modal dialog, native or Lightning's. */
  dialog: HTMLElement | null;
  /** Buttons that the card had better not cover: Next, Back. */
  buttons?: readonly HTMLElement[];
}

export interface Overlay {
  /** Draws the view, or takes all away for null. */
  show(view: View | null, seen: SeenOnPage): void;
  /** Speaks through the live region, if the tab is visible. */
  say(text: string): void;
  /** Shows and speaks that Back was held; `near` is the button. */
  warnOfBack(near?: HTMLElement | null): void;
  /** Brings the focus into the card, unfolding it. */
  focusCard(): void;
}

export function createOverlay(options: OverlayOptions): Overlay {
  const { document, signal, onAct, onMark, onGone, onStay, onBeat } = options;
  const host = createHost({ document, signal, onMoved: () => reopen(), onGone });
  const { root } = host;

  const region = make(document, 'section');
  const live = make(document, 'div', 'spoken');
  live.role = 'status';

  let view: View | null = null;
  let seen: SeenOnPage = { fields: new Map(), names: new Map(), dialog: null };
  let back: HTMLElement | null = null;
  let stopBeat: (() => void) | null = null;
  let settledAt = 0;

  const timer = createTimer(document, onMark);
  const hints = createHints({ document, region, signal, onChange: () => settle() });
  const card = createCard({
    document,
    timer: timer.element,
    counts,
    onAct,
    onDone: giveBack,
    onChange: () => settle(),
  });
  const warning = createWarning({ document, counts, onStay });
  region.append(card.element, warning.element);
  root.append(region, live);

  /**
   * A press counts only if a person made it, on something of ours that can be seen and that nothing
   * covers: `html { opacity: .01 }` leaves an overlay that can be pressed and not be seen.
   */
  function counts(event: Event): boolean {
    if (!event.isTrusted) return false;
    let opacity = 1;
    for (let at: Element | null = card.element; at;) {
      opacity *= Number(getComputedStyle(at).opacity);
      const up: Node | null = at.parentNode;
      at = up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
    }
    if (opacity < 0.9) return false;
    // A press by keyboard has no place.
    if (!(event instanceof PointerEvent) || event.detail === 0) return true;
    return region.contains(root.elementFromPoint(event.clientX, event.clientY));
  }

  const windowSize = (): Size => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.clientHeight,
  });

  function settle() {
    if (!view || signal.aborted) return;
    const element = focused(document);
    const own = root.activeElement !== null;
    const inUse = element && !own ? boxOf(element.getBoundingClientRect()) : null;
    const size = windowSize();
    const obstacles: Obstacle[] = [];
    if (inUse) obstacles.push({ box: inUse, weight: never });
    for (const button of seen.buttons ?? []) {
      obstacles.push({ box: boxOf(button.getBoundingClientRect()), weight: 5 });
    }
    if (!own) {
      hints.use(element);
      card.settle(size, obstacles);
    } else card.settle(size, []);
    const taken = [{ box: boxOf(card.element.getBoundingClientRect()), weight: 3 }];
    hints.settle(size, taken, inUse);
  }

  function reopen() {
    if (!view) return;
    hints.reopen();
    open(card.element);
    warning.reopen();
  }

  function run() {
    stopBeat?.();
    stopBeat = null;
    if (!view || signal.aborted) return;
    const next = timer.tick() ?? beat;
    stopBeat = after(region, next, () => {
      host.check();
      settle();
      run();
      onBeat();
    });
  }

  function giveBack() {
    if (root.activeElement === null) return;
    if (back?.isConnected) back.focus({ preventScroll: true });
    else if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    back = null;
  }

  const controls = () =>
    [...region.querySelectorAll<HTMLElement>('button, input')].filter((one) =>
      one.checkVisibility(),
    );

  // Only while the focus is inside are the controls in the Tab order; there Tab goes round.
  root.addEventListener('focusin', () => {
    for (const control of controls()) control.tabIndex = 0;
  });
  root.addEventListener('focusout', (event) => {
    const to = event instanceof FocusEvent ? event.relatedTarget : null;
    if (to instanceof Node && region.contains(to)) return;
    for (const control of region.querySelectorAll<HTMLElement>('button, input'))
      control.tabIndex = -1;
  });
  root.addEventListener('mousedown', () => {
    if (root.activeElement === null) back = focused(document);
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const all = controls();
    const at = all.findIndex((control) => control === root.activeElement);
    const edge = event.shiftKey ? 0 : all.length - 1;
    if (event.key === 'Escape') giveBack();
    else if (event.key === 'Tab' && at === edge) all.at(event.shiftKey ? -1 : 0)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  const settleOften = (event: Event) => {
    if (event.type !== 'scroll' || event.timeStamp - settledAt > scrollPause) {
      settledAt = event.timeStamp;
      settle();
    }
  };
  // In native shadow a focus that moves within one outermost host is not heard of at the document:
  // hence the keys and the pointer too.
  const listen = { signal, passive: true, capture: true };
  for (const type of ['focusin', 'focusout', 'keyup', 'pointerup', 'scroll', 'scrollend']) {
    document.addEventListener(type, settleOften, listen);
  }
  document.defaultView?.addEventListener('resize', settleOften, listen);
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') run();
    },
    { signal },
  );
  signal.addEventListener('abort', run);

  const say = (text: string) => {
    if (!view || document.visibilityState !== 'visible') return;
    // The same words twice are no change, and not spoken.
    live.textContent = live.textContent === text ? `${text}\u00a0` : text;
  };

  return {
    show(next, now) {
      seen = now;
      view = signal.aborted ? null : next;
      if (!view) {
        warning.hide();
        host.leave();
        run();
        return;
      }
      region.ariaLabel = view.regionName;
      host.standBy(seen.dialog);
      timer.draw(view.clock);
      card.draw(view);
      hints.draw(view.hintsOn ? view.hints : {}, seen.fields, seen.names);
      if (!view.backWarning) warning.hide();
      open(card.element);
      settle();
      run();
    },
    say,
    warnOfBack(near = null) {
      if (!view?.backWarning) return;
      const { title, body, how } = view.backWarning;
      warning.show(view.backWarning, near);
      say(`${title} ${body} ${how}`);
    },
    focusCard() {
      if (!view) return;
      if (root.activeElement === null) back = focused(document);
      card.unfold();
      settle();
      controls()[0]?.focus({ preventScroll: true });
    },
  };
}
