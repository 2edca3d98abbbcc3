/**
 * Tracks text that was typed into an extension page and is not stored yet. A lock rather than a
 * stored value, because the browser releases it however the page ends, even in a crash, so none is
 * ever left behind.
 */
const lockName = 'unsaved input';

/**
 * Marks this page as having unsaved text until the returned function is called. Several pages can
 * do so at once.
 */
export function lockUnsavedInput(): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockName, { mode: 'shared' }, () => released);
  return release;
}

/** Whether any extension page has unsaved text that would be lost with the page. */
export async function hasUnsavedInput(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockName);
}
