/**
 * The one docked card: countdown, what to do now, and all controls of the overlay. Its controls are
 * out of the page's Tab order until a keyboard command brings the focus in.
 */
import { boxOf } from '../dom/tree';
import type { CardAct } from '../view/acts';
import { startAt } from './countdown';
import { make, open, setFlag } from './element';
import { choose, never, priceOf, weigh, type Box, type Obstacle } from './geometry';
import { timeField } from './time-field';
import type { View } from '../view/types';

/** `tight`: less than half the window high, and scrolls. `pill`: countdown and title alone. */
const sizes = ['whole', 'tight', 'pill'] as const;

/** In a smaller window the card begins as a pill, px. */
const roomy = { width: 700, height: 480 };

interface Card {
  element: HTMLElement;
  draw(view: View): void;
  /** Opens the popover, at the Back button while that is warned of. */
  open(): void;
  /** Says that going back was held; at the pressed button, if the page has it. Takes no focus. */
  warn(texts: NonNullable<View['backWarning']>, near: HTMLElement | undefined): void;
  /** Takes the warning away. */
  relax(): void;
  /** Unfolds the card, as a person would. */
  unfold(): void;
  /**
   * Docks the card where it covers neither the control in use nor, if it can, `buttons`; folds it
   * where nothing else helps. By itself it unfolds only where it covers none of `fields` either.
   */
  settle(view: Box, inUse: Box | null, buttons: readonly Box[], fields: readonly Box[]): void;
}

/**
 * `onAct` is called for a press that `counts`, with the corner where it stands, `onStay` when the person stays, `onDone` when a field
 * of the card was used and the focus may go back, `onChange` asks for a `settle`.
 */
