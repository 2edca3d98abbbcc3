/** What a screen reader is told unasked, from Next to the end of the ten minutes, as one list. */
import { en } from '../../lib/texts/en';
import { expect, test } from './harness/fixtures';
import type { IsolatedWorld } from './harness/isolated-world';
import { openForm, toCode } from './harness/form';
import { inLong } from './harness/long';
import { openRoot } from './harness/open-root';
import { left, letPass } from './harness/stored';

/** Starts to list what the live region says. */
async function listen(world: IsolatedWorld): Promise<() => Promise<string[]>> {
  await openRoot(world);
  await world.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = [...document.querySelectorAll('html > div')]
      .map(({ shadowRoot }) => shadowRoot?.querySelector('[role=status]'))
      .find((found) => found !== undefined && found !== null);
    if (!region) throw new Error('there is no live region');
    new MutationObserver(() => {
      if (region.textContent !== '') said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => world.evaluate(() => Reflect.get(globalThis, 'said') as string[]);
}

/** An alert in words. It may be told a moment late, and then gives the time that is really left. */
const alert = (id: keyof typeof en.alerts, remaining: string) =>
  new RegExp(
    `^${en.alerts[id].say.replaceAll(/[.?]/g, '\\$&').replace('{remaining}', `(${remaining})`)}$`,
  );

/** The whole list, each with the time left at which it is due, ms. */
const expected = [
  [alert('start', '10 minutes|9 minutes 5\\d seconds'), 600_000],
  [alert('5:00', '5 minutes|4 minutes 5\\d seconds'), 300_000],
  [alert('2:00', '2 minutes|1 minute 5\\d seconds'), 120_000],
  [alert('1:00', '1 minute|5\\d seconds'), 60_000],
  [alert('0:20', '20 seconds|1\\d seconds'), 20_000],
  [alert('expired', ''), 0],
] as const;

test(
  'in ten minutes the page says each alert once and nothing else, and another tab says nothing',
  inLong(true),
  async ({ chromium }) => {
    const page = await openForm(chromium.context);
    const other = await openForm(chromium.context);
    const elsewhere = await listen(await chromium.isolatedWorld(other));
    await page.bringToFront();
    const said = await listen(await chromium.isolatedWorld(page));
    await toCode(page);
    for (const [at, [, due]] of expected.entries()) {
      const worker = await chromium.worker();
      if (at > 0) await letPass(worker, (await left(worker)) - due - 300);
      await expect
        .poll(async () => (await said()).length, { message: `${due}` })
        .toBeGreaterThan(at);
    }
    const list = await said();
    for (const [at, [words]] of expected.entries()) expect(list[at]).toMatch(words);
    expect(list).toHaveLength(expected.length);
    expect(await elsewhere()).toEqual([]);
  },
);
