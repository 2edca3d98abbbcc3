/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const openAccount = {
  details: {
    'right-form': {
      do: 'Say yes to three things: one importer number, a CBP Form 5106 on file, no ACE account yet. Otherwise choose another case.',
      done: 'All three are so, and somebody has checked the third.',
    },
    'data-5106': {
      do: 'Have name and number in front of you as the record has them, and the contact email.',
      done: 'You hold a copy of the record, or the broker’s answer.',
    },
    'contact-ready': {
      do: 'Call the person who reads that inbox, and keep them on the line until the code is typed.',
      done: 'The contact is on the phone, with the inbox open.',
    },
    'login-email': {
      do: 'Choose an address that no ACE Portal user has yet: the form refuses one that is in use.',
      done: 'The address is written down, and its inbox open.',
    },
    company: {
      do: 'Type name, number and email, answer the CAPTCHA if there is one, and press Next when the contact is ready.',
      need: 'The 5106 and the contact on the phone.',
      done: 'The page asks for the verification code, as is reported.',
    },
    code: {
      do: 'Let the contact read the code to you, type it, press Next. Ten minutes, from the sending of the code.',
      need: 'The inbox of the point of contact of the 5106, the one tied to its physical address.',
      done: 'The page asks for the account owner, as is reported.',
    },
    owner: {
      do: 'Check what is filled in already, then legal form, owner, address and telephone number; the rest is reported to be optional.',
      need: 'The owner’s name as they sign, and the company’s address.',
      done: 'The page shows the authorization, as is reported.',
    },
    authorise: {
      do: 'Read the statement, tick the box, press Submit once.',
      who: 'Only somebody who may bind the company.',
      done: 'A page without a form says that the application is in, as is reported.',
    },
    done: {
      do: 'Note the time at which you saw this page; it helps if CBP later sees nothing.',
      done: 'This page is recognized, or you tick it.',
    },
    mails: {
      do: 'Watch both the inbox of the log-in email and that of the 5106 contact, spam folder included. Which of the two gets them is not known.',
      done: 'You hold both: the confirmation of the importer view, and the log-in details.',
    },
    'first-login': {
      do: 'Open ace.cbp.gov, choose Trade/PGA User, log in at login.cbp.gov. Type the Security Token that comes by email and press VERIFY. (The names are from CBP’s text of 2022.)',
      need: 'The inbox of the log-in email: a Security Token comes to it at every log-in.',
      done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
      note: 'The Security Token is another code than the verification code of the form: it goes to your own inbox, and how long it lives is not known. The ten minutes are not about it.',
    },
    'first-look': {
      do: 'Open Accounts, then Importer. Look for your company, the right number and its name as on the 5106.',
      done: 'The importer account opens, and you have read name and number.',
    },
    'add-proxy': {
      do: 'Under Tools, User Access, let a second person in as proxy. How the new page words it is not known to us in detail.',
      done: 'The second person has logged in once.',
    },
    'enroll-ach': {
      do: 'Open the importer account, the tab ACH Refund Authorization, and enter the bank data. The journey “Enroll for ACH refunds” has each step.',
      done: 'You see your data after Get Info/Refresh, for every suffix.',
    },
    'keep-login': {
      do: 'Log in before 45 days have passed, you and every other user.',
      done: 'Never for good: the 45 days begin again at each log-in.',
    },
  },
  troubles: {
    'right-form': {
      'is-linked': {
        when: 'The number may belong to an account already',
        do: 'Do not apply: the form refuses it. Choose the case “number linked, owner unknown”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'Another web form takes them. Choose the case “several importer numbers”.',
      },
    },
    'data-5106': {
      'no-copy': {
        when: 'There is no copy of the 5106',
        do: 'Ask the broker: the ready email asks for all of it. CBP’s FAQ names the bonds team for questions.',
      },
    },
    'contact-ready': {
      'old-contact': {
        when: 'The contact has left, or is the broker',
        do: 'Have the 5106 updated before you start; how long that takes is under “Waits”.',
      },
    },
    'login-email': {
      'is-user': {
        when: 'The address is an ACE user’s',
        do: 'Log in with it at ace.cbp.gov and look what it sees, or take another address.',
      },
    },
    company: {
      refused: {
        when: 'The form refuses to go on',
        do: 'Read its sentence: email in use, no match, no contact email, or number already linked. Each has a way of its own; press nothing twice.',
      },
    },
    code: {
      'no-mail': {
        when: 'The contact has no email',
        do: 'Look in spam and in the broker’s inbox. We conclude that without an answer in ten minutes only a new start helps, with the 5106 corrected first.',
      },
      late: {
        when: 'The ten minutes are over',
        do: 'Start over from the first page, with the contact on the phone.',
      },
      back: {
        when: 'Back was pressed',
        do: 'It is reported to lose everything: start over with the contact on the phone.',
      },
    },
    owner: {
      'prefilled-wrong': {
        when: 'Something filled in is wrong',
        do: 'Stop before Submit. It comes from the first page and the 5106; how to correct it here is not known.',
      },
    },
    authorise: {
      'no-authority': {
        when: 'You may not sign for the company',
        do: 'Do not press Submit. Let the person who may do it come to the screen.',
      },
    },
    done: {
      'not-sure-sent': {
        when: 'You are not sure that it went through',
        do: 'Do not apply again: look for the emails, then write to ACE Support with the time of Submit.',
      },
    },
    mails: {
      'none-came': {
        when: 'One or both do not come',
        do: 'Never apply again. Look in spam at both inboxes, try to log in, then write to ACE Support with name, and day and time of Submit; CBP’s mailbox for applications is the second address.',
      },
      'other-sender': {
        when: 'The sender’s address does not end in @cbp.dhs.gov',
        do: 'It is not from CBP: click nothing in it, and report it to IEEPAFraud@cbp.dhs.gov if it is about refunds.',
      },
    },
    'first-login': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to the log-in email, not to the 5106 contact. Look in spam, start the log-in again, then call ACE Support.',
      },
      'asked-to-sync': {
        when: 'You are asked to sync accounts',
        do: 'That was for users of the older portal. CBP’s FAQ on the modernized portal explains it.',
      },
    },
    'first-look': {
      'no-importer': {
        when: 'No importer is listed',
        do: 'Reported reasons: your rights, no importer sub-account, an outdated 5106. Ask ACE Support which it is.',
      },
    },
    'add-proxy': {
      'nobody-else': {
        when: 'There is nobody else',
        do: 'Then log in well before 45 days: nobody in the company could let you back in.',
      },
    },
    'enroll-ach': {
      'tab-missing': {
        when: 'The tab is missing',
        do: 'Reported reasons: your rights, no importer sub-account, an outdated 5106. The journey “Enroll for ACH refunds” has a way for each.',
      },
    },
    'keep-login': {
      'is-locked': {
        when: 'A user is locked already',
        do: 'The owner opens Tools, the user’s name, Reactivate; after that the user logs in.',
      },
    },
  },
} as const;
