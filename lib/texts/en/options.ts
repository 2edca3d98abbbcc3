/** The page of settings. */
export const options = {
  title: 'Settings',
  loginsTitle: 'Logins and reminders',
  loginsLead: 'The list of logins has its own page, with the days of the reminders.',
  hintsTitle: 'Hints',
  hintsLead: 'The countdown and the reminders work without them.',
  backup: {
    title: 'Backup',
    lead: 'One file with your logins, waits, log, steps and settings. It is not encrypted and has the names you gave them, so keep it where only you can read it.',
    leftOut:
      'Countdowns are not in it: each belongs to a page that is open now, and is over long before you need a backup.',
    make: 'Save a backup file',
    made: 'The file is on its way to your downloads.',
    choose: 'Restore a backup file …',
    chooseHint: 'You first see what is in it. Nothing changes until you say so.',
    found: 'This backup',
    madeOn: '{name}, made on {day} at {time} with version {version}.',
    part: 'Part',
    holds: 'In the file',
    here: 'Here now',
    parts: {
      logins: 'Logins',
      waits: 'Waits',
      evidence: 'Log entries',
      ticks: 'Steps checked off',
      suffixes: 'Lines for EIN and suffix',
      seenLogins: 'Log-ins not yet assigned',
    },
    replaces:
      'The file replaces what is here now, with the settings and the days of the reminders. Countdowns stay.',
    shared:
      'Sharing is on, so your other computers get the logins, waits and settings of this backup too.',
    replace: 'Replace with this backup',
    cancel: 'Leave everything as it is',
    restored: 'The backup is restored.',
    cancelled: 'Nothing was changed.',
    refused: {
      'too large': 'This file is too large for a backup of this extension. Nothing was changed.',
      'no backup': 'This file is not a backup of ACE Companion. Nothing was changed.',
      newer:
        'This backup was made by a newer version of ACE Companion. Update the extension first, then try again. Nothing was changed.',
      damaged:
        'This backup is damaged: something in it is missing or was changed. Nothing was changed here; if you have another copy of the file, try that one.',
      twice:
        'An entry is in this backup twice, perhaps after a change by hand, so nobody can tell which one is right. Nothing was changed here; if you have another copy of the file, try that one.',
      unmade: 'The file could not be made. Try again.',
      unreadable: 'The browser could not read this file. Nothing was changed.',
    },
  },
} as const;
