/**
 * Reads what the worker sends. By hand and not with zod, which would weigh more than all the rest of
 * the content script; a test holds it to the types, field by field.
 */
import type { WorkerMessage } from '../messages';
import type { View } from './view';

type Check = (value: unknown) => boolean;

/** What a value must look like: a sample of its type, a check, a list of one, or a record of these. */
type Like = string | number | boolean | Check | [Like] | { [key: string]: Like };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isLike(value: unknown, like: Like): boolean {
  if (typeof like === 'function') return like(value);
  if (typeof like === 'number') return Number.isFinite(value) && Number(value) >= 0;
  if (Array.isArray(like))
    return Array.isArray(value) && value.every((item) => isLike(item, like[0]));
  if (typeof like !== 'object') return typeof value === typeof like;
  return isRecord(value) && Object.entries(like).every(([key, part]) => isLike(value[key], part));
}

const orNull =
  (like: Like): Check =>
  (value) =>
    value === null || isLike(value, like);
const oneOf =
  (words: string): Check =>
  (value) =>
    typeof value === 'string' && words.split(' ').includes(value);

const view: Like = {
  hintsOn: true,
  regionName: '',
  hints: (value) =>
    isRecord(value) &&
    Object.values(value).every((hint) =>
      isLike(hint, { compact: '', full: '', example: '', source: '' }),
    ),
  card: {
    title: '',
    lines: [{ tone: oneOf('plain warning'), text: '' }],
    actions: [
      {
        action: oneOf(
          'hints-on hints-off start-window code-accepted stop-window correct-start at-step',
        ),
        label: '',
      },
    ],
    correction: orNull({ label: '', apply: '', refused: '', earliest: 0, latest: 0 }),
    steps: [{ id: '', label: '', current: true }],
    stepsLabel: '',
    unofficial: '',
    collapse: '',
    expand: '',
  },
  clock: {
    windowId: orNull(''),
    status: oneOf('none running unknown expired accepted lost'),
    endsAt: orNull(0),
    name: '',
    line: '',
    unknown: '',
  },
  backWarning: orNull({ title: '', body: '', stay: '', how: '' }),
};

const isView = (value: unknown): value is View => isLike(value, view);

const isWorkerMessage = (value: unknown): value is WorkerMessage =>
  isLike(value, { type: oneOf('focus-card') }) ||
  isLike(value, { type: oneOf('say'), text: '' }) ||
  isLike(value, { type: oneOf('view'), view });

/** The View, or null when it is not one in every part. */
export function readView(value: unknown): View | null {
  return isView(value) ? value : null;
}

/** The worker's message, or null when it is not one of ours. */
export function readWorkerMessage(value: unknown): WorkerMessage | null {
  return isWorkerMessage(value) ? value : null;
}
