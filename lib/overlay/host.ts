/**
 * The one element put into the page, with a closed shadow root. It stands under `<html>`, or in the
 * page's open modal `<dialog>`, because everything outside that is inert.
 */
import { matches } from '../dom/tree';

/** How often the page is outdone, per dialog, before it has its way. */
const tries = 10;

interface Host {
  root: ShadowRoot;
  /** Puts the host where it can be reached while `dialog` (or none) is open. */
  standBy(dialog: HTMLElement | null): void;
  /** Takes the host out of the page until `standBy` is called again. */
  leave(): void;
}

/**
 * Removes what a script of ours left here. When Firefox replaces an extension, it ends the old scripts without
 * warning. The root is closed to the page, and Chromium, whose old scripts leave by themselves, has no such property.
 */
function takeAwayOld(): void {
  const hosts: NodeListOf<Element & { openOrClosedShadowRoot?: ShadowRoot | null }> =
    document.querySelectorAll(':root > div');
  for (const host of hosts) {
    if (host.openOrClosedShadowRoot?.querySelector('section > .bar')) host.remove();
  }
}

/**
 * `onMoved` is called after each move, because a popover that is moved is closed; `onGone` when
 * the page took the host away, or out of reach, too often.
 */
export function createHost(
  style: string,
  signal: AbortSignal,
  onMoved: () => void,
  onGone: () => void,
): Host {
  takeAwayOld();
  // A plain element: `customElements` is null in a content script's world.
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

  // Lightning's modal puts `aria-hidden` on everything beside it; the host bears no attribute of its
  // own, so any that is there is the page's.
  const outdo = () => {
    const names = host.getAttributeNames();
    const away = wanted && !gone && host.parentNode !== place();
    if (!away && !names.length) return;
    if (left > 0) {
      left -= 1;
      for (const name of names) host.removeAttribute(name);
      settle();
    } else if (away || (matches(host, '[inert],[aria-hidden]') && !left--)) {
      // Out of reach only: it stays where it is, and that is said once.
      gone = away;
      watcher.disconnect();
      onGone();
    }
  };
  const watcher = new MutationObserver(outdo);

  const leave = () => {
    wanted = false;
    watcher.disconnect();
    host.remove();
  };
  signal.addEventListener('abort', leave);

  return {
    root,
    leave,
    standBy(now) {
      if (signal.aborted) return;
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
