/** The day on which the sources were last read; a text read again later gets a day of its own. */
export const checked = '2026-11-28';
