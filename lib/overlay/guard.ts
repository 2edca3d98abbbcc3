/**
 * Reads what the worker sends. By hand and not with zod, which would weigh more than all the rest of
 * the content script; a test holds it to the types, field by field.
 */
import type { WorkerMessage } from '../messages';
import type { View } from './view';

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value) => typeof value === 'string' && value.length <= 4_000;
const flag: Check = (value) => typeof value === 'boolean';
const time: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 64 && value.every(check);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));

const hint = shape({ compact: text, full: text, example: text, source: text });

const action = oneOf(
  'hints-on',
  'hints-off',
  'start-window',
  'code-accepted',
  'stop-window',
  'correct-start',
  'at-step',
);

const card = shape({
  title: text,
  lines: listOf(shape({ tone: oneOf('plain', 'warning'), text })),
  actions: listOf(shape({ action, label: text })),
  correction: orNull(
    shape({ label: text, apply: text, refused: text, earliest: time, latest: time }),
  ),
  steps: listOf(shape({ id: text, label: text, current: flag })),
  stepsLabel: text,
  unofficial: text,
  collapse: text,
  expand: text,
});

const clock = shape({
  windowId: orNull(text),
  status: oneOf('none', 'running', 'unknown', 'expired', 'accepted', 'lost'),
  endsAt: orNull(time),
  name: text,
  line: text,
  unknown: text,
});

const isView = shape({
  hintsOn: flag,
  regionName: text,
  hints: recordOf(hint),
  card,
  clock,
  backWarning: orNull(shape({ title: text, body: text, stay: text, how: text })),
}) as (value: unknown) => value is View;

const isWorkerMessage = ((value) =>
  shape({ type: oneOf('focus-card') })(value) ||
  shape({ type: oneOf('say'), text })(value) ||
  shape({ type: oneOf('view'), view: isView })(value)) as (
  value: unknown,
) => value is WorkerMessage;

/** The View, or null when it is not one in every part. */
export function readView(value: unknown): View | null {
  return isView(value) ? value : null;
}

/** The worker's message, or null when it is not one of ours. */
export function readWorkerMessage(value: unknown): WorkerMessage | null {
  return isWorkerMessage(value) ? value : null;
}
