import type { enrolAch as journey } from '../../../guide/journeys/enrol-ach';
import type { JourneyTexts } from '../../journey-texts';

export const enrolAch = {
  'ach-who': {
    title: 'Check that you may enter bank details',
    why: 'Only the account’s owner (TAO) can, or someone the owner gave Full Access to the ACH refund tab.',
    label: 'Check your access',
    line: 'Only the owner, or someone with Full Access, enters bank details.',
    do: 'Not the owner? Ask the owner to enter the bank details, or to give you Full Access: Tools, User Access, your name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit.',
    who: 'The owner (TAO), or a proxy or user with Full Access. Read-Only can look but not change.',
    done: 'You are the owner, or the owner told you that it is done.',
    note: 'Your broker cannot enter them from the broker’s own account.',
    troubles: {
      'owner-away': {
        when: 'The owner cannot be reached',
        do: 'Only the owner can give Full Access. Can nobody reach the owner? Change your answer to “Where do you stand?”: “We have one but can’t get in”.',
      },
      'owner-locked': {
        when: 'The owner is locked out',
        do: 'The owner tries Forgot Password, then emails ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject.',
      },
      'no-login': {
        when: 'You have no login of your own',
        do: 'Have the owner add you as a user, or enter the bank details.',
      },
    },
  },
  'bank-before-closing': {
    title: 'Enter the new bank details before you close the old account',
    why: 'A refund sent to a closed account comes back, and has to be asked for again.',
    label: 'Enter the new bank details',
    line: 'Close the old account only once every number shows the new one.',
    do: 'Enter the new bank details for every number, with the two characters after it (often 00), and press Get Info/Refresh for each. Keep the old account open until all of them show the new one.',
    done: 'Every number shows the new account after a refresh.',
    troubles: {
      'came-back-already': {
        when: 'A refund has already come back',
        do: 'Enter the new bank details first. Then write to frn-achrefundsupport@cbp.dhs.gov; the answer “Our bank sent it back” shows the steps.',
      },
    },
  },
  'check-in-order': {
    title: 'Check four things, in this order',
    why: 'A change counts once you see it after Get Info/Refresh, for every number.',
    label: 'Check four things',
    line: 'Your rights, Get Info/Refresh, every number, the notify party.',
    do: '1. Are you the owner, or do you have Full Access? 2. Press Get Info/Refresh. 3. Look at every number, with the two characters after it (often 00). 4. Is a notify party to be paid? It has to be on file in ACE and in box 28 of the entry summary.',
    done: 'You know which of the four it is, and have corrected it.',
    troubles: {
      'all-right': {
        when: 'All four are right',
        do: 'Write to ACE Support: the number, the day, and what you changed.',
      },
    },
  },
  'ask-owner': {
    title: 'Ask the owner for the tab',
    why: 'Only the owner enters bank details, or someone the owner gave Full Access to the tab.',
    label: 'Ask the owner for access',
    line: 'The owner enters bank details, or gives you Full Access.',
    do: 'Ask the owner to enter the bank details, or to give you Full Access: Tools, User Access, your name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit.',
    done: 'The owner has told you that it is done, or you see the tab.',
    troubles: {
      'no-login': {
        when: 'You have no login of your own',
        do: 'Have the owner add you first: Tools, Add User.',
      },
      'still-no-tab': {
        when: 'You have Full Access, and there is still no tab',
        do: 'Ask the owner to look under Accounts, Importer: the Importer sub-account may be missing.',
      },
    },
  },
  'ach-bank-data': {
    title: 'Get your bank’s paper and a second person',
    why: 'The refund goes to the account you type: a U.S. account in the name of the importer of record.',
    label: 'Get your bank’s paper',
    line: 'A U.S. account in the importer’s name, and a second person.',
    do: 'Ask your bank, in writing, for the account number and the routing number for electronic (ACH) deposits.',
    need: 'Routing number (9 digits), account number (up to 17 digits), checking or savings, and an account in the importer’s name.',
    done: 'A second person has read the digits back to you from the bank’s paper.',
    note: 'This is for refunds only. Paying duty by ACH does not give CBP your bank details for refunds.',
    note2: 'Ask for the routing number for ACH: the one for wires can differ.',
    troubles: {
      'no-us-bank': {
        when: 'There is no U.S. bank account',
        do: 'Open one, or name a notify party that has one in ACE. It gets your refunds only for entries whose entry summary names it.',
      },
      'asked-by-mail': {
        when: 'Did someone ask you to change bank details by email or phone?',
        do: 'Stop, and call a number you already know. CBP generally does not ask for bank details by email or text.',
      },
    },
  },
  'ach-suffixes': {
    title: 'List every number',
    why: 'Every number on your 5106, with the two characters after it (often 00), needs its own bank details. One you leave out gets no refund.',
    label: 'List every number',
    line: 'Each with the two characters after it (often 00).',
    do: 'List each number with the two characters after it (often 00), as on the 5106. One number can have several.',
    need: 'Your broker’s answer, with every number in full.',
    done: 'The table below has a line for each.',
    troubles: {
      'suffix-unknown': {
        when: 'You do not know the two characters',
        do: 'Ask the broker. The list of importer accounts in the portal shows the numbers that are connected.',
      },
    },
  },
  'ach-log-in': {
    title: 'Log in to the portal',
    why: 'Bank details are entered in the ACE Portal.',
    label: 'Log in to ACE',
    line: 'Bank details are entered in the ACE Portal.',
    do: 'Open ace.cbp.gov, choose Trade/PGA User, and log in at login.cbp.gov.',
    need: 'The inbox that gets your Security Token.',
    done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
    troubles: {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to your own inbox. Search spam, start the login again, then call ACE Support.',
      },
      'locked-out': {
        when: 'The login is refused after 45 days',
        do: 'Open “Help” and choose “I cannot log in”.',
      },
    },
  },
  'ach-open-list': {
    title: 'Open Accounts, then Importer',
    why: 'Bank details go into the Importer sub-account, not into the top account.',
    label: 'Open Accounts, then Importer',
    line: 'Bank details are kept in the importer account.',
    do: 'In the bar at the top, open Accounts, then Importer (or Importers).',
    done: 'You see a list of importer accounts.',
    note: 'Search and Recently Viewed Accounts get you there too.',
    troubles: {
      'no-importers': {
        when: 'Importer is not in the menu, or the list is empty',
        do: 'Not the owner? Ask the owner for rights. Just applied? Ask ACE Support, and do not ask for a second account. Otherwise go on with “Add sub-accounts”.',
      },
    },
  },
  'ach-open-account': {
    title: 'Open the importer’s account name',
    why: 'Each importer number has its own account, with its own tab.',
    label: 'Click the account’s name',
    line: 'Each number has its own account.',
    do: 'Click the account name of the importer number that should get refunds.',
    done: 'You see the account’s page, with tabs.',
    troubles: {
      'number-missing': {
        when: 'The number is not in the list',
        do: 'Not the owner? Ask the owner for rights. Just applied? Ask ACE Support. Otherwise go on with “Add sub-accounts”.',
      },
    },
  },
  'ach-open-tab': {
    title: 'Open the tab ACH Refund Authorization',
    why: 'This is CBP’s tab for bank details.',
    label: 'Open ACH Refund Authorization',
    line: 'Missing? Your role may not allow it.',
    do: 'Open the tab ACH Refund Authorization.',
    done: 'The tab shows Get Info/Refresh or Add ACH Info.',
    note: 'In a narrow window the tab may be hidden under “More”. Open “More”, or make the window wider.',
    troubles: {
      'no-permission': {
        when: 'The tab is missing, and you are not the owner',
        do: 'Ask the owner for Full Access to the ACH refund tab.',
      },
      'no-sub-account': {
        when: 'The tab is missing on a top account',
        do: 'The tab needs an Importer sub-account. None there? Ask for one with CBP’s web form (“Add sub-accounts to an existing top account”).',
      },
      'old-5106': {
        when: 'You are the owner, and the importer sub-account has no such tab',
        do: 'Have the broker update the 5106, then look again.',
      },
    },
  },
  'ach-refresh': {
    title: 'Press Get Info/Refresh',
    why: 'The tab looks empty until you press it, on every visit, even with bank details on file.',
    label: 'Press Get Info/Refresh',
    line: 'Until then the tab looks empty.',
    do: 'Press the red Get Info/Refresh every time you open the tab. It also brings in what you once sent on paper.',
    done: 'You see bank details, or you know that there are none.',
    note: 'A warning that nothing was found is not an error.',
    troubles: {
      'still-empty': {
        when: 'Nothing is shown',
        do: 'Make sure that you are the owner or have Full Access. If so, go on with Add ACH Info.',
      },
      'data-shown': {
        when: 'Bank details are shown',
        do: 'Compare them with your bank’s paper. Right? Check off the steps up to “Press Get Info/Refresh again and look”. Wrong? Ask ACE Support how to change them.',
      },
    },
  },
  'ach-add': {
    title: 'Press Add ACH Info',
    why: 'It opens the fields for bank details.',
    label: 'Press Add ACH Info',
    line: 'It opens the fields for bank details.',
    do: 'If the tab still shows nothing after the refresh, press Add ACH Info.',
    done: 'You see fields for bank details.',
    troubles: {
      'no-button': {
        when: 'There is no Add ACH Info',
        do: 'Read-Only can look but not change. Ask the owner for Full Access.',
      },
    },
  },
  'ach-fill': {
    title: 'Type the bank details and submit',
    why: 'Routing number, account number and Bank Control Key say where the money goes.',
    label: 'Type bank details, submit',
    line: 'Compare every digit with your bank’s paper.',
    do: 'Type the routing number and account number, choose the Bank Control Key (checking or savings), and submit.',
    need: 'The bank’s paper, and the second person.',
    done: 'You see “Success”. The proof is the refresh that comes next.',
    note: 'Is there a Bank Name field? Fill it in too. If not, go on.',
    troubles: {
      'routing-refused': {
        when: 'The routing number is refused',
        do: 'Compare it with your bank’s paper. Right? Call (317) 298-1200, extension 1178, or write to GMB.ACHREFUNDSUPPORT@cbp.dhs.gov, without the account number.',
      },
      'other-error': {
        when: 'The tab shows another error',
        do: 'Write down its words and the time, and ask ACE Support.',
      },
      'key-words': {
        when: 'The Bank Control Key shows codes',
        do: 'Usually 01 is checking and 02 is savings. Does the page not say so? Ask ACE Support before you submit.',
      },
    },
  },
  'ach-see-back': {
    title: 'Press Get Info/Refresh again and look',
    why: 'You are done when you see your bank details after a refresh, not when you see “Success”.',
    label: 'Refresh and look again',
    line: '“Success” alone isn’t proof that it is stored.',
    do: 'Press Get Info/Refresh again and compare what you see, digit by digit where digits are shown.',
    done: 'You see your own bank details after the refresh. Only you can tell: bank details are never read.',
    note: '“Pending validation” can last days. Change nothing.',
    troubles: {
      'not-shown': {
        when: 'You saw “Success”, but nothing after the refresh',
        do: 'It is not done yet. Look again the next day, then write to ACE Support with the day and time.',
      },
    },
  },
  'ach-all-suffixes': {
    title: 'Do the same for every number',
    why: 'Every number, with the two characters after it, needs its own bank details.',
    label: 'Repeat for every number',
    line: 'Each one has its own bank details.',
    do: 'Go back to the list and do the same for the next number.',
    done: 'Each line of the table is checked: visible, entered, seen after Get Info/Refresh.',
    troubles: {
      'one-missing': {
        when: 'One number is not in the portal',
        do: 'Add it as a sub-account first. Then add its bank details.',
      },
    },
  },
  'ach-613': {
    title: 'Check that REV-613 is empty',
    why: 'It lists refunds that CBP rejected because bank details were missing.',
    label: 'Look at report REV-613',
    line: 'Empty is good: no refund bounced.',
    do: 'Run REV-613 from the importer sub-account, for each number.',
    done: 'It is empty, or you have written about every line.',
    troubles: {
      'not-empty': {
        when: 'The report has lines',
        do: 'CBP rejected those refunds. First add bank details for this number and see them after Get Info/Refresh. Then write to frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
