/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const enrolAch = {
  details: {
    'ach-who': {
      do: 'If you are not the owner, ask the owner to enter the bank data, or to give you Full Access: Tools, User Access, your name, Roles, expand Importer, Edit, ACH refund tab, Full Access, Submit.',
      who: 'The Trade Account Owner, or a proxy or user with Full Access. Read-Only can look but not change.',
      done: 'You are the owner, or the owner has told you that it is done.',
      note: 'Your broker cannot enter it from the broker’s own account.',
    },
    'ach-bank-data': {
      do: 'Ask your bank, in writing, for the account number and the routing number for electronic (ACH) deposits.',
      need: 'Routing number (9 digits), account number (up to 17 digits), checking or savings, and an account in the importer’s name.',
      done: 'A second person has read the digits back to you from the bank’s paper.',
      note: 'This is for refunds only: the ACH you use to pay duty is separate, and does not enroll you.',
      note2:
        'A bank may have one routing number for ACH and another for wires. A check digit catches a typo, not the wrong bank.',
    },
    'ach-suffixes': {
      do: 'List each EIN with each of its two-character suffixes, as on the 5106.',
      need: 'Your broker’s answer, with every suffix.',
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
      note: 'Search and your recently viewed accounts get you there too.',
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
      do: 'Press the red Get Info/Refresh every time you open the tab. It also brings in data from an earlier enrollment on paper.',
      done: 'You see data, or you know that there is none.',
      note: 'A warning that no bank data is found is not an error.',
    },
    'ach-add': {
      do: 'If the tab still shows nothing after the refresh, press Add ACH Info.',
      done: 'You see fields for bank data.',
    },
    'ach-fill': {
      do: 'Type the routing number and account number, choose the Bank Control Key (checking or savings), and submit.',
      need: 'The bank’s paper, and the second person.',
      done: 'A “Success” message appears. It is not the proof: the refresh is.',
      note: 'Is there a Bank Name field? Fill it in too. If not, go on.',
    },
    'ach-see-back': {
      do: 'Press Get Info/Refresh again and compare what you see, digit by digit where digits are shown.',
      done: 'You have seen your own data after the refresh. Only you can tell: we never read what stands there.',
      note: '“Pending validation” can last days. Leave the data as it is.',
    },
    'ach-all-suffixes': {
      do: 'Go back to the list and do the same for the next EIN and suffix.',
      done: 'Each line of the table is checked: visible, entered, seen after refresh.',
    },
    'ach-613': {
      do: 'Run REV-613 from the importer sub-account, for each number.',
      done: 'It is empty, or you have written about every line.',
    },
  },
  troubles: {
    'ach-who': {
      'owner-away': {
        when: 'The owner cannot be reached',
        do: 'Only the owner can give Full Access. If nobody can reach the owner, answer the question about the ACE account with “The number is linked, but the owner is unknown, gone or dormant”.',
      },
      'owner-locked': {
        when: 'The owner is locked out',
        do: 'The owner tries Forgot Password, then emails ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject.',
      },
      'no-login': {
        when: 'You have no login of your own',
        do: 'The owner first adds you as a user, or enters the bank data.',
      },
    },
    'ach-bank-data': {
      'no-us-bank': {
        when: 'There is no U.S. bank account',
        do: 'Open one, or name a notify party that has one in ACE. It gets your refunds only for entries whose entry summary names it.',
      },
      'asked-by-mail': {
        when: 'Did someone ask you to change bank data by mail or phone?',
        do: 'Stop, and call a number you already know. CBP says it will generally not ask for bank details by email or text.',
      },
    },
    'ach-suffixes': {
      'suffix-unknown': {
        when: 'You do not know the suffixes',
        do: 'Ask the broker. The list of importer accounts in the portal shows those that are connected.',
      },
    },
    'ach-log-in': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to the email of your login. Check spam, start the login again, then call ACE Support.',
      },
      'locked-out': {
        when: 'The login is refused after 45 days',
        do: 'Open “Help” and choose “I cannot log in”.',
      },
    },
    'ach-open-list': {
      'no-importers': {
        when: 'Importer is not in the menu, or the list is empty',
        do: 'Are you not the owner? Ask the owner for rights. Did you apply recently? Ask ACE Support, and do not ask for a second one. Otherwise go on with “Add sub-accounts”.',
      },
    },
    'ach-open-account': {
      'number-missing': {
        when: 'The number is not in the list',
        do: 'Are you not the owner? Ask the owner for rights. Did you apply recently? Ask ACE Support. Otherwise go on with “Add sub-accounts”.',
      },
    },
    'ach-open-tab': {
      'no-permission': {
        when: 'The tab is missing, and you are not the owner',
        do: 'Ask the owner for Full Access to the ACH refund tab. If you are the owner, it is one of the other two reasons.',
      },
      'no-sub-account': {
        when: 'The tab is missing on a top account',
        do: 'Bank data needs an Importer sub-account. If you have none, ask for it with CBP’s web form (“Add sub-accounts”).',
      },
      'old-5106': {
        when: 'The tab is missing on the importer sub-account, for the owner',
        do: 'Have the broker update the 5106, then look again.',
      },
    },
    'ach-refresh': {
      'still-empty': {
        when: 'Nothing is shown',
        do: 'You may lack the rights: make sure that you are the owner or have Full Access. If so, go on with Add ACH Info.',
      },
      'data-shown': {
        when: 'Data is shown',
        do: 'Compare it with your bank’s paper. If it is right, check off the steps up to “Press Get Info/Refresh again and see your data”. If it is wrong, ask ACE Support how to change it.',
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
        do: 'Compare it with the bank’s paper. If it is right, call (317) 298-1200, extension 1178, or write to GMB.ACHREFUNDSUPPORT@cbp.dhs.gov, without the account number.',
      },
      'other-error': {
        when: 'The tab shows another error',
        do: 'Write down its words and the time, and ask ACE Support.',
      },
      'key-words': {
        when: 'The Bank Control Key shows codes',
        do: 'Choose 01 for checking, 02 for savings. If the page says otherwise, ask ACE Support.',
      },
    },
    'ach-see-back': {
      'not-shown': {
        when: 'You saw “Success”, but no data after the refresh',
        do: 'It is not done yet. Look again the next day, then write to ACE Support with the day and time.',
      },
    },
    'ach-all-suffixes': {
      'one-missing': {
        when: 'One suffix is not in the portal',
        do: 'Add it as a sub-account first. Then you can enroll it.',
      },
    },
    'ach-613': {
      'not-empty': {
        when: 'The report has lines',
        do: 'CBP rejected those refunds. Once the bank data for this number is in and seen, write to frn-achrefundsupport@cbp.dhs.gov; the answer “A refund was rejected” shows the steps.',
      },
    },
  },
} as const;
