import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Bundles a file and its imports into one script that sets `name` in a page. */
export async function bundle(file: string, name: string): Promise<string> {
  const made = await rolldown({ input: resolve(file) });
  const { output } = await made.generate({ format: 'iife', name });
  return output[0].code;
}

/**
 * Bundles the recognizer into one script that sets `recognizer` in a page: the rules alone, in a
 * real browser, on pages that need no server. `tests/e2e` tests the built extension.
 */
export const bundleRecognizer = (): Promise<string> =>
  bundle('tests/recognition/in-page.ts', 'recognizer');
