/**
 * Rewords a page so that no rule knows its words: puts every text through ROT13, at once and
 * whenever it changes. `asTranslation` adds the traces of Chrome's translation: a class and a
 * language on the root, two `<font>` around each text, and unchanged attributes.
 */
import type { Page } from '@playwright/test';

export interface Rewording {
  asTranslation: boolean;
}

/**
 * Runs in the page before its own scripts, because LWC's polyfill hides the inside of components
 * from mutation observers.
 */
function install(): void {
  const Observer = MutationObserver;
  const done = new WeakSet<Node>();
  const turn = (text: string) =>
    text.replace(/[a-z]/gi, (letter) => {
      const first = letter < 'a' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
    });
  const reword = ({ asTranslation }: Rewording) => {
    const root = document.documentElement;
    if (!root) return;
    if (asTranslation && root.lang !== 'es') {
      root.lang = 'es';
      root.classList.add('translated-ltr');
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isWords = !/^(SCRIPT|STYLE|TITLE)$/.test(node.parentElement?.tagName ?? '');
      if (node instanceof Text && isWords && node.data.trim() && !done.has(node)) texts.push(node);
    }
    for (const text of texts) {
      done.add(text);
      text.data = turn(text.data);
      if (!asTranslation) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      outer.append(inner);
      text.before(outer);
      inner.append(text);
    }
    if (asTranslation) return;
    for (const element of document.querySelectorAll('[aria-label], [title]')) {
      for (const name of ['aria-label', 'title']) {
        const text = element.getAttribute(name);
        if (text && !done.has(element)) element.setAttribute(name, turn(text));
      }
      done.add(element);
    }
  };
  const start = (how: Rewording) => {
    reword(how);
    new Observer(() => reword(how)).observe(document, { childList: true, subtree: true });
  };
  Object.assign(globalThis, { startRewording: start });
  const kept = sessionStorage.getItem('rewording');
  if (kept !== null) start({ asTranslation: kept === 'translation' });
}

/** Prepares a page for rewording. Call it before the page is opened. */
export async function canBeReworded(page: Page): Promise<void> {
  await page.addInitScript(install);
}

/** Rewords the existing text and all that follows, even after a reload. */
export async function reword(page: Page, { asTranslation }: Rewording): Promise<void> {
  await page.evaluate(
    `sessionStorage.setItem('rewording', '${asTranslation ? 'translation' : 'labels'}');
    startRewording({ asTranslation: ${String(asTranslation)} })`,
  );
}
