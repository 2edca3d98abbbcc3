/**
 * A person's steps: which case is theirs, and each journey to its end. `LONG=1` walks every case by
 * keyboard.
 */
import { caseIds, journeyIds, type CaseId } from '../../lib/guide/ids';
import { cases } from '../../lib/guide/cases';
import { catalogues } from '../../lib/texts';
import { journeysOf } from '../../lib/guide-progress';
import { expect, test } from './harness/fixtures';
import { bothHands } from './harness/hands';
import { isLong } from './harness/long';
import { openGuide, region, sayCase, titleOf, walkByHand } from './harness/guide';

const { en } = catalogues;

/** Together, these cases cover all seven journeys. */
const few: readonly CaseId[] = ['no-account', 'linked-unknown', 'missing-numbers', 'voided'];

test('the cases that are always walked cover every journey', () => {
  const led = new Set<string>(few.flatMap((id) => [...cases[id].journeys]));
  expect(journeyIds.filter((id) => !led.has(id))).toEqual([]);
});

for (const hands of bothHands) {
  test(`${hands.name}: walks each journey to its end, in the order of the case @long`, async ({
    chromium,
  }) => {
    test.setTimeout(isLong ? 15 * 60_000 : 60_000);
    const panel = await openGuide(chromium);
    const walked: string[] = [];
    for (const id of isLong ? caseIds : few) {
      await sayCase(panel, id, hands);
      await expect(region(panel, en.guide.found)).toContainText(en.cases[id].title);
      const own = region(panel, en.guide.journeys).locator('.journeys').first().getByRole('button');
      await expect(own).toHaveText(
        cases[id].journeys.map((journey) => new RegExp(en.journeys[journey])),
      );
      walked.push(...(await walkByHand(panel, hands)));
      // Everything is done, except steps that never end.
      for (const text of await own.allTextContents()) {
        const [, done = '', all = ''] = /(\d+) of (\d+) done/.exec(text) ?? [];
        const lasting = text.includes(en.journeys['open-account']) ? 1 : 0;
        expect([id, Number(all) - Number(done)]).toEqual([id, lasting]);
      }
    }
    // Every step of these cases once: a step done for one case is done for all.
    const open = (isLong ? caseIds : few).flatMap((id) =>
      journeysOf(id).flatMap(({ steps }) => {
        // Of several alternatives, the first is taken.
        const taken = steps.find(({ isAlternative }) => isAlternative);
        return steps.filter((step) => !step.isLasting && (!step.isAlternative || step === taken));
      }),
    );
    expect(walked.toSorted()).toEqual([...new Set(open.map(({ id }) => titleOf(id)))].toSorted());
  });
}
