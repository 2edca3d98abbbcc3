/** The part of the side panel that puts the prep sheet into the form. */
export const fill = {
  title: 'From your prep sheet',
  putIn: 'Put into the form',
  unreached: 'The form did not answer. Look at its fields, then try again.',
  check: 'Check each value in the form.',
  replace: 'Replace',
  replaceName: 'Replace {name}',
  /** Before the value, for a screen reader. */
  outcomes: {
    taken: 'In the form',
    filled: 'Already filled',
    missing: 'Not found, or covered',
    refused: 'Not taken: type it in',
    unclear: 'Which one?',
    stopped: 'Not put in: the page changed',
  },
  left: 'Left for you',
  leftFor: {
    company: 'The CAPTCHA. Then Next, with your contact on the phone, and the code.',
    owner: 'Press Next once every value is right.',
    authorise: 'Read the authorization, tick it if it is right, and submit.',
  },
} as const;
