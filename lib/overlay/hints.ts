/**
 * The hints at fields and buttons. Each is one popover anchored to its control: compact, and full while
 * the control is in use or the pointer rests on it. One is full at a time. None can be pressed or focused.
 */
import type { Found } from '../dom/recognise';
import { boxOf, isDrawn, isOn } from '../dom/tree';
import type { ControlId } from '../pages/types';
import { isCovered, isOverFloating } from './around';
import { after, open, setFlag } from './element';
import { choose, holds, never, overlap, priceOf, weigh, type Box, type Obstacle } from './geometry';
import { createHint, measureHint, writeHint, type Hint } from './hint';
import type { HintText } from '../view/types';

/** How long the pointer stays before it rests, ms. */
const rest = 150;

/**
 * Where a hint may stand; hints.css says where that is. Compact ones begin with `top`, at the label's
 * line; a button's with `below`, because it has its name inside and others beside it.
 */
const sides = { ltr: ['right', 'left'], rtl: ['left', 'right'] };

interface Hints {
  /** Draws these hints, and no others, at what was found. */
  draw(texts: Partial<Record<ControlId, HintText>>, found: ReadonlyMap<ControlId, Found>): void;
  /** Opens again what a move of the host has closed. */
  reopen(): void;
  /** Says which element of the page has the focus. */
  use(element: HTMLElement | null): void;
  /**
   * Places everything anew in a window, clear of the card, of the control in use and of `buttons`; at a
   * button, clear of every other control of the page.
   */
  settle(
    view: Box,
    card: Box,
    inUse: Box | null,
    buttons: readonly Box[],
    controls: () => readonly Box[],
  ): void;
}

