/**
 * Opens all collapsed sections of the side panel's first view, including later ones, because most
 * tests look into all of it.
 */
export async function keepUnfolded(panel: {
  evaluate: (expression: string) => Promise<unknown>;
}): Promise<void> {
  await panel.evaluate(`(() => {
    const open = () => {
      const folded = document.querySelectorAll('.folded-section > details:not([open])');
      for (const one of folded) one.open = true;
    };
    new MutationObserver(open).observe(document.body, { childList: true, subtree: true });
    open();
  })()`);
}
