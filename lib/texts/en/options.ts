/** The page of settings. */
export const options = {
  title: 'Settings',
  loginsTitle: 'Logins and reminders',
  loginsLead: 'The list of logins has a page of its own. The days of the reminders are there too.',
  hintsTitle: 'Hints',
  hintsLead: 'The countdown and the reminders go on without them.',
  backup: {
    title: 'Backup',
    lead: 'One file with your logins, your waits, your log, your steps and your settings. It is not encrypted and holds the names you gave them: keep it where only you can read it.',
    leftOut:
      'Countdowns are not in it: each belongs to a page that is open now, and the ten minutes are over before a backup is needed.',
    make: 'Save a backup file',
    made: 'The file is on its way to your downloads.',
    choose: 'Bring back a backup file …',
    chooseHint: 'First you see what is in it. Nothing changes until you say so.',
    found: 'This backup',
    madeOn: '{name}, made on {day} at {time} with version {version}.',
    part: 'Part',
    holds: 'In the file',
    here: 'Here now',
    parts: {
      logins: 'Logins',
      waits: 'Waits',
      evidence: 'Entries of your log',
      ticks: 'Steps marked',
      suffixes: 'Lines for EIN and suffix',
      seenLogins: 'Log-ins not yet assigned',
    },
    replaces:
      'What is here now is replaced by what is in the file, with the settings and the days of the reminders. Countdowns stay.',
    shared:
      'Sharing is on: your other computers get the logins, the waits and the settings of this backup too.',
    replace: 'Replace with this backup',
    cancel: 'Leave everything as it is',
    restored: 'The backup is back.',
    cancelled: 'Nothing was changed.',
    refused: {
      'too large': 'This file is too large for a backup of this extension. Nothing was changed.',
      'no backup': 'This file is no backup of ACE Companion. Nothing was changed.',
      newer:
        'This backup was made by a newer version of ACE Companion. Update the extension first, then try again. Nothing was changed.',
      damaged:
        'This backup is damaged: something in it is missing or was changed. Nothing was changed here. If you have another copy of the file, try that one.',
      twice:
        'An entry stands in this backup twice, as after a change by hand, so it cannot be told which of the two is right. Nothing was changed here. If you have another copy of the file, try that one.',
      unreadable: 'The browser could not read this file. Nothing was changed.',
    },
  },
} as const;
