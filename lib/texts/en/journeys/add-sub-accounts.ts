import type { addSubAccounts as journey } from '../../../guide/journeys/add-sub-accounts';
import type { JourneyTexts } from '../../journey-texts';

export const addSubAccounts = {
  'sub-missing': {
    title: 'See which numbers are missing',
    why: 'Every number needs its own bank details, and the tab for them is in the Importer sub-account.',
    label: 'See which number is missing',
    line: 'A number without a sub-account has no ACH tab.',
    do: 'Open Accounts, then Importer, and compare the list with your importer numbers.',
    need: 'A list of every number, with the two characters after it.',
    done: 'You know which numbers to add.',
    note: 'Is the account tied to an old 5106? The web form adds today’s number to it.',
    troubles: {
      'linked-elsewhere': {
        when: 'The number is linked to another top account',
        do: 'A number can be in only one account. Find the owner of the other one first.',
      },
    },
  },
  'sub-way': {
    title: 'Ask for it with CBP’s web form',
    why: 'The web form is CBP’s way to add sub-accounts, or their numbers, to an account.',
    label: 'Use CBP’s web form',
    line: 'It takes sub-accounts and their numbers.',
    do: 'Add the sub-account, or its number, with CBP’s “ACE Portal Account Application Web Form”.',
    done: 'You have sent the web form, or you cannot use it.',
    note: 'Look in the portal first: as owner you may be able to create an Importer sub-account yourself.',
    troubles: {
      'only-the-tab': {
        when: 'Your importer is there, and only the tab ACH Refund Authorization is missing',
        do: 'Look under More first. Not there? Have the broker update the 5106, and look again before you ask for anything.',
      },
      'form-unknown': {
        when: 'You cannot find the web form',
        do: 'Open it from CBP’s page “IEEPA Duty Refunds”, or send the letter.',
      },
    },
  },
  'sub-letter': {
    title: 'No web form? Write the letter and sign it',
    why: 'Write it only if you cannot use the web form. It goes on your company’s letterhead, signed.',
    label: 'Write and sign the letter',
    line: 'Only if you don’t use the web form.',
    do: 'Did you use the web form? Then check this step off. Otherwise write the letter here: it asks CBP to add sub-accounts to your top account.',
    who: 'The account owner, or an authorized company representative.',
    need: 'The name of the top account, its owner’s name, email and phone, each number with the two characters after it and its name on the 5106, and the company’s address.',
    done: 'It is printed on your own letterhead and signed.',
    note: 'Write company name and address exactly as in the first ACE Portal application.',
    troubles: {
      'details-changed': {
        when: 'The name or address has changed since then',
        do: 'Give both, the old one from the application and the new one, and say that it changed.',
      },
    },
  },
  'sub-send': {
    title: 'No web form? Send the letter',
    why: 'It goes to the mailbox for account applications.',
    label: 'Send the letter',
    line: 'Only if you don’t use the web form.',
    do: 'Did you use the web form? Then check this step off and send nothing. Otherwise send the signed letter to ACE.Applications@cbp.dhs.gov, and keep a copy.',
    done: 'The email is in your sent folder, with the letter attached.',
    note: 'If a number is an SSN, put it only in the attached letter, and encrypt that if you can.',
    troubles: {
      'other-mailbox': {
        when: 'A guide names another mailbox',
        do: 'Use this one: CBP names it for account applications.',
      },
    },
  },
  'sub-seen': {
    title: 'Look for the new sub-account',
    why: 'You are done when it is in your list.',
    label: 'See the new sub-account',
    line: 'The account in your list is the proof.',
    do: 'Look under Accounts, Importer from time to time.',
    done: 'The number is in the list, and its tab opens.',
    note: 'Then add bank details for it too: they are not copied from another number.',
    troubles: {
      'nothing-yet': {
        when: 'The wait is over and nothing has changed',
        do: 'Write to ACE Support with the day you sent it. Do not send it twice.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
