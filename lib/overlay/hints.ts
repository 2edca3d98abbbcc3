/**
 * The hints at the fields. Each is one popover anchored to its field: compact, and full while the
 * field is in use or the pointer rests on it. One is full at a time. None can be pressed or focused.
 */
import type { FieldId } from '../pages/types';
import { anchorOf, isCovered, labelBox } from './around';
import { after, make, mark, open } from './element';
import {
  boxOf,
  cheapest,
  costOf,
  grow,
  holds,
  never,
  overlap,
  placeBox,
  type Box,
  type Obstacle,
  type Place,
  type Size,
} from './geometry';
import type { HintText } from './view';

/** How long the pointer stays before it rests, ms. */
const rest = 150;

/** A label's line: clipped by a scroller, it takes its hint along though the control still shows. */
const labelLine = 22;

const compactGap = 3;
const fullGap = 8;

interface Hint {
  field: HTMLElement;
  anchor: HTMLElement;
  name: string;
  popover: HTMLElement;
  parts: Record<keyof HintText, HTMLElement>;
  /** Compact with all its words. */
  size: Size | null;
  /** How much of the field its scrollers and the window show, 0 to 1. */
  shown: number;
}

/** A hint's surroundings at one look. */
interface Measured {
  hint: Hint;
  box: Box;
  label: Box;
  rtl: boolean;
  covered: boolean;
}

export interface Hints {
  /** Draws these hints, and no others, at these fields. */
  draw(
    texts: Partial<Record<FieldId, HintText>>,
    fields: ReadonlyMap<FieldId, HTMLElement>,
    names: ReadonlyMap<FieldId, string>,
  ): void;
  /** Opens again what a move of the host has closed. */
  reopen(): void;
  /** Says which element of the page has the focus. */
  use(element: HTMLElement | null): void;
  /** Places everything anew, clear of `taken`. */
  settle(view: Size, taken: readonly Obstacle[], inUse: Box | null): void;
}

