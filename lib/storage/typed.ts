/**
 * What is typed into a page of the extension and stored nowhere yet. As a lock, and not as a stored value:
 * the browser lets go of it however the page ends, also when it crashes, so that none is ever left behind.
 */
const typed = 'typed';

/** Says that something is typed here, until it is called back. Any number of pages can say so at once. */
export function holdTyped(): () => void {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(typed, { mode: 'shared' }, () => gone);
  return letGo;
}

/** Whether something is typed in any page of the extension that would be lost with the page. */
export async function isTyped(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === typed);
}
