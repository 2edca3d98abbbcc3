/** Operations on the clock's own window: keep it on top, hide it meanwhile, close it. */
import { browser } from 'wxt/browser';
import { directionOf } from '../../lib/texts/languages';

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

/** Whether this browser supports Document Picture-in-Picture, which the DOM types lack. */
export function canKeepOnTop(): boolean {
  return opens(Reflect.get(globalThis, 'documentPictureInPicture'));
}

/**
 * Opens an empty always-on-top window with the styles of this page; resolves to `null` if the browser
 * refuses. Call it synchronously in a click handler. The window lives as long as this page, and a browser
 * allows only one: another page that requests one closes ours. In a side panel or popup it closes at once
 * (WICG/document-picture-in-picture#88), which is why the clock has a page of its own.
 *
 * @param size CSS px
 */
export async function openOnTop(size: { width: number; height: number }): Promise<Window | null> {
  const api: unknown = Reflect.get(globalThis, 'documentPictureInPicture');
  if (!opens(api)) return null;
  try {
    // Without the browser's "back to tab" button, which would lead to a minimized window.
    const top = await api.requestWindow({ ...size, disallowReturnToOpener: true });
    copyLooks(top.document);
    return top;
  } catch {
    return null;
  }
}

function copyLooks(to: Document): void {
  to.documentElement.className = document.documentElement.className;
  to.title = document.title;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    // Create the link in the target document: a cloned one would keep a relative URL with no base.
    const link = to.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    to.head.append(link);
  }
}

/** @param locale a BCP 47 tag */
export function setLanguage({ documentElement }: Document, locale: string): void {
  documentElement.lang = locale;
  documentElement.dir = directionOf(locale);
}

/** Minimizes or restores this page's small window. Leaves a normal browser window alone. */
export async function setOutOfSight(isOut: boolean): Promise<void> {
  const own = await browser.windows.getCurrent();
  if (own.type !== 'popup' || own.id === undefined) return;
  await browser.windows.update(own.id, { state: isOut ? 'minimized' : 'normal' });
}

/** Closes this page. Not with `window.close`: Firefox lets no page close a window it did not open. */
export async function closeOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
