/**
 * The overlay on a page: one bar, chips at the fields, one live region. Plain DOM in a closed
 * shadow root. Apart from its host it writes nothing into the page; it never takes focus by itself,
 * stops no event of the page, and contains no text of its own: all text comes with the view.
 */
import type { Scan } from '../dom/scan';
import { later } from '../dom/post-task';
import { boxOf } from '../dom/tree';
import type { Action, Face, PageView } from '../guidance/types';
import type { ControlId } from '../pages/controls';
import { closes, createBar, enlarges, toggles } from './bar';
import { createChips } from './chips';
import { after, focus, focused, make, open } from './element';
import { presentFace, withHelp, type Shown } from './face';
import { createHost } from './shadow-host';
import { untilNextDigit } from './countdown';
import { createPlacing } from './placing';
import { counts, stopsIn, watchKeys } from './presses';
import { createSpeech } from './speech';
import { readSurroundings } from './surroundings';
import { createTimer, leftIn } from './timer';
import type { Overlay, OverlayOptions, SeenOnPage } from './types';

/**
 * When everything with a running countdown vanishes, unless another tick comes before, in ms. Long
 * after the tick, because what is hidden even for a moment loses the focus.
 */
const lifetime = 4_000;

/** What the person opened or pressed in the bar. Reset when the state changes. */
interface Asked {
  /** A key of `asides`, or empty. */
  aside?: string;
  size?: 'small' | 'full' | '';
  /** The aside at the CAPTCHA has already opened by itself. */
  atCaptcha?: boolean;
}

