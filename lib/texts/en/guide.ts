/** The person's progress: their case, their journey, and their current step. */
export const guide = {
  ask: 'A few questions first',
  number: 'Question {number} of at most {most}',
  howTo: 'How to find out',
  goOn: 'Continue',
  notChosen: 'Choose one of the answers.',
  found: 'Your situation',
  answers: 'Your answers',
  change: 'Change',
  changeOf: 'Change the answer to: {question}',
  use: 'Use this answer',
  keep: 'Keep the old answer',
  help: {
    stand:
      'Ask colleagues whether anyone ever logged in to ACE, and whoever filed your CBP Form 5106 whether the number is linked to an account.',
    record:
      'The entry summary is CBP Form 7501: look for “Importer of Record Name and Address”. Your broker or carrier can send it. CBP refunds only the importer of record or its notify party.',
    party:
      'A notify party receives refunds for the importer: it is named on Form 4811, or in the portal under Notify Parties, and on the entry summary. If you only file for the importer, you are a broker or filer.',
    logins:
      'Ask colleagues, also in accounting and logistics, whether anyone ever logged in to ACE. Ask whoever filed your CBP Form 5106 whether the number is linked to an account: the importer form refuses one that is.',
    tried:
      'The importer form is the application at ace-accounts.cbp.gov. On its first page it compares your name and number with your CBP Form 5106.',
    numbers:
      'Your CBP Form 5106 shows the number; ask your broker whether there are others. One number with several endings (00, 01 …)? Ask ACE Support which application to use.',
    code: 'It is the contact email tied to the physical address (box 2E on paper). Whoever filed your CBP Form 5106 can tell you.',
    need: 'Choose what you want to get done first. You can change the answer at any time.',
    tab: 'Log in at ace.cbp.gov and open Accounts, then Importer, then the account name. The tab shows bank details only after Get Info/Refresh, on every visit.',
    role: 'The owner is whoever’s email is the main ACE login. Under Tools, User Access the portal shows who it is.',
    refund:
      'Report REV-603 shows pending and successful refunds, and those that came back. REV-613 lists those that were rejected because bank details were missing.',
    lock: 'Try to log in at ace.cbp.gov: choose Trade/PGA User. A user who has not logged in for 45 days is locked.',
    owner:
      'The owner (TAO) is whoever’s email is the main ACE login. CBP can write to the owner on file for you.',
    inbox:
      'CBP’s system reactivates an owner automatically when the email comes from the address on the owner’s account.',
    'owner-in':
      'Ask the owner to log in at ace.cbp.gov today. Only the owner can let others back in.',
    change:
      'Ask whoever filed your CBP Form 5106 whether the number is inactive or the record voided. A refused login is neither.',
    'who-left':
      'The owner (TAO) has the main ACE login. The contact is the email on your CBP Form 5106. It may be the same person: then choose the owner first.',
    broker:
      'Under Tools, User Access the portal shows the owner. Whoever filed your CBP Form 5106 can tell you which email is on it.',
  },

  journeys: 'Your parts',
  others: 'Other parts',
  noCase: 'Until you answer the questions, you see the steps to open an account.',
  progress: '{done} of {all} done',
  after: 'Next: {journey}',

  more: 'More about this step',
  parts: {
    do: 'What to do',
    who: 'Who can',
    need: 'Have ready',
    done: 'Done when',
    note: 'Good to know',
    note2: 'Also',
    why: 'Why',
    wait: 'How long it takes',
    saves: 'The wait you can save',
  },

  reader: 'Who can read the inbox on your 5106? CBP sends the code there.',
  readers: {
    me: 'Good: nobody to phone. Keep that inbox open while you apply.',
    colleague: 'Get them on the phone, inbox open, before you press Next.',
    broker: 'Better: have the broker put your own contact on the 5106 first.',
    unsure: 'Find out before you apply: ask whoever filed your 5106 which email is on it.',
  },

  troubles: 'If something is wrong',
  mail: 'Ready-made email: {mail}',
  desks: 'Who to ask',

  suffixes: {
    lead: 'Add one line for each number, with the two characters after it (often 00). The last digits are enough, such as “…4321 · 00”: only those are kept, and nothing leaves this browser.',
    label: 'Last digits and the two characters after them',
    add: 'Add a line',
    complete: '{done} of {all} complete',
    rowComplete: 'complete',
    remove: 'Remove',
    removeOf: 'Remove {label}',
    undo: 'Undo',
    removed: 'Removed: {label}.',
    restored: 'The line is back.',
    onlyOpen: 'Show only what is not complete',
    refused: {
      'too many': 'The table is full: {most} lines.',
      'no label': 'Type the last digits and the two characters after them.',
      'label too long': 'At most {longest} characters.',
      'label taken': 'There is already a line with this name.',
    },
  },
} as const;
