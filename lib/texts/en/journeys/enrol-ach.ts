/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const enrolAch = {
  details: {
    'ach-who': {
      do: 'If you are not the owner, ask the owner: Tools, User Access, your name, Roles, expand Importer, Edit, set the ACH refund tab to Full Access, Submit.',
      who: 'The Trade Account Owner; since December 2025 also a proxy or user with Full Access. Read-Only sees and cannot change.',
      done: 'You see Full Access at your name, or you are the owner.',
      note: 'Guides that say “only the owner” describe how it was at the start.',
    },
    'ach-bank-data': {
      do: 'Ask your bank, in writing, for the routing number for electronic (ACH) deposits and for the account number.',
      need: 'Routing number (9 digits), account number (up to 17 digits), checking or savings, and that the account is in the importer’s name.',
      done: 'A second person has read the digits back to you from the bank’s paper.',
      note: 'Not the same as ACH for paying duty: that does not enroll you for refunds.',
      note2:
        'A bank may have one routing number for ACH and another for wires. A check digit finds a slip of the finger, not a wrong bank.',
    },
    'ach-suffixes': {
      do: 'List each EIN with each of its two-character suffixes, as on the 5106: bank data is entered for every one.',
      need: 'The answer of your broker, with every suffix.',
      done: 'The table below has a line for each.',
    },
    'ach-log-in': {
      do: 'Open ace.cbp.gov, choose Trade/PGA User, log in at login.cbp.gov.',
      need: 'The inbox to which the Security Token comes.',
      done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
    },
    'ach-open-list': {
      do: 'In the bar at the top open Accounts, then Importer (one guide says “Importers”).',
      done: 'A list of importer accounts is seen.',
      note: 'Search and the accounts viewed last lead there as well.',
    },
    'ach-open-account': {
      do: 'Click the account name of the importer number that is to get refunds.',
      done: 'The account’s page is seen, with tabs.',
    },
    'ach-open-tab': {
      do: 'Open the tab ACH Refund Authorization.',
      done: 'The tab shows Get Info/Refresh or Add ACH Info.',
      note: 'In a narrow window the tab may be hidden under “More”: make the window wider, or open “More”.',
    },
    'ach-refresh': {
      do: 'Press the red Get Info/Refresh, on every visit to the tab. It also brings data of an earlier enrollment on paper.',
      done: 'Data is shown, or you know that there is none.',
      note: 'One guide reports a warning when no bank data is found: that is no error.',
    },
    'ach-add': {
      do: 'If nothing is shown after the refresh, press Add ACH Info.',
      done: 'Fields for bank data are seen.',
    },
    'ach-fill': {
      do: 'Type routing number and account number, choose the Bank Control Key (checking or savings), and submit.',
      need: 'The bank’s paper, and the second person.',
      done: 'A message “Success” is reported to appear. It is not the proof: the refresh is.',
      note: 'A field Bank Name may or may not appear: one guide shows it, another does not.',
    },
    'ach-see-back': {
      do: 'Press Get Info/Refresh again and compare what is shown, digit by digit where it is shown.',
      done: 'You have seen your data after the refresh.',
      note: 'It is reported that the data can stand as “pending validation” for days.',
    },
    'ach-all-suffixes': {
      do: 'Go back to the list and do the same for the next EIN and suffix.',
      done: 'Each line of the table says: visible, entered, seen after refresh.',
    },
    'ach-613': {
      do: 'Run REV-613 from the importer sub-account, as is reported, for each number.',
      done: 'The report is empty: nothing was rejected for want of bank data.',
    },
  },
  troubles: {
    'ach-who': {
      'owner-away': {
        when: 'The owner is away',
        do: 'Only the owner can give Full Access. If nobody reaches the owner, recover the account.',
      },
      'owner-locked': {
        when: 'The owner is locked out',
        do: 'Forgot Password first, then an email from the owner’s own address with “reactivation” in the subject.',
      },
    },
    'ach-bank-data': {
      'no-us-bank': {
        when: 'There is no U.S. bank account',
        do: 'Reported ways: open one, or name a notify party or broker who is enrolled. Choose the case “no U.S. bank account”.',
      },
      'asked-by-mail': {
        when: 'Did someone ask you to change bank data by mail or phone?',
        do: 'Stop, and call a number you already know. CBP says that it will generally not ask for bank details by email or text.',
      },
    },
    'ach-suffixes': {
      'suffix-unknown': {
        when: 'You do not know the suffixes',
        do: 'Ask the broker; the list of importer accounts in the portal shows those that are connected.',
      },
    },
    'ach-log-in': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to your log-in email. Look in spam, start the log-in again, then call ACE Support.',
      },
      'locked-out': {
        when: 'The log-in is refused after 45 days',
        do: 'See “How to unlock, by role”.',
      },
    },
    'ach-open-list': {
      'no-importers': {
        when: 'Importer is not in the menu, or the list is empty',
        do: 'Reported reasons: no importer sub-account view, or no rights. Ask the owner; if you are the owner, add the sub-account.',
      },
    },
    'ach-open-account': {
      'number-missing': {
        when: 'The number is not in the list',
        do: 'It is not connected to this top account: go on with “Add sub-accounts”.',
      },
    },
    'ach-open-tab': {
      'no-permission': {
        when: 'The tab is missing, and you are not the owner',
        do: 'Ask the owner for Full Access to the ACH refund tab. If you are the owner, the other two reasons are left.',
      },
      'no-sub-account': {
        when: 'The tab is missing on a top account',
        do: 'The tab is reported to stand in the importer sub-account view. If there is none, add it.',
      },
      'old-5106': {
        when: 'The tab is missing on the importer account, for the owner',
        do: 'One guide reports that an updated 5106 has to be on file. Have the broker update it, then look again.',
      },
    },
    'ach-refresh': {
      'still-empty': {
        when: 'Nothing is shown',
        do: 'An empty tab does not mean “not enrolled”: it may be your rights. Make sure that you are the owner or have Full Access.',
      },
    },
    'ach-add': {
      'no-button': {
        when: 'There is no Add ACH Info',
        do: 'Read-Only sees and cannot change: ask the owner for Full Access.',
      },
    },
    'ach-fill': {
      'routing-refused': {
        when: 'The routing number is refused',
        do: 'Compare it with the bank’s paper. It is reported that a desk is there for this: call (317) 298-1200, extension 1178, or write to GMB.ACHREFUNDSUPPORT@cbp.dhs.gov, without the account number.',
      },
      'other-error': {
        when: 'The tab shows another error',
        do: 'ACE Support is reported to be the desk for it. Write down its words and the time.',
      },
      'key-words': {
        when: 'The Bank Control Key shows codes',
        do: 'Which ones ACE shows is not known. In the software it comes from, 01 is checking and 02 is savings: ask if in doubt.',
      },
    },
    'ach-see-back': {
      'not-shown': {
        when: '“Success” was shown, but no data after the refresh',
        do: 'Do not take it for done. Look again the next day, then write to ACE Support with day and time.',
      },
    },
    'ach-all-suffixes': {
      'one-missing': {
        when: 'One suffix is not in the portal',
        do: 'It has to be added as a sub-account before it can be enrolled.',
      },
    },
    'ach-613': {
      'not-empty': {
        when: 'The report has lines',
        do: 'Those refunds were rejected: go on with “Follow the refund”.',
      },
    },
  },
} as const;
