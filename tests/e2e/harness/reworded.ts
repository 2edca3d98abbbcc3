/**
 * A page whose words are others than anybody wrote rules for: every text put through ROT13, as it comes
 * and whenever it changes. With `asTranslation` also what Chrome leaves when it translates: a class and a
 * language on the root, two `<font>` around each text, attributes as they were.
 */
import type { Page } from '@playwright/test';

export interface Rewording {
  asTranslation: boolean;
}

/** Run in the page before its own scripts: LWC's polyfill hides the inside of components from observers. */
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

/** Makes the page able to be reworded; to be called before it is opened. */
export async function canBeReworded(page: Page): Promise<void> {
  await page.addInitScript(install);
}

/** Rewords what stands there now and what comes, also after a reload. */
export async function reword(page: Page, { asTranslation }: Rewording): Promise<void> {
  await page.evaluate(
    `sessionStorage.setItem('rewording', '${asTranslation ? 'translation' : 'labels'}');
    startRewording({ asTranslation: ${String(asTranslation)} })`,
  );
}
