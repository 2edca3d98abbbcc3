/** The most lines in a report. Nobody reads more. */
export const maxReportLines = 400;
