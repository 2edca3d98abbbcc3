/** The code window: the countdown, and what is told at its marks. */

export const clock = {
  name: 'Verification code countdown',
  startedNext: 'started {time}, when you pressed Next',
  startedAppeared: 'started {time}, when the code page appeared',
  startedHand: 'started {time}, by hand',
  startedMail: 'started {time}, as your email shows',
  unknown: '–:––',
  unknownAsk:
    'Enter the time CBP’s email shows. Until then, assume that little time is left. If the page has its own countdown, trust that one.',
  expiredDo:
    'The ten minutes are over. Start over from the first page, with your 5106 contact on the phone.',
  acceptedDo: 'Code accepted. Finish before this clock ends, to be safe.',
  lostDo:
    'The form is back at the first page, so assume the code and what you typed are lost. Get your 5106 contact on the phone, then fill in the page again: Next starts a new ten minutes.',
  correct: 'Correct the start',
  correctLabel: 'Time the code was sent, as CBP’s email shows it',
  correctApply: 'Use this time',
  refusedBounds:
    'Enter a time from {earliest} to {latest}, no later than when the code page appeared.',
  spokenBoth:
    '{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}}',
  spokenMinutes: '{minutes, plural, one {# minute} other {# minutes}}',
  spokenSeconds: '{seconds, plural, one {# second} other {# seconds}}',
  spokenZero: 'no time',
} as const;

export const marks = {
  start: {
    title: '{remaining} for the verification code',
    body: 'Get the code from your 5106 contact now. Do not press Back.',
    say: 'The countdown for the verification code has started: {remaining} left.',
  },
  '5:00': {
    title: '{remaining} left for the code',
    body: 'No code yet? Call your 5106 contact: the email may be in the spam folder.',
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
    body: 'The code is probably no longer valid. Start over from the first page, with your 5106 contact on the phone.',
    say: 'The ten minutes are over. The verification code is probably no longer valid.',
  },
} as const;
