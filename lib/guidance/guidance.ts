/**
 * What a user is told, assembled once. The page, the popup, the side panel and the on-top clock all
 * draw this answer and decide nothing themselves. Pure functions.
 */
import { formatDay } from '../texts/formats';
import { catalogues, type Words } from '../texts';
import type { Texts } from '../texts/languages';
import { hasText } from '../texts/text-keys';
import { daysLeft, lastSafeDay } from '../login-clock';
import { roleOf } from '../pages';
import { faces, isFaceId, type ActionId, type FaceId, type FaceRecord } from '../guide/faces';
import type { Support } from '../guide/types';
import { waits } from '../guide/waits';
import { endOf } from '../waits';
import { nameOfWait } from '../waits/name';
import { effects } from './actions';
import { clockView } from './clock';
import { isPast, mattersOf, type Matter } from './matters';
import { whyOf } from './proof';
import type { Situation } from './situation';
import type { Action, ClockView, Face, TimedFace } from './types';

interface Guidance {
  /** The matter shown, or `null` if nothing is urgent and the next step is shown instead. */
  matter: Matter | null;
  /** In descending order of `within`. Empty if there is no matter. */
  faces: readonly TimedFace[];
  /** The faces that buttons open, by their ID. */
  asides: Readonly<Record<string, Face>>;
  clock: ClockView;
  /** The other matters, except the countdown and what the page in front asks for. */
  others: readonly Face[];
}

/** The remaining time, in ms, from which each face of the countdown is shown. */
const countdown = [
  { face: 'code-start', within: null },
  { face: 'code-5:00', within: 300_000 },
  { face: 'code-2:00', within: 120_000 },
  { face: 'code-1:00', within: 60_000 },
  { face: 'code-0:20', within: 20_000 },
  { face: 'code-over', within: 0 },
] as const satisfies readonly { face: FaceId; within: number | null }[];

/**
 * @param now ms since the epoch
 * @param size `short` where a sentence has room for only eight words
 */
export function guidanceOf(
  situation: Situation,
  words: Words,
  now: number,
  size: 'whole' | 'short' = 'whole',
): Guidance {
  const [matter = null, ...others] = mattersOf(situation, now);
  const write = faceWriter(situation, matter, words, now, size);
  const shown = shownFaces(situation, matter);
  return {
    matter,
    faces: shown.map(({ face, within }) => ({ ...write(face), within })),
    asides: Object.fromEntries(
      [
        ...asidesOf(
          shown.map(({ face }) => face),
          inMenu(situation),
        ),
      ].map((id) => [id, write(id)]),
    ),
    clock: clockView(isPast(situation) ? null : situation.codeWindow, now, words),
    others: others.flatMap((other) =>
      other.kind === 'page' || other.kind === 'countdown'
        ? []
        : [faceWriter(situation, other, words, now, size)(other.face)],
    ),
  };
}

function shownFaces(
  { codeWindow }: Situation,
  matter: Matter | null,
): readonly { face: FaceId; within: number | null }[] {
  if (matter === null) return [];
  if (matter.kind !== 'countdown') return [{ face: matter.face, within: null }];
  const codeWindowNow = codeWindow?.window;
  if (codeWindowNow?.state === 'expired') return [{ face: 'code-over', within: null }];
  if (codeWindowNow?.startedAt === null) return [{ face: 'code-unknown', within: null }];
  return countdown;
}

/** The faces that the menu opens. */
function inMenu({ sighting }: Situation): FaceId[] {
  return roleOf(sighting?.state) === 'requests-code' ? ['several-numbers'] : [];
}

/** Every face reachable from these by buttons, and those of the menu. */
function asidesOf(shown: readonly FaceId[], menu: readonly FaceId[]): Set<FaceId> {
  const reached = new Set<FaceId>(menu);
  const from = [...shown, ...menu];
  for (const id of from) {
    for (const action of actionsOf(id)) {
      const { opens } = effects[action];
      if (opens === undefined || !isFaceId(opens) || reached.has(opens)) continue;
      reached.add(opens);
      from.push(opens);
    }
  }
  return reached;
}

function actionsOf(id: FaceId): readonly ActionId[] {
  const record: FaceRecord = faces[id];
  return record.actions ?? [];
}

/** Returns a function that writes a face in the user's language. */
function faceWriter(
  { reader, hasSheet }: Situation,
  matter: Matter | null,
  words: Words,
  now: number,
  size: 'whole' | 'short',
): (id: FaceId) => Face {
  const { t } = words;
  const argsIn = (spoken: Words) => ({
    reader: reader ?? 'none',
    ...detailsOf(matter, spoken, now),
  });
  const args = argsIn(words);
  return (id) => {
    const record: FaceRecord = faces[id];
    const support = record.support ?? (id === 'wait-over' ? supportOfWait(matter) : null);
    return {
      tone: record.tone ?? 'plain',
      tag: t(record.tone === 'stop' ? 'guidance.stopHere' : 'guidance.unofficial'),
      ...(size === 'short' && hasHeadline(id)
        ? { title: t(`headlines.${id}.title`), line: t(`headlines.${id}.line`, args) }
        : {
            title: titleOf(t(`faces.${id}.title`, args), size),
            line: t(`faces.${id}.line`, args),
          }),
      actions: actionsOf(id)
        // Without a sheet, there is nothing to start again with.
        .filter((action) => hasSheet || action !== 'start-again')
        .map((action): Action => ({
          label: t(`actions.${action}`),
          ...effects[action],
          ...(action === 'logged-in' &&
            matter?.kind === 'login' && {
              act: { type: 'logged-in-today', login: matter.login.id },
            }),
        })),
      why:
        support &&
        whyOf(support, words, now, (inEnglish) => {
          const said = argsIn({ t: inEnglish, locale: 'en-US' });
          return `${inEnglish(`faces.${id}.title`, said)} ${inEnglish(`faces.${id}.line`, said)}`;
        }),
      isFirm: record.isFirm ?? false,
    };
  };
}

/** How long the wait of this matter usually takes. `null` for a wait in the user's own words. */
function supportOfWait(matter: Matter | null): Support | null {
  return matter?.kind === 'wait' && matter.wait.kind ? waits[matter.wait.kind] : null;
}

/** A one-sentence headline has no period. */
function titleOf(sentence: string, size: 'whole' | 'short'): string {
  return size === 'short' ? sentence.replace(/^([^.]*)\.$/, '$1') : sentence;
}

function hasHeadline(id: FaceId): id is FaceId & keyof Texts['headlines'] {
  return hasText(catalogues.en.headlines, id);
}

/** The text arguments of a face about one login or one wait. */
function detailsOf(matter: Matter | null, words: Words, now: number) {
  const none = { day: '', days: 0, wait: '', closes: '', role: '' };
  if (matter?.kind === 'login') {
    const role = matter.login.role ?? '';
    const day = lastSafeDay(matter.login);
    const days = daysLeft(matter.login, now) ?? 0;
    if (matter.face === 'login-closing') {
      const { by, closes } = matter.end;
      return {
        ...none,
        day: formatDay(by, words.locale),
        closes: formatDay(closes, words.locale),
      };
    }
    return { ...none, role, days, day: day === null ? '' : formatDay(day, words.locale) };
  }
  if (matter?.kind === 'wait') {
    const day = endOf(matter.wait);
    const wait = nameOfWait(matter.wait, words.t);
    return { ...none, wait, day: day === null ? '' : formatDay(day, words.locale) };
  }
  return none;
}
