/** The window of the clock: put on top of all others, out of sight meanwhile, and closed. */
import { browser } from 'wxt/browser';

/** Document Picture-in-Picture, which not every supported browser has. */
interface Opens {
  requestWindow(options: {
    width: number;
    height: number;
    disallowReturnToOpener: boolean;
  }): Promise<Window>;
}

function opens(api: unknown): api is Opens {
  return typeof api === 'object' && api !== null && 'requestWindow' in api;
}

/** Whether this browser has windows that stay on top. The types do not know them. */
export function canKeepOnTop(): boolean {
  return opens(Reflect.get(globalThis, 'documentPictureInPicture'));
}

/**
 * An empty window on top of all others, with the looks of this page; null when the browser refuses. Must
 * be called straight from a click. It lives as long as this page does, and there is one in a browser: a
 * page that asks for another takes ours away. A side panel or a popup gets one that is closed at once
 * (WICG/document-picture-in-picture#88), so the clock has a page in a window of its own.
 *
 * @param size CSS px
 */
export async function openOnTop(size: { width: number; height: number }): Promise<Window | null> {
  const api: unknown = Reflect.get(globalThis, 'documentPictureInPicture');
  if (!opens(api)) return null;
  try {
    // Without the browser's own "back to tab": it would lead to a window that is out of sight.
    const top = await api.requestWindow({ ...size, disallowReturnToOpener: true });
    copyLooks(top.document);
    return top;
  } catch {
    return null;
  }
}

function copyLooks(to: Document): void {
  to.documentElement.lang = document.documentElement.lang;
  to.documentElement.className = document.documentElement.className;
  to.title = document.title;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    // Made in the page that loads it: a copied element would keep an address without a base.
    const link = to.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    to.head.append(link);
  }
}

/** Takes this page's small window out of sight or shows it again; a whole browser window is left alone. */
export async function setOutOfSight(isOut: boolean): Promise<void> {
  const own = await browser.windows.getCurrent();
  if (own.type !== 'popup' || own.id === undefined) return;
  await browser.windows.update(own.id, { state: isOut ? 'minimized' : 'normal' });
}

/** Closes this page. `window.close` would not do: Firefox lets no page close a window it did not open. */
export async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