export function createOverlay(options: OverlayOptions): Overlay {
  const { style, signal, onAct, onAlert, onGone, onStay } = options;
  const host = createHost(style, signal, reopen, onGone);
  const { root } = host;
  const region = make('section');
  const speech = createSpeech();
  const chips = createChips(region, root.host);
  const ours = createBar();
  const { element: bar, menu } = ours;
  const timer = createTimer(bar, onAlert);
  const placing = createPlacing(bar);
  const stops = stopsIn(region, root);
  region.append(bar, menu, speech.element);
  root.append(region);

  let view: PageView | null = null;
  let seen: SeenOnPage = { state: null, controls: new Map() };
  let dialog: HTMLElement | null = null;
  let scan: Scan | undefined;
  /** The control in use. While focus is in the bar, the one that it came from. */
  let inUse: HTMLElement | null = null;
  let inUseId: ControlId | undefined;
  let isTyping = false;
  let asked: Asked = {};
  /** Set after Back was held; `near` is the page's button, if one was pressed. */
  let held: { near: HTMLElement | undefined } | null = null;
  let present: Face | undefined;
  let spoken = 0;
  let stopBeat = () => {};
  /** Cancels the update that a move of focus has requested. */
  let due: AbortController | undefined;

  function press(action: Action) {
    // The browser itself would open it again.
    if (action !== toggles) menu.hidePopover();
    const { act, opens } = action;
    if (act && act.type !== 'ask-access') onAct(act);
    if (held) stay();
    else if (action === closes) ask(asked.aside ? { aside: '' } : { size: 'small' });
    else if (opens !== undefined) ask({ aside: opens, size: 'full' });
    else if (action === enlarges) ask({ size: 'full' });
    else update();
  }

  function ask(change: Asked) {
    Object.assign(asked, change);
    update(true);
  }

  function relax() {
    if (!held) return;
    held = null;
    speech.say('');
    update(true);
  }

  function stay() {
    relax();
    onStay();
  }

  /** Updates which control has the focus. */
  function turn() {
    if (root.activeElement) return;
    const now = focused();
    if (now !== inUse) {
      isTyping = false;
      asked.size = '';
      // The aside that opened by itself at the CAPTCHA closes when the person moves on.
      if (asked.atCaptcha) asked.aside = '';
    }
    inUse = now;
    inUseId = [...seen.controls].find(([, { element }]) => now && element.contains(now))?.[0];
  }

  /** Returns what the bar says now. */
  function words({ clock, faces, asides, help, heldBack }: PageView): Shown | null {
    const face = presentFace(faces, leftIn(clock));
    // An urgent new face replaces what was opened earlier.
    if (face?.isFirm && face.title !== present?.title) asked = {};
    present = face;
    const opened = held ? heldBack : asides[asked.aside ?? ''];
    bar.toggleAttribute('data-aside', !!opened);
    if (!face) return null;
    const about = inUseId && !opened ? help[inUseId] : undefined;
    return withHelp(opened ?? face, about, inUseId && seen.controls.get(inUseId)?.name);
  }

  /**
   * Writes the text if it changed. Then reads the page's layout once and writes everything that
   * depends on it once.
   *
   * @param isNew the state, the window or a dialog changed, so the bar may stand anywhere.
   *   Otherwise it stays as long as it covers nothing.
   */
  function update(isNew = false) {
    if (!view || !scan || signal.aborted) return;
    turn();
    const shown = words(view);
    if (!shown) return;
    // Also true of what was hidden just now, such as the menu.
    const isInside = !!root.activeElement;
    const focusWasAt = stops.currentStop();
    const isOther = ours.draw(view, shown, timer.elements) || isNew;
    if (isInside) focus(stops.all()[focusWasAt] ?? stops.all()[0]);
    const { about, title, line, isFirm } = shown;
    // A held Back is announced at once.
    if (!held) {
      // Whoever is in the bar hears what it says. At 0:00 the worker speaks.
      const isUrgent = asked.atCaptcha || (isFirm && leftIn(view.clock) !== 0);
      const isRead = view.readsAloud && (isInside || about || isUrgent);
      speech.offerHelp(
        isRead ? `${seen.state}${about || title}` : '',
        // A line that the face goes on showing is not said again for each control.
        `${title} ${about && line === present?.line ? '' : line}`,
      );
    }

    open(bar);
    // Only the full form can be measured; what is painted is the form that is chosen below.
    if (isOther) bar.dataset['form'] = 'bar';
    const page = readSurroundings(scan, inUse, root.host);
    const isSmall = asked.size === 'small';
    const box = placing.find(page, {
      isNew: isOther,
      largest: isSmall ? 2 : view.size === 'strip' && asked.size !== 'full' ? 1 : 0,
      isFirm: asked.size === 'full' || isInside || (isFirm && !isSmall),
      isTyping,
      near: held?.near && boxOf(held.near),
    });

    chips.place(page, inUse, box, scan.selectors.buttons);
    placing.write();
    if (page.spoken > spoken) speech.onHeard();
    ({ spoken } = page);
  }

  /** Opens the popovers again, which a move of the host has closed. */
  function reopen() {
    chips.reopen();
    open(bar);
  }

  function run() {
    stopBeat();
    if (!view) return;
    const left = leftIn(view.clock);
    if (left) {
      // Schedules the next tick first, so that the digits continue even if the rest fails.
      const stopTick = after(region, untilNextDigit(left), run);
      // Firefox ends the script of a disabled extension without warning and leaves what it drew. A
      // countdown that stands still would be wrong.
      const end = region.animate({ visibility: 'hidden' }, { delay: lifetime, fill: 'forwards' });
      stopBeat = () => {
        stopTick();
        end.cancel();
      };
    }
    timer.draw(view.clock);
    // Another minute may need another text.
    if (present && presentFace(view.faces, left) !== present) update(true);
  }

  /** Called when another control has focus. */
  function onTurned() {
    due = undefined;
    update();
  }

  /** Called when the window has lost focus: to a frame of the page, or to another window. */
  function onLeft() {
    update();
    if (!view) return;
    const { captchaAside: aside } = view;
    if (inUseId === 'captcha') {
      if (!aside || asked.atCaptcha) return;
      ask({ aside, atCaptcha: true });
      // An aside that opened by itself must not be in the way.
      if (bar.dataset['form'] !== 'bar') ask({ aside: '' });
    } else if (!document.hasFocus() && !document.hidden) {
      bar.toggleAttribute('data-left', true);
      update(true);
    }
  }

  // A press leaves focus in the page's field.
  region.addEventListener('mousedown', (event) => event.preventDefault());
  region.addEventListener('click', (event) => {
    const action = ours.actionAt(event.target);
    if (action && counts(event, region, root)) press(action);
    // "Why?" makes the bar grow.
    else after(region, 0, () => update(true));
  });
  // A Lightning dialog traps focus with a listener on the window, which would take it back.
  region.addEventListener('focusin', (event) => event.stopPropagation());
  // Leaving the bar returns focus to where it came from, or to the page if that is gone.
  watchKeys(region, stops, (key) => {
    const inside = root.activeElement;
    const again = inUseId && seen.controls.get(inUseId)?.element;
    menu.hidePopover();
    focus(inUse?.isConnected ? inUse : again || null);
    if (inside instanceof HTMLElement) inside.blur();
    ask({ size: '', ...(key === 'Escape' && { aside: '' }) });
  });

  const on = (types: string, handle: (event: Event) => void) => {
    for (const type of types.split(' ')) {
      window.addEventListener(type, handle, { signal, passive: true, capture: true });
    }
  };
  const isOurs = ({ target }: Event) => target === root.host;
  on('resize', () => update(true));
  // When focus moves within one outermost shadow host, no focus event reaches the window. So we
  // listen for keys and the pointer, too. Our work runs in a separate task, because the page
  // handles the same events.
  on('focusin keyup pointerup', () => {
    if (focused() === inUse) return;
    turn();
    if (due) return;
    due = new AbortController();
    later(onTurned, 0, due.signal);
  });
  on('input', (event) => {
    if (isOurs(event)) return;
    isTyping = true;
    speech.skipHelp();
  });
  on('pointerdown keydown', (event) => {
    if (isOurs(event) || !event.isTrusted) return;
    menu.hidePopover();
    // Anything else that the person does means that they stay.
    if (held && !(held.near && event.composedPath().includes(held.near))) stay();
  });
  on('blur', ({ target }) => {
    // The document does not know where focus went until a moment later.
    if (target === window && view) after(region, 0, onLeft);
  });
  on('visibilitychange', run);

  return {
    show(next, now, nextDialog, lastScan) {
      const isOther = now.state !== seen.state;
      const isNew = isOther || nextDialog !== dialog;
      seen = now;
      dialog = nextDialog;
      scan = lastScan;
      view = signal.aborted ? null : next;
      if (isOther) {
        asked = {};
        present = undefined;
        placing.forgetPlace();
      }
      if (!view) return host.leave();
      Object.assign(region, view.region);
      host.standBy(dialog);
      if (!view.heldBack) held = null;
      const hasNew = chips.draw(view.help, seen.controls);
      // The popover opened last is in front. Close the bar, so that it opens again above the new
      // chips.
      if (hasNew && !root.activeElement) bar.hidePopover();
      run();
      update(isNew);
    },
    say(text) {
      if (!view) return;
      speech.onHeard();
      speech.say(text);
    },
    warnOfBack(near) {
      const back = view?.heldBack;
      if (!back) return;
      held = { near };
      update(true);
      speech.say(`${back.title} ${back.line}`);
    },
    relax,
    focusBar() {
      if (!view) return;
      ask({ size: 'full' });
      focus(stops.all()[0]);
    },
    pause() {
      stopBeat();
      due?.abort();
      due = undefined;
    },
  };
}
