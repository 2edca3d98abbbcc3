/** Popup and side panel: where the person is, the steps, the login clock in short. */

export const popup = {
  here: 'Where you are',
  checklist: 'Your steps',
  progress: '{done} of {all} done',
  openNext: 'Open the page for this step',
  recognised: 'recognized on the page',
  byHand: 'checked off by you',
  noCountdown: 'No countdown is running. It starts when you press Next on the first page.',
  otherWindows:
    '{count, plural, one {One more countdown is running in another tab.} other {# more countdowns are running in other tabs.}}',
  loginClock: 'Log in within 45 days',
  loginNever:
    'No log-in is known yet. We conclude that an account nobody ever logs in to can lock too.',
  loginLast: {
    seen: 'Last log-in: {day}, seen in this browser',
    said: 'Last log-in: {day}, as you said',
    corrected: 'Last log-in: {day}, corrected by you',
    done: 'No log-in yet; counted from {day}, when the application was finished',
    heard: 'Last log-in: {day}, as they told you',
  },
  loginSafe: 'Last safe day: {day}',
  loginLeft: '{days, plural, =0 {Today is the last safe day} one {# day left} other {# days left}}',
  loginOver: 'The 45 days are over. The account may be locked.',
  loginAsk: 'Did you log in to the ACE Portal today?',
  loginYes: 'Yes, today',
  loginNo: 'No',
  loginCorrect: 'Correct the day',
  loginCorrectLabel: 'Day of the last log-in',
  loginCorrectApply: 'Use this day',
  loginRefused: {
    'not a day': 'Enter a day such as {example}.',
    'in the future': 'The day cannot be in the future.',
  },
  loginPerUser: 'The 45 days run separately for each user, you and everyone else at your company.',
  notFound: 'What was not found',
  accessTitle: 'The browser does not let this extension look at CBP’s pages',
  accessBody:
    'Without that there are no hints, and you check off steps by hand. The clocks keep running.',
  accessGive: 'Allow it again',
  accessRefused: 'The browser did not allow it. You can try again at any time.',
  overlayGone:
    'The page keeps removing the hints, so they stay off here. The countdown and the steps go on in this window.',
  otherCbpTitle: 'Another page of CBP',
  otherCbp: 'This page is CBP’s, but this extension does not know it.',
  nextHere: 'Next: {step}',
  openForm: 'Open the importer form',
  openPortal: 'Open the ACE Portal',
  unlock: 'How to unlock an account',
  unseen:
    'This extension cannot see this page. Reload it if you have typed nothing yet: a reload loses what you typed.',
  notFoundState:
    'We know this page, but not this part of it. Under “By hand”, say which step you are at.',
  otherTab: 'This countdown belongs to another tab: {tab}.',
  goToTab: 'Go to that tab',
  hidden: 'The browser does not say which page this is',
  hints: 'Hints on CBP’s pages',
  atStepApply: 'I am here',
  failed: 'That was not saved. Try again; if it fails again, close this window and open it anew.',
  noTab: 'No page is open in this tab.',
  toSide: 'Keep at the side',
  byHandTitle: 'By hand',
} as const;
