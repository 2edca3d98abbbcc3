import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * The recogniser as one script that sets `recogniser` in a page: the rules themselves, in a real
 * browser, on pages that need no server. What the built extension does is tested in `tests/e2e`.
 */
export async function bundleRecogniser(): Promise<string> {
  const bundle = await rolldown({ input: resolve('tests/recognition/in-page.ts') });
  const { output } = await bundle.generate({ format: 'iife', name: 'recogniser' });
  return output[0].code;
}