/** `onChange` asks for a `settle`. */
export function createHints(options: {
  region: HTMLElement;
  signal: AbortSignal;
  onChange: () => void;
}): Hints {
  const { region, signal, onChange } = options;
  const hints = new Map<ControlId, Hint>();
  /** Who has pressed a button has read its hint, and looks at what comes. */
  const pressed = new WeakSet<HTMLElement>();
  let used: Hint | undefined;
  let current: Hint | undefined;
  let stale = true;
  let pointer = { x: 0, y: 0, at: 0 };
  let stopRest = () => {};

  const changed = () => {
    stale = true;
    onChange();
  };
  // Tells of removal, `display: none` and new sizes before the next paint, in every shadow root.
  const sizes = new ResizeObserver(changed);
  const shows = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        for (const hint of hints.values())
          if (hint.anchor === target) hint.shown = intersectionRatio;
      }
      onChange();
    },
    // A label's line that is scrolled away takes its hint along, though the control still shows.
    { threshold: [0.3, 0.95], scrollMargin: '-22px 0px 0px 0px' },
  );
  const unfolds = new MutationObserver(onChange);

  const unwatch = ({ anchor, popover }: Hint) => {
    sizes.unobserve(anchor);
    shows.unobserve(anchor);
    popover.remove();
  };

  const bind = (hint: Hint) => {
    region.append(hint.popover);
    sizes.observe(hint.anchor);
    shows.observe(hint.anchor);
    unfolds.observe(hint.control, { attributeFilter: ['aria-expanded'] });
    open(hint.popover, hint.anchor);
  };

  const show = (hint: Hint | undefined) => {
    if (current === hint) return;
    current = hint;
    onChange();
  };

  const listen = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointermove',
    ({ isTrusted, clientX: x, clientY: y, timeStamp, pointerType }) => {
      if (!isTrusted || pointerType === 'touch' || !hints.size) return;
      if (current && current !== used && !holds(boxOf(current.anchor), x, y)) {
        show(used);
      }
      // However often the pointer reports, a wait is begun at most every 50 ms.
      const again = timeStamp - pointer.at > 50;
      pointer = { x, y, at: again ? timeStamp : pointer.at };
      if (!again) return;
      stopRest();
      stopRest = after(region, rest, () => {
        for (const hint of hints.values()) {
          const on = [hint.anchor, hint.popover].some((element) =>
            holds(boxOf(element), pointer.x, pointer.y),
          );
          if (on && !hint.popover.matches('[data-off]')) show(hint);
        }
      });
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      for (const { control, isButton } of hints.values())
        if (isButton && isOn(event, [control])) pressed.add(control);
      onChange();
    },
    listen,
  );
  signal.addEventListener('abort', () => {
    for (const watcher of [sizes, shows, unfolds]) watcher.disconnect();
    stopRest();
  });

  const place = ({ popover }: Hint, values: readonly string[], price: () => number) =>
    choose(
      values,
      (value) => {
        if (popover.dataset.place !== value) popover.dataset.place = value;
      },
      price,
    );

  return {
    draw(texts, found) {
      for (const [id, hint] of hints) {
        // A re-rendered field is another element; its hint begins anew there.
        if (texts[id] && found.get(id)?.element === hint.control) continue;
        unwatch(hint);
        hints.delete(id);
        if (used === hint) used = undefined;
        if (current === hint) current = used;
      }
      for (const [id, { element, name }] of found) {
        const text = texts[id];
        if (!text) continue;
        const known = hints.get(id);
        const hint = known ?? createHint(element);
        if (writeHint(hint, text, name)) stale = true;
        if (known) continue;
        hints.set(id, hint);
        bind(hint);
      }
    },
    reopen() {
      for (const { popover, anchor } of hints.values()) open(popover, anchor);
    },
    use(element) {
      const now = [...hints.values()].find(({ control }) => control.contains(element ?? document));
      if (now === used) return;
      used = now;
      current = now;
    },
    settle(view, card, inUse, buttons, controls) {
      const all = [...hints.values()].filter(({ anchor, popover }) => {
        const there = isDrawn(anchor);
        if (there) open(popover, anchor);
        else popover.hidePopover();
        return there;
      });
      all.forEach(measureHint);
      // A list box opens over other fields too, and their hints would shine through.
      const unfolded = all.some(
        ({ control, isButton }) => control.ariaExpanded === 'true' && !isButton,
      );
      const price = (hint: Hint, more: Obstacle[]) => () => {
        const others = all
          .filter((other) => other !== hint)
          .flatMap(({ box, label }) => [box, label]);
        return priceOf(boxOf(hint.popover), [...weigh(others, 1), ...more], view);
      };
      const beside = (hint: Hint): Obstacle[] => {
        if (!hint.isButton) return [];
        const before = all.slice(0, all.indexOf(hint));
        const taken = before.map(({ popover }) => boxOf(popover));
        return weigh([...controls(), ...taken], 4);
      };
      const hidden = new Set(all.filter(({ anchor, box }) => unfolded || isCovered(anchor, box)));
      const over = [card];
      for (const hint of all) {
        const { popover, box, label, dir } = hint;
        const full =
          hint === current && !pressed.has(hint.control) && !hidden.has(hint) && hint.shown >= 0.3;
        const fresh = stale || popover.matches('[data-full]') !== full;
        setFlag(popover, 'data-full', full);
        if (full) {
          const own = weigh([inUse ?? box, box], never);
          const about = weigh([...buttons, card], 6);
          const now = price(hint, [...own, ...about, ...weigh([label], 4), ...beside(hint)]);
          // It stays while it costs little there: a hint that jumps is not calm.
          if (fresh || now() > 400) place(hint, [...sides[dir], 'top', 'below', 'above'], now);
          over.push(boxOf(popover));
        } else {
          // Its own field too: Firefox does not know `unsafe`, and pushes back into the window what does
          // not fit beside a field, over the field.
          const now = price(hint, [...weigh([label], 2), ...weigh([box], never), ...beside(hint)]);
          // About a button more may change than what has a hint: a table comes below it.
          if (fresh || (hint.isButton && now() > 400)) {
            setFlag(popover, 'data-dot', false);
            const places = ['top', ...sides[dir]];
            const cost = place(hint, hint.isButton ? ['below', ...places] : places, now);
            // No room for words: a dot says that there is a hint.
            if (cost > popover.offsetWidth) {
              setFlag(popover, 'data-dot', true);
              place(hint, ['top'], now);
            }
          }
        }
      }
      for (const hint of all) {
        const at = boxOf(hint.popover);
        const full = hint.popover.matches('[data-full]');
        const under = !full && (hint.shown < 0.95 || over.some((one) => overlap(at, one)));
        // Rather no hint than one over the control in use.
        const inTheWay = inUse && overlap(at, inUse);
        const off = hidden.has(hint) || under || inTheWay || isOverFloating(hint.control, at);
        setFlag(hint.popover, 'data-off', Boolean(off));
      }
      stale = false;
    },
  };
}
