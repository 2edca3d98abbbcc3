/**
 * Errors of the extension itself: what replaces a part that failed, and the list in the settings.
 */
export const ownProblems = {
  notShown: 'This part could not be shown. Nothing you saved is lost.',
  retry: 'Try again',
  reload: 'Reload this page',
  open: 'See Problems in Settings',
  title: 'Problems',
  lead: 'The last problems of this extension itself: which kind, when, and where in its own code. They stay in this browser, and hold nothing of yours. Nothing is noted while a private window is open.',
  none: 'None.',
  when: '{day}, {time}{times, plural, one {} other {, # times}}',
  places: {
    popup: 'Popup',
    sidepanel: 'Side panel',
    options: 'Settings',
    logins: 'Logins',
    letter: 'Letter',
    minutes: 'The ten minutes',
    sheet: 'Prep sheet',
    log: 'Log to print',
    clock: 'Clock',
    welcome: 'Welcome page',
    worker: 'In the background',
  },
  kinds: {
    drawing: 'A part could not be shown.',
    script: 'Something did not work.',
  },
  copy: 'Copy as text',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying.',
  clear: 'Clear the list',
  cleared: 'Cleared.',
} as const;
