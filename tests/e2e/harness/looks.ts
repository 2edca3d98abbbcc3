/** The pages of the extension in every look that a person may have. */
import type { Chromium } from './chromium';
import { test } from './fixtures';
import { inLong } from './long';

/**
 * A test for each theme and width, in a browser of its own.
 *
 * @param widths px, the narrowest first
 * @param body ends with what is to hold, such as `expectSound`
 * @param isAlwaysRun whether `npm test` too goes through the narrowest width in the dark theme
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
