/** While the page scrolls, nothing of ours runs: counted in the browser's own trace of function calls. */
import type { CDPSession, Page } from '@playwright/test';
import { cdp } from './harness/cdp';
import type { Chromium } from './harness/chromium';
import { expect, test } from './harness/fixtures';
import { atStep, openForm } from './harness/form';

/** The form at its longest page, in a window that shows a part of it. */
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

/** Everything the browser traced while `run` went on. */
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
 * Scrolls smoothly, and marks in the trace the frame of the first scroll event and the end. The mark of
 * the end comes before our own listener.
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

test('between the first scroll event and the end none of our functions is called', async ({
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
  // The trace can see us: the first scroll event and its end are heard.
  expect(ours.length).toBeGreaterThan(0);
});

/** Scrolls by a little in each frame, as a held key does, and marks the end of each step in the trace. */
const scrollInSteps = (page: Page) =>
  page.evaluate(async () => {
    addEventListener('scrollend', () => performance.mark('step ends'), { capture: true });
    for (let step = 0; step < 60; step += 1) {
      scrollBy({ top: 4, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });

test('between the steps of a scroll nothing is looked at', async ({ chromium }) => {
  const page = await openLowForm(chromium);
  const events = await traced(await cdp(page), () => scrollInSteps(page));
  const ends = events
    .filter(({ name }) => name === 'step ends')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  // Microseconds. After a longer wait, on a busy machine, a look may well come.
  const quick = ends.flatMap((end, at) => {
    const next = ends[at + 1] ?? Number.NaN;
    return next - end < 90_000 ? [[end, next] as const] : [];
  });
  expect(quick.length).toBeGreaterThan(10);
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith('/page.js'),
  );
  // The beginning and the end of each step are heard, and no more.
  const calls = quick.map(([from, to]) => ours.filter(({ ts }) => ts > from && ts < to).length);
  expect(Math.max(...calls)).toBeLessThanOrEqual(2);
});
