/** The calendar file: its entries, and the form that creates it. */
export const calendar = {
  title: 'Calendar file',
  lead: 'The dates of your logins and waits for your own calendar, with reminders. Add the file there with “Import”.',
  google: 'Google Calendar ignores these reminders. If you use it, set your own there.',
  again:
    'Changed something? Save a new file and import it too: it updates the entries. Some calendars keep old ones; delete those there. Always save it on the same computer: a file from another one adds its entries beside these.',
  time: 'Entries',
  allDay: 'For the whole day',
  timed: 'At {time}, where you are ({zone})',
  labels: 'Include the names you gave them',
  labelsHint:
    'Without them, entries name no login, person or company: others may see your calendar.',
  make: 'Save a calendar file',
  made: '{count, plural, one {The file has one date. It is on its way to your downloads.} other {The file has # dates. It is on its way to your downloads.}}',
  failed: 'The file could not be made. Try again.',
  none: 'There is no date yet: no login is noted, and no wait has an end.',
  /** Texts in the file. */
  remind: 'ACE login: log in soon',
  due: 'ACE login due',
  mine: 'Log in at ace.cbp.gov. After 45 days without a login you are locked out. From ACE Companion (unofficial).',
  others:
    'Tell them to log in. After 45 days without a login they are locked out. From ACE Companion (unofficial).',
  closing:
    'Log in at ace.cbp.gov before you close on {closes}: the 45 days keep running. From ACE Companion (unofficial).',
  closingOthers:
    'Tell them to log in before you close on {closes}: the 45 days keep running. Each person logs in themselves. From ACE Companion (unofficial).',
  wait: 'ACE: a wait may be over',
  waitBody: 'CBP may take longer. ACE Companion (unofficial) shows who to ask.',
  named: '{title}: {label}',
  gone: 'ACE: no longer due',
} as const;
