/** Reads what an extension page shows into plain data, which `view-faults.ts` judges. */
import type { Page } from '@playwright/test';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SeenText {
  text: string;
  lines: Box[];
  color: string;
  /** The nearest background color behind it. */
  ground: string;
  isDisabled: boolean;
  /** Whether a box with hidden overflow cuts off part of it. */
  isCut: boolean;
  /** Whether it stays in place while the page scrolls below it. */
  isPinned: boolean;
}

export interface SeenControl {
  name: string;
  kind: 'button' | 'link' | 'field' | 'box' | 'summary';
  box: Box;
  /** The color around it. */
  ground: string;
  /** The colors of its visible borders. */
  borders: string[];
  isUnderlined: boolean;
  /** Whether it stands among the words of a line. */
  isInline: boolean;
  /** Whether the browser draws it natively. */
  isNative: boolean;
  isDisabled: boolean;
  /** Whether its value is wider or higher than the control. */
  isCut: boolean;
  /** The color of its focus ring while it has focus; null for none. */
  ring: string | null;
  /** Whether it is visible, with nothing over it, while it has focus. */
  isInSight: boolean;
}

export interface ViewReading {
  width: number;
  isWide: boolean;
  texts: SeenText[];
  controls: SeenControl[];
  /** Elements that convey something by their background alone, in document order. */
  fills: { at: number; name: string; color: string; ground: string; borders: string[] }[];
  /** Shapes drawn in another color than the text around them. */
  strangeShapes: string[];
  /**
   * Elements with a state (current, pressed, disabled …) that look the same as their neighbor
   * without it.
   */
  unmarked: string[];
  /** Elements that stay in place while the page scrolls below them. */
  pinned: string[];
  /** Elements that hide or scroll their overflow. */
  scrollers: string[];
}

