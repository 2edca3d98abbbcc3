import { matches, shadowOf } from '../dom/tree';

/** An element with its class and its content. The only way the overlay makes elements. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** A popover that stays until it is told to go. */
export function makePopover(className: string): HTMLElement {
  const element = make('div', className);
  element.popover = 'manual';
  // A scroller with nothing to tab to would itself become a stop in the page's Tab order.
  element.tabIndex = -1;
  return element;
}

/** Opens a popover if it is not open; with a source it is anchored there. */
export function open(popover: HTMLElement, source?: HTMLElement): void {
  if (!popover.isConnected || popover.matches(':popover-open')) return;
  popover.showPopover(source ? { source } : {});
}

/** The element that has the focus, through open shadow roots; null when it is the page itself. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active instanceof HTMLElement && !matches(active, ':root,body') ? active : null;
}

/** Gives an element the focus without scrolling. A form's own fields shadow its methods. */
export function focus(element: HTMLElement | null | undefined): void {
  if (element) HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

/**
 * Calls back after `ms`, once, and gives a way to call it off. An animation without effect, because a
 * page that sweeps `clearTimeout` or `cancelAnimationFrame` over all ids stops a content script's
 * timers too; and an animation that only waits, unlike a running one, asks for no frames.
 * Does not run in a hidden tab.
 */
export function after(element: Element, ms: number, then: () => void): () => void {
  const animation = element.animate(null, { delay: ms, duration: 0 });
  animation.onfinish = then;
  return () => {
    animation.onfinish = null;
    animation.cancel();
  };
}
