/**
 * What the extension costs the form: long tasks, memory, listeners, observers and nodes, compared
 * with the same walk without it.
 */
import type { Page } from '@playwright/test';
import { en } from '../../lib/texts/en';
import type { Chromium } from '../e2e/harness/chromium';
import { countIn, type Counts } from '../e2e/harness/counts';
import { expect, importerForm, test } from '../e2e/harness/fixtures';
import { atStep, press, toAuthorise, toCode, toOwner } from '../e2e/harness/form';
import { overlayElements } from '../e2e/harness/overlay';
import { longTasks, type LongTasks } from './in-page';

interface Cost {
  first: Counts;
  tenth: Counts;
  ended: Counts;
  tasks: LongTasks;
}

/** With the extension, the first press is held and explained, and the second goes through. */
async function goBack(page: Page, isHeld: boolean): Promise<void> {
  await press(page, 'Back');
  if (isHeld) {
    const drawn = async () => (await overlayElements(page))[0]?.text;
    await expect.poll(drawn).toContain(en.guidance.heldBack.title);
    await press(page, 'Back');
  }
  await page.getByRole('textbox', { name: 'Company Name', exact: true }).waitFor();
}

/** Goes through ten states of one document, then removes the extension. */
async function walk(chromium: Chromium): Promise<Cost> {
  await chromium.practice({ mode: 'synthetic' });
  const isOurs = chromium.extensionId !== '';
  const seen = async (step: number) => {
    if (isOurs) await atStep(page, step);
  };
  const page = await chromium.context.newPage();
  await page.goto(importerForm);
  await page.getByRole('textbox', { name: 'Company Name', exact: true }).waitFor();
  await seen(1);
  const first = await countIn(page, true);
  const tasks = await longTasks(page, async () => {
    for (let round = 0; round < 3; round += 1) {
      await toCode(page);
      await seen(2);
      await goBack(page, isOurs);
      await seen(1);
    }
    await toCode(page);
    await seen(2);
    await toOwner(page);
    await seen(3);
    await toAuthorise(page);
    await seen(4);
  });
  const tenth = await countIn(page, true);
  if (isOurs) {
    await (await chromium.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
    await expect(async () => {
      // The script notices at its next look that the extension is gone.
      await page.keyboard.press('Shift');
      expect(await overlayElements(page)).toEqual([]);
    }).toPass();
  }
  return { first, tenth, ended: await countIn(page, true), tasks };
}

test('what the form costs with the extension', async ({ launchChromium }) => {
  test.setTimeout(5 * 60_000);
  const without = await walk(await launchChromium({ extensionDir: null }));
  const ours = await walk(await launchChromium());
  // Otherwise nothing of ours was measured.
  expect(ours.first.observers).toBeGreaterThan(0);
  const over = (what: keyof Counts) =>
    (['first', 'tenth', 'ended'] as const)
      .map((when) => Math.round(ours[when][what] - without[when][what]))
      .map((more) => (more > 0 ? `+${more}` : String(more)).padStart(12))
      .join('');
  const lines = [
    'Over the same walk without the extension:',
    `${''.padEnd(12)}${['first state', 'after ten', 'after end'].map((head) => head.padStart(12)).join('')}`,
    `${'heap, kB'.padEnd(12)}${over('heap')}`,
    `${'listeners'.padEnd(12)}${over('listeners')}`,
    `${'observers'.padEnd(12)}${over('observers')}`,
    `${'nodes'.padEnd(12)}${over('nodes')}`,
    `tasks over 50 ms: ${ours.tasks.all}, with our script in ${ours.tasks.withOurs} (${without.tasks.all} without us)`,
    `most of our script in one task: ${ours.tasks.longest.toFixed(1)} ms`,
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
});
