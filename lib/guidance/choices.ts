/** The faces that offer a choice, and the one shown when Back was held. Pure. */
import { correctionBounds, windowId, type WindowRecord } from '../code-window';
import type { StepId } from '../guide/types';
import type { Words } from '../texts';
import { formatTime } from '../texts/formats';
import { isWorded } from '../texts/named';
import type { PageGround } from './situation';
import type { Action, Face } from './types';

const minute = 60_000;

/** A code whose email is older than this, in minutes, has ended: which minute it was no longer matters. */
const minutesOffered = 10;

function choice({ t }: Words, title: string, line: string, actions: readonly Action[]): Face {
  const tag = t('guidance.unofficial');
  return { tone: 'plain', tag, title, line, actions, why: '', isFirm: true };
}

/** "What time does CBP's email show?": one button for each minute; null when no start can be corrected. */
export function correctionFace(record: WindowRecord | null, words: Words): Face | null {
  const { t, locale } = words;
  const bounds = record && correctionBounds(record.window);
  if (!bounds) return null;
  const window = windowId(record);
  const startAt = (label: string, startedAt: number): Action => ({
    label,
    act: { type: 'correct-start', window, startedAt },
    opens: '',
  });
  const last = bounds.latest - (bounds.latest % minute);
  const minutes = Array.from({ length: minutesOffered + 1 }, (_, back) => last - back * minute);
  return choice(words, t('guidance.correction.title'), t('guidance.correction.line'), [
    ...minutes.map((start) => startAt(formatTime(start, locale), start)),
    startAt(t('guidance.correction.earlier'), last - (minutesOffered + 1) * minute),
  ]);
}

type StepsGround = Pick<PageGround, 'situation' | 'journey' | 'step'>;

/** "Which step are you at?": the steps that are done on this page; null when there is nothing to choose. */
export function stepsFace(ground: StepsGround, words: Words): Face | null {
  const { t } = words;
  const { page } = ground.situation.sighting;
  const here = ground.journey.steps.filter(({ at }) => at?.page === page);
  if (here.length < 2) return null;
  const present = presentStep(ground);
  const actions = here.flatMap(({ id }): Action[] =>
    isWorded(id)
      ? [
          {
            label: t(`steps.${id}.title`),
            act: { type: 'at-step', step: id },
            isOn: id === present,
            opens: '',
          },
        ]
      : [],
  );
  return choice(words, t('guidance.steps'), '', actions);
}

/** Several steps may be done in one state: then the person's own step, else the first of them. */
function presentStep({ situation, journey, step }: StepsGround): StepId | null {
  const { page, state } = situation.sighting;
  if (state === null) return situation.handStep;
  const there = journey.steps.filter(({ at }) => at?.page === page && at.state === state);
  return (there.find(({ id }) => id === step?.id) ?? there[0])?.id ?? null;
}

/** Shown when Back was held: its one button stays. */
export function heldBackFace(words: Words): Face {
  const { t } = words;
  const stay: Action = { label: t('guidance.heldBack.stay') };
  const face = choice(words, t('guidance.heldBack.title'), t('guidance.heldBack.line'), [stay]);
  return { ...face, tone: 'lost' };
}
