/** Where the bar stands. It keeps its place until it covers something or its words change. */
import type { Box } from '../dom/box';
import { covered, forms, placeBar, type Place } from './geometry';
import type { Surroundings } from './surroundings';

interface Wish {
  /** State, words, window or dialog changed: the bar may stand anywhere. */
  isNew: boolean;
  /** The largest form wanted, as an index of `forms`. */
  largest: number;
  /** It keeps that form, even over what is not guarded. */
  isFirm: boolean;
  /** While a person types, the bar may shrink or change its edge, but not grow. */
  isTyping: boolean;
  /** The page's Back while it is held: the bar stands at the edge nearer to it. */
  near: Box | undefined;
}

interface Placing {
  /** Forgets the place: the next one may be anywhere. */
  forget(): void;
  /** Whether the bar has its full form. */
  isFull(): boolean;
  /** The box of the bar, which is measured if it is new; to be written by `write`. */
  find(page: Surroundings, wish: Wish): Box;
  write(): void;
}

export function createPlacing(bar: HTMLElement): Placing {
  let place: Place | undefined;
  let margin = 0;
  /** Width and height of the bar with the present words, px. */
  let full: readonly [number, number] = [0, 0];
  return {
    forget() {
      place = undefined;
    },
    isFull: () => !place?.form,
    find(page, { isNew, largest, isFirm, isTyping, near }) {
      if (isNew) {
        margin = Number.parseFloat(getComputedStyle(bar).scrollMarginTop);
        full = [bar.offsetWidth, bar.offsetHeight];
      }
      // Back itself is guarded; a held Back is worth covering the rest.
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
