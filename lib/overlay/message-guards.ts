/**
 * Validates messages from the worker. By hand rather than with zod, which would outweigh the rest
 * of the content script. It checks only the outline: the sender can only be our own worker of the
 * same version, and the overlay draws every part of a view as text.
 */
import type { WorkerMessage } from '../messages';

/**
 * The types of some parts of a view, one letter each: n number, s string, o object, l list, 0 null.
 */
const viewOutline = 'clock:o faces:l menu:l';

const letterOf = (value: unknown) =>
  Array.isArray(value) ? 'l' : value === null ? '0' : (typeof value).charAt(0);

const part = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

/** Whether each listed property has one of the listed types, as in "style:s page:s0". */
export function has(value: unknown, outline: string): boolean {
  return outline.split(' ').every((entry) => {
    const [key = '', letters = ''] = entry.split(':');
    return letters.includes(letterOf(part(value, key)));
  });
}

/** Whether a value is a message from our worker. */
export function isWorkerMessage(value: unknown): value is WorkerMessage {
  const type = part(value, 'type');
  if (type === 'say') return has(value, 'text:s');
  if (type !== 'view') return type === 'focus-bar';
  const view = part(value, 'view');
  return has(value, 'number:n worker:n') && (view === null || has(view, viewOutline));
}
