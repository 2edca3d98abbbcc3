import { lookView, type CardLook } from '../card-look';
import type { WindowRecord } from '../code-window';
import { allJourneys } from '../guide';
import type { Journey, Step, StepId } from '../guide/types';
import type { Sighting } from '../pages/sighting';
import type { CardAction, CardText } from './types';
import type { ErrorId } from '../pages/types';
import { controlsOf, isLost, saidState } from '../explain';
import { isWorded } from '../texts/named';
import { clockActsView, correctionView } from './clock';
import type { Words } from '../texts';

type Line = CardText['lines'][number];

/** What the card is made from, besides the words. */
interface CardGround {
  sighting: Sighting;
  /** The step the person says this tab is at. */
  handStep: StepId | null;
  hintsOn: boolean;
  /** The browser refused to save something: the clocks may lack it. */
  isUnsaved: boolean;
  /** The window of this very tab. */
  record: WindowRecord | null;
  /** The journey to which the page belongs. */
  journey: Journey;
  /** The step of it at which the person is; null while they have not said which case is theirs. */
  step: Step | null;
  look: CardLook;
  /** Whether a press on a page can open the side panel; else it opens the popup. */
  opensPanel: boolean;
}

/** The docked card: where this is, what to do, what can be done by hand. */
export function cardView(ground: CardGround, words: Words): CardText {
  const { t } = words;
  const { title, lines } = place(ground, words);
  return {
    title,
    lines: [
      ...errorLines(ground, words),
      ...(isStopped(ground.sighting) ? [] : [...lines, ...wayLines(ground, words)]),
      ...doubtLines(ground, words),
    ],
    actions: actions(ground, words),
    correction: correctionView(ground.record, words),
    steps: stepsHere(ground, words),
    stepsLabel: t('card.stepsLabel'),
    unofficial: t('app.unofficial'),
    collapse: t('card.collapse'),
    expand: t('card.expand'),
    ...lookView(ground.look),
  };
}

/** Errors after which the person can go on where they are; after any other, the step's advice is wrong. */
const passing: readonly ErrorId[] = ['required', 'code-wrong'];

function isStopped({ errors }: Sighting): boolean {
  return errors.some((error) => !passing.includes(error));
}

function place(ground: CardGround, words: Words): { title: string; lines: Line[] } {
  const { sighting, handStep } = ground;
  const { page, state } = sighting;
  const { t } = words;
  if (state !== null) {
    return { title: t(`states.${state}.title`), lines: [plain(t(`states.${state}.do`))] };
  }
  if (handStep !== null && isWorded(handStep)) {
    return {
      title: t(`steps.${handStep}.title`),
      lines: [plain(t(`steps.${handStep}.why`)), ...saidLines(ground, words)],
    };
  }
  // The title is all that a folded card shows, and here it folds rather than cover a control.
  const isForeign = isLost(sighting) && sighting.translated;
  const title = isForeign ? t('translated.title') : t(`pages.${page}.title`);
  return { title, lines: [plain(t(`pages.${page}.do`))] };
}

/** Where only the person knows the state: what is done there, and in short what the hints would say. */
function saidLines({ sighting: { page }, handStep }: CardGround, { t }: Words): Line[] {
  const state = saidState(allJourneys, page, handStep);
  if (state === null) return [];
  const short = [...controlsOf(page, state).expected].map((field) =>
    plain(
      t('card.fieldLine', { field: t(`controls.${field}`), hint: t(`hints.${field}.compact`) }),
    ),
  );
  return [plain(t(`states.${state}.do`)), ...short];
}

/** On which journey, and at which step of it. */
function wayLines({ journey, step }: CardGround, { t }: Words): Line[] {
  if (!step || !isWorded(step.id)) return [];
  const args = { journey: t(`journeys.${journey.id}`), step: t(`steps.${step.id}.title`) };
  return [plain(t('way.onPage', args))];
}

function errorLines({ sighting }: CardGround, { t }: Words): Line[] {
  const meanings = sighting.errors.flatMap((error) => [
    // A slip that the page shows at its field: no reason to unfold the card over the form.
    error === 'required' ? plain(t(`errors.${error}.title`)) : warning(t(`errors.${error}.title`)),
    plain(t(`errors.${error}.do`)),
  ]);
  return meanings.length > 0 ? [...meanings, plain(t('card.pageWordsFirst'))] : [];
}

/** What the person must know about what we do not know. */
function doubtLines({ sighting, handStep, isUnsaved, record }: CardGround, { t }: Words): Line[] {
  const lines: Line[] = [];
  if (isUnsaved) lines.push(warning(t('unsaved.card')));
  if (sighting.framed) lines.push(warning(t('card.framed')));
  else if (isLost(sighting) && sighting.translated) lines.push(plain(t('translated.card')));
  else if (isLost(sighting) && handStep === null) lines.push(plain(t('card.notFoundState')));
  const window = record?.window;
  if (window?.state === 'running' && window.how === 'unknown') lines.push(warning(t('card.late')));
  for (const { field, reason } of sighting.missed) {
    const args = { field: t(`controls.${field}`), reason: t(`missReasons.${reason}`) };
    lines.push(plain(t('card.notFound', args)));
  }
  return lines;
}

/** Which acts make sense: first the clock's, by the state of the window, so that it works by hand too. */
function actions(ground: CardGround, words: Words): CardAction[] {
  const { t } = words;
  const { hintsOn, record, sighting, look, opensPanel } = ground;
  const onForm = sighting.page === 'importer-form' && sighting.state !== 'done';
  const ofForm = onForm || (record !== null && record.window.state !== 'none');
  return [
    ...(ofForm ? clockActsView(record, words) : []),
    {
      act: { type: 'hints', on: !hintsOn },
      label: hintsOn ? t('card.hintsOff') : t('card.hintsOn'),
    },
    { act: { type: 'to-side' }, label: opensPanel ? t('popup.toSide') : t('card.toPopup') },
    { act: { type: 'move-card' }, label: t('card.move'), own: true },
    {
      act: { type: 'size-card', large: !look.large },
      label: look.large ? t('card.smaller') : t('card.larger'),
      own: true,
    },
  ];
}

/** The steps that are done on this page, to say by hand at which one is. */
function stepsHere(ground: CardGround, { t }: Words): CardText['steps'] {
  const { page, state } = ground.sighting;
  const here = ground.journey.steps.filter((step) => step.at?.page === page);
  // Several may be done at one state: the one that the way is at, else the first of them.
  const there = here.filter(({ at }) => at?.state === state);
  const at = there.find(({ id }) => id === ground.step?.id) ?? there[0];
  const present = state === null ? ground.handStep : at?.id;
  return here.flatMap(({ id }) => {
    if (!isWorded(id)) return [];
    return [{ id, label: t(`steps.${id}.title`), current: id === present }];
  });
}

function plain(text: string): Line {
  return { tone: 'plain', text };
}

function warning(text: string): Line {
  return { tone: 'warning', text };
}
