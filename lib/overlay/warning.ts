/** What is said when the form's Back is held: beside the button, where the eyes are. */
import { make, open } from './element';
import type { View } from './view';

export interface Warning {
  element: HTMLElement;
  /** Shown at `near`, or at the top of the window. Takes no focus. */
  show(texts: NonNullable<View['backWarning']>, near: HTMLElement | null): void;
  hide(): void;
  reopen(): void;
}

/** `onStay`: the person stays, by a press that `counts`. */
export function createWarning(options: {
  document: Document;
  counts: (event: Event) => boolean;
  onStay: () => void;
}): Warning {
  const { document, counts, onStay } = options;
  const element = make(document, 'div', 'warning');
  element.popover = 'manual';
  element.role = 'group';
  const title = make(document, 'h2');
  const body = make(document, 'p');
  const how = make(document, 'p');
  const stay = make(document, 'button');
  stay.type = 'button';
  stay.tabIndex = -1;
  stay.addEventListener('mousedown', (event) => event.preventDefault());
  stay.addEventListener('click', (event) => {
    if (!counts(event)) return;
    hide();
    onStay();
  });
  element.append(title, body, how, stay);

  let shown = false;
  let anchor: HTMLElement | null = null;

  const reopen = () => {
    if (!shown) return;
    element.toggleAttribute('data-loose', !anchor?.isConnected);
    open(element, anchor?.isConnected ? anchor : undefined);
  };
  const hide = () => {
    shown = false;
    if (element.matches(':popover-open')) element.hidePopover();
  };

  return {
    element,
    show(texts, near) {
      hide();
      element.ariaLabel = texts.title;
      title.textContent = texts.title;
      body.textContent = texts.body;
      how.textContent = texts.how;
      stay.textContent = texts.stay;
      shown = true;
      anchor = near;
      reopen();
    },
    hide,
    reopen,
  };
}
