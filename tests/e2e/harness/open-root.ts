import type { IsolatedWorld } from './isolated-world';

/** Exposes the closed root to scripts in the content script's world, on this page only. */
export async function openRoot(world: IsolatedWorld): Promise<void> {
  await world.evaluate(() => {
    interface Dom {
      openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
    }
    const browserDom = () => (globalThis as unknown as { chrome: { dom: Dom } }).chrome.dom;
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      get(this: Element) {
        return this instanceof HTMLElement ? browserDom().openOrClosedShadowRoot(this) : null;
      },
    });
  });
}
