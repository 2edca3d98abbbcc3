/**
 * Reads what the worker sends. By hand and not with zod, which would weigh more than all the rest of
 * the content script. It looks at the outline and not at every leaf: only our own worker can send
 * here, of the same version, and what is drawn of a view is drawn as text.
 */
import type { WorkerMessage } from '../messages';

/** What some parts of a view are, one letter each: number, string, object, list; 0 for null. */
const viewOutline = 'clock:o faces:l menu:l';

const letterOf = (value: unknown) =>
  Array.isArray(value) ? 'l' : value === null ? '0' : (typeof value).charAt(0);

const part = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

/** Whether each part of it is one of what the outline says: "style:s page:s0". */
export function has(value: unknown, outline: string): boolean {
  return outline.split(' ').every((one) => {
    const [key = '', letters = ''] = one.split(':');
    return letters.includes(letterOf(part(value, key)));
  });
}

/** Whether this is a message of our worker. */
export function isWorkerMessage(value: unknown): value is WorkerMessage {
  const type = part(value, 'type');
  if (type === 'say') return has(value, 'text:s');
  if (type !== 'view') return type === 'focus-bar';
  const view = part(value, 'view');
  return has(value, 'number:n worker:n') && (view === null || has(view, viewOutline));
}
