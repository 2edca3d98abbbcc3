/**
 * The one docked card: countdown, what to do now, and all controls of the overlay. Its controls are
 * out of the page's Tab order until a keyboard command brings the focus in.
 */
import type { ByHand } from '../messages';
import { startAt } from './countdown';
import { make, mark, open } from './element';
import { choose, never, priceOf, type Box, type Obstacle } from './geometry';
import { timeField } from './time-field';
import type { CardActionId, View } from './view';

/** Corners of the window, in the order of preference. */
const corners = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;

/** `tight`: less than half the window high, and scrolls. `pill`: countdown and title alone. */
const sizes = ['whole', 'tight', 'pill'] as const;

/** In a smaller window the card begins as a pill, px. */
const roomy = { width: 700, height: 480 };

/** What a button means; the other two actions open a drawer. */
const acts: Partial<Record<CardActionId, ByHand>> = {
  'hints-on': { type: 'hints', on: true },
  'hints-off': { type: 'hints', on: false },
  'start-window': { type: 'start-window' },
  'code-accepted': { type: 'code-accepted' },
  'stop-window': { type: 'stop-window' },
};

export interface Card {
  element: HTMLElement;
  draw(view: View): void;
  /** Opens the popover, at the Back button while that is warned of. */
  open(): void;
  /** Says that Back was held, at `near`, where the eyes are. Takes no focus. */
  warn(texts: NonNullable<View['backWarning']>, near: HTMLElement | null): void;
  /** Unfolds the card, as a person would. */
  unfold(): void;
  /**
   * Docks the card where it covers neither the control in use nor, if it can, `buttons`; folds it
   * where nothing else helps. By itself it unfolds only where it covers none of `fields` either.
   */
  settle(view: Box, inUse: Box | null, buttons: readonly Box[], fields: readonly Box[]): void;
}

/**
 * `onAct` is called for a press that `counts`, `onStay` when the person stays, `onDone` when a field
 * of the card was used and the focus may go back, `onChange` asks for a `settle`.
 */
