/**
 * Polling intervals, in ms. Playwright's own grow to a second, which a test would mostly wait for
 * nothing.
 */
export const intervals = [20, 50, 100, 200];
