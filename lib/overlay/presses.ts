/** Which presses on the bar count, and how the keyboard leads through it and out again. */
import { pathOf } from '../dom/tree';
import { focus } from './element';

/**
 * A press counts only if a person made it, on something of ours that can be seen and that nothing
 * covers: `html { opacity: .01 }` leaves an overlay that can be pressed and not be seen.
 */
export function counts(
  { isTrusted, detail, clientX, clientY }: MouseEvent,
  region: HTMLElement,
  root: ShadowRoot,
): boolean {
  let opacity = 1;
  for (const at of pathOf(region)) {
    if (at instanceof Element) opacity *= Number(getComputedStyle(at).opacity);
  }
  // A press by keyboard has no place.
  const isOnUs = !detail || region.contains(root.elementFromPoint(clientX, clientY));
  return isTrusted && opacity > 0.9 && isOnUs;
}

interface Stops {
  /** The controls of the bar and its menu that can be seen. */
  all(): HTMLElement[];
  /** The index of the one that has the focus; -1 for none. */
  current(): number;
}

/** Where the keyboard stops in the bar: nothing of it is in the page's own Tab order. */
export function stopsIn(region: HTMLElement, root: ShadowRoot): Stops {
  const all = () =>
    [...region.querySelectorAll<HTMLElement>('button, summary')].filter((one) =>
      one.checkVisibility(),
    );
  return { all, current: () => all().findIndex((one) => one === root.activeElement) };
}

/** Tab goes through the bar and then out, Escape out at once; `onOut` is told which key it was. */
export function watchKeys(region: HTMLElement, stops: Stops, onOut: (key: string) => void): void {
  region.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    if (key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const next = stops.all()[stops.current() + (shiftKey ? -1 : 1)];
    if (key === 'Tab' && next) focus(next);
    else onOut(key);
  });
}
