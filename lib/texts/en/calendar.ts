/** The calendar file: its entries, and how it is made. */
export const calendar = {
  title: 'Calendar file',
  lead: 'The dates of your logins and waits for your own calendar, with reminders. Add the file there with “Import”.',
  google: 'Google Calendar ignores these reminders. If you use it, set your own there.',
  again:
    'After a change, make a new file and import it too: it updates the last entries and removes what is gone. Some calendars keep old entries; delete them there. Make the files on one computer: those of another are added beside them.',
  time: 'Entries',
  allDay: 'For the whole day',
  timed: 'At {time}, where you are ({zone})',
  labels: 'Include the names you gave them',
  labelsHint:
    'Without them, entries name no login, person or company: others may see your calendar.',
  make: 'Save a calendar file',
  made: '{count, plural, one {The file has one date. It is on its way to your downloads.} other {The file has # dates. It is on its way to your downloads.}}',
  failed: 'The file could not be made. Try again.',
  none: 'There is no date yet: no log-in is known, and no wait has an end.',
  /** In the file. */
  remind: 'ACE login: log in soon',
  due: 'ACE login due',
  mine: 'This is the last safe day of the 45 days since the last log-in. Log in at ace.cbp.gov. From ACE Companion (unofficial).',
  others:
    'This is the last safe day of the 45 days since the last log-in. Tell them: each person logs in themselves. From ACE Companion (unofficial).',
  closing:
    'This is the last day before you close on {closes}; the 45 days keep running. Log in at ace.cbp.gov. From ACE Companion (unofficial).',
  closingOthers:
    'This is the last day before you close on {closes}; the 45 days keep running. Tell them: each person logs in themselves. From ACE Companion (unofficial).',
  wait: 'ACE: a wait may be over',
  waitBody: 'CBP may take longer. ACE Companion (unofficial) shows who to ask.',
  named: '{title}: {label}',
  gone: 'ACE: no longer due',
} as const;
