/** Decides which presses on the bar count, and how the keyboard moves through it and out again. */
import { pathOf } from '../dom/tree';
import { focus } from './element';

/**
 * Whether a press counts: a person made it, on an element of ours that is visible and not covered.
 * A page could make the overlay invisible but pressable with `html { opacity: .01 }`.
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
  // A keyboard press has no coordinates.
  const isOnUs = !detail || region.contains(root.elementFromPoint(clientX, clientY));
  return isTrusted && opacity > 0.9 && isOnUs;
}

interface Stops {
  /** The visible controls of the bar and its menu. */
  all(): HTMLElement[];
  /** The index of the focused one, or -1. */
  currentStop(): number;
}

/** Returns the keyboard stops in the bar, none of which is in the page's own Tab order. */
export function stopsIn(region: HTMLElement, root: ShadowRoot): Stops {
  const all = () =>
    [...region.querySelectorAll<HTMLElement>('button, summary')].filter((stop) =>
      stop.checkVisibility(),
    );
  return { all, currentStop: () => all().findIndex((stop) => stop === root.activeElement) };
}

/** Tab moves through the bar and then out, Escape out at once. `onOut` receives the key. */
export function watchKeys(region: HTMLElement, stops: Stops, onOut: (key: string) => void): void {
  region.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    if (key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const next = stops.all()[stops.currentStop() + (shiftKey ? -1 : 1)];
    if (key === 'Tab' && next) focus(next);
    else onOut(key);
  });
}
