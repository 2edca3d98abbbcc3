// @ts-check
/**
 * What a hostile page may do to the extension. Plain scripts that run in the page before anything
 * else. `hostile=sweep,hide` combines them.
 */

/** Every second: cancels each timer and frame that this page did not set itself. */
const sweep = () => {
  /** @type {Set<number>} */
  const own = new Set();
  const page = /** @type {any} */ (window);
  const realTimeout = window.setTimeout;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
    const real = page[name];
    page[name] = (/** @type {any[]} */ ...given) => {
      const id = real.apply(window, given);
      own.add(id);
      return id;
    };
  }
  setInterval(() => {
    const last = realTimeout(() => {}, 0);
    const frame = requestAnimationFrame(() => {});
    for (let id = 1; id <= Math.max(last, frame); id += 1) {
      if (own.has(id)) continue;
      clearTimeout(id);
      clearInterval(id);
      cancelAnimationFrame(id);
    }
  }, 1000);
};

/**
 * Every second: hides every child of <html> except head and body, and removes it a second later.
 */
const hide = () => {
  const seen = new WeakSet();
  setInterval(() => {
    // A copy, because the list is live and children are removed.
    for (const child of Array.from(document.documentElement.children)) {
      if (child === document.head || child === document.body) continue;
      if (seen.has(child)) child.remove();
      seen.add(child);
      /** @type {HTMLElement} */ (child).style.setProperty('display', 'none', 'important');
    }
  }, 1000);
};

/** Makes the whole page, and everything over it, almost invisible. */
const opacity = () => {
  document.documentElement.style.opacity = '.01';
};

/**
 * Pretends to be a person and to be the extension.
 *
 * Every second: dispatches an untrusted click and Enter on each Next and Back (not composed, so
 * that the form itself does not respond), a click on every other child of <html>, and the messages
 * by which WXT's content scripts tell each other to stop.
 *
 * Once, after two seconds: dispatches a composed click on Next, to which the form does respond.
 */
const fake = () => {
  /** @param {ParentNode} root @returns {Element[]} */
  const buttons = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'button' && /^(Next|Back)$/.test((element.textContent ?? '').trim())
        ? [element]
        : []),
      ...(element.shadowRoot ? buttons(element.shadowRoot) : []),
    ]);
  const practice = document.cookie.split('; ').find((part) => part.startsWith('practice='));
  const id =
    new URLSearchParams(decodeURIComponent((practice ?? '').slice(9))).get('fakeId') ??
    'abcdefghijklmnopabcdefghijklmnop';
  let round = 0;
  setInterval(() => {
    round += 1;
    for (const button of buttons(document)) {
      const composed = round === 2 && (button.textContent ?? '').trim() === 'Next';
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed }));
      for (const type of ['keydown', 'keyup'])
        button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
    }
    for (const child of document.documentElement.children) {
      if (child !== document.head && child !== document.body)
        child.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    for (const name of ['content', 'overlay']) {
      const type = `${id}:${name}:wxt:content-script-started`;
      const detail = { contentScriptName: name, messageId: String(round) };
      window.postMessage({ type, ...detail }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:locationchange`, { detail }));
    }
  }, 1000);
};

/** @type {Record<string, Function>} */
const kinds = { sweep, hide, opacity, fake };

/**
 * Returns the script elements for `<head>`, or ''.
 *
 * @param {URLSearchParams} practice
 */
export const hostileScripts = (practice) =>
  (practice.get('hostile') ?? '')
    .split(',')
    .filter((kind) => Object.hasOwn(kinds, kind))
    .map((kind) => `<script>(${kinds[kind]?.toString()})();</script>\n`)
    .join('');
