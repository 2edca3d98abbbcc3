/**
 * `npm run bench:peers`: compares this extension with other ways to show help at a field. It does
 * not judge the contestants, but it does check itself: a page without help changes nothing, and
 * every row detects planted faults.
 */
import type { Chromium } from '../../e2e/harness/chromium';
import { expect, test } from '../../e2e/harness/fixtures';
import { quantile } from '../figures';
import { contestants, type ContestantId } from './contestants';
import { coveredViews } from './measure-covers';
import { openForCost } from './measure-cost';
import { followsChanges, standsElsewhere, standsInDialogs } from './measure-help';
import { focusTaken, lostInput, tabStops } from './measure-person';
import { changedAttributes, traces, type Traces } from './measure-traces';
import type { PageId } from './pages';
import { keep, passes, type Cost, type Values } from './results';
import { costRows, rows } from './rows';
import type { Browsers } from './stage';

const rounds = 7;

type Launch = (options?: { extensionDir?: null }) => Promise<Chromium>;

const launchBoth = async (launch: Launch): Promise<Browsers> => ({
  withExtension: await launch(),
  without: await launch({ extensionDir: null }),
});

const browserName = ({ without }: Browsers) =>
  `Chromium ${without.context.browser()?.version() ?? 'of an unknown version'}`;

/**
 * Measures all contestants in turn, saves the figures, and checks the rows against their known
 * results.
 */
async function measure(
  name: string,
  page: PageId,
  browsers: Browsers,
  once: (id: ContestantId) => Promise<Values>,
): Promise<void> {
  const values: Partial<Record<ContestantId, Values>> = {};
  for (const { id } of contestants) values[id] = await once(id);
  await keep(`${page} ${name}`, { page, browser: browserName(browsers), values });
  for (const row of rows) {
    const planted = values.planted?.[row.id];
    if (planted === undefined) continue;
    expect.soft(passes(row, planted), `${row.title}: planted faults keep the limit`).toBe(false);
    const own = values.nothing?.[row.id];
    const expected = row.about === 'help' && row.limit[1] > 0 ? null : 0;
    expect.soft(own, `${row.title}: on a page without help`).toBe(expected);
  }
}

/** Defines all measurements on one page, in sequence, because they would slow each other down. */
function measureOn(page: PageId): void {
  test.describe.configure({ mode: 'default', timeout: 10 * 60_000 });

  test('help follows what the page does', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    await measure('changes', page, browsers, (id) => followsChanges(browsers, id, page));
  });

  test('right to left, narrow', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    await measure('elsewhere', page, browsers, (id) => standsElsewhere(browsers, id, page));
  });

  test('dialogs', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    await measure('dialogs', page, browsers, (id) => standsInDialogs(browsers, id, page));
  });

  test('focus and Tab', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    const own = await tabStops(browsers, 'nothing', page);
    await measure('focus', page, browsers, async (id) => {
      const stops = await tabStops(browsers, id, page);
      const tab = stops.filter((stop, index) => stop !== own[index]).length;
      return { ...(await focusTaken(browsers, id, page)), tab };
    });
  });

  test('typing and clicks', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    await measure('input', page, browsers, (id) => lostInput(browsers, id, page));
  });

  test('attributes and listeners', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    const own = await traces(browsers, 'nothing', page);
    const compare = (now: Traces): Values => ({
      'attributes-during': changedAttributes(own.during, now.during),
      'attributes-after': changedAttributes(own.after, now.after),
      listeners: now.listeners - own.listeners,
    });
    await measure('traces', page, browsers, async (id) =>
      compare(await traces(browsers, id, page)),
    );
  });

  test('covering', async ({ launchChromium }) => {
    const browsers = await launchBoth(launchChromium);
    await measure('covers', page, browsers, (id) => coveredViews(browsers, id, page));
  });

  for (const { id: what } of costRows) {
    test(`cost of scrolling: ${what}`, async ({ launchChromium }) => {
      const browsers = await launchBoth(launchChromium);
      const taken = new Map<ContestantId, () => Promise<Cost>>();
      for (const { id } of contestants) {
        if (id !== 'planted') taken.set(id, await openForCost(browsers, id, page, what));
      }
      const samples = new Map<ContestantId, Cost[]>();
      for (let round = 0; round < rounds; round += 1) {
        for (const [id, cost] of taken) samples.set(id, [...(samples.get(id) ?? []), await cost()]);
      }
      const middle = (own: readonly Cost[], part: keyof Cost) =>
        quantile(
          own.map((sample) => sample[part]),
          0.5,
        );
      const cost = Object.fromEntries(
        [...samples].map(([id, own]) => [
          id,
          { [what]: { script: middle(own, 'script'), layout: middle(own, 'layout') } },
        ]),
      );
      await keep(`${page} cost ${what}`, {
        page,
        browser: browserName(browsers),
        values: {},
        cost,
      });
    });
  }
}

for (const page of ['lightning', 'torture'] as const) test.describe(page, () => measureOn(page));
