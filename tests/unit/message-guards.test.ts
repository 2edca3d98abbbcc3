/** What the content script accepts as a message from the worker. */
import { expect, it } from 'vitest';
import { isWorkerMessage } from '../../lib/overlay/message-guards';
import { viewOf } from '../e2e/overlay/views';

const message = (view: unknown) => ({ type: 'view', view, number: 1, worker: 1 });

it('accepts a view and the message that there is none', () => {
  expect(isWorkerMessage(message(viewOf()))).toBe(true);
  expect(isWorkerMessage(message(viewOf({ heldBack: null })))).toBe(true);
  expect(isWorkerMessage(message(null))).toBe(true);
});

it.each([
  ['nothing', undefined],
  ['a text', 'view'],
  ['faces that are no list', { ...viewOf(), faces: {} }],
  ['no clock', { ...viewOf(), clock: null }],
  ['no menu', { ...viewOf(), menu: undefined }],
])('%s is no view', (_, view) => {
  expect(isWorkerMessage(message(view))).toBe(false);
});

it('requires the number of a view', () => {
  expect(isWorkerMessage({ type: 'view', view: viewOf() })).toBe(false);
});

it('requires a text for speech', () => {
  expect(isWorkerMessage({ type: 'say', text: 'Two minutes left.' })).toBe(true);
  expect(isWorkerMessage({ type: 'say' })).toBe(false);
});
