/** The list of logins, and what the popup says of several of them. */
export const logins = {
  title: 'Logins',
  lead: 'CBP’s 45 days run separately for each user. Each person logs in with their own ID: CBP does not allow IDs to be shared.',
  open: 'Open the list of logins',
  yours: 'Your login',
  noLabel: 'Login without a name',
  count: '{shown, plural, one {# login} other {# logins}}',
  countOf: '{shown, number} of {all, plural, one {# login} other {# logins}}',
  left: '{days, plural, =0 {Today is the last safe day} one {# day left, until {lastDay}} other {# days left, until {lastDay}}}',
  over: 'Last safe day was {lastDay}: may be locked',
  never: 'No login noted',
  mine: 'yours',
  another: 'another person’s',
  roleNone: 'no role noted',
  lastLogin: {
    seen: 'Last log-in {day}, seen in this browser',
    said: 'Last log-in {day}, as you said',
    corrected: 'Last log-in {day}, as you entered it',
    done: 'Application done {day}, no log-in yet',
    heard: 'Last log-in {day}, as they told you',
  },
  toldOn: 'told on {day}',
  notTold: 'not told yet',
  snoozed: 'reminded again on {day}',
  filter: {
    text: 'Name or role',
    show: 'Show',
    kinds: {
      all: 'All',
      due: 'Nine days left or fewer',
      over: 'Over',
      mine: 'Yours',
      others: 'Other people’s',
      unknown: 'No login noted',
    },
    none: 'No login matches. Clear the search to see them all.',
    clear: 'Clear the search',
  },
  select: 'Select {label}',
  selectAll: 'Select all shown',
  selected: '{count, plural, =0 {None selected} other {# selected}}',
  forSelected: 'For the selected logins',
  act: {
    today: 'I logged in today',
    todayOf: 'I logged in today: {label}',
    told: 'Told today',
    toldOf: 'Told today: {label}',
    edit: 'Edit',
    editOf: 'Edit {label}',
    snoozeNext: 'Remind me next business day',
    snoozeWeek: 'Remind me in a week',
    remove: 'Remove',
    undo: 'Undo',
    mail: 'Write to them',
    mailOf: 'Write to them: {label}',
    openLogin: 'Open the portal',
  },
  toldNote:
    '“Told today” notes that you reminded someone; it is only for other people’s logins. It does not count as a log-in.',
  snoozeNote: 'A reminder is never put off past the last business day that is still in time.',
  done: {
    removed: '{count, plural, one {# login removed.} other {# logins removed.}}',
    restored: 'Put back.',
    told: '{count, plural, =0 {None of the selected logins is another person’s.} one {Noted for # login.} other {Noted for # logins.}}',
    snoozed:
      '{count, plural, =0 {None of the selected logins can be put off: no log-in is known, or the last business day is here.} one {# reminder put off.} other {# reminders put off.}}',
    saved: 'Saved.',
  },
  form: {
    add: 'Add a login',
    edit: 'Edit {label}',
    label: 'Your name for it',
    labelHint:
      'It stays on this computer, unless you share your list with your other computers in Settings.',
    role: 'Role',
    whose: 'Whose login is it?',
    mine: 'Mine',
    another: 'Another person’s',
    anotherHint:
      'They log in themselves. Here you note when you told them, and what they told you.',
    hasProxy: 'This account has a proxy owner (PTAO)',
    day: 'Day of the last log-in',
    dayAnother: 'Day of their last log-in, as they told you',
    dayHint: 'Leave it empty if you do not know it.',
    save: 'Save',
    add2: 'Add',
    cancel: 'Cancel',
    full: 'The list is full: {most, number} logins.',
  },
  refused: {
    'too many': 'There is room for {most, number} logins.',
    'no label': 'Give it a name, so that you can tell your logins apart.',
    'label too long': 'At most {longest, number} characters.',
    'label taken': 'Another login has this name and role. Choose another name.',
    'the only one': 'You cannot remove the last login: the 45 days need one.',
    gone: 'This login is no longer in the list.',
    'not a day': 'Enter a day such as {example}.',
    'in the future': 'The day cannot be in the future.',
    'no days': 'Choose at least one day.',
    'too many days': 'At most {daysMost, number} days.',
    'day out of bounds': 'Days from {earliest, number} to {latest, number}, such as 35, 40, 44.',
    'no such hour': 'Choose an hour of the day.',
  },
  whose: {
    seen: 'A log-in was seen on {day}. Whose was it?',
    done: 'An application was finished on {day}. Whose login is it for?',
    choose: 'Choose a login …',
    apply: 'That one',
    none: 'None of these',
    label: 'Login',
    more: '{count, plural, one {One more question after this.} other {# more questions after this.}}',
  },
  several: {
    due: '{count, plural, =0 {None of your {all, number} logins is close to its last safe day.} one {# of {all, number} logins is close to its last safe day, or past it.} other {# of {all, number} logins are close to their last safe day, or past it.}}',
    ask: 'Did you log in to the ACE Portal today, and with which login?',
  },
  reminders: {
    title: 'Reminders',
    days: 'Days after the last log-in',
    hour: 'Hour',
    apply: 'Use these',
    note: 'You get at most one notification a day for all logins together. If it falls on a weekend or a U.S. federal holiday, it comes on the business day before. When the 45 days are over, you hear of it on that very day.',
  },
  proxy: {
    title: 'Only one owner and no proxy?',
    body: 'A proxy owner (PTAO) keeps you working while the owner is away.',
    which: 'You have noted no proxy for: {labels}.',
    howTitle: 'How to add a proxy owner',
    steps: {
      one: 'The owner (TAO) logs in at ace.cbp.gov and opens Tools, then User Access.',
      two: 'There the owner adds the second person as a user, with the role Proxy Trade Account Owner. CBP’s guide “ACE Portal User Management” shows the buttons.',
      three:
        'The second person logs in with their own ID, and again at least every 45 days: the clock runs for them too.',
      four: 'Edit the owner’s login here and check that the account has a proxy.',
    },
    ownerOnly: 'Only the owner can make someone a proxy.',

    unlocks:
      'A proxy cannot let anyone back in. A locked user needs the owner; a locked owner writes to CBP.',
  },
  back: {
    title: 'After 45 days: how to get back in',
    mailNote: 'These open in your own mail program. This extension sends nothing.',
    mailTao: 'Email ACE Support: reactivation',
    mailOwner: 'Email your owner (TAO): please reactivate',
    mailLookup: 'Email ACE Support: who is the owner?',
  },
  mails: {
    owner: {
      subject: 'Please reactivate my ACE login',
      body: `Hello,

My ACE login may be locked after 45 days without a login. As the Trade Account Owner, could you please log in to the ACE Portal, open Tools, select my name and press Reactivate? I will log in the same day to confirm it.

My name in ACE: 
`,
    },
    remind: {
      subject: 'Please log in to ACE by {lastDay}',
      body: `Hello,

Please log in to the ACE Portal (ace.cbp.gov) with your own ID by {lastDay}: access ends after 45 days without a login. Please tell me the day you did it.
`,
    },
    remindOver: {
      subject: 'Please try your ACE login',
      body: `Hello,

The 45 days since your last ACE login may be over. Please try to log in at ace.cbp.gov with your own ID, and tell me whether it worked.
`,
    },
  },
  apart: {
    title: 'Two other rules that sound alike',
    lead: 'Neither is about logging in, and logging in does not help with them.',
    number: {
      title: 'An importer number unused for a year',
      body: 'An importer record number not used for a year or more may be set to inactive. The number is inactive, not a login: a broker can reactivate it, or you send a CBP Form 5106 with the subject “IOR reactivation request”.',
    },
    cape: {
      title: 'CAPE’s 45 days',
      body: 'CBP counts 45 days for processing an accepted declaration. Those days run at CBP; no login starts or stops them.',
    },
  },
  damage: {
    title: 'Some stored data could not be read',
    body: 'It was set aside and nothing was deleted. This part started over, so please check it: {parts}.',
    read: 'I have seen this',
    parts: {
      logins: 'your logins',
      reminders: 'the days of your reminders',
      clocks: 'countdowns',
      steps: 'your steps',
      waits: 'your waits',
      evidence: 'your log',
      calendar: 'what was put into calendar files',
      settings: 'settings',
      other: 'what this session remembered',
    },
  },
} as const;