/** Reads the view. Press Tab first: only then does a focused control show its ring. */
export function readView(page: Page): Promise<ViewReading> {
  return page.evaluate(() => {
    const all = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')];
    const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      element.getBoundingClientRect().height > 1 &&
      getComputedStyle(element).clipPath !== 'inset(50%)';
    const isClear = (color: string) => /^rgba\(.*, 0\)$/.test(color);
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!isClear(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const bordersOf = (element: Element): string[] => {
      const style = getComputedStyle(element);
      return ['top', 'right', 'bottom', 'left'].flatMap((side) => {
        const isDrawn =
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0;
        const color = style.getPropertyValue(`border-${side}-color`);
        return isDrawn && !isClear(color) ? [color] : [];
      });
    };
    const nameOf = (element: Element): string => {
      const own = element.getAttribute('aria-label') ?? element.textContent.trim();
      const kind = element.getAttribute('type') ?? element.getAttribute('class') ?? '';
      return `${element.localName} “${(own || kind).slice(0, 40)}”`;
    };
    const positionOf = (element: Element) => getComputedStyle(element).position;
    const isPinned = (element: Element) => ['sticky', 'fixed'].includes(positionOf(element));
    const isUnderPin = (element: Element | null): boolean =>
      element !== null && (isPinned(element) || isUnderPin(element.parentElement));

    const isOutside = (line: Box, element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const isHidden = (overflow: string) => ['hidden', 'clip'].includes(overflow);
        if (isHidden(overflowX) && (line.left < box.left - 1 || line.right > box.right + 1))
          return true;
        if (isHidden(overflowY) && (line.top < box.top - 1 || line.bottom > box.bottom + 1))
          return true;
        if (['auto', 'scroll'].includes(overflowX)) return false;
      }
      return line.left < -1 || line.right > document.documentElement.clientWidth + 1;
    };

    const texts: SeenText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const element = node.parentElement;
      const text = (node.nodeValue ?? '').trim();
      if (text === '' || !element || !isSeen(element) || element.closest('option, textarea'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].map(boxOf);
      texts.push({
        text: text.slice(0, 40),
        lines,
        color: getComputedStyle(element).color,
        ground: groundOf(element),
        isDisabled: element.closest(':disabled') !== null,
        isCut: lines.some((line) => isOutside(line, element)),
        isPinned: isUnderPin(element),
      });
    }

    const kindOf = (element: Element): SeenControl['kind'] => {
      if (element.matches('a')) return 'link';
      if (element.matches('summary')) return 'summary';
      if (element.matches('[type="checkbox"], [type="radio"]')) return 'box';
      return element.matches('input, select, textarea') ? 'field' : 'button';
    };
    const pen = document.createElement('canvas').getContext('2d');
    const isFull = (element: HTMLElement): boolean => {
      const style = getComputedStyle(element);
      if (element instanceof HTMLSelectElement && pen) {
        pen.font = style.font;
        const words = element.selectedOptions[0]?.label ?? '';
        const inside = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
        return pen.measureText(words).width > element.clientWidth - inside;
      }
      return (
        element.matches('input, textarea') &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1)
      );
    };
    const isHit = (element: HTMLElement): boolean => {
      const [box] = element.getClientRects();
      if (!box) return false;
      const hit = document.elementFromPoint(
        box.left + box.width / 2,
        Math.min(box.top + box.height / 2, box.top + 12),
      );
      return (
        hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element) === true)
      );
    };
    const controls = all.flatMap((element): SeenControl[] => {
      const isControl = element.matches('a[href], button, input, select, textarea, summary');
      if (!isControl || !(element instanceof HTMLElement) || !isSeen(element)) return [];
      const kind = kindOf(element);
      const style = getComputedStyle(element);
      const isDisabled = element.matches(':disabled');
      const borders = bordersOf(element);
      const ground = groundOf(element.parentElement);
      if (!isDisabled) element.focus();
      const ring = getComputedStyle(element);
      const hasRing = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2;
      return [
        {
          name: nameOf(element),
          kind,
          box: boxOf(element.getBoundingClientRect()),
          ground,
          borders,
          isUnderlined: style.textDecorationLine.includes('underline'),
          isInline: style.display === 'inline',
          isNative:
            kind === 'box'
              ? style.appearance !== 'none'
              : style.listStyleType.startsWith('disclosure'),
          isDisabled,
          isCut: isFull(element),
          ring: hasRing ? ring.outlineColor : null,
          isInSight: isDisabled || isHit(element),
        },
      ];
    });

    const fills = all.flatMap((element, at) => {
      const { backgroundColor: color } = getComputedStyle(element);
      const isOwn = isSeen(element) && !isClear(color) && element.textContent.trim() === '';
      if (!isOwn || element.matches('input, select, textarea')) return [];
      const ground = groundOf(element.parentElement);
      const borders = [...bordersOf(element), ...bordersOf(element.parentElement ?? element)];
      return [{ at, name: nameOf(element), color, ground, borders }];
    });

    const strangeShapes = all.flatMap((element) => {
      if (!element.matches('svg *') || !isSeen(element)) return [];
      const { fill, stroke } = getComputedStyle(element);
      const { color } = getComputedStyle(element.closest('svg')?.parentElement ?? element);
      const isStrange = [fill, stroke].some((paint) => paint !== 'none' && paint !== color);
      return isStrange ? [`${element.localName} in ${fill} and ${stroke}`] : [];
    });

    const looksOf = (element: Element): string => {
      const style = getComputedStyle(element);
      const { color, fontWeight, fontStyle, textDecorationLine } = style;
      const { borderTopWidth, borderTopStyle } = style;
      return [color, groundOf(element), fontWeight, fontStyle, textDecorationLine]
        .concat(bordersOf(element), borderTopWidth, borderTopStyle)
        .join();
    };
    const marked = '[aria-current], [aria-pressed="true"], [aria-selected="true"], :disabled';
    const unmarked = all.flatMap((element) => {
      if (!element.matches(marked) || !isSeen(element)) return [];
      const other = [...(element.parentElement?.children ?? [])].find(
        (sibling) =>
          sibling.localName === element.localName && !sibling.matches(marked) && isSeen(sibling),
      );
      return other && looksOf(other) === looksOf(element) ? [nameOf(element)] : [];
    });

    const holdsMore = (element: Element) =>
      !['visible', ''].includes(getComputedStyle(element).overflowY) &&
      (element.scrollHeight > element.clientHeight + 2 ||
        element.scrollWidth > element.clientWidth + 2);
    const shown = all.filter(isSeen);
    return {
      width: document.documentElement.clientWidth,
      isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      texts,
      controls,
      fills,
      strangeShapes,
      unmarked,
      pinned: shown.filter(isPinned).map(nameOf),
      scrollers: shown.filter(holdsMore).map(nameOf),
    };
  });
}

/** Returns the elements that move or fade, also those that would do so only in another state. */
export function readMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
    return [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(element, part);
        const isMoving =
          isLong(transitionDuration) ||
          (animationName !== 'none' && isLong(animationDuration)) ||
          scrollBehavior === 'smooth';
        return isMoving ? [`${element.localName}.${element.getAttribute('class')}${part}`] : [];
      }),
    );
  });
}

/**
 * Returns every text that a person reads or hears in the view, except what is marked as English:
 * what CBP reads.
 */
export function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words = [document.title];
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode;
      if (parentElement?.closest('[lang="en"]')) continue;
      words.push(nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('body *:not([lang="en"] *)')) {
      for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
        words.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(words.map((text) => text.trim()))].filter((text) => text !== '');
  });
}
