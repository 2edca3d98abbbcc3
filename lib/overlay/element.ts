import { matches, shadowOf } from '../dom/tree';

/** Creates an element with a class and content. The overlay creates all its elements here. */
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

/** Creates a popover that stays open until it is closed by script. */
export function makePopover(className: string): HTMLElement {
  const element = make('div', className);
  element.popover = 'manual';
  // A scroll container without focusable content would itself become a stop in the page's Tab
  // order.
  element.tabIndex = -1;
  return element;
}

/** Opens a popover if it is not open. With a source, it is anchored to that element. */
export function open(popover: HTMLElement, source?: HTMLElement): void {
  if (!popover.isConnected || popover.matches(':popover-open')) return;
  popover.showPopover(source && { source });
}

/** Returns the focused element, across open shadow roots, or null if it is the page itself. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active instanceof HTMLElement && !matches(active, ':root,body') ? active : null;
}

/**
 * Focuses an element without scrolling. Calls the prototype's method, because a form's own fields
 * shadow its methods.
 */
export function focus(element: HTMLElement | null | undefined): void {
  if (element) HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

/**
 * Calls `then` once after `ms` and returns a function that cancels it. This uses an animation
 * without effect, because a page that calls `clearTimeout` or `cancelAnimationFrame` for all ids
 * stops a content script's timers, too. Unlike a running animation, one that only waits requests no
 * frames. It does not run in a hidden tab.
 */
export function after(element: Element, ms: number, then: () => void): () => void {
  const animation = element.animate(null, { delay: ms, duration: 0 });
  animation.onfinish = then;
  return () => {
    animation.onfinish = null;
    animation.cancel();
  };
}
