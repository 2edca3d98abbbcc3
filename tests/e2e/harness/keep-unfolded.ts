/** Opens what the side panel's first view folds, and what it folds later: most tests look into all of it. */
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
