/** The page for writing the letter that adds sub-accounts. */
export const letterPage = {
  title: 'Letter: add sub-accounts',
  form: 'What goes into the letter',
  notStored:
    'Nothing you type here is stored or sent. Print or save the letter before you close this tab.',
  where: {
    head: 'Letterhead',
    company: 'The company, exactly as in the first ACE application',
    request: 'What you ask for',
    signer: 'Who signs',
  },
  headTyped: 'From the company name and address below',
  headPaper: 'Our paper has one: leave room at the top',
  numbersHint: 'One per line, in full. Does its Form 5106 have another name? Add that name.',
  contactHint: 'Optional, in case CBP has a question.',
  line: 'Line {line}: {said}',
  noSuffix: 'Add the two characters after it (often 00).',
  doubtsOnly: 'These are only warnings. The letter prints as you typed it.',
  empty:
    '{count, plural, =0 {Every line of the letter is filled in.} one {Still open: {parts}. This line stays blank, so you can fill it in by hand.} other {Still open: {parts}. These lines stay blank, so you can fill them in by hand.}}',
  preview: 'The letter',
  /** Shown only with a translation, above what the letter says. */
  meaning: 'In your language, for you: this is not printed',
  print: 'Print, or save as PDF',
  printHint:
    'In the window that opens, choose a printer or “Save as PDF”. Only the letter prints. Then sign it.',
  send: 'Then send it',
  sendLead: 'Attach the signed letter to this email.',
  otherWay: 'The other way: the web form',
} as const;
