import type { recoverLinked as journey } from '../../../guide/journeys/recover-linked';
import type { JourneyTexts } from '../../journey-texts';

export const recoverLinked = {
  'owner-lookup': {
    title: 'Ask CBP to write to the owner',
    why: 'CBP’s system writes to the owner on file and sends you a confirmation.',
    label: 'Have CBP notify the owner',
    line: 'CBP writes to the owner on file.',
    do: 'Write to ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup”.',
    need: 'Legal name, the EIN, SSN or CBP-assigned number, and the reason.',
    done: 'CBP’s confirmation is in your inbox, and the owner on file has heard from CBP.',
    troubles: {
      'has-ticket': {
        when: 'CBP gave you a ticket, and does not reply',
        do: 'Send the lookup email all the same, and keep the ticket number.',
      },
      'not-linked': {
        when: 'CBP says that the number is not linked',
        do: 'Change your answer to “Where do you stand?”: “We have no ACE account”.',
      },
      'no-reply': {
        when: 'Nothing comes',
        do: 'No confirmation? Check spam and the subject, then call ACE Support. Confirmed, but the owner is silent? Change the owner.',
      },
      'owner-gone': {
        when: 'The owner has left the company',
        do: 'Ask for a new owner with the web form.',
      },
    },
  },
  'owner-guess': {
    title: 'Work out who owns it',
    why: 'Start with the person whose email was used when the company first registered with customs: often the boss, or whoever signed.',
    label: 'Or: work out the owner',
    line: 'Often whoever first registered the company with customs.',
    do: 'Look in three places: the email used to register with customs, the signature on the first customs papers, and old letters from CBP and brokers. Ask former colleagues, accountants and every broker.',
    done: 'You have a name and an email to try.',
    note: 'Do not apply again: the form refuses a number that is linked to an account.',
    troubles: {
      'owner-known': {
        when: 'You know the owner, who is locked out',
        do: 'Skip the search and go on with “Have the locked login reactivated”.',
      },
      'nobody-knows': {
        when: 'Nobody knows',
        do: 'Go on with the lookup: CBP writes to the owner on file and sends you a confirmation.',
      },
      'owner-left': {
        when: 'You know that the owner has left',
        do: 'Skip the search and go on with “Is the owner gone? Change the owner”.',
      },
    },
  },
  'owner-by-phone': {
    title: 'Or: have CBP confirm a name',
    why: 'CBP confirms a name and email that you give. It does not name the owner.',
    label: 'Or: have a name confirmed',
    line: 'Give ACE Support a name and an email by phone.',
    do: 'Call ACE Support with a name and an email, and ask whether they are the owner’s.',
    need: 'The name and email that you think are the owner’s.',
    done: 'You know whether they are the owner’s.',
    note: 'The lookup by email is newer and needs no name.',
    troubles: {
      'name-refused': {
        when: 'CBP says that it is not the owner',
        do: 'Try the next name, or send the lookup email.',
      },
    },
  },
  reactivate: {
    title: 'Have the locked login reactivated',
    why: 'The owner reactivates proxies and users in the portal. Only a locked owner writes to CBP.',
    label: 'Have the login reactivated',
    line: 'The owner reactivates others. A locked owner writes to ACE Support.',
    do: 'Is the owner locked out? Write to ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject: CBP’s system reactivates the owner automatically. Is it a proxy or user? The owner opens Tools, that person’s name, Reactivate.',
    who: 'For proxies and users: the owner, and nobody else. For the owner: CBP.',
    done: 'That person has logged in afterward.',
    note: 'Log in right after it: that confirms your access.',
    note2: 'Expect an email back: a confirmation, or what to do next.',
    troubles: {
      'same-day': {
        when: 'The user does not log in on the same day',
        do: 'Log in the same day: a CBP rule from 2018 suspends the user again after that.',
      },
      'not-from-owner': {
        when: 'The request comes from another address',
        do: 'Send it again from the owner’s own. Is that inbox gone? Go on with “Is the owner gone? Change the owner”.',
      },
      'no-answer': {
        when: 'No answer comes',
        do: 'Check spam, the sender’s address and the word “reactivation” in the subject. Then the owner calls ACE Support at 866-530-4172.',
      },
    },
  },
  'forgot-password': {
    title: 'Try Forgot Password with the owner’s email',
    why: 'If only the password is lost, you need no help desk.',
    label: 'Try Forgot Password',
    line: 'If only the password is lost, that is enough.',
    do: 'The owner does this: at ace.cbp.gov choose Trade/PGA User, then Forgot Password, and type the owner’s own email.',
    who: 'The owner only: CBP does not reset it for anyone else, and logins cannot be shared.',
    need: 'The owner’s inbox: the Security Token goes there too.',
    done: 'The owner sees the portal.',
    troubles: {
      'inbox-gone': {
        when: 'The owner or the inbox is gone',
        do: 'Do not log in for someone else. Go on with “Is the owner gone? Change the owner”.',
      },
      'no-reset-mail': {
        when: 'No email comes',
        do: 'Check spam. Then write to ACE Support from the owner’s address, with “reactivation” in the subject.',
      },
    },
  },
  'change-owner': {
    title: 'Is the owner gone? Change the owner',
    why: 'Use CBP’s web form if the owner left, the company was renamed or merged, or a broker set up the account.',
    label: 'Change the owner',
    line: 'Owner gone, or not yours? CBP’s web form: “Update TAO information”.',
    do: 'Ask for a new owner with CBP’s web form, the ACE Portal Account Application Web Form: “Update TAO information”.',
    need: 'The old and new owner with email, the company’s legal name and number, the reason, and someone who may sign for the company.',
    done: 'The new owner has logged in, or the old one is back.',
    note: 'Open the web form from CBP’s page “IEEPA Duty Refunds”, never from a link in an email.',
    troubles: {
      'form-not-found': {
        when: 'You cannot find the web form',
        do: 'Ask ACE Support where to find it.',
      },
      'who-is-owner': {
        when: 'You do not know who is on file',
        do: 'Send the lookup email first: CBP writes to the owner on file and sends you a confirmation.',
      },
      'is-locked': {
        when: 'The old owner’s login is locked, too',
        do: 'Can you reach the old owner? Then have them reactivated first: the form is for active accounts. Otherwise send it all the same, and ask ACE Support if nothing comes.',
      },
      'broker-owns': {
        when: 'A broker set up the account and owns it',
        do: 'Do not ask the broker to enter your bank details. Ask CBP with the web form to make someone at your company the owner.',
      },
    },
  },
  'record-voided': {
    title: 'Is the record voided? Have it restored',
    why: 'A voided record is not a locked login. CBP’s bonds team restores it.',
    label: 'Restore a voided record',
    line: 'Only if it is voided: write to the bonds team.',
    do: 'Email BONDQUESTIONS@cbp.dhs.gov with the subject “Void IR#”.',
    need: 'A CBP Form 5106 signed by an officer of the company, and proof of the number: for an EIN, paper from the IRS of the last 12 months that shows EIN and name (a 147C letter: call the IRS at 800-829-0115).',
    done: 'Your broker looks it up and sees it active. CBP does not tell you.',
    note: 'Check first that it is voided, not inactive: your broker reactivates an inactive number.',
    troubles: {
      'only-dormant': {
        when: 'Only the login is locked',
        do: 'Then the record is not voided. Reactivate the login instead.',
      },
    },
  },
  'owner-reactivates': {
    title: 'Have the owner let you back in',
    why: 'Only the account’s owner can reactivate a proxy or a user.',
    label: 'Have the owner reactivate you',
    line: 'Tools, your name, Reactivate. A proxy cannot do it.',
    do: 'Ask the owner to log in, open Tools, click your name, and press Reactivate. Then log in yourself.',
    who: 'The owner, and nobody else: a proxy cannot.',
    done: 'You have logged in afterward. That confirms it.',
    note: 'You never had a login? Then the owner adds you: Tools, Add User.',
    troubles: {
      'owner-locked-too': {
        when: 'The owner is locked out, too',
        do: 'The owner comes first: an email to ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject.',
      },
      'next-day': {
        when: 'You cannot log in on the same day',
        do: 'Ask for another day: a CBP rule from 2018 suspends a user who does not log in the same day.',
      },
    },
  },
  'verify-access': {
    title: 'Log in and look before you go on',
    why: 'Make sure that the login works and the company is there before you change anything.',
    label: 'Log in and look',
    line: 'See that your company is there before you go on.',
    do: 'The owner logs in and checks that the right company is there, before anyone changes or sends anything.',
    done: 'The portal shows the company’s account.',
    note: 'You log in at login.cbp.gov, with a new Security Token by email each time.',
    troubles: {
      'role-missing': {
        when: 'The login works, but things are missing',
        do: 'Are you the owner? Go on: the importer sub-account may be missing. Otherwise ask the owner, who gives rights under Tools, User Access.',
      },
    },
  },
  'sub-connected': {
    title: 'Check whether an importer sub-account is connected',
    why: 'If it is, you save the wait for a new one. If not, ask for one now.',
    label: 'Look for your number',
    line: 'If its sub-account is connected, you save a wait.',
    do: 'Open Accounts, then Importer, and look for your number.',
    done: 'The importer account opens, or you know that it has to be added.',
    troubles: {
      'not-connected': { when: 'Your number is not there', do: 'Go on with “Add sub-accounts”.' },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
