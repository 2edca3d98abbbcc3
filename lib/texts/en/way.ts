/** The person's way: which case is theirs, which journey, and the step they are at. */
export const way = {
  onPage: '{journey}: {step}',
  ask: 'Which case is yours?',
  askWhy: 'At most five questions choose your steps.',
  number: 'Question {number} of at most {most}',
  howTo: 'How to find out',
  goOn: 'Go on',
  notChosen: 'Choose one of the answers.',
  found: 'Your case',
  answers: 'Your answers',
  change: 'Change',
  changeOf: 'Change the answer to: {question}',
  use: 'Use this answer',
  keep: 'Keep the old one',
  help: {
    party:
      'A notify party is reported to be named on Form 4811, or in the portal under Notify Parties, to receive refunds for the importer. Who only files for the importer is a broker or filer.',
    trouble:
      'Report REV-613 lists refunds that were rejected for want of bank data. Whether the number is inactive or the record voided, ask whoever filed your CBP Form 5106; a log-in that is refused is neither.',
    bank: 'It is reported that refunds go only to a U.S. account, in U.S. dollars, and that it has to be in the importer’s name.',
    account:
      'Ask whoever filed your CBP Form 5106 whether the number is linked to an ACE account, and colleagues whether anyone ever logged in to ACE. The importer form refuses a number that is linked.',
    numbers:
      'Your CBP Form 5106 has the number; ask your broker whether there are others. Whether one EIN with several suffixes counts as several is not known to us.',
    missing:
      'Log in at ace.cbp.gov and open Accounts, then Importer. On the tab ACH Refund Authorization, bank data is shown only after Get Info/Refresh, on every visit.',
  },

  journeys: 'Your way',
  others: 'Other journeys',
  noCase: 'Until you say which case is yours, these steps open an account.',
  progress: '{done} of {all} done',
  after: 'Then: {journey}',

  parts: {
    do: 'What to do',
    who: 'Who can',
    need: 'At hand',
    done: 'Done when',
    note: 'Good to know',
    note2: 'Also',
    why: 'Why',
  },
  weak: {
    reported: 'Reported, not confirmed by CBP.',
    inferred: 'Our conclusion.',
  },
  troubles: 'If something is wrong',
  mail: 'Ready email: {mail}',
  desks: 'Whom to turn to',
  grounds: 'Where each statement comes from',

  suffixes: {
    lead: 'One line for each EIN and suffix. The last digits are enough, such as “…4321 · 00”; of a whole number only these are kept. Nothing leaves this browser.',
    label: 'Last digits and suffix',
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
      'too many': 'There are {most} lines: no more fit.',
      'no label': 'Type the last digits and the suffix.',
      'label too long': 'At most {longest} characters.',
      'label taken': 'There is a line of this name.',
    },
  },
} as const;
