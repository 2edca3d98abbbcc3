/**
 * What is drawn on a page: hints at the fields, one card, one live region. Plain DOM in a closed
 * shadow root. Writes nothing into the page, takes no focus by itself, stops no event of the page, and
 * holds no words of its own: all come with the View.
 */
import type { Found } from '../dom/recognise';
import { boxOf, isDrawn, pathOf } from '../dom/tree';
import type { CardAct } from '../view/acts';
import type { ControlId } from '../pages/types';
import { anchorOf } from './around';
import { createCard } from './card';
import { after, focused, make } from './element';
import { createHints } from './hints';
import { createHost } from './host';
import { createTimer } from './timer';
import type { View } from '../view/types';

/** How long a look at the surroundings holds while nothing is heard of a change, ms. */
const beat = 1_000;

/** Scrolling is followed by CSS; who covers whom is asked at most this often, ms. */
const scrollPause = 60;

interface OverlayOptions {
  /** The style sheet: it comes with the brief, so that the content script need not hold it. */
  style: string;
  /** Takes everything away. */
  signal: AbortSignal;
  /** A person pressed a control of the card, which stands in `corner`. */
  onAct: (act: CardAct, corner?: string) => void;
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
interface SeenOnPage {
  controls: ReadonlyMap<ControlId, Found>;
  /** The page's open modal dialog, native or Lightning's. */
  dialog: HTMLElement | null;
  /** Buttons that had better not be covered: Next, Back. */
  buttons: readonly HTMLElement[];
  /** The page's controls, which a hint at a button had better not cover. */
  around: readonly HTMLElement[];
}

export interface Overlay {
  /** Draws the view, or takes all away for null. */
  show(view: View | null, seen: SeenOnPage): void;
  /** Speaks through the live region, if the tab is visible. */
  say(text: string): void;
  /** Shows and speaks that going back was held; `near` is the page's button, if it was that one. */
  warnOfBack(near?: HTMLElement): void;
  /** Takes that warning away. */
  relax(): void;
  /** Brings the focus into the card, unfolding it. */
  focusCard(): void;
}

export function createOverlay(options: OverlayOptions): Overlay {
  const { style, signal, onAct, onMark, onGone, onStay, onBeat } = options;
  const host = createHost({ style, signal, onMoved: reopen, onGone });
  const { root } = host;
  const region = make('section');
  const live = make('div', 'spoken');
  live.role = 'status';

  let view: View | null = null;
  let seen: SeenOnPage = { controls: new Map(), dialog: null, buttons: [], around: [] };
  /** Where the focus was before it came into the card. */
  let back: HTMLElement | null = null;
  let stopBeat = () => {};
  let settledAt = 0;

  const timer = createTimer(onMark);
  const hints = createHints({ region, signal, onChange: settle });
  const card = createCard({
    timer: timer.element,
    counts,
    onAct,
    onStay,
    onDone: giveBack,
    onChange: settle,
  });
  region.append(card.element);
  root.append(region, live);

  /**
   * A press counts only if a person made it, on something of ours that can be seen and that nothing
   * covers: `html { opacity: .01 }` leaves an overlay that can be pressed and not be seen.
   */
  function counts(event: Event): boolean {
    let opacity = 1;
    for (const at of pathOf(card.element)) {
      if (at instanceof Element) opacity *= Number(getComputedStyle(at).opacity);
    }
    if (!event.isTrusted || opacity < 0.9) return false;
    // A press by keyboard has no place.
    if (!(event instanceof MouseEvent) || event.detail === 0) return true;
    return region.contains(root.elementFromPoint(event.clientX, event.clientY));
  }

  function settle() {
    if (!view || signal.aborted) return;
    const { clientWidth: right, clientHeight: bottom } = document.documentElement;
    const size = { left: 0, top: 0, right, bottom };
    const element = root.activeElement ? null : focused();
    const inUse = element && boxOf(anchorOf(element));
    const boxes = (elements: readonly HTMLElement[]) => elements.map(boxOf);
    // While the focus is in the card, the field it came from stays the one in use.
    if (!root.activeElement) hints.use(element);
    const buttons = boxes(seen.buttons);
    card.settle(
      size,
      inUse,
      buttons,
      boxes([...seen.controls.values()].map((found) => found.element)),
    );
    hints.settle(size, boxOf(card.element), inUse, buttons, () => boxes(seen.around));
  }

  function reopen() {
    hints.reopen();
    card.open();
  }

  function run() {
    stopBeat();
    if (!view || signal.aborted) return;
    stopBeat = after(region, timer.tick() ?? beat, () => {
      // First the next beat: the digits go on, whatever the page makes of the rest.
      run();
      host.check();
      settle();
      onBeat();
    });
  }

  /** Takes the focus out of the card: to where it was before, or to the page if that is gone. */
  function giveBack() {
    const inside = root.activeElement;
    if (!(inside instanceof HTMLElement)) return;
    // A form's own fields shadow its methods.
    if (back) HTMLElement.prototype.focus.call(back, { preventScroll: true });
    inside.blur();
  }

  const controls = () =>
    [...region.querySelectorAll<HTMLElement>('button, input, summary')].filter(isDrawn);
  root.addEventListener('mousedown', () => {
    if (!root.activeElement) back = focused();
  });
  // The controls are never in the page's Tab order. Once the focus is inside, Tab goes from one to the
  // next, and from the last one back to the page, as Escape does from each.
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { key, shiftKey } = event;
    if (key !== 'Tab' && key !== 'Escape') return;
    const all = controls();
    const at = all.findIndex((control) => control === root.activeElement);
    const next = key === 'Tab' && all[shiftKey ? at - 1 : at + 1];
    if (next) next.focus();
    else giveBack();
    event.preventDefault();
    event.stopPropagation();
  });

  const settleOften = ({ type, timeStamp }: Event) => {
    if (type === 'scroll' && timeStamp - settledAt < scrollPause) return;
    settledAt = timeStamp;
    settle();
  };
  // In native shadow a focus that moves within one outermost host is not heard of at the window:
  // hence keys and pointer too.
  const listen = { signal, passive: true, capture: true };
  const events = 'focusin focusout keyup pointerup scroll scrollend resize';
  for (const type of events.split(' ')) {
    addEventListener(type, settleOften, listen);
  }
  document.addEventListener('visibilitychange', run, listen);
  signal.addEventListener('abort', run);

  const say = (text: string) => {
    if (!view || document.visibilityState !== 'visible') return;
    // The same words twice would be no change, and not be spoken.
    live.textContent = live.textContent === text ? `${text}\u00a0` : text;
  };

  return {
    show(next, now) {
      seen = now;
      view = signal.aborted ? null : next;
      if (!view) {
        host.leave();
        run();
        return;
      }
      region.ariaLabel = view.regionName;
      timer.draw(view.clock);
      card.draw(view);
      host.standBy(seen.dialog);
      run();
      hints.draw(view.hintsOn ? view.hints : {}, seen.controls);
      settle();
    },
    say,
    warnOfBack(near) {
      const texts = view?.backWarning;
      if (!texts) return;
      card.warn(texts, near);
      settle();
      say(`${texts.title} ${texts.body} ${texts.how}`);
    },
    relax() {
      card.relax();
      live.textContent = '';
    },
    focusCard() {
      if (!view) return;
      if (!root.activeElement) back = focused();
      card.unfold();
      settle();
      controls()[0]?.focus({ preventScroll: true });
    },
  };
}
