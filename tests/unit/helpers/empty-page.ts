/**
 * Leaves an empty page to the next test. Files of one process share a document (`isolate` is off),
 * so what one file left on it, such as an alert, would be read by the next.
 */
import type { Window } from 'happy-dom';
import { afterEach } from 'vitest';

declare const window: Window | undefined;

afterEach(() => {
  if (!('document' in globalThis)) return;
  document.body.replaceChildren();
  // A press on the link of a file to save leads there, and from a file no other address can be set.
  window?.happyDOM.setURL('http://localhost:3000/');
});