export function createCard(options: {
  timer: HTMLElement;
  counts: (event: Event) => boolean;
  onAct: (act: CardAct, corner?: string) => void;
  onStay: () => void;
  onDone: () => void;
  onChange: () => void;
}): Card {
  const { timer, counts, onAct, onStay, onDone, onChange } = options;
  const card = make('div', 'card');
  card.popover = 'manual';
  // A scroller with nothing to tab to would itself become a stop in the page's Tab order.
  card.tabIndex = -1;
  const head = make('div', 'head');
  const name = make('p', 'name');
  const warning = make('div', 'body');
  warning.role = 'group';
  const body = make('div', 'body');

  let shown: View | null = null;
  let written = '';
  /** What the person chose; null: as `fits`. */
  let unfolded: boolean | null = null;
  /** Whether it is unfolded by itself: tried anew for each content and size of the window. */
  let fits = false;
  let judged = '';
  let warned: { near: HTMLElement | undefined } | null = null;

  /** The press leaves the focus in the page's field. */
  const outOfTheWay = <Control extends HTMLElement>(control: Control): Control => {
    control.tabIndex = -1;
    control.addEventListener('mousedown', (event) => event.preventDefault());
    return control;
  };
  const button = (label: string, className: string, act: () => void) => {
    const element = outOfTheWay(make('button', className, label));
    element.type = 'button';
    element.addEventListener('click', (event) => {
      if (counts(event)) act();
    });
    return element;
  };
  const drawer = (label: string, ...content: HTMLElement[]) => {
    const details = make('details');
    details.append(outOfTheWay(make('summary', '', label)), ...content);
    details.addEventListener('toggle', onChange);
    return details;
  };

  const fold = button('', 'fold', () => {
    unfolded = card.dataset.size === 'pill';
    onChange();
  });
  head.append(timer, name, fold);
  card.append(head, warning, body);

  const correction = ({ card: { correction: texts } }: View) => {
    if (!texts) return [];
    const label = make('label', '', texts.label);
    const { input, read } = timeField(Math.min(texts.latest, Date.now()));
    label.append(input);
    const refused = make('p', 'refused');
    refused.role = 'alert';
    const apply = () => {
      const startedAt = startAt(read(), texts.earliest, texts.latest);
      refused.textContent = startedAt === null ? texts.refused : '';
      if (startedAt === null) return;
      onAct({ type: 'correct-start', window: texts.window, startedAt });
      onDone();
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && counts(event)) apply();
    });
    return [drawer(texts.opener, label, button(texts.apply, '', apply), refused)];
  };

  const steps = ({ card: { steps: all, stepsLabel } }: View) => {
    const choices = all.map(({ id, label, current }) => {
      const choice = button(label, '', () => onAct({ type: 'at-step', step: id }));
      if (current) choice.ariaCurrent = 'step';
      return choice;
    });
    return choices.length ? [drawer(stepsLabel, ...choices)] : [];
  };

  const fill = (view: View) => {
    const { title, lines, actions, unofficial, large } = view.card;
    setFlag(card, 'data-large', large);
    const row = make('div', 'row');
    for (const { act, label, own } of actions) {
      const onPress = () => {
        if (own) unfolded = true;
        onAct(act, card.dataset.corner);
      };
      row.append(button(label, act.type, onPress));
    }
    body.replaceChildren(
      make('h2', '', title),
      ...lines.map(({ tone, text }) => make('p', tone, text)),
      make('p', 'soft', view.clock.line),
      row,
      ...correction(view),
      ...steps(view),
      make('p', 'soft last', unofficial),
    );
  };

  const reopen = () => {
    if (card.matches(':popover-open')) card.hidePopover();
    const near = warned?.near?.isConnected ? warned.near : undefined;
    setFlag(card, 'data-warned', Boolean(warned));
    setFlag(card, 'data-near', Boolean(near));
    open(card, near);
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
      judged = '';
      const hadFocus = body.querySelector(':focus') !== null;
      fill(view);
      if (hadFocus) fold.focus({ preventScroll: true });
    },
    open: reopen,
    relax,
    warn({ title, body: text, stay, how }, near) {
      warned = { near };
      warning.ariaLabel = title;
      warning.replaceChildren(
        make('h2', '', title),
        make('p', '', text),
        make('p', 'soft', how),
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
      const needed = [...weigh(inUse ? [inUse] : [], never), ...weigh(buttons, 5)];
      const price = (obstacles: readonly Obstacle[]) => () => priceOf(boxOf(card), obstacles, view);
      const inTheWay = price(needed);
      const overAll = price([...needed, ...weigh(fields, 0.2)]);
      const resize = (size: (typeof sizes)[number]) => {
        if (card.dataset.size !== size) card.dataset.size = size;
      };
      const { regionName, card: texts } = shown;
      if (warned) {
        resize('whole');
        return;
      }
      const urgent = texts.lines.find(({ tone }) => tone === 'warning');
      const window = `${view.right} ${view.bottom}`;
      if (judged !== window) {
        judged = window;
        fits = view.right >= roomy.width && view.bottom >= roomy.height;
        delete card.dataset.corner;
      }
      const asked = unfolded ?? Boolean(urgent);
      const fitting = sizes.filter(
        (size) => asked || size === 'pill' || (fits && unfolded === null && size === 'whole'),
      );
      for (const size of fitting) {
        resize(size);
        // It stays in its corner while it is in nobody's way there.
        if (card.dataset.corner && inTheWay() === 0) break;
        choose(
          texts.corners,
          (corner) => void (card.dataset.corner = corner),
          texts.moved ? inTheWay : overAll,
        );
        const clear = unfolded ? inTheWay() < never : overAll() === 0;
        if (size === 'pill' || clear) break;
        delete card.dataset.corner;
      }
      const pill = card.dataset.size === 'pill';
      if (pill) fits = false;
      fold.ariaLabel = pill ? texts.expand : texts.collapse;
      // Folded, it still says what is wrong.
      const title = pill ? (urgent?.text ?? texts.title) : regionName;
      setFlag(card, 'data-urgent', Boolean(urgent));
      if (name.textContent !== title) name.textContent = title;
      fold.ariaExpanded = String(!pill);
    },
  };
}
