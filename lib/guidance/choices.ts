/** The faces that offer a choice, and the one shown when Back was held. Pure functions. */
import { correctionBounds, windowId, type WindowRecord } from '../code-window';
import type { Journey, Step, StepId } from '../guide/types';
import type { Words } from '../texts';
import { formatTime } from '../texts/formats';
import { isWorded } from '../texts/text-keys';
import { landmarksOf } from '../pages';
import type { PageInput, Situation } from './situation';
import type { Action, Face } from './types';

const minute = 60_000;

/**
 * How many minutes back are offered. A code from an email older than this, in minutes, has expired
 * anyway.
 */
const minutesOffered = 10;

function choice({ t }: Words, title: string, line: string, actions: readonly Action[]): Face {
  const tag = t('guidance.unofficial');
  return { tone: 'plain', tag, title, line, actions, why: null, isFirm: true };
}

/** The faces that currently offer a choice, by the ID with which a button opens them. */
export function choiceFaces(
  situation: Situation,
  journey: Journey,
  step: Step | null,
  words: Words,
): Record<string, Face> {
  const { codeWindow, sighting } = situation;
  const correction = correctionFace(codeWindow, words);
  const steps =
    sighting && landmarksOf(sighting.page)
      ? stepsFace({ situation: { ...situation, sighting }, journey, step }, words)
      : null;
  return { ...(correction && { correction }), ...(steps && { steps }) };
}

/**
 * `face` without buttons that would open a missing aside. On a page of another journey, for
 * example, there is no step to choose.
 */
export function usable<One extends Face>(face: One, asides: Readonly<Record<string, Face>>): One {
  return { ...face, actions: face.actions.filter(({ opens }) => !opens || asides[opens]) };
}

/** All asides, each without buttons that would open a missing one. */
export function usableAsides(asides: Readonly<Record<string, Face>>): Record<string, Face> {
  return Object.fromEntries(Object.entries(asides).map(([id, face]) => [id, usable(face, asides)]));
}

/**
 * "What time does CBP's email show?": one button per minute. `null` if no start can be corrected.
 */
function correctionFace(record: WindowRecord | null, words: Words): Face | null {
  const { t, locale } = words;
  const bounds = record && correctionBounds(record.window);
  if (!bounds) return null;
  const shownWindow = windowId(record);
  const startAt = (label: string, startedAt: number): Action => ({
    label,
    act: { type: 'correct-start', window: shownWindow, startedAt },
    opens: '',
  });
  const last = bounds.latest - (bounds.latest % minute);
  const minutes = Array.from({ length: minutesOffered + 1 }, (_, back) => last - back * minute);
  return choice(words, t('guidance.correction.title'), t('guidance.correction.line'), [
    ...minutes.map((start) => startAt(formatTime(start, locale), start)),
    startAt(t('guidance.correction.earlier'), last - (minutesOffered + 1) * minute),
  ]);
}

type StepsInput = Pick<PageInput, 'situation' | 'journey' | 'step'>;

/**
 * "Which step are you at?": the steps done on this page. `null` if there is nothing to choose from.
 */
function stepsFace(input: StepsInput, words: Words): Face | null {
  const { t } = words;
  const { page } = input.situation.sighting;
  const here = input.journey.steps.filter(({ at }) => at?.page === page);
  if (here.length < 2) return null;
  const present = presentStep(input);
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

/**
 * Several steps may be done in one state. This is the user's own step if it is among them, or else
 * the first one.
 */
function presentStep({ situation, journey, step }: StepsInput): StepId | null {
  const { page, state } = situation.sighting;
  if (state === null) return situation.handStep;
  const stepsHere = journey.steps.filter(({ at }) => at?.page === page && at.state === state);
  return (stepsHere.find(({ id }) => id === step?.id) ?? stepsHere[0])?.id ?? null;
}

/** Shown when Back was held. Its one button keeps the user on the page. */
export function heldBackFace(words: Words): Face {
  const { t } = words;
  const stay: Action = { label: t('guidance.heldBack.stay') };
  const face = choice(words, t('guidance.heldBack.title'), t('guidance.heldBack.line'), [stay]);
  return { ...face, tone: 'lost' };
}
