/**
 * Decides where the bar stands. It keeps its place until it covers something or its text changes.
 */
import type { Box } from '../dom/box';
import { covered, forms, placeBar, type Place } from './geometry';
import type { Surroundings } from './surroundings';

interface Wish {
  /** The state, text, window or dialog changed: the bar may stand anywhere. */
  isNew: boolean;
  /** The largest form allowed, as an index in `forms`. */
  largest: number;
  /** Keeps that form, even over boxes that are not guarded. */
  isFirm: boolean;
  /** While a person types, the bar may shrink or change edges, but not grow. */
  isTyping: boolean;
  /** The page's Back button while it is held: the bar moves to the edge nearer to it. */
  near: Box | undefined;
}

interface Placing {
  /** Resets the place: the next one may be anywhere. */
  forgetPlace(): void;
  /** Returns the new box of the bar, measuring the bar if `isNew`. `write` applies it. */
  find(page: Surroundings, wish: Wish): Box;
  write(): void;
}

export function createPlacing(bar: HTMLElement): Placing {
  let place: Place | undefined;
  let margin = 0;
  /** Width and height of the bar with its current text, px. */
  let full: readonly [number, number] = [0, 0];
  return {
    forgetPlace() {
      place = undefined;
    },
    find(page, { isNew, largest, isFirm, isTyping, near }) {
      if (isNew) {
        margin = Number.parseFloat(getComputedStyle(bar).scrollMarginTop);
        full = [bar.offsetWidth, bar.offsetHeight];
      }
      // The Back button itself is guarded. The warning next to it is worth covering anything else.
      const others = near ? [] : page.others;
      const isFree = place && !covered(place.box, [...page.guarded, ...others]);
      if (!place || isNew || !isFree || place.form !== largest) {
        const edge = near ? Number(near.top + near.bottom > page.height) : (place?.edge ?? 1);
        const most = isTyping && place && !isFirm ? Math.max(largest, place.form) : largest;
        place = placeBar({ ...page, others, full, margin }, edge, most, isFirm);
      }
      return place.box;
    },
    write() {
      if (!place) return;
      const { box, form } = place;
      bar.dataset['form'] = forms[form];
      bar.style.inset = `${box.top}px auto auto ${box.left}px`;
    },
  };
}
