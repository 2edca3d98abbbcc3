/** The settings page. */
export const options = {
  title: 'Settings',
  language: {
    title: 'Language',
    label: 'Language · Idioma',
    browser: 'As in the browser ({name})',
    lead: 'Names on CBP’s pages stay in English, and so do the emails and the letter to CBP.',
  },
  loginsTitle: 'Logins and reminders',
  loginsLead: 'Your logins, and when you are reminded, have their own page.',
  hintsTitle: 'Help at the fields',
  hintsLead: 'The countdown and the reminders work without it.',
  company: {
    title: 'Start for another company',
    lead: 'Clears your answers, the steps you checked off, the prep sheet, and the table of numbers.',
    kept: 'Your logins, reminders, log and settings stay, and so does a running countdown. Your waits go on, marked “earlier company”: CBP still owes the answer.',
    pages: 'First log out of the other company’s account: its pages would check off steps here.',
    start: 'Start for another company …',
    question: 'Clear the answers and steps of this company?',
    yes: 'Yes, start over',
    no: 'No, keep them',
    started: 'Cleared. Say where the new company stands in the side panel.',
    undo: 'Undo',
    undone: 'The answers and steps are back.',
  },
  backup: {
    title: 'Backup',
    lead: 'One file with your logins, waits, log, steps and settings. It is not encrypted: keep it where only you can read it.',
    leftOut: 'Countdowns are not in it: they are over long before you need a backup.',
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
      suffixes: 'Lines in the table of numbers',
      seenLogins: 'Open questions “Whose login was it?”',
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
        'This backup is damaged. Nothing was changed here. If you have another copy of the file, try that one.',
      twice:
        'This backup has an entry twice, so nobody can tell which one is right. Nothing was changed here. If you have another copy of the file, try that one.',
      unmade: 'The file could not be made. Try again.',
      unreadable: 'The browser could not read this file. Nothing was changed.',
    },
  },
} as const;
