/** While the page scrolls, nothing of ours runs: counted in the browser's own trace of function calls. */
import type { CDPSession, Page } from '@playwright/test';
import { cdp } from './harness/cdp';
import { expect, test } from './harness/fixtures';
import { atStep, openForm, toCode, toOwner } from './harness/form';

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
  const page = await openForm(chromium.context);
  await toCode(page);
  await toOwner(page);
  await atStep(page, 3);
  await page.setViewportSize({ width: 1000, height: 400 });
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
