/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const recoverLinked = {
  details: {
    'owner-guess': {
      do: 'Look in three places: the email used to register with customs, the signature on the first customs papers, and old letters from CBP and brokers. Ask former staff, accountants and every broker.',
      done: 'You have a name and an email to try.',
      note: 'Do not apply again: CBP’s form refuses a number that is linked to a top account.',
    },
    'owner-lookup': {
      do: 'Write to ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup” (also seen: “Trade Account Lookup”).',
      need: 'Legal name, the EIN, SSN or CBP-assigned number, and the reason.',
      done: 'The owner on file tells you that CBP wrote. The answer goes to the owner, not to you.',
    },
    'owner-by-phone': {
      do: 'Call ACE Support with a name and an email, and ask whether they are the owner’s.',
      need: 'The name and email you think are the owner’s.',
      done: 'You know whether they are the owner’s.',
      note: 'The lookup by email is newer and needs no name.',
    },
    reactivate: {
      do: 'If the owner is locked and Forgot Password did not help, write to ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject. If a proxy or user is locked, the owner opens Tools, the person’s name, Reactivate.',
      who: 'For proxies and users: the owner. For the owner: nobody at the company.',
      done: 'The person has logged in afterward. That confirms it.',
      note: 'Log in afterward: until then you are not back in.',
      note2: 'The email has been the way for owners since June 2026.',
    },
    'forgot-password': {
      do: 'The owner does this: at ace.cbp.gov choose Trade/PGA User, then Forgot Password, and type the owner’s own email.',
      who: 'The owner only. CBP’s desk will not reset it for anyone else, and logins are not to be shared.',
      need: 'The owner’s inbox: the Security Token goes there too.',
      done: 'The owner sees the portal.',
    },
    'verify-access': {
      do: 'The owner logs in and checks that the right company is there, before anyone changes or sends anything.',
      done: 'The portal shows the company’s account.',
      note: 'You log in at login.cbp.gov, with a new Security Token by email each time.',
    },
    'sub-connected': {
      do: 'Open Accounts, then Importer, and look for your number.',
      done: 'The importer account opens, or you know that it has to be added.',
    },
    'change-owner': {
      do: 'Use the ACE Portal Account Application Web Form to ask for a new account owner.',
      need: 'The old and new owner with email, the company’s legal name and number, the reason, and a signature of someone who may bind the company. What exactly CBP wants is not known to us.',
      done: 'The new owner has logged in, or the old one is back.',
      note: 'Our sources do not give the form’s full address. Start from CBP’s page on managing the portal (under “More”), never from a link in an email.',
    },
    'record-voided': {
      do: 'Write to BONDQUESTIONS@cbp.dhs.gov and ask them to restore the record.',
      need: 'A subject line by the kind of number, and supporting papers.',
      done: 'The bonds team confirms it, or the record is not voided.',
      note: 'A CBP message of 2019 says so; whether every word still holds is not known.',
    },
  },
  troubles: {
    'owner-guess': {
      'owner-known': {
        when: 'You know the owner, who is locked out',
        do: 'Skip the search: the owner begins at “Try Forgot Password with the owner’s email”.',
      },
      'nobody-knows': {
        when: 'Nobody knows',
        do: 'Go on with the lookup: CBP writes to the owner on file.',
      },
      'owner-left': {
        when: 'You know that the owner has left',
        do: 'Skip the search and go on with “If the owner is gone: change the owner”.',
      },
    },
    'owner-lookup': {
      'not-linked': {
        when: 'CBP says that the number is not linked',
        do: 'Change your answer to “Where do you stand?”: “We have no ACE account”.',
      },
      'no-reply': {
        when: 'Nothing comes',
        do: 'The email may go to a dead inbox. Call ACE Support and ask what was done; then change the owner.',
      },
      'owner-gone': {
        when: 'The owner has left the company',
        do: 'Ask for a new owner with the web form.',
      },
    },
    'owner-by-phone': {
      'name-refused': {
        when: 'CBP says that it is not the owner',
        do: 'Try the next name, or send the lookup email.',
      },
    },
    reactivate: {
      'same-day': {
        when: 'The user does not log in on the same day',
        do: 'A CBP message of 2018 says that the user is then suspended again. Log in that day; whether the rule still holds is not known.',
      },
      'not-from-owner': {
        when: 'The request comes from another address',
        do: 'It has to come from the owner’s own. If that inbox is gone, go on with “If the owner is gone: change the owner”.',
      },
      'no-answer': {
        when: 'No answer comes',
        do: 'The owner calls ACE Support at 866-530-4172: one guide says that an owner is reactivated by phone.',
      },
    },
    'forgot-password': {
      'inbox-gone': {
        when: 'The owner or the inbox is gone',
        do: 'Do not log in for someone else. Go on with “If the owner is gone: change the owner”.',
      },
      'no-reset-mail': {
        when: 'No email comes',
        do: 'Check spam. Then write to ACE Support with “reactivation” in the subject.',
      },
    },
    'verify-access': {
      'role-missing': {
        when: 'The log-in works, but things are missing',
        do: 'If you are the owner, go on to the next step: the importer sub-account may be missing. Anyone else asks the owner, who gives rights under Tools, User Access.',
      },
    },
    'sub-connected': {
      'not-connected': {
        when: 'Your number is not there',
        do: 'Go on with “Add sub-accounts”.',
      },
    },
    'change-owner': {
      'form-not-found': {
        when: 'You cannot find the web form',
        do: 'Ask ACE Support how to do it now.',
      },
    },
    'record-voided': {
      'only-dormant': {
        when: 'Only the log-in is locked',
        do: 'Then the record is not voided. Reactivate the login instead.',
      },
    },
  },
} as const;
