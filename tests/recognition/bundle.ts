import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** A file of ours with all that it needs, as one script that sets `name` in a page. */
export async function bundle(file: string, name: string): Promise<string> {
  const made = await rolldown({ input: resolve(file) });
  const { output } = await made.generate({ format: 'iife', name });
  return output[0].code;
}

/**
 * The recogniser as one script that sets `recogniser` in a page: the rules themselves, in a real
 * browser, on pages that need no server. What the built extension does is tested in `tests/e2e`.
 */
export const bundleRecogniser = (): Promise<string> =>
  bundle('tests/recognition/in-page.ts', 'recogniser');