export function createCard(options: {
  document: Document;
  timer: HTMLElement;
  counts: (event: Event) => boolean;
  onAct: (act: ByHand) => void;
  onStay: () => void;
  onDone: () => void;
  onChange: () => void;
}): Card {
  const { document, timer, counts, onAct, onStay, onDone, onChange } = options;
  const card = make(document, 'div', 'card');
  card.popover = 'manual';
  // A scroller with nothing to tab to would itself become a stop in the page's Tab order.
  card.tabIndex = -1;
  const head = make(document, 'div', 'head');
  const name = make(document, 'p', 'name');
  const warning = make(document, 'div', 'body');
  warning.role = 'group';
  const body = make(document, 'div', 'body');

  let shown: View | null = null;
  let written = '';
  /** What the person chose; null: as room allows, judged once per content and window. */
  let unfolded: boolean | null = null;
  let judged: { size: string; unfolded: boolean } | null = null;
  let warned: { near: HTMLElement | null } | null = null;

  /** The press leaves the focus in the page's field. */
  const outOfTheWay = <Control extends HTMLElement>(control: Control): Control => {
    control.tabIndex = -1;
    control.addEventListener('mousedown', (event) => event.preventDefault());
    return control;
  };
  const button = (label: string, className: string, act: () => void) => {
    const element = outOfTheWay(make(document, 'button', className, label));
    element.type = 'button';
    element.addEventListener('click', (event) => {
      if (counts(event)) act();
    });
    return element;
  };
  const drawer = (label: string, ...content: HTMLElement[]) => {
    const details = make(document, 'details');
    details.append(outOfTheWay(make(document, 'summary', '', label)), ...content);
    details.addEventListener('toggle', onChange);
    return details;
  };

  const fold = button('', 'fold', () => {
    unfolded = card.dataset.size === 'pill';
    onChange();
  });
  head.append(timer, name, fold);
  card.append(head, warning, body);

  const correction = (view: View, opener: string | undefined) => {
    const { correction: texts } = view.card;
    if (!texts) return [];
    const label = make(document, 'label', '', texts.label);
    const { input, read } = timeField(document, Math.min(texts.latest, Date.now()));
    label.append(input);
    const refused = make(document, 'p', 'refused');
    refused.role = 'alert';
    const apply = () => {
      const startedAt = startAt(read(), texts.earliest, texts.latest);
      refused.textContent = startedAt === null ? texts.refused : '';
      if (startedAt === null) return;
      onAct({ type: 'correct-start', startedAt });
      onDone();
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && counts(event)) apply();
    });
    return [drawer(opener ?? texts.label, label, button(texts.apply, '', apply), refused)];
  };

  const steps = ({ card: { steps: all, stepsLabel } }: View, opener: string | undefined) => {
    const choices = all.map(({ id, label, current }) => {
      const choice = button(label, '', () => onAct({ type: 'at-step', step: id }));
      if (current) choice.ariaCurrent = 'step';
      return choice;
    });
    return choices.length ? [drawer(opener ?? stepsLabel, ...choices)] : [];
  };

  const fill = (view: View) => {
    const { title, lines, actions, unofficial } = view.card;
    const labelOf = (id: CardActionId) => actions.find(({ action }) => action === id)?.label;
    const row = make(document, 'div', 'row');
    for (const { action, label } of actions) {
      const act = acts[action];
      if (act) row.append(button(label, act.type, () => onAct(act)));
    }
    body.replaceChildren(
      make(document, 'h2', '', title),
      ...lines.map(({ tone, text }) => make(document, 'p', tone, text)),
      make(document, 'p', 'soft', view.clock.line),
      row,
      ...correction(view, labelOf('correct-start')),
      ...steps(view, labelOf('at-step')),
      make(document, 'p', 'soft last', unofficial),
    );
  };

  const reopen = () => {
    if (card.matches(':popover-open')) card.hidePopover();
    const near = warned?.near;
    mark(card, 'data-warned', Boolean(warned));
    mark(card, 'data-near', Boolean(near?.isConnected));
    open(card, near?.isConnected ? near : undefined);
  };
  const relax = () => {
    if (!warned) return;
    warned = null;
    warning.replaceChildren();
    reopen();
    onChange();
  };

  return {
    element: card,
    draw(view) {
      shown = view;
      if (!view.backWarning) relax();
      // The deadline alone changes nothing that is written here.
      const next = JSON.stringify([view.card, view.clock.line, view.regionName]);
      if (next === written) return;
      written = next;
      judged = null;
      const hadFocus = body.querySelector(':focus') !== null;
      fill(view);
      if (hadFocus) fold.focus({ preventScroll: true });
    },
    open: reopen,
    warn({ title, body: text, stay, how }, near) {
      warned = { near };
      warning.ariaLabel = title;
      warning.replaceChildren(
        make(document, 'h2', '', title),
        make(document, 'p', '', text),
        make(document, 'p', 'soft', how),
        button(stay, 'main', () => {
          relax();
          onStay();
        }),
      );
      reopen();
    },
    unfold() {
      unfolded = true;
    },
    settle(view, inUse, buttons, fields) {
      if (!shown) return;
      const hard: Obstacle[] = inUse ? [{ box: inUse, weight: never }] : [];
      const near = buttons.map((box) => ({ box, weight: 5 }));
      const soft = fields.map((box) => ({ box, weight: 1 }));
      const price = (obstacles: Obstacle[]) => () =>
        priceOf(card.getBoundingClientRect(), obstacles, view);
      const dock = (now: () => number) =>
        choose(corners, (corner) => void (card.dataset.corner = corner), now);
      const resize = (size: (typeof sizes)[number]) => {
        if (card.dataset.size !== size) card.dataset.size = size;
      };
      const { regionName, card: texts } = shown;
      if (warned) {
        resize('whole');
        return;
      }

      const window = `${view.right} ${view.bottom}`;
      if (judged?.size !== window) {
        resize('whole');
        const fits =
          view.right >= roomy.width &&
          view.bottom >= roomy.height &&
          dock(price([...hard, ...near, ...soft])) === 0;
        const urgent = shown.card.lines.some(({ tone }) => tone === 'warning');
        judged = { size: window, unfolded: fits || urgent };
        delete card.dataset.corner;
      }
      const whole = unfolded ?? judged.unfolded;
      const now = price([...hard, ...near]);
      for (const size of whole ? sizes : sizes.slice(2)) {
        resize(size);
        // It stays in its corner while it is in nobody's way there.
        if (card.dataset.corner && now() === 0) break;
        if (dock(now) < never) break;
      }
      const pill = card.dataset.size === 'pill';
      fold.ariaLabel = pill ? texts.expand : texts.collapse;
      const title = pill ? texts.title : regionName;
      if (name.textContent !== title) name.textContent = title;
      fold.ariaExpanded = String(!pill);
    },
  };
}
