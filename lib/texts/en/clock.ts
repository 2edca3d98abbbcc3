/** The code window: the countdown and its alerts. */

export const clock = {
  name: 'Verification code countdown',
  startedNext: 'started {time}, when you pressed Next',
  startedAppeared: 'started {time}, when the code page appeared',
  startedHand: 'started {time}, by hand',
  startedMail: 'started {time}, as your email shows',
  unknown: '–:––',
  unknownAsk:
    'Enter the time on CBP’s email. Until then, hurry. If the page has its own countdown, trust that one.',
  expiredDo:
    'The ten minutes are over. Did the code come? Start over while that inbox is open. If it never came, first find out which email is on your 5106.',
  acceptedDo: 'Code accepted. Finish before this clock ends, to be safe.',
  lostDo:
    'The form is back at its first page: the code and what you typed are gone. Get your contact on the phone, then fill in the page again. Next sends a new code.',
  correct: 'Correct the start',
  correctLabel: 'Time the code was sent, as on CBP’s email',
  correctApply: 'Use this time',
  refusedBounds:
    'Enter a time from {earliest} to {latest}, no later than when the code page appeared.',
  spokenBoth:
    '{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}}',
  spokenMinutes: '{minutes, plural, one {# minute} other {# minutes}}',
  spokenSeconds: '{seconds, plural, one {# second} other {# seconds}}',
  spokenZero: 'no time',
} as const;

export const alerts = {
  start: {
    title: '{remaining} for the verification code',
    body: 'Get the code from your contact now. Don’t press Back.',
    say: 'The countdown for the verification code has started: {remaining} left.',
  },
  '5:00': {
    title: '{remaining} left for the code',
    body: 'No code yet? Call your contact: the email may be in spam.',
    say: '{remaining} left for the verification code.',
  },
  '2:00': {
    title: '{remaining} left for the code',
    body: 'Type the code and press Next as soon as you have it.',
    say: '{remaining} left for the verification code.',
  },
  '1:00': {
    title: '{remaining} left for the code',
    body: 'Type the code and press Next now.',
    say: '{remaining} left. Type the verification code and press Next.',
  },
  '0:20': {
    title: '{remaining} left for the code',
    body: 'Press Next now.',
    say: '{remaining} left for the verification code.',
  },
  expired: {
    title: 'The ten minutes are over',
    body: 'Did the email with the code come? Open the form to see what to do next.',
    say: 'The ten minutes are over, and nothing was submitted. Did the email with the code arrive?',
  },
} as const;
