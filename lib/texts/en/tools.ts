import { sent } from './sent';

/** The small tools: numbers, the table of suffixes, the letter. */
export const tools = {
  routing: {
    label: 'Routing number',
    ok: 'The check digit is right. Still compare it with your bank’s paper: the number for wires can differ.',
    faults: {
      empty: 'Type the nine digits.',
      'not digits': 'A routing number has only digits.',
      length: 'A routing number has nine digits.',
      'all zero': 'Nine zeros are not a routing number.',
      'check digit': 'The check digit is wrong: compare every digit with your bank’s paper.',
    },
  },
  importerNumber: {
    label: 'Importer number',
    kinds: {
      ein: 'EIN',
      'ein+suffix': 'EIN with the two characters after it',
      ssn: 'Social Security number',
      'cbp-assigned': 'Number assigned by CBP',
    },
    faults: {
      empty: 'Type the number as on your Form 5106.',
      characters: 'It has only digits, letters and hyphens.',
      'ten digits':
        'No importer number has ten digits: an EIN has nine, and eleven characters with the two after it.',
      length: 'No known importer number has this length.',
      suffix: 'The last two characters are never O, I or Z. Try 0, 1 or 2.',
      shape: 'No known importer number has its hyphens or letters in these places.',
    },
    notes: {
      ambiguous: 'Without hyphens we can’t tell which kind of number this is.',
      hyphens: 'Type it with its hyphens.',
      suffix:
        'No match in the form? Try the number with, or without, the last two characters. Every number, with the two characters after it, needs its own bank details.',
      private: 'This is a Social Security number: do not send it by ordinary email.',
    },
    warnOnly: 'This is only a warning: the form decides.',
  },
  suffixes: {
    title: 'Your numbers, each with the two characters after it',
    visible: 'Visible in the portal',
    entered: 'Bank details entered',
    seen: 'Seen after Get Info/Refresh',
    rev613: 'REV-613 empty',
  },
  letter: {
    'top-account': 'Name of the top account',
    signer: 'Name of the person who signs',
    'signer-role': 'Signing as',
    owner: 'Name of the Trade Account Owner',
    contact: 'Telephone and email for questions',
    company: 'Company name, as in the first application',
    address: 'Company address, as in the first application',
    'account-type': 'Kind of sub-account',
    numbers: 'Importer numbers, each with the two characters after it',
    date: 'Date',
  },
  letterRoles: sent.letter.roles,
  letterAccounts: sent.letter.accounts,
} as const;
