import type { CDPSession } from '@playwright/test';
import * as z from 'zod';
import { expect } from './expect';

/** The browser's own popup. Playwright does not attach to it, so it is not a `Page`. */
export interface RealPopup {
  /** Evaluates an expression in the popup. The result must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks the first element that matches. The popup has the focus then, as after any press. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

const reply = z.object({
  id: z.number().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
/** In the popup's coordinates, px. */
const spot = z.object({ x: z.number(), y: z.number() });
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z
    .object({
      text: z.string(),
      exception: z.object({ description: z.string().optional() }).optional(),
    })
    .optional(),
});

/**
 * Attaches to the open popup and waits until its document is complete: the target exists before the
 * document has a body. Messages go through `sendMessageToTarget`, because Playwright's sessions
 * cannot address a target that Playwright has not attached to.
 *
 * @param session a session with the whole browser; closing the popup here detaches it
 */
export async function attachToPopup(session: CDPSession, popupUrl: string): Promise<RealPopup> {
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url, attached }) => {
      return type === 'page' && url.startsWith(popupUrl) && !attached;
    })?.targetId;
  };
  await expect.poll(find, { message: 'the popup is open' }).toBeDefined();
  const targetId = (await find()) ?? '';
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: z.infer<typeof reply>) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message, sessionId: from }) => {
    if (from !== sessionId) return;
    const answer = reply.parse(JSON.parse(message));
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const send = async (method: string, params: object) => {
    last += 1;
    const id = last;
    const answered = new Promise<z.infer<typeof reply>>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  };
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = evaluated.parse(
      await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  await expect
    .poll(() => evaluate('document.readyState'), { message: 'the popup is loaded' })
    .toBe('complete');
  return {
    evaluate,
    async click(selector) {
      await send('Page.bringToFront', {});
      const { x, y } = spot.parse(
        await evaluate(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          element?.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
          return { x: x + width / 2, y: y + height / 2 };
        })()`),
      );
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async close() {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}
