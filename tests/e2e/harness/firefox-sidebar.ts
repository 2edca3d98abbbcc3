/**
 * The sidebar of Firefox as the browser opens it. It is no tab, so WebDriver does not know it: what it shows
 * is read by way of another page of the extension, and it is pressed and typed into through the browser's
 * own window, which makes of that what a person's hand would.
 */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import type { Firefox } from './firefox';

export interface Sidebar {
  /** File and view, such as `sidepanel.html#now`; empty while there is no sidebar. */
  address(): Promise<string>;
  /** The text of the first element that the selector finds; empty while there is none. */
  text(selector: string): Promise<string>;
  /**
   * Presses the first control of this name that is seen, as soon as there is one.
   *
   * @param within a selector; only what stands in the first such element is looked at
   */
  press(name: string, within?: string): Promise<void>;
  /** Types into the field that has the focus. */
  type(text: string): Promise<void>;
  /** Opens or closes it by the browser's command for it, which the keyboard calls. */
  toggle(): Promise<void>;
}

/** How a walk of many steps waits for each: a look costs little. */
export const often = { intervals: [20] };

/** The middle of a control in the sidebar's own coordinates, px. */
const spot = z.object({ x: z.number(), y: z.number() }).nullish();

/** @param room another page of the extension, not in the sidebar */
export function sidebarOf(firefox: Firefox, room: Page): Sidebar {
  /** What an expression over `sidebar`, its window, comes to; undefined while there is none. */
  const read = (expression: string): Promise<unknown> =>
    room.evaluate(
      `((sidebar) => sidebar && (${expression}))(browser.extension.getViews({ type: 'sidebar' })[0])`,
    );

  const readText = async (expression: string) =>
    z
      .string()
      .nullish()
      .parse(await read(expression)) ?? '';

  const middleOf = async (name: string, within: string) =>
    spot.parse(
      await read(`(async () => {
        const find = () => {
          const place = sidebar.document.querySelector(${JSON.stringify(within)});
          return [...(place?.querySelectorAll('button, a, label, summary') ?? [])].find(
            (one) =>
              one.checkVisibility() && (one.ariaLabel ?? one.innerText) === ${JSON.stringify(name)},
          );
        };
        const middle = () => {
          const control = find();
          control?.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = control?.getBoundingClientRect() ?? {};
          return control ? { x: x + width / 2, y: y + height / 2 } : null;
        };
        // What moves would be missed; and Firefox may take a scroll back that follows another at once.
        const before = middle();
        for (let frames = 0; frames < 6; frames += 1) {
          await new Promise((next) => sidebar.requestAnimationFrame(next));
        }
        const after = middle();
        if (before?.x !== after?.x || before?.y !== after?.y) return null;
        sidebar.isPressed = false;
        find()?.addEventListener('click', () => (sidebar.isPressed = true), { once: true });
        return after;
      })()`),
    );

  return {
    address: () => readText('sidebar.location.href.split("/").at(-1)'),

    text: (selector) =>
      readText(`sidebar.document.querySelector(${JSON.stringify(selector)})?.innerText`),

    async press(name, within = 'body') {
      // A scroll that is taken back at that moment lets a press miss: a person presses again, too.
      await expect(async () => {
        const middle = await middleOf(name, within);
        if (!middle) throw new Error(`${name} is not there`);
        await firefox.privileged(`(() => {
          const outer = SidebarController.browser;
          const inner = outer.contentDocument.querySelector('browser');
          const [{ x: left, y: top }, { x, y }] = [outer, inner].map((one) => one.getBoundingClientRect());
          for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
            window.synthesizeMouseEvent(
              type,
              left + x + ${middle.x},
              top + y + ${middle.y},
              { button: 0, buttons, clickCount: 1 },
              {},
            );
          }
        })()`);
        await expect.poll(() => read('sidebar.isPressed'), { ...often, timeout: 2_000 }).toBe(true);
      }).toPass({ ...often, timeout: 10_000 });
    },

    async type(typed) {
      const hasFocus = () =>
        read('sidebar.document.hasFocus() && sidebar.document.activeElement?.matches("input")');
      await expect.poll(hasFocus, often).toBe(true);
      await firefox.privileged(`(() => {
        const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        input.beginInputTransactionForTests(window);
        for (const key of ${JSON.stringify(typed.split(''))}) {
          const event = new KeyboardEvent('', { key });
          input.keydown(event);
          input.keyup(event);
        }
      })()`);
    },

    async toggle() {
      // Keys pressed by WebDriver or from here pass by the browser's own shortcuts; this is what they call.
      await firefox.privileged(`document.querySelector('key[id$="-sidebar-action"]').doCommand()`);
    },
  };
}
