/**
 * The texts about each step: what to do, what is needed, how to tell that it is done, and what can
 * go wrong.
 */
export const enrolAch = {
  details: {
    'ach-who': {
      do: 'Not the owner? Ask the owner to enter the bank details, or to give you Full Access: Tools, User Access, your name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit.',
      who: 'The owner (TAO), or a proxy or user with Full Access. Read-Only can look but not change.',
      done: 'You are the owner, or the owner told you that it is done.',
      note: 'Your broker cannot enter them from the broker’s own account.',
    },
    'ach-bank-data': {
      do: 'Ask your bank, in writing, for the account number and the routing number for electronic (ACH) deposits.',
      need: 'Routing number (9 digits), account number (up to 17 digits), checking or savings, and an account in the importer’s name.',
      done: 'A second person has read the digits back to you from the bank’s paper.',
      note: 'This is for refunds only. Paying duty by ACH does not give CBP your bank details for refunds.',
      note2: 'Ask for the routing number for ACH: the one for wires can differ.',
    },
    'ach-suffixes': {
      do: 'List each number with the two characters after it (often 00), as on the 5106. One number can have several.',
      need: 'Your broker’s answer, with every number in full.',
      done: 'The table below has a line for each.',
    },
    'ach-log-in': {
      do: 'Open ace.cbp.gov, choose Trade/PGA User, and log in at login.cbp.gov.',
      need: 'The inbox that gets your Security Token.',
      done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
    },
    'ach-open-list': {
      do: 'In the bar at the top, open Accounts, then Importer (or Importers).',
      done: 'You see a list of importer accounts.',
      note: 'Search and Recently Viewed Accounts get you there too.',
    },
    'ach-open-account': {
      do: 'Click the account name of the importer number that should get refunds.',
      done: 'You see the account’s page, with tabs.',
    },
    'ach-open-tab': {
      do: 'Open the tab ACH Refund Authorization.',
      done: 'The tab shows Get Info/Refresh or Add ACH Info.',
      note: 'In a narrow window the tab may be hidden under “More”. Open “More”, or make the window wider.',
    },
    'ach-refresh': {
      do: 'Press the red Get Info/Refresh every time you open the tab. It also brings in what you once sent on paper.',
      done: 'You see bank details, or you know that there are none.',
      note: 'A warning that nothing was found is not an error.',
    },
    'ach-add': {
      do: 'If the tab still shows nothing after the refresh, press Add ACH Info.',
      done: 'You see fields for bank details.',
    },
    'ach-fill': {
      do: 'Type the routing number and account number, choose the Bank Control Key (checking or savings), and submit.',
      need: 'The bank’s paper, and the second person.',
      done: 'You see “Success”. The proof is the refresh that comes next.',
      note: 'Is there a Bank Name field? Fill it in too. If not, go on.',
    },
    'ach-see-back': {
      do: 'Press Get Info/Refresh again and compare what you see, digit by digit where digits are shown.',
      done: 'You see your own bank details after the refresh. Only you can tell: bank details are never read.',
      note: '“Pending validation” can last days. Change nothing.',
    },
    'ach-all-suffixes': {
      do: 'Go back to the list and do the same for the next number.',
      done: 'Each line of the table is checked: visible, entered, seen after Get Info/Refresh.',
    },
    'ach-613': {
      do: 'Run REV-613 from the importer sub-account, for each number.',
      done: 'It is empty, or you have written about every line.',
    },
    'bank-before-closing': {
      do: 'Enter the new bank details for every number, with the two characters after it (often 00), and press Get Info/Refresh for each. Keep the old account open until all of them show the new one.',
      done: 'Every number shows the new account after a refresh.',
    },
    'check-in-order': {
      do: '1. Are you the owner, or do you have Full Access? 2. Press Get Info/Refresh. 3. Look at every number, with the two characters after it (often 00). 4. Is a notify party to be paid? It has to be on file in ACE and in box 28 of the entry summary.',
      done: 'You know which of the four it is, and have corrected it.',
    },
    'ask-owner': {
      do: 'Ask the owner to enter the bank details, or to give you Full Access: Tools, User Access, your name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit.',
      done: 'The owner has told you that it is done, or you see the tab.',
    },
  },
  troubles: {
    'bank-before-closing': {
      'came-back-already': {
        when: 'A refund has already come back',
        do: 'Enter the new bank details first. Then write to frn-achrefundsupport@cbp.dhs.gov; the answer “Our bank sent it back” shows the steps.',
      },
    },
    'check-in-order': {
      'all-right': {
        when: 'All four are right',
        do: 'Write to ACE Support: the number, the day, and what you changed.',
      },
    },
    'ask-owner': {
      'no-login': {
        when: 'You have no login of your own',
        do: 'Have the owner add you first: Tools, Add User.',
      },
      'still-no-tab': {
        when: 'You have Full Access, and there is still no tab',
        do: 'Ask the owner to look under Accounts, Importer: the Importer sub-account may be missing.',
      },
    },
    'ach-who': {
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
    'ach-bank-data': {
      'no-us-bank': {
        when: 'There is no U.S. bank account',
        do: 'Open one, or name a notify party that has one in ACE. It gets your refunds only for entries whose entry summary names it.',
      },
      'asked-by-mail': {
        when: 'Did someone ask you to change bank details by email or phone?',
        do: 'Stop, and call a number you already know. CBP generally does not ask for bank details by email or text.',
      },
    },
    'ach-suffixes': {
      'suffix-unknown': {
        when: 'You do not know the two characters',
        do: 'Ask the broker. The list of importer accounts in the portal shows the numbers that are connected.',
      },
    },
    'ach-log-in': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to your own inbox. Search spam, start the login again, then call ACE Support.',
      },
      'locked-out': {
        when: 'The login is refused after 45 days',
        do: 'Open “Help” and choose “I cannot log in”.',
      },
    },
    'ach-open-list': {
      'no-importers': {
        when: 'Importer is not in the menu, or the list is empty',
        do: 'Not the owner? Ask the owner for rights. Just applied? Ask ACE Support, and do not ask for a second account. Otherwise go on with “Add sub-accounts”.',
      },
    },
    'ach-open-account': {
      'number-missing': {
        when: 'The number is not in the list',
        do: 'Not the owner? Ask the owner for rights. Just applied? Ask ACE Support. Otherwise go on with “Add sub-accounts”.',
      },
    },
    'ach-open-tab': {
      'no-permission': {
        when: 'The tab is missing, and you are not the owner',
        do: 'Ask the owner for Full Access to the ACH refund tab.',
      },
      'no-sub-account': {
        when: 'The tab is missing on a top account',
        do: 'The tab needs an Importer sub-account. None there? Ask for one with CBP’s web form (“Add sub-accounts”).',
      },
      'old-5106': {
        when: 'You are the owner, and the importer sub-account has no such tab',
        do: 'Have the broker update the 5106, then look again.',
      },
    },
    'ach-refresh': {
      'still-empty': {
        when: 'Nothing is shown',
        do: 'Make sure that you are the owner or have Full Access. If so, go on with Add ACH Info.',
      },
      'data-shown': {
        when: 'Bank details are shown',
        do: 'Compare them with your bank’s paper. Right? Check off the steps up to “Press Get Info/Refresh again and look”. Wrong? Ask ACE Support how to change them.',
      },
    },
    'ach-add': {
      'no-button': {
        when: 'There is no Add ACH Info',
        do: 'Read-Only can look but not change. Ask the owner for Full Access.',
      },
    },
    'ach-fill': {
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
    'ach-see-back': {
      'not-shown': {
        when: 'You saw “Success”, but nothing after the refresh',
        do: 'It is not done yet. Look again the next day, then write to ACE Support with the day and time.',
      },
    },
    'ach-all-suffixes': {
      'one-missing': {
        when: 'One number is not in the portal',
        do: 'Add it as a sub-account first. Then add its bank details.',
      },
    },
    'ach-613': {
      'not-empty': {
        when: 'The report has lines',
        do: 'CBP rejected those refunds. First add bank details for this number and see them after Get Info/Refresh. Then write to frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
  },
} as const;
