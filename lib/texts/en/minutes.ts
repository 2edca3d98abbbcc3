/**
 * The sheet "The ten minutes", to print. What to do at each time is in the words of the bar
 * (`faces`).
 */
export const minutes = {
  title: 'The ten minutes',
  print: 'Print, or save as PDF',
  open: 'Print “The ten minutes”',
  have: 'Before you press Next, have ready',
  pageOne: 'For page one: {fields}.',
  afterCode: 'For the page after the code: {fields}.',
  clock: 'While the clock runs',
} as const;
