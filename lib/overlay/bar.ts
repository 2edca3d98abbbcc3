/**
 * The bar: the time, one bold sentence, a quiet line, one or two buttons, and the menu that ⋯
 * opens.
 */
import type { Action, PageView } from '../guidance/types';
import { make, makePopover } from './element';
import type { Shown } from './face';

/** Actions that concern only the bar itself. */
export const closes: Action = { label: '×' };
export const enlarges: Action = { label: '' };
export const toggles: Action = { label: '⋯' };

interface Bar {
  element: HTMLElement;
  menu: HTMLElement;
  /** Returns the action of a button, if the element is one. */
  actionAt(element: EventTarget | null): Action | undefined;
  /**
   * Writes the text and buttons. If they differ from before, the bar takes its full size and `true`
   * is returned: it must be placed again.
   *
   * @param time the elements that show the countdown
   */
  draw(view: PageView, shown: Shown, time: readonly HTMLElement[]): boolean;
}

export function createBar(): Bar {
  const bar = makePopover('bar');
  const menu = makePopover('menu');
  const actions = new WeakMap<EventTarget, Action>();
  let written = '';

  /** Not in the page's Tab order: a keyboard command leads into the bar instead. */
  const button = (action: Action, className = '', name = '') => {
    const element = make('button', className, action.label);
    element.tabIndex = -1;
    if (name) element.ariaLabel = name;
    if (action.isOn !== undefined) element.ariaPressed = String(action.isOn);
    actions.set(element, action);
    return element;
  };
  return {
    element: bar,
    menu,
    actionAt: (element) => (element ? actions.get(element) : undefined),
    draw({ labels, menu: items }, shown, time) {
      const { about, title, line, why, tag, tone } = shown;
      const content = JSON.stringify([shown, labels, items]);
      if (content === written) return false;
      written = content;
      const opener = make('summary', '', labels.why);
      opener.tabIndex = -1;
      const source: (string | Node)[] = [];
      if (why) {
        const english = make('span', '', why.english);
        english.lang = 'en';
        source.push(' ', make('details', '', opener, why.says, english));
      }
      const text = make('div', 'text', make('b', '', title), make('p', 'line', line, ...source));
      const what = make('div', 'what', make('p', 'tag', tag), text);
      if (about) {
        what.role = 'note';
        what.ariaLabel = `${about}: ${title} ${line}`;
      }
      const acts = shown.actions.map((action) => button(action));
      // Hidden until the person has switched to another window.
      acts.push(button({ label: labels.keepOnTop, act: { type: 'keep-on-top' } }, 'on-top'));
      const more = button(toggles, 'icon', labels.more);
      more.popoverTargetElement = menu;
      bar.replaceChildren(
        ...time,
        button(enlarges, 'enlarge', labels.enlarge),
        what,
        make('div', 'acts', ...acts),
        make('div', 'ends', more, button(closes, 'icon close', labels.close)),
      );
      menu.replaceChildren(...items.map((item) => button(item)));
      bar.dataset['tone'] = tone;
      return true;
    },
  };
}
