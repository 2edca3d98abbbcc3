import { useEffect } from 'react';
import { useTargetWindow } from './use-target-window';

/**
 * Moves the focus to the title of the section, or of the page, when the focused control is removed or
 * disabled by its own action. The browser would drop the focus and send keyboard users back to the top.
 */
export function useKeptFocus(): void {
  const { document } = useTargetWindow();

  useEffect(() => {
    let inUse: Element | null = null;
    let sections: Element[] = [];
    const onFocus = () => {
      inUse = document.activeElement;
      sections = sectionsAround(inUse);
    };
    const onChange = () => {
      if (!inUse || (inUse.isConnected && !inUse.matches(':disabled'))) return;
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement === inUse;
      inUse = null;
      if (!isLost) return;
      const title = [...sections.filter((section) => section.isConnected), document.body]
        .map((place) => place.querySelector<HTMLElement>(titles))
        .find((found) => found !== null);
      // Nothing may jump under a mouse user's pointer. Whoever uses the keyboard sees the focus.
      title?.focus({ preventScroll: true });
      if (title?.matches(':focus-visible')) title.scrollIntoView({ block: 'center' });
    };
    const observer = new MutationObserver(onChange);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, [document]);
}

/** Headings that can be focused by script. */
const titles = 'h1[tabindex], h2[tabindex], .folded-section > details > summary';

/** The sections around an element, innermost first. */
function sectionsAround(element: Element | null): Element[] {
  const section = element?.closest('section') ?? null;
  return section ? [section, ...sectionsAround(section.parentElement)] : [];
}
