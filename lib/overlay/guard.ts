/**
 * Reads what the worker sends. By hand and not with zod, which would weigh more than all the rest of
 * the content script. It looks at the outline and not at every leaf: only our own worker can send
 * here, of the same version, and what is drawn of a view is drawn as text.
 */
import type { WorkerMessage } from '../messages';
import type { View } from '../view/types';

/** What the parts of a view are, one letter each: boolean, string, object, list. */
const viewOutline = 'hintsOn:b regionName:s hints:o card:o clock:o';
const cardOutline =
  'title:s lines:l actions:l steps:l stepsLabel:s unofficial:s collapse:s expand:s corners:l';
const clockOutline = 'status:s name:s line:s unknown:s';

const letterOf = (value: unknown) =>
  Array.isArray(value) ? 'l' : value === null ? '' : (typeof value)[0];

function partsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function has(parts: Map<string, unknown>, outline: string): boolean {
  return outline.split(' ').every((part) => {
    const [key = '', letter] = part.split(':');
    return letterOf(parts.get(key)) === letter;
  });
}

function isView(value: unknown): value is View {
  const parts = partsOf(value);
  return (
    has(parts, viewOutline) &&
    has(partsOf(parts.get('card')), cardOutline) &&
    has(partsOf(parts.get('clock')), clockOutline)
  );
}

function isWorkerMessage(value: unknown): value is WorkerMessage {
  const parts = partsOf(value);
  const type = parts.get('type');
  if (type === 'view') return isView(parts.get('view'));
  return type === 'focus-card' || (type === 'say' && has(parts, 'text:s'));
}

/** The View, or null when it is not one. */
export function readView(value: unknown): View | null {
  return isView(value) ? value : null;
}

/** The worker's message, or null when it is not one of ours. */
export function readWorkerMessage(value: unknown): WorkerMessage | null {
  return isWorkerMessage(value) ? value : null;
}
