/**
 * The cost of a look, in counts: how much is examined before it yields to the page, and how often a
 * page that never stops changing is looked at. Times are printed but not asserted.
 */
import { expect, type Page } from '@playwright/test';
import { bundle } from './bundle';
import type { Cost, Looks } from './cost-in-page';
import { isLong } from '../e2e/harness/long';
import { test } from '../e2e/harness/one-page';

/** How long the page keeps changing, ms. */
const changing = isLong ? 10_000 : 2_000;

let script = '';
test.beforeAll(async () => {
  script = await bundle('tests/recognition/cost-in-page.ts', 'cost');
});

const company = ['Company Name', 'IR#', 'Email']
  .map((name) => `<p><label>${name} <input></label></p>`)
  .join('');
const form = `<form>${company}<button>Next</button></form>`;

async function open(page: Page, html: string): Promise<void> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
}

const say = (what: string, figures: object): void => {
  process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
};

/**
 * The most expensive page with the form and the most expensive one without it. The others are left
 * to the long run.
 */
const pages: [name: string, html: string, state: string | null][] = [
  ['100,000 elements', '<div><i>x</i><b></b></div>'.repeat(33_334), 'company'],
  // Without a form, each sentence is checked against the rules for Done.
  ['20,000 sentences and no form', '<p>Nothing here</p>'.repeat(20_000), null],
];
if (isLong) {
  pages.push(
    ['10,000 buttons', '<p><button>Choose</button></p>'.repeat(10_000), 'company'],
    ['10,000 times Next', '<p><button>Next</button></p>'.repeat(10_000), 'company'],
    [
      '5,000 links with a head',
      '<h2>Part</h2><a href="#">Company Name</a>'.repeat(5_000),
      'company',
    ],
    ['5,000 messages', '<p role="status">Complete this field</p>'.repeat(5_000), 'company'],
    ['2,000 fields', '<p><input aria-label="Email"><button>Go</button></p>'.repeat(2_000), null],
  );
}

for (const [name, html, state] of pages) {
  test(`cost: ${name}: no step examines more than one element`, async ({ page }) => {
    const alone = name.endsWith('no form');
    await open(page, alone ? html : `${form}<div>${html}</div>`);
    const cost = await page.evaluate<Cost>("cost.ofLook('importer-form')");
    say(name, cost);
    expect(cost.state).toBe(state);
    expect(cost.visited).toBeLessThanOrEqual(cost.elements);
    expect(cost.mostVisitedInStep).toBeLessThanOrEqual(5_000);
    // One element and its ancestors, whose styles are read once per look.
    expect(cost.mostJudgedInStep).toBeLessThanOrEqual(1);
    expect(cost.judged).toBeLessThanOrEqual(cost.elements);
  });
}

test('cost: a page that changes 1,000 times a second is rarely looked at', async ({ page }) => {
  await open(page, `${form}<output></output>`);
  const looks = await page.evaluate<Looks>(`cost.whileChanging('importer-form', ${changing})`);
  say('1,000 changes a second', looks);
  expect(looks.changes).toBeGreaterThan(changing / 10);
  expect(looks.count).toBeGreaterThan(1);
  // One every 120 ms, and two at once at the beginning.
  expect(looks.count).toBeLessThanOrEqual(changing / 120 + 2);
  expect(looks.state).toBe('company');
});

test('cost: the longer a look takes, the longer the pause after it', async ({ page }) => {
  await open(page, `${form}<output></output>${'<button>Choose</button>'.repeat(1_500)}`);
  const looks = await page.evaluate<Looks>(`cost.whileChanging('importer-form', ${changing})`);
  say('1,000 changes a second among 1,500 buttons', looks);
  expect(looks.count).toBeGreaterThan(0);
  // Nine tenths of the time belong to the page, except for one look that may fall at either end.
  const [, ...all] = looks.spent.toSorted((a, b) => b - a);
  expect(all.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(changing / 10);
});
