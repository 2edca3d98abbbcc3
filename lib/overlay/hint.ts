/** One hint: its element, what is written in it, and where the control is that it stands at. */
import { wanted } from '../dom/scan';
import { boxOf, matches, pathOf } from '../dom/tree';
import { anchorOf } from './around';
import { make, setFlag } from './element';
import { labelBox, type Box } from './geometry';
import type { HintText } from '../view/types';

export interface Hint {
  control: HTMLElement;
  anchor: HTMLElement;
  isButton: boolean;
  name: string;
  popover: HTMLElement;
  /** What is written in it. */
  written: string;
  /** How much of the field its scrollers and the window show, 0 to 1. */
  shown: number;
  box: Box;
  label: Box;
  dir: 'ltr' | 'rtl';
}

/** A hint with nothing written in it, not yet on the page. */
export function createHint(control: HTMLElement): Hint {
  const popover = make('div', 'hint');
  popover.popover = 'manual';
  popover.role = 'note';
  const box = boxOf(control);
  const anchor = anchorOf(control);
  setFlag(popover, 'data-own', anchor !== control);
  const isButton = matches(control, wanted.buttons);
  const rest = { name: '', written: '', shown: 1, dir: 'ltr' as const };
  return { control, anchor, popover, isButton, box, label: box, ...rest };
}

/** Writes what the hint says of a control of this name; false when it says so already. */
export function writeHint(hint: Hint, text: HintText, name: string): boolean {
  const { popover } = hint;
  const written = JSON.stringify([name, text]);
  if (hint.written === written) return false;
  hint.written = written;
  hint.name = name;
  popover.ariaLabel = `${name}: ${text.compact}`;
  popover.replaceChildren(
    ...(['compact', 'full', 'example', 'source'] as const).map((part) =>
      make('p', part, text[part]),
    ),
  );
  return true;
}

/** Looks where control and label are now, and which way the words run there. */
export function measureHint(hint: Hint): void {
  const { fontSize } = getComputedStyle(hint.control);
  // What is about the field: browsers run a telephone number or an address from left to right.
  const elements = [...pathOf(hint.control)].filter((node) => node instanceof Element);
  const { direction } = getComputedStyle(elements[1] ?? hint.control);
  hint.box = boxOf(hint.anchor);
  hint.dir = direction === 'rtl' ? 'rtl' : 'ltr';
  // A check box is anchored at its label: there is no other.
  const letters = hint.anchor === hint.control && !hint.isButton ? hint.name.length : -1;
  hint.label = labelBox(hint.box, letters, Number.parseFloat(fontSize), hint.dir);
  if (hint.popover.dir !== hint.dir) hint.popover.dir = hint.dir;
}
