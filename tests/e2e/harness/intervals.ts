/** Ms between one look and the next. Playwright's own grow to a second, and a test waits that long for nothing. */
export const intervals = [20, 50, 100, 200];
