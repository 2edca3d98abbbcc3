/** The part of the side panel that puts the prep sheet into the form. */
export const fill = {
  title: 'From your prep sheet',
  putIn: 'Put into the form',
  unreached: 'The form did not answer. Look at its fields, then try again.',
  stopped: 'The page changed while it was filled in. Check what it says.',
  check: 'Check each value in the form.',
  replace: 'Replace',
  replaceName: 'Replace {name}',
  outcomes: {
    taken: 'In the form',
    changed: 'Shown differently: compare it',
    filled: 'Already filled',
    missing: 'Not found, or covered',
    refused: 'Not taken: type it in',
    unclear: 'Which one?',
    stopped: 'The page changed: check it',
  },
  left: 'Left for you',
  leftFor: {
    company: 'The CAPTCHA. Then Next, with your contact on the phone, and the code.',
    owner: 'Press Next once every value is right.',
    authorise: 'Read the authorization, tick it if it is right, and submit.',
  },
  again: {
    title: 'Start again',
    open: 'Open page one of the form.',
    company: 'Press “Put into the form”.',
    captcha: 'Do the CAPTCHA.',
    contact: 'Get your contact on the phone, inbox open, then press Next.',
    code: 'Type the new code, press Next.',
    owner: 'On the owner page, press “Put into the form” again.',
  },
} as const;
