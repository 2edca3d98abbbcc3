/** The most lines in a report. Nobody reads more. */
export const linesMost = 400;
