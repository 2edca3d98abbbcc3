/**
 * Leaves an empty page to the next test. Files of one process share a document (`isolate` is off),
 * so what one file left on it, such as an alert, would be read by the next.
 */
import { afterEach } from 'vitest';

afterEach(() => {
  if ('document' in globalThis) document.body.replaceChildren();
});
