/**
 * Lets a test wait ten seconds for what a view renders, instead of one: a limit for what hangs, not a
 * budget of time. Beside the builds, on a slow machine, one second is too little.
 */
if ('document' in globalThis) {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 });
}
export {};
