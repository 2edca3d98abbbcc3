import { matches, shadowOf } from '../dom/tree';

/** An element with its class and its text. The only way the overlay makes elements. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** Sets or takes away an attribute that is there or not; one that is as it should be is not touched. */
export function setFlag(element: Element, name: string, on: boolean): void {
  element.toggleAttribute(name, on);
}

/** The element that has the focus, through open shadow roots; null when it is the page itself. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active instanceof HTMLElement && !matches(active, ':root,body') ? active : null;
}

/** Opens a manual popover if it is not open; with a source it is anchored there. */
export function open(popover: HTMLElement, source?: HTMLElement): void {
  if (!popover.isConnected || popover.matches(':popover-open')) return;
  popover.showPopover(source ? { source } : {});
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
