/**
 * A few words at a control, on its label's line. Each chip is a popover that the browser itself keeps at
 * its control; here is decided only whether and on which side it stands. Nothing in it can be pressed.
 */
import type { Box } from '../dom/box';
import type { Found } from '../dom/recognise';
import { boxOf, matches } from '../dom/tree';
import type { PageView } from '../guidance/types';
import type { ControlId } from '../pages/types';
import { makePopover, open } from './element';
import { chipSpots, covered } from './geometry';
import { anchorOf, isSeen, type Surroundings } from './surroundings';

interface Chips {
  /** Draws these chips, and no others, at the controls found. True when there is a new one. */
  draw(help: PageView['help'], found: ReadonlyMap<ControlId, Found>): boolean;
  /** Opens what is not open: a move of the host closes all. */
  reopen(): void;
  /**
   * Decides where each chip stands and whether it is shown; what it returns writes that.
   *
   * @param buttons selector of what has no label above it
   */
  place(page: Surroundings, inUse: HTMLElement | null, bar: Box, buttons: string): () => void;
}

/** @param own the overlay's host */
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
        const said = help[id];
        if (!said?.chip) continue;
        // A field that was drawn anew is another element: its chip begins anew there.
        const popover = chips.get(element) ?? makePopover('chip');
        gone.delete(element);
        chips.set(element, popover);
        popover.toggleAttribute('data-optional', said.isOptional);
        const label = `${name}: ${said.chip}`;
        if (popover.ariaLabel === label) continue;
        isNew ||= !popover.isConnected;
        popover.role = 'note';
        popover.ariaLabel = label;
        popover.textContent = said.chip;
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
        // Around the field, because browsers run a telephone number or an address from left to right.
        const isRtl = (control.parentElement ?? control).matches(':dir(rtl)');
        // What holds the control is no obstacle, nor is the control itself.
        const isBeside = (one: Box) => covered(one, [box]) < covered(box, [box]);
        const beside = page.all.filter(isBeside);
        const isListOpen = isExpanded || page.popups.some(isBeside);
        const spot = chipSpots(
          { box, isRtl, isField },
          // The width of all its words, rounded up: the chip may be cut.
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
          // The upper edge: where the label is scrolled away or covered, no chip may be seen.
          (isNear && (isListOpen || !isSeen(anchor, box, 0.1, own)));
        return () => {
          if (spot) {
            [popover.dataset['at']] = spot;
            popover.style.maxInlineSize = `${spot[1].right - spot[1].left}px`;
          }
          popover.dir = isRtl ? 'rtl' : 'ltr';
          popover.toggleAttribute('data-used', control.contains(inUse));
          popover.toggleAttribute('data-off', isOff);
        };
      });
      return () => {
        for (const write of writes) write();
      };
    },
  };
}
