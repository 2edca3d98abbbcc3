/**
 * What the popup and side panel show: the first matter or else the next step, the checklist of the
 * current part, and the progress of each of the four parts. Pure functions.
 */
import { checklist, progressOf, type ChecklistItem, type Ticks } from '../checklist';
import type { Journey, Step } from '../guide/types';
import { partIds, partOf, type PartId } from '../guide/parts';
import { answersTo, triageOf } from '../triage';
import { firstQuestion, triage, type Stand } from '../guide/triage';
import { dayOf } from '../day';
import { daysLeft, hasLoggedIn, logInBy } from '../login-clock';
import { roleOf } from '../pages';
import type { Words } from '../texts';
import { isWorded, wordsFor } from '../texts/text-keys';
import { formatDay } from '../texts/formats';
import {
  caseOf,
  isChosen,
  isPassed,
  journeysOf,
  presentJourney,
  presentStep,
  type GuideProgress,
} from '../guide-progress';
import { choiceFaces, usable, usableAsides } from './choices';
import { guidanceOf } from './guidance';
import { menuOf } from './menu';
import { nextStepFace } from './next-step';
import type { Situation } from './situation';
import type { Action, ClockView, Face, TimedFace } from './types';

export interface TodayInput {
  situation: Situation;
  progress: GuideProgress;
  ticks: Ticks;
  hintsOn: boolean;
  readsAloud: boolean;
  /** Whether the page in front removed what we drew on it. */
  isOverlayGone: boolean;
}

export interface Door {
  answer: Stand;
  label: string;
  note: string;
}

export interface TodayStep {
  id: string;
  label: string;
  isDone: boolean;
  isPresent: boolean;
}

export interface Part {
  id: PartId;
  label: string;
  /** How much of it is done, from 0 to 1. */
  share: number;
  isPresent: boolean;
}

export interface Today {
  /** In descending order of `within`. Never empty. */
  faces: readonly TimedFace[];
  /** The faces that buttons open, by their ID. */
  asides: Readonly<Record<string, Face>>;
  clock: ClockView;
  /**
   * The answers to the first question, while it is unanswered and nothing is urgent. Otherwise
   * empty.
   */
  doors: readonly Door[];
  /** At most five steps of the current part. */
  steps: readonly TodayStep[];
  parts: readonly Part[];
  /** The journey whose steps may be shown, or `null` if its steps should not be done now. */
  journey: Journey | null;
  /** The day by which to log in, or another note about the page. May be empty. */
  foot: string;
  /** Whether the matter shown is about a login. */
  isLogin: boolean;
  /** The other matters, the most urgent first. */
  others: readonly Face[];
  menu: readonly Action[];
}

/** How many steps are shown at once. */
const maxStepsShown = 5;

/** @param now ms since the epoch */
export function todayOf(input: TodayInput, usual: Words, now: number): Today {
  const { situation, progress, ticks } = input;
  const words = wordsFor(progress.reader, usual);
  const guidance = guidanceOf(situation, words, now, 'short');
  const { page, sighting, handStep } = situation;
  const spot = page === null ? null : { page, state: sighting?.state ?? null };
  // Under "Don't apply", show the user's own journey instead of the form's steps.
  const isStopped = guidance.faces.some(({ tone }) => tone === 'stop');
  const journey = presentJourney(progress, ticks, isStopped ? null : spot);
  const step = presentStep(journey, ticks, isStopped ? null : spot, handStep);
  const hasJourney = isChosen(progress);
  const isCalm = guidance.matter === null;
  const hasDoors = isCalm && !hasJourney && triageOf(progress.answers).asked.length === 0;
  const isBarred = isStopped && partOf[journey.id] === 'apply';
  const hasSteps = !hasDoors && !isBarred && (hasJourney || !isCalm);
  const asides = { ...guidance.asides, ...choiceFaces(situation, journey, step, words) };
  const faces = isCalm
    ? [{ ...calmFace(input, hasDoors, step, words, now), within: null }]
    : guidance.faces;
  return {
    faces: faces.map((face) => usable(face, asides)),
    asides: usableAsides(asides),
    clock: guidance.clock,
    doors: hasDoors ? doorsOf(words) : [],
    steps: hasSteps ? stepsOf(journey, ticks, step, words) : [],
    parts: hasDoors ? [] : partsOf(progress, ticks, journey, words),
    journey: isBarred ? null : journey,
    foot: guidance.matter?.kind === 'login' ? '' : footOf(input, words, now),
    isLogin: guidance.matter?.kind === 'login',
    others: guidance.others.map((face) => usable(face, {})),
    menu: [
      ...menuOf(
        {
          codeWindow: situation.codeWindow,
          hintsOn: input.hintsOn,
          readsAloud: input.readsAloud,
          opensPanel: true,
          asides: Object.keys(asides),
          // The foot says how many there are.
          others: 0,
          // A recognized first page starts the countdown by itself.
          canStart: roleOf(sighting?.state) !== 'requests-code',
        },
        words,
      ),
      // There is a day to put into a calendar only after the first log-in.
      ...(situation.logins.some(({ lastLogin }) => lastLogin !== null)
        ? [{ label: words.t('calendar.title'), href: '/options.html#calendar' }]
        : []),
    ],
  };
}

