/** Runs tests on the extension's pages in every theme and width. */
import type { Chromium } from './chromium';
import { test } from './fixtures';
import { inLong } from './long';

/**
 * Defines a test for each theme and width, each in its own browser.
 *
 * @param widths in px, the narrowest first
 * @param body should end with an assertion, such as `expectSound`
 * @param isAlwaysRun whether `npm test` also covers the narrowest width in the dark theme
 */
export function inEachLook(
  widths: readonly number[],
  body: (chromium: Chromium) => Promise<void>,
  isAlwaysRun = false,
): void {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of widths) {
      test(
        `${colorScheme}, ${width} px: axe finds nothing, nothing scrolls sideways`,
        inLong(!isAlwaysRun || colorScheme === 'light' || width !== widths[0]),
        async ({ launchChromium }) =>
          body(await launchChromium({ colorScheme, viewport: { width, height: 800 } })),
      );
    }
  }
}