/** `onChange` asks for a `settle`. */
export function createHints(options: {
  document: Document;
  region: HTMLElement;
  signal: AbortSignal;
  onChange: () => void;
}): Hints {
  const { document, region, signal, onChange } = options;
  const hints = new Map<FieldId, Hint>();
  let used: FieldId | null = null;
  let current: FieldId | null = null;
  let pointer = { x: -1, y: -1, at: 0 };
  let stopRest: (() => void) | null = null;

  const byAnchor = (anchor: Element) => [...hints.values()].find((hint) => hint.anchor === anchor);

  // Tells of removal, `display: none` and new sizes before the next paint, in every shadow root.
  const sizes = new ResizeObserver(onChange);
  const shows = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        const hint = byAnchor(target);
        if (hint) hint.shown = intersectionRatio;
      }
      onChange();
    },
    { threshold: [0.3, 0.95], scrollMargin: `-${labelLine}px 0px 0px 0px` },
  );
  const unfolds = new MutationObserver(onChange);

  const unwatch = ({ anchor }: Hint) => {
    sizes.unobserve(anchor);
    shows.unobserve(anchor);
  };
  const bind = (hint: Hint) => {
    sizes.observe(hint.anchor);
    shows.observe(hint.anchor);
    unfolds.observe(hint.field, { attributes: true, attributeFilter: ['aria-expanded'] });
    open(hint.popover, hint.anchor);
  };
  const drop = (id: FieldId, hint: Hint) => {
    unwatch(hint);
    hint.popover.remove();
    hints.delete(id);
    if (used === id) used = null;
    if (current === id) current = used;
  };

  const create = (field: HTMLElement): Hint => {
    const popover = make(document, 'div', 'hint');
    popover.popover = 'manual';
    popover.role = 'note';
    const part = (name: keyof HintText) => {
      const element = make(document, 'p', name);
      popover.append(element);
      return element;
    };
    const parts = {
      compact: part('compact'),
      full: part('full'),
      example: part('example'),
      source: part('source'),
    };
    return { field, anchor: anchorOf(field), name: '', popover, parts, size: null, shown: 1 };
  };

  const write = (hint: Hint, text: HintText, name: string) => {
    const label = `${name}: ${text.compact}`;
    if (hint.popover.ariaLabel !== label) hint.popover.ariaLabel = label;
    hint.name = name;
    for (const key of ['compact', 'full', 'example', 'source'] as const) {
      if (hint.parts[key].textContent === text[key]) continue;
      hint.parts[key].textContent = text[key];
      hint.size = null;
    }
  };

  const at = (x: number, y: number): FieldId | null => {
    for (const [id, { anchor, popover }] of hints) {
      const on = (element: Element) => holds(boxOf(element.getBoundingClientRect()), x, y);
      if (on(anchor) || (!popover.hasAttribute('data-off') && on(popover))) return id;
    }
    return null;
  };
  const show = (id: FieldId | null) => {
    if (current === id) return;
    current = id;
    onChange();
  };

  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, timeStamp, pointerType }) => {
      if (pointerType === 'touch' || !hints.size) return;
      const hovered = current !== used && current ? hints.get(current) : undefined;
      if (hovered && !holds(boxOf(hovered.anchor.getBoundingClientRect()), x, y)) show(used);
      // One wait is begun at most every 50 ms, however often the pointer reports.
      const fresh = timeStamp - pointer.at > 50 || !stopRest;
      pointer = { x, y, at: fresh ? timeStamp : pointer.at };
      if (!fresh) return;
      stopRest?.();
      stopRest = after(region, rest, () => {
        stopRest = null;
        const id = at(pointer.x, pointer.y);
        if (id) show(id);
      });
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    shows.disconnect();
    unfolds.disconnect();
    stopRest?.();
  });

  const measure = (hint: Hint, view: Size): Measured => {
    const box = boxOf(hint.anchor.getBoundingClientRect());
    const rtl = getComputedStyle(hint.field).direction === 'rtl';
    const window = { left: 0, top: 0, right: view.width, bottom: view.height };
    const label = labelBox(hint.field, box, hint.name, rtl);
    return { hint, box, label, rtl, covered: isCovered(hint.anchor, box, window) };
  };

  const put = (hint: Hint, place: Place, rtl: boolean) => {
    const { dataset, dir } = hint.popover;
    if (dataset.place !== place) dataset.place = place;
    if (dir !== (rtl ? 'rtl' : 'ltr')) hint.popover.dir = rtl ? 'rtl' : 'ltr';
  };

  const placeCompact = (one: Measured, view: Size, obstacles: readonly Obstacle[]) => {
    const { hint, box, label, rtl } = one;
    mark(hint.popover, 'data-full', false);
    if (!hint.size) {
      mark(hint.popover, 'data-dot', false);
      hint.size = { width: hint.popover.offsetWidth, height: hint.popover.offsetHeight };
    }
    const { size } = hint;
    const end: Place = rtl ? 'top-left' : 'top-right';
    const side: Place = rtl ? 'left' : 'right';
    const placing = { anchor: box, size, view, rtl, gap: compactGap, lift: 0 };
    const best = cheapest(
      ([end, side] as const).map((place) => ({ place, box: placeBox(place, placing) })),
      [...obstacles, { box: label, weight: 2 }],
      view,
    );
    // No room for words: a dot says that there is a hint.
    const dot = !best || best.cost > size.width * size.height * 0.05;
    mark(hint.popover, 'data-dot', dot);
    put(hint, dot ? end : best.place, rtl);
  };

  const placeFull = (
    one: Measured,
    view: Size,
    obstacles: readonly Obstacle[],
    inUse: Box | null,
  ): Box | null => {
    const { hint, box, label, rtl } = one;
    const was = hint.popover.dataset.place;
    mark(hint.popover, 'data-dot', false);
    mark(hint.popover, 'data-full', true);
    const lift = label.bottom <= box.top + 4 ? Math.max(0, Math.min(80, box.top - label.top)) : 0;
    const size = { width: hint.popover.offsetWidth, height: hint.popover.offsetHeight };
    const placing = { anchor: box, size, view, rtl, gap: fullGap, lift };
    const places: Place[] = rtl
      ? ['left', 'right', 'below', 'above']
      : ['right', 'left', 'below', 'above'];
    const candidates = places.map((place) => ({ place, box: placeBox(place, placing) }));
    const all = [...obstacles, { box: label, weight: 4 }];
    let best = cheapest(candidates, all, view);
    if (!best) return null;
    // It stays where it is unless another place is clearly better: a hint that jumps is not calm.
    const same = candidates.find(({ place }) => place === was);
    const cost = same ? costOf(same.box, all, view) : Infinity;
    if (same && cost <= best.cost * 1.25 + 400) best = { ...same, cost };
    if (inUse && overlap(best.box, inUse) > 0) {
      mark(hint.popover, 'data-full', false);
      return null;
    }
    put(hint, best.place, rtl);
    hint.popover.style.setProperty('--lift', `${best.place === 'above' ? lift : 0}px`);
    return best.box;
  };

  return {
    draw(texts, fields, names) {
      for (const [id, hint] of hints) if (!texts[id] || !fields.has(id)) drop(id, hint);
      for (const [id, field] of fields) {
        const text = texts[id];
        if (!text || !field.isConnected) continue;
        const known = hints.get(id);
        const hint = known ?? create(field);
        write(hint, text, names.get(id) ?? '');
        if (known?.field === field) continue;
        if (known) {
          // Re-rendered: the same field is another element now.
          unwatch(known);
          known.popover.hidePopover();
          known.field = field;
          known.anchor = anchorOf(field);
          known.shown = 1;
        }
        hints.set(id, hint);
        region.append(hint.popover);
        bind(hint);
      }
    },
    reopen() {
      for (const { popover, anchor } of hints.values())
        if (anchor.isConnected) open(popover, anchor);
    },
    use(element) {
      let now: FieldId | null = null;
      if (element) {
        for (const [id, { field }] of hints) if (field.contains(element)) now = id;
      }
      if (now === used) return;
      used = now;
      current = now;
    },
    settle(view, taken, inUse) {
      for (const hint of hints.values()) {
        if (!hint.anchor.checkVisibility({ visibilityProperty: true })) hint.popover.hidePopover();
        else open(hint.popover, hint.anchor);
      }
      const live = [...hints.values()].filter(({ anchor }) => anchor.checkVisibility());
      const unfolded = live.some(({ field }) => field.ariaExpanded === 'true');
      const all = live.map((hint) => measure(hint, view));
      const kept = inUse ? [{ box: grow(inUse, 2), weight: never }] : [];
      const chosen = all.find(({ hint }) => current !== null && hint === hints.get(current));
      const around = (one: Measured): Obstacle[] => [
        ...kept,
        ...all
          .filter((other) => other !== one)
          .flatMap(({ box, label }) => [
            { box, weight: 1 },
            { box: label, weight: 1 },
          ]),
      ];
      let panel: Box | null = null;
      if (chosen && !unfolded && !chosen.covered && chosen.hint.shown >= 0.3) {
        const own = { box: chosen.box, weight: never };
        panel = placeFull(chosen, view, [...around(chosen), ...taken, own], inUse);
      }
      for (const one of all) {
        const { hint, covered } = one;
        const full = one === chosen && panel !== null;
        if (!full) placeCompact(one, view, around(one));
        // A list box opens over other fields too, and would have their hints shine through.
        const off = unfolded || covered || (!full && hint.shown < 0.95);
        const under = !full && panel && overlap(boxOf(hint.popover.getBoundingClientRect()), panel);
        mark(hint.popover, 'data-off', off || Boolean(under));
      }
    },
  };
}
