/**
 * Replaces the texts with the same keys for a person who is the contact on the 5106 themselves and
 * has nobody to phone.
 */
export const ownInbox = {
  controls: {
    captcha: { chip: 'last, with inbox open', title: 'Do this last, with your inbox open.' },
  },
  states: {
    company: {
      do: 'Open the inbox on your CBP Form 5106, then fill in name and number as on the form. Next sends the code: it is valid for ten minutes.',
    },
    code: {
      do: 'Take the code from your inbox, type it, and press Next. Do not press Back, reload or close this page: that throws everything away.',
    },
  },
  fill: {
    leftFor: {
      company: 'The CAPTCHA. Then Next, with your inbox open, and the code.',
    },
    again: { contact: 'Open your inbox, then press Next.' },
  },
  clock: {
    lostDo:
      'The form is back at its first page: the code and what you typed are gone. Open your inbox, then fill in the page again. Next sends a new code.',
  },
  steps: {
    'contact-ready': {
      title: 'Open the inbox on your 5106',
      label: 'Have your inbox open',
      line: 'CBP emails you a code that lasts ten minutes.',
      do: 'Open the inbox on your 5106, and keep it open until you have typed the code.',
      done: 'That inbox is open.',
    },
    code: {
      why: 'It comes to your inbox and is valid for ten minutes.',
      do: 'Take the code from your inbox, type it, and press Next. You have ten minutes from when it was sent.',
      need: 'Your inbox: the email of the physical address on your 5106.',
      troubles: { back: { do: 'Everything is gone. Start over, with your inbox open.' } },
    },
    'all-at-hand': {
      why: 'The code is valid for ten minutes. Without it in that time, you start the whole application over.',
      line: 'Your inbox open, and your papers beside you.',
      do: 'Open the inbox on your 5106 before you open the form.',
      need: 'Name and number as on the 5106, and the email for the login. The owner’s role, first and last name, address, email and telephone number.',
      done: 'Everything is in front of you, and your inbox is open.',
    },
    company: {
      line: 'Have your inbox open: Next sends the code.',
      do: 'Type name, number and email. Do the CAPTCHA last, and press Next when your inbox is open.',
      need: 'The 5106, and its inbox open.',
    },
    'owner-gate': {
      note: 'With another email than the 5106’s, the form may send no code. The same email is safest for the code. Another? Have the 5106 changed first.',
    },
    'contact-address': { need: 'Your inbox open.' },
  },
} as const;
