/** The person's way: which case is theirs, which journey, and the step they are at. */
export const way = {
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
    party:
      'A notify party receives refunds for the importer: it is named on Form 4811, or in the portal under Notify Parties, and on the entry summary. If you only file for the importer, you are a broker or filer.',
    trouble:
      'Report REV-613 lists refunds rejected because bank details were missing. Ask whoever filed your CBP Form 5106 whether the number is inactive or the record voided; a refused log-in is neither.',
    bank: 'Refunds go only to a U.S. bank account in ACE, in U.S. dollars.',
    account:
      'Ask whoever filed your CBP Form 5106 whether the number is linked to an ACE account, and colleagues whether anyone ever logged in to ACE. The importer form refuses a number that is linked.',
    owner:
      'The owner (TAO) is whoever’s email is the main ACE login. CBP can write to the owner on file for you.',
    numbers:
      'Your CBP Form 5106 shows the number; ask your broker whether there are others. One number with several endings (00, 01 …)? Ask ACE Support which application to use.',
    missing:
      'Log in at ace.cbp.gov and open Accounts, then Importer. The tab ACH Refund Authorization shows bank details only after Get Info/Refresh, on every visit.',
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

  troubles: 'If something is wrong',
  mail: 'Ready-made email: {mail}',
  desks: 'Who to ask',
  grounds: 'Who says so',

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
