/** Popup and side panel: what surrounds the one sentence. */
export const parts = {
  'get-ready': 'Get ready',
  apply: 'Apply',
  'bank-data': 'Bank details',
  refund: 'Refund',
} as const;

export const today = {
  questions: 'A few more questions',
  questionsLine: 'Then you see your own steps.',
  allDone: 'All steps are done',
  allDoneLine: 'Log in at least every 45 days.',
  how: 'Show me how',
  letter: 'Write the letter',
  guide: 'Open CBP’s page',
  others: '{count, plural, one {One more thing} other {# more things}}',
  hintsOff: 'This page removes our help, so it stays off.',
  logInBy: 'Log in by {day}',
  noLogin: 'No login noted yet',
  steps: 'Your steps',
  parts: 'Your progress',
  allSteps: 'All steps',
  settings: 'Settings',
  logins: 'All logins',
  welcome: 'Welcome page',
  back: 'Go back',
  toForm: 'Go to the form',
  privacy: 'Doesn’t read what you type on CBP’s pages.',
} as const;
