/**
 * Chips: a few words next to a control, on the line of its label. Each chip is a popover that the
 * browser keeps anchored to its control; this module only decides whether and on which side it
 * stands. Nothing in a chip can be pressed.
 */
import type { Box } from '../dom/box';
import type { Found } from '../dom/recognize';
import { boxOf, matches } from '../dom/tree';
import type { PageView } from '../guidance/types';
import type { ControlId } from '../pages/controls';
import { makePopover, open } from './element';
import { chipSpots, covered } from './geometry';
import { anchorOf, isSeen, type Surroundings } from './surroundings';

interface Chips {
  /**
   * Draws these chips, and no others, at the controls that were found. Returns true if there is a
   * new one.
   */
  draw(help: PageView['help'], found: ReadonlyMap<ControlId, Found>): boolean;
  /** Opens the chips again after a move of the host, which closes all popovers. */
  reopen(): void;
  /**
   * Decides whether and where each chip is shown. Reads everything first, then writes.
   *
   * @param buttons selector for controls without a label above them
   */
  place(page: Surroundings, inUse: HTMLElement | null, bar: Box, buttons: string): void;
}

/** @param own the overlay's host element */
export function createChips(region: HTMLElement, own: Element): Chips {
  const chips = new Map<HTMLElement, HTMLElement>();

  const reopen = () => {
    for (const [control, popover] of chips) open(popover, anchorOf(control));
  };

  return {
    draw(help, found) {
      const gone = new Map(chips);
      let isNew = false;
      for (const [id, { element, name }] of found) {
        const hint = help[id];
        if (!hint?.chip) continue;
        // A field that the page has rendered again is a new element and gets a new chip.
        const popover = chips.get(element) ?? makePopover('chip');
        gone.delete(element);
        chips.set(element, popover);
        popover.toggleAttribute('data-optional', hint.isOptional);
        const label = `${name}: ${hint.chip}`;
        if (popover.ariaLabel === label) continue;
        isNew ||= !popover.isConnected;
        popover.role = 'note';
        popover.ariaLabel = label;
        popover.textContent = hint.chip;
        region.append(popover);
      }
      for (const [control, popover] of gone) {
        popover.remove();
        chips.delete(control);
      }
      reopen();
      return isNew;
    },
    reopen,
    place(page, inUse, bar, buttons) {
      const isExpanded = [...chips.keys()].some(({ ariaExpanded }) => ariaExpanded === 'true');
      const taken: Box[] = [];
      const writes = [...chips].map(([control, popover]) => {
        const anchor = anchorOf(control);
        const box = boxOf(anchor);
        const isField = anchor === control && !matches(control, `${buttons},iframe`);
        // The direction of the field's parent, because browsers set a telephone number or an
        // address from left to right.
        const isRtl = (control.parentElement ?? control).matches(':dir(rtl)');
        // The control and its ancestors are not obstacles.
        const isBeside = (one: Box) => covered(one, [box]) < covered(box, [box]);
        const beside = page.all.filter(isBeside);
        const isListOpen = isExpanded || page.popups.some(isBeside);
        const spot = chipSpots(
          { box, isRtl, isField },
          // The width of its whole text, rounded up: the chip may be clipped.
          popover.scrollWidth + 1,
          popover.offsetHeight,
        ).find(
          ([, at]) => at.left >= 0 && at.right <= page.width && !covered(at, [...beside, ...taken]),
        );
        if (spot) taken.push(spot[1]);
        const isNear = box.bottom > 0 && box.top < page.height;
        const isOff =
          !spot ||
          covered(spot[1], [bar]) > 0 ||
          // Tests the upper edge: if the label is scrolled away or covered, the chip must be
          // hidden.
          (isNear && (isListOpen || !isSeen(anchor, box, 0.1, own)));
        return () => {
          if (spot) {
            [popover.dataset['at']] = spot;
            popover.style.maxInlineSize = `${spot[1].right - spot[1].left}px`;
          }
          popover.toggleAttribute('data-rtl', isRtl);
          popover.toggleAttribute('data-used', control.contains(inUse));
          popover.toggleAttribute('data-off', isOff);
        };
      });
      for (const write of writes) write();
    },
  };
}
