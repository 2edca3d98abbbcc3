/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const recoverLinked = {
  details: {
    'owner-guess': {
      do: 'Look in three places: the email used at the customs registration, the signature on the first customs papers, old letters from CBP and brokers. Ask former staff, accountants and every broker.',
      done: 'You have a name and an email to try.',
      note: 'Do not apply again: a number that is linked to a top account is refused.',
    },
    'owner-lookup': {
      do: 'Write to ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup” (also seen: “Trade Account Lookup”).',
      need: 'Legal name, the EIN, SSN or CBP-assigned number, and the reason.',
      done: 'The owner on file tells you that CBP wrote: the answer goes to the owner, not to you.',
    },
    'owner-by-phone': {
      do: 'Call ACE Support with a name and an email, and ask whether they are the owner’s.',
      need: 'The name and the email that you take for the owner’s.',
      note: 'The lookup by email is newer, and needs no name.',
    },
    reactivate: {
      do: 'A locked proxy or user: the owner opens Tools, the person’s name, Reactivate.',
      who: 'For proxies and users the owner; for the owner nobody in the company.',
      done: 'The person has logged in after it: that confirms it.',
      note: 'A locked owner: try the normal log-in and Forgot Password, then write to ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject (since June 2026).',
      note2: 'An older guide reports that an owner is reactivated by a call.',
    },
    'forgot-password': {
      do: 'At ace.cbp.gov choose Trade/PGA User, then Forgot Password, and type the owner’s email.',
      who: 'The owner only: CBP’s desk is reported not to reset for anybody else, and log-ins are not to be shared.',
      need: 'The owner’s inbox: the Security Token comes to it as well.',
      done: 'The owner sees the portal.',
    },
    'verify-access': {
      do: 'Log in as the owner and see that the right company is there, before you change or send anything.',
      done: 'The portal shows the company’s account.',
      note: 'Log-in is at login.cbp.gov, with a Security Token by email each time.',
    },
    'sub-connected': {
      do: 'Open Accounts, then Importer, and look for your number.',
      done: 'The importer account opens. If there is none, you know that it has to be added.',
    },
    'change-owner': {
      do: 'Ask for an update of the account owner with CBP’s web form for account applications; it takes such requests since April 2026.',
      need: 'Old and new owner with email, the company’s legal name and number, the reason, and a signature of somebody who may bind the company; what CBP wants in detail is not known to us.',
      done: 'The new owner has logged in.',
      note: 'The full address of that form was not in our sources. Start from a page of cbp.gov, never from a link in an email.',
    },
    'record-voided': {
      do: 'Write to BONDQUESTIONS@cbp.dhs.gov and ask for the record to be restored.',
      need: 'A subject by the kind of number, and supporting papers.',
      note: 'That is how a CBP message of 2019 has it; whether it still holds word for word is not known.',
    },
  },
  troubles: {
    'owner-guess': {
      'nobody-knows': {
        when: 'Nobody knows',
        do: 'Go on with the lookup: CBP writes to the owner on file.',
      },
    },
    'owner-lookup': {
      'no-reply': {
        when: 'Nothing comes',
        do: 'The letter may go to a dead inbox. Ask ACE Support by phone what was done, then change the owner.',
      },
      'owner-gone': {
        when: 'The owner has left the company',
        do: 'Ask for the owner to be changed, with the web form.',
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
        do: 'A CBP message of 2018 says that the user is then suspended again. Log in on that day; whether the rule still holds is not known.',
      },
      'not-from-owner': {
        when: 'The request comes from another address',
        do: 'It has to come from the owner’s own. If that inbox is gone, change the owner instead.',
      },
    },
    'forgot-password': {
      'inbox-gone': {
        when: 'The owner’s inbox no longer exists',
        do: 'Have it opened again by whoever runs your email, or change the owner.',
      },
      'no-reset-mail': {
        when: 'No email comes',
        do: 'Look in spam, then write to ACE Support with “reactivation” in the subject.',
      },
    },
    'verify-access': {
      'role-missing': {
        when: 'The log-in works, but things are missing',
        do: 'Rights are given under Tools, User Access, by the owner.',
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
        when: 'You do not find the web form',
        do: 'Ask ACE Support for the present way, or write to ACE.Applications@cbp.dhs.gov.',
      },
    },
    'record-voided': {
      'only-dormant': {
        when: 'Only the log-in is locked',
        do: 'Then the record is not voided: reactivate instead.',
      },
    },
  },
} as const;
