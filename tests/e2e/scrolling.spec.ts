/**
 * While the page scrolls, none of our code runs: counted in the browser's own trace of function
 * calls.
 */
import type { CDPSession, Page } from '@playwright/test';
import { cdp } from './harness/cdp';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { atStep, openForm } from './harness/form';

/** Opens the longest page of the form in a window that shows only a part of it. */
async function openLowForm(chromium: Chromium): Promise<Page> {
  await chromium.practice({ step: 'owner' });
  const page = await openForm(chromium.context);
  await atStep(page, 3);
  await page.setViewportSize({ width: 1000, height: 400 });
  return page;
}

interface TraceEvent {
  name: string;
  ts: number;
  args: { data?: { url?: string } };
}

/** Returns everything that the browser traced while `run` was running. */
async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,blink.user_timing',
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Scrolls smoothly and marks the frame of the first scroll event and the end in the trace. The mark
 * for the end comes before our own listener.
 */
const scroll = (page: Page, selector: string) =>
  page.evaluate(
    (within) =>
      new Promise<number>((resolve) => {
        const target = document.querySelector(within);
        let frames = 0;
        const onScroll = () => {
          if (frames === 0) requestAnimationFrame(() => performance.mark('scroll begins'));
          frames += 1;
        };
        addEventListener('scroll', onScroll, { capture: true });
        const onEnd = () => {
          performance.mark('scroll ends');
          removeEventListener('scroll', onScroll, { capture: true });
          resolve(frames);
        };
        addEventListener('scrollend', onEnd, { capture: true, once: true });
        target?.scrollTo({ top: 400, behavior: 'smooth' });
      }),
    selector,
  );

test('none of our functions is called between the first scroll event and the end', async ({
  chromium,
}) => {
  const page = await openLowForm(chromium);
  const session = await cdp(page);
  let frames = 0;
  const events = await traced(session, async () => {
    frames = await scroll(page, 'html');
  });
  expect(frames).toBeGreaterThan(3);
  const at = (mark: string) => events.find(({ name }) => name === mark)?.ts ?? Number.NaN;
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith('/page.js'),
  );
  const [begun, ended] = [at('scroll begins'), at('scroll ends')];
  expect(ended).toBeGreaterThan(begun);
  expect(ours.filter(({ ts }) => ts > begun && ts < ended)).toEqual([]);
  // Proves that the trace includes us: the first scroll event and its end reach us.
  expect(ours.length).toBeGreaterThan(0);
});

/** Scrolls a little in each frame, like a held key, and marks the end of each step in the trace. */
const scrollInSteps = (page: Page) =>
  page.evaluate(async () => {
    addEventListener('scrollend', () => performance.mark('step ends'), { capture: true });
    for (let step = 0; step < 60; step += 1) {
      scrollBy({ top: 4, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });

test('nothing is looked at between the steps of a scroll', async ({ chromium }) => {
  const page = await openLowForm(chromium);
  const events = await traced(await cdp(page), () => scrollInSteps(page));
  const ends = events
    .filter(({ name }) => name === 'step ends')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  // In µs. After a longer wait, on a busy machine, a look may be legitimate.
  const quick = ends.flatMap((end, at) => {
    const next = ends[at + 1] ?? Number.NaN;
    return next - end < 90_000 ? [[end, next] as const] : [];
  });
  expect(quick.length).toBeGreaterThan(10);
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith('/page.js'),
  );
  // Only the beginning and the end of each step reach us.
  const calls = quick.map(([from, to]) => ours.filter(({ ts }) => ts > from && ts < to).length);
  expect(Math.max(...calls)).toBeLessThanOrEqual(2);
});
