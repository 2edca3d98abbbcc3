/**
 * The one element that we add to the page. It has a closed shadow root and is a child of `<html>`,
 * or of the page's open modal `<dialog>`, because everything outside that is inert.
 */
import { matches } from '../dom/tree';

/**
 * How often we undo what the page does to the host before we give up. Starts over with each dialog.
 */
const tries = 10;

interface Host {
  root: ShadowRoot;
  /** Puts the host where it can be reached while `dialog` is open, or none if null. */
  standBy(dialog: HTMLElement | null): void;
  /** Removes the host and cancels what waits in it, until `standBy` is called again. */
  leave(): void;
}

/**
 * Removes the host that an earlier script of ours left behind. When Firefox replaces an extension,
 * it ends the old scripts without warning. `openOrClosedShadowRoot` gives us the root that is
 * closed to the page. Chromium lacks the property and does not need it: there, old scripts clean up
 * themselves.
 */
function takeAwayOld(): void {
  const hosts: NodeListOf<Element & { openOrClosedShadowRoot?: ShadowRoot | null }> =
    document.querySelectorAll(':root > div');
  for (const host of hosts) {
    if (host.openOrClosedShadowRoot?.querySelector('section > .bar')) host.remove();
  }
}

/**
 * Creates the host.
 *
 * @param onMoved called after each move, which closes the popovers inside
 * @param onGone called when the page has removed the host, or made it inert, too often
 */
export function createHost(
  style: string,
  signal: AbortSignal,
  onMoved: () => void,
  onGone: () => void,
): Host {
  takeAwayOld();
  // A plain element, because `customElements` is null in a content script's world.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  let wanted = false;
  let gone = false;
  let left = tries;
  let dialog: HTMLElement | null = null;

  const place = (): HTMLElement =>
    dialog?.isConnected && matches(dialog, 'dialog:modal') ? dialog : document.documentElement;

  const settle = () => {
    const parent = place();
    if (!wanted || gone || host.parentNode === parent) return;
    watcher.disconnect();
    parent.append(host);
    watcher.observe(parent, { childList: true });
    watcher.observe(host, { attributes: true });
    onMoved();
  };

  // Lightning's modal sets `aria-hidden` on everything beside it. The host has no attributes of its
  // own, so any attribute on it is the page's.
  const outdo = () => {
    const names = host.getAttributeNames();
    const away = wanted && !gone && host.parentNode !== place();
    if (!away && !names.length) return;
    if (left > 0) {
      left -= 1;
      for (const name of names) host.removeAttribute(name);
      settle();
    } else if (away || (matches(host, '[inert],[aria-hidden]') && !left--)) {
      // If it is only out of reach, it stays in the page, and this is reported once.
      gone = away;
      watcher.disconnect();
      onGone();
    }
  };
  const watcher = new MutationObserver(outdo);

  const leave = () => {
    wanted = false;
    watcher.disconnect();
    // An animation that waits would keep the script and its nodes alive.
    for (const animation of root.getAnimations()) animation.cancel();
    host.remove();
  };
  signal.addEventListener('abort', leave);

  return {
    root,
    leave,
    standBy(now) {
      if (now !== dialog) {
        dialog = now;
        left = tries;
        settle();
        now?.addEventListener('close', settle, { signal, once: true });
      }
      if (wanted) outdo();
      wanted = true;
      settle();
    },
  };
}