/** What is shown while nothing is urgent: the doors, the remaining questions, or the next step. */
function calmFace(
  { progress }: TodayInput,
  hasDoors: boolean,
  step: Step | null,
  words: Words,
  now: number,
): Face {
  const { t } = words;
  const plain = {
    tone: 'plain',
    tag: '',
    line: '',
    actions: [],
    why: null,
    isFirm: false,
  } as const;
  if (hasDoors) return { ...plain, title: t(`triage.${firstQuestion}.question`) };
  if (!isChosen(progress)) {
    const goOn: Action = { label: t('guide.goOn'), act: { type: 'to-side' }, panel: 'guide' };
    return {
      ...plain,
      title: t('today.questions'),
      line: t('today.questionsLine'),
      actions: [goOn],
    };
  }
  return step === null
    ? { ...plain, title: t('today.allDone'), line: t('today.allDoneLine') }
    : nextStepFace(step, words, now);
}

/** The answers to the first question, each with a note. */
export function doorsOf({ t }: Words): Door[] {
  return answersTo(firstQuestion)
    .filter(isStand)
    .map((answer) => ({
      answer,
      label: t(`triage.${firstQuestion}.${answer}`),
      note: t(`doors.${answer}`),
    }));
}

function isStand(answer: string): answer is Stand {
  return Object.hasOwn(triage[firstQuestion], answer);
}

/** The steps around the current one, without those of branches that were not taken. */
function stepsOf(journey: Journey, ticks: Ticks, step: Step | null, { t }: Words): TodayStep[] {
  const shown = checklist(journey, ticks).items.filter(({ isOpen, done }) => isOpen || done);
  const present = shown.findIndex((item) => item.step.id === step?.id);
  const first = Math.max(0, Math.min(present - 2, shown.length - maxStepsShown));
  return shown
    .slice(first, first + maxStepsShown)
    .flatMap(({ step: { id }, done }) =>
      isWorded(id)
        ? [{ id, label: t(`steps.${id}.label`), isDone: done, isPresent: id === step?.id }]
        : [],
    );
}

/**
 * The progress of each part. A part that the case does not need counts as done once the parts
 * before it are. While the case is unknown, no part does.
 */
function partsOf(progress: GuideProgress, ticks: Ticks, present: Journey, { t }: Words): Part[] {
  const own = journeysOf(caseOf(progress));
  let isPassedSoFar = isChosen(progress);
  return partIds.map((id) => {
    const journeys = own.filter((journey) => partOf[journey.id] === id);
    const items = journeys.flatMap((journey) => checklist(journey, ticks).items);
    const isBehind = isPassedSoFar && journeys.every((journey) => isPassed(journey, ticks));
    isPassedSoFar = isBehind;
    return {
      id,
      label: t(`parts.${id}`),
      share: isBehind ? 1 : shareOf(items),
      isPresent: partOf[present.id] === id,
    };
  });
}

function shareOf(items: readonly ChecklistItem[]): number {
  const { done, all } = progressOf(items);
  return all === 0 ? 0 : done / all;
}

/** The foot: that hints stay off on this page, or else the day by which to log in. */
function footOf(
  { situation, isOverlayGone }: TodayInput,
  { t, locale }: Words,
  now: number,
): string {
  if (isOverlayGone) return t('today.hintsOff');
  const mine = situation.logins.filter((login) => login.isMine && hasLoggedIn(login));
  const nearest = mine
    .flatMap((login) => {
      const left = daysLeft(login, now);
      const day = logInBy(login, situation.closings, dayOf(now));
      return left === null || day === null ? [] : [{ left, day }];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))[0];
  if (nearest)
    return nearest.left < 0 ? '' : t('today.logInBy', { day: formatDay(nearest.day, locale) });
  // If somebody is logged in there, do not say that there is no login.
  const isInPortal = situation.page === 'portal' && (situation.sighting?.state ?? null) !== null;
  return isInPortal ? '' : t('today.noLogin');
}
