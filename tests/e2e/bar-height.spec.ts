/** In a small window, the bar takes at most one band at one edge, in every language. */
import { loadWords } from '../../lib/texts';
import { languages } from '../../lib/texts/languages';
import { inLong } from './harness/long';
import { expect, test } from './harness/fixtures';
import { barOf, draw, start, viewOf } from './overlay/bench';
import { everyFace } from './overlay/faces';

/** In px. A question with four answers may need another row of buttons. */
const band = 110;
const row = 36;

for (const language of languages) {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
    // The layout size of a window of 1280 × 800 at 200 % zoom.
    [640, 400],
  ] as const) {
    test(
      `in ${language}, in a window of ${width} × ${height}, every face fits into one band`,
      inLong(language !== 'es' || height !== 640),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await start(page);
        const words = await loadWords(language, []);
        const { labels } = viewOf();
        const tooHigh: string[] = [];
        for (const [name, face] of everyFace(words)) {
          // The full form is measured, with the time in it.
          const faces = [{ ...face, isFirm: true }];
          await draw(
            page,
            viewOf({ faces, help: {}, labels: { ...labels, why: words.t('guidance.why') } }),
          );
          const { form, box } = await barOf(page);
          expect(form, name).toBe('bar');
          const most = band + (face.actions.length > 2 ? row : 0);
          if (!box || box.height > most) tooHigh.push(`${box?.height} px: ${name}`);
        }
        expect(tooHigh).toEqual([]);
      },
    );
  }
}
