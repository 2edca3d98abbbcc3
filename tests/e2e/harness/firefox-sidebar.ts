/**
 * Firefox's sidebar as the browser opens it. It is not a tab, so WebDriver cannot see it. Its
 * content is read through another page of the extension; clicks and keys are sent through the
 * browser's own window, which turns them into real input.
 */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import type { Firefox } from './firefox';

export interface Sidebar {
  /** Its file and view, such as `sidepanel.html#now`, or '' if there is no sidebar. */
  address(): Promise<string>;
  /** Returns the text of the first element that matches, or ''. */
  text(selector: string): Promise<string>;
  /**
   * Waits for a visible control with this name and presses the first one.
   *
   * @param within a selector; only the first matching element is searched
   */
  press(name: string, within?: string): Promise<void>;
  /** Types into the focused field. */
  type(text: string): Promise<void>;
  /** Opens or closes it with the browser's own command, the one that the keyboard shortcut runs. */
  toggle(): Promise<void>;
}

/** Polling intervals for a walk with many steps. A single check is cheap. */
export const often = { intervals: [20] };

/** The center of a control in the sidebar's coordinates, px. */
const spot = z.object({ x: z.number(), y: z.number() }).nullish();

/** @param room another page of the extension, not in the sidebar */
export function sidebarOf(firefox: Firefox, room: Page): Sidebar {
  /**
   * Evaluates an expression in which `sidebar` is the sidebar's window; undefined if there is none.
   */
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
        // A click would miss a moving control, and Firefox may undo a scroll that follows another
        // at once.
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
      // If a scroll is undone at that moment, the press misses. A person would press again, too.
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
      // Synthetic key presses do not reach the browser's own shortcuts, so call what they run.
      await firefox.privileged(`document.querySelector('key[id$="-sidebar-action"]').doCommand()`);
    },
  };
}
