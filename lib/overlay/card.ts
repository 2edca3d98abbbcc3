/**
 * The one docked card: countdown, what to do now, and all controls of the overlay. Its controls are
 * out of the page's Tab order until a keyboard command brings the focus in; Escape gives it back.
 */
import type { ByHand } from '../messages';
import { startAt, timeOfDay } from './countdown';
import { make, mark } from './element';
import {
  boxOf,
  cheapest,
  corners,
  cornerBox,
  never,
  type Corner,
  type Obstacle,
  type Size,
} from './geometry';
import type { CardActionId, View } from './view';

const margin = 12;

/** In a smaller window the card starts as a pill, px. */
const roomy: Size = { width: 700, height: 480 };

/** What a button of the card means; the other two actions open a drawer. */
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
  /** Unfolds the card, as a person would. */
  unfold(): void;
  /** Docks it where `obstacles` are least in the way; folds it where nothing else helps. */
  settle(view: Size, obstacles: readonly Obstacle[]): void;
}

/**
 * `timer` is drawn by the countdown. `onAct` is called for a press that counts, as `counts` says;
 * `onDone` when a field of the card has been used and the focus may go back.
 */
export function createCard(options: {
  document: Document;
  timer: HTMLElement;
  counts: (event: Event) => boolean;
  onAct: (act: ByHand) => void;
  onDone: () => void;
  onChange: () => void;
}): Card {
  const { document, timer, counts, onAct, onDone, onChange } = options;
  const card = make(document, 'div', 'card');
  card.popover = 'manual';
  // A scroller with nothing to tab to would itself become a stop in the page's Tab order.
  card.tabIndex = -1;
  const head = make(document, 'div', 'head');
  const name = make(document, 'p', 'name');
  const body = make(document, 'div', 'body');
  const fold = button('', 'fold', 'fold', () => {
    wanted = card.hasAttribute('data-pill');
    onChange();
  });
  head.append(name, timer, fold);
  card.append(head, body);

  /** What the person chose; null: as the window's size suggests. */
  let wanted: boolean | null = null;
  let corner: Corner = corners[0];
  let drawn = '';
  let labels = { collapse: '', expand: '' };
  let unfoldedDrawer: 'correct-start' | 'at-step' | null = null;

  function button(label: string, key: string, className: string, act: () => void) {
    const element = make(document, 'button', className, label);
    element.type = 'button';
    element.tabIndex = -1;
    element.dataset.key = key;
    // The press leaves the focus in the page's field.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', (event) => {
      if (counts(event)) act();
    });
    return element;
  }

  function drawer(key: 'correct-start' | 'at-step', label: string, fill: HTMLElement[]) {
    const content = make(document, 'div', 'drawer');
    content.append(...fill);
    const opener = button(label, key, '', () => {
      unfoldedDrawer = unfoldedDrawer === key ? null : key;
      unfold();
      onChange();
    });
    const unfold = () => {
      content.hidden = unfoldedDrawer !== key;
      opener.ariaExpanded = String(!content.hidden);
    };
    unfold();
    return { opener, content };
  }

  function correction(view: View, opener: string) {
    const { correction: texts } = view.card;
    if (!texts) return null;
    const label = make(document, 'label', '', texts.label);
    const input = make(document, 'input');
    input.type = 'time';
    input.step = '1';
    input.autocomplete = 'off';
    input.tabIndex = -1;
    input.id = 'start';
    input.dataset.key = 'start';
    label.htmlFor = input.id;
    input.valueAsNumber = timeOfDay(
      view.clock.endsAt === null ? texts.latest : Math.min(texts.latest, Date.now()),
    );
    const refused = make(document, 'p', 'refused');
    refused.role = 'alert';
    const apply = () => {
      const startedAt = startAt(input.valueAsNumber, texts.earliest, texts.latest);
      refused.textContent = startedAt === null ? texts.refused : '';
      if (startedAt === null) return;
      unfoldedDrawer = null;
      onAct({ type: 'correct-start', startedAt });
      onDone();
    };
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && counts(event)) apply();
    });
    const row = make(document, 'div', 'row');
    row.append(input, button(texts.apply, 'apply', '', apply));
    return drawer('correct-start', opener, [label, row, refused]);
  }

  function steps(view: View, opener: string) {
    if (!view.card.steps.length) return null;
    const list = make(document, 'ul');
    for (const { id, label, current } of view.card.steps) {
      const item = make(document, 'li');
      const choice = button(label, `step ${id}`, '', () => {
        unfoldedDrawer = null;
        onAct({ type: 'at-step', step: id });
      });
      if (current) choice.ariaCurrent = 'step';
      item.append(choice);
      list.append(item);
    }
    return drawer('at-step', opener, [list]);
  }

  function fill(view: View) {
    const { title, lines, actions, correction: texts, stepsLabel, unofficial } = view.card;
    const labelOf = (id: CardActionId) => actions.find(({ action }) => action === id)?.label;
    const main = make(document, 'div', 'row');
    const rare = make(document, 'div', 'row');
    for (const { action, label } of actions) {
      const act = acts[action];
      if (!act) continue;
      const press = () => onAct(act);
      if (act.type === 'hints') rare.append(button(label, 'hints', 'quiet', press));
      else main.append(button(label, action, '', press));
    }
    const drawers = [
      correction(view, labelOf('correct-start') ?? texts?.label ?? ''),
      steps(view, labelOf('at-step') ?? stepsLabel),
    ].filter((one) => one !== null);
    main.append(...drawers.map(({ opener }) => opener));
    body.replaceChildren(
      make(document, 'h2', '', title),
      ...lines.map(({ tone, text }) =>
        make(document, 'p', tone === 'warning' ? 'warned' : '', text),
      ),
      ...(view.clock.line ? [make(document, 'p', 'clock-line', view.clock.line)] : []),
      main,
      ...drawers.map(({ content }) => content),
      rare,
      make(document, 'p', 'unofficial', unofficial),
    );
  }

  /** The control that has the focus keeps it, though all are made anew. */
  function refocusing(write: () => void) {
    const root = card.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const key =
      active instanceof HTMLElement && card.contains(active) ? active.dataset.key : undefined;
    write();
    if (key === undefined) return;
    const again = [...card.querySelectorAll<HTMLElement>('[data-key]')].find(
      (element) => element.dataset.key === key && element.checkVisibility(),
    );
    (again ?? fold).focus({ preventScroll: true });
  }

  const setPill = (pill: boolean) => {
    mark(card, 'data-pill', pill);
    const label = pill ? labels.expand : labels.collapse;
    if (fold.ariaLabel !== label) fold.ariaLabel = label;
    if (fold.ariaExpanded !== String(!pill)) fold.ariaExpanded = String(!pill);
  };

  return {
    element: card,
    draw(view) {
      const { card: texts, clock, regionName } = view;
      // The deadline alone changes nothing that is written here.
      const next = JSON.stringify([texts, clock.line, regionName]);
      if (next === drawn) return;
      drawn = next;
      labels = texts;
      name.textContent = regionName;
      refocusing(() => fill(view));
    },
    unfold() {
      wanted = true;
    },
    settle(view, obstacles) {
      const open = wanted ?? (view.width >= roomy.width && view.height >= roomy.height);
      for (const pill of open ? [false, true] : [true]) {
        setPill(pill);
        const { right, left, bottom, top } = boxOf(card.getBoundingClientRect());
        const size = { width: right - left, height: bottom - top };
        const order = [corner, ...corners.filter((other) => other !== corner)];
        const candidates = order.map((at) => ({ at, box: cornerBox(at, size, view, margin) }));
        const best = cheapest(candidates, obstacles, view);
        if (!best) return;
        corner = best.at;
        if (card.dataset.corner !== corner) card.dataset.corner = corner;
        if (best.cost < never) return;
      }
    },
  };
}
