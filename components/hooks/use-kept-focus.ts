import { useEffect } from 'react';
import { useScreen } from './use-screen';

/**
 * When the control in use goes away by what it did, or is disabled, moves the focus to the title of its
 * section, or of the page if the section went with it. The browser would drop the focus, and someone at the
 * keyboard would begin again at the top.
 */
export function useKeptFocus(): void {
  const { document } = useScreen();

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
      const place = sections.find((section) => section.isConnected) ?? document.body;
      // Nothing may jump under the hand of someone who uses the mouse.
      if (isLost) place.querySelector<HTMLElement>(titles)?.focus({ preventScroll: true });
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

/** Titles that take the focus by script. */
const titles = 'h1[tabindex], h2[tabindex], .folded-section > details > summary';

/** The sections that an element stands in, the innermost first. */
function sectionsAround(element: Element | null): Element[] {
  const section = element?.closest('section') ?? null;
  return section ? [section, ...sectionsAround(section.parentElement)] : [];
}
