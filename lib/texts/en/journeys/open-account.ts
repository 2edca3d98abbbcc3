/**
 * The texts about each step: what to do, what is needed, how to tell that it is done, and what can
 * go wrong.
 */
export const openAccount = {
  details: {
    'right-form': {
      do: 'Check three things: one importer number, a CBP Form 5106 on file, no ACE account yet. Is one of them not true? Change your answers.',
      done: 'All three are true. You asked someone about the third.',
    },
    'data-5106': {
      do: 'Put the name, the number and the contact email in front of you, exactly as on the record.',
      done: 'You have a copy of the record, or the broker’s answer.',
    },
    'contact-ready': {
      do: 'Call the person who reads that inbox, and keep them on the line until you have typed the code.',
      done: 'Your contact is on the phone, with the inbox open.',
    },
    'login-email': {
      do: 'Choose an email that no ACE user has yet: the form refuses one that is in use.',
      done: 'You have written down the address, and its inbox is open.',
      note: 'With another email than the 5106’s, the form may send no code. The same email is safest, if its reader may own the account.',
    },
    company: {
      do: 'Type name, number and email. Do the CAPTCHA last, and press Next when your contact is ready.',
      need: 'The 5106, and your contact on the phone.',
      done: 'The page asks for the verification code.',
      note: 'Type the number with its hyphens. No match? Try it with, or without, the two characters after it (often 00).',
    },
    code: {
      do: 'Have your contact read you the code, type it, and press Next. You have ten minutes from when it was sent.',
      need: 'Your contact’s inbox: the email of the physical address on your 5106.',
      done: 'The page asks for the account owner.',
    },
    owner: {
      do: 'Check what is filled in already. Then enter the type of company, the owner, the address and the telephone number. The rest can stay empty.',
      need: 'The owner’s first and last name, and the company’s address.',
      done: 'The page shows the authorization.',
    },
    authorise: {
      do: 'Read the statement, check the box, and press Submit once.',
      who: 'Only someone who may sign for the company.',
      done: 'A page without a form says that the application was sent.',
      note: 'Submit starts CBP’s automated approval.',
    },
    done: {
      do: 'Write down the time. You need it if CBP later finds no application.',
      done: 'You see the page that says so.',
    },
    mails: {
      do: 'Watch two inboxes, with their spam folders: the login’s and your contact’s.',
      done: 'You have both: the confirmation of the importer view, and the login details.',
    },
    'first-login': {
      do: 'Open ace.cbp.gov, choose Trade/PGA User, and log in at login.cbp.gov. Type the Security Token from your email and press VERIFY.',
      need: 'The login’s inbox: it gets a new Security Token at every login. CBP recommends Chrome or Edge for the portal.',
      done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
      note: 'The Security Token is not the form’s verification code: it goes to your own inbox, and the ten minutes do not apply.',
    },
    'first-look': {
      do: 'Open Accounts, then Importer. Look for your company: is the number right, and the name as on the 5106?',
      done: 'The importer account opens, and you have checked name and number.',
      note: 'The portal shows your entries, your refunds and CBP’s messages. Your bank details go in there too.',
    },
    'add-proxy': {
      do: 'Under Tools, add a second person as a user, then make that person the proxy owner.',
      done: 'The second person has logged in once.',
    },
    'keep-login': {
      do: 'Log in before the 45 days are over. Every other user has to do the same.',
      done: 'Never: each login starts a new 45 days.',
      note: 'Passwords expire too, by a CBP message of 2021: change yours when the login asks.',
    },
    'create-login': {
      do: 'At ace.cbp.gov choose Trade/PGA User, then Create an Account. Use the same email as in the application, and press Sign Up.',
      done: 'You have logged in, and the portal shows its bar.',
    },
  },
  troubles: {
    'create-login': {
      'asked-for-id': {
        when: 'It asks you to sync accounts',
        do: 'Enter the ID from CBP’s account email, if one came. Otherwise ask ACE Support.',
      },
    },
    'right-form': {
      'is-linked': {
        when: 'The number may already belong to an account',
        do: 'Do not apply: the form refuses it. Change your answer to “Where do you stand?”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'Use CBP’s web form for several. Change your answer to “How many importer numbers do you have?”: “Several”.',
      },
    },
    'data-5106': {
      'no-copy': {
        when: 'There is no copy of the 5106',
        do: 'Ask the broker: the ready-made email asks for everything. CBP’s bonds team answers questions about the 5106.',
      },
    },
    'contact-ready': {
      'contact-far': {
        when: 'The contact is many time zones away',
        do: 'Agree on a time at which both of you are at work, and write it down in both time zones. The code lasts ten minutes from when CBP sends it.',
      },
      'old-contact': {
        when: 'The contact has left, or is the broker',
        do: 'Have the 5106 updated before you start. CBP calls five business days typical for a change of name or address.',
      },
    },
    'login-email': {
      'is-user': {
        when: 'The address belongs to an ACE user',
        do: 'Log in with it at ace.cbp.gov. Your company is there? Do not apply: change your answer to “Where do you stand?”. Otherwise use another address.',
      },
    },
    company: {
      refused: {
        when: 'The form will not go on',
        do: 'Email in use? Log in with it if it is yours, otherwise use another. No match? Compare with the 5106. No contact email? Have the 5106 updated. Already linked? Do not apply: change your answer to “Where do you stand?”.',
      },
      duplicate: {
        when: 'It says “Duplicate tax ID”',
        do: 'Treat the number as already linked to an account. Do not apply: change your answer to “Where do you stand?”.',
      },
    },
    code: {
      'no-mail': {
        when: 'The code has not come',
        do: 'Search spam and quarantine, in the broker’s inbox too. Shared inbox: ask who opened it. Mail gateway: have IT release it. Did you type another email than the 5106’s? Start over with the contact’s own address, if that person may own the account. Otherwise have the 5106 corrected first.',
      },
      late: {
        when: 'The ten minutes are over',
        do: 'Did the email with the code come? Start over while that inbox is open. If not, first find out which email is on your 5106.',
      },
      'came-late': {
        when: 'The code came after the ten minutes',
        do: 'It no longer works. Does a mail gateway hold email back? Have IT let email from @cbp.dhs.gov through, then start over.',
      },
      'two-started': {
        when: 'Two of you pressed Next',
        do: 'One of you stops: there can be only one application. The other starts over and types the code from the newest email.',
      },
      back: {
        when: 'You pressed Back',
        do: 'Everything is gone. Start over, with your contact on the phone.',
      },
    },
    owner: {
      'prefilled-wrong': {
        when: 'Something already filled in is wrong',
        do: 'Stop before Submit and start over from the first page. If the 5106 is wrong, have it updated first.',
      },
    },
    authorise: {
      'for-owner': {
        when: 'You fill this in for the owner',
        do: 'It creates the account for the owner named here. Press Submit only if you may do that for the company.',
      },
      'no-authority': {
        when: 'You may not sign for the company',
        do: 'Do not press Submit. Get the person who may sign to your screen.',
      },
    },
    done: {
      'not-sure-sent': {
        when: 'You are not sure that it went through',
        do: 'Do not apply again. Look for the two emails, then write to ACE Support with the time you pressed Submit.',
      },
    },
    mails: {
      'none-came': {
        when: 'One or both have not come after a week',
        do: 'Do not apply again. Search spam in both inboxes and try to log in. Then write to ACE Support, or to ACE.Applications@cbp.dhs.gov, with your name and the day and time of Submit.',
      },
      'other-sender': {
        when: 'The sender’s address does not end in @cbp.dhs.gov',
        do: 'It is not from CBP: click nothing in it. Is it about refunds? Report it to IEEPAFraud@cbp.dhs.gov.',
      },
    },
    'first-login': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to your own inbox, not to your contact’s. Search spam, start the login again, then call ACE Support.',
      },
      'asked-to-sync': {
        when: 'You are asked to sync accounts',
        do: 'Enter the ID from CBP’s account email, if one came. Otherwise ask ACE Support.',
      },
      'not-known': {
        when: 'CBP’s email came, but the login does not know you',
        do: 'At ace.cbp.gov choose Trade/PGA User, then Create an Account. Use the same email as in the application, and press Sign Up.',
      },
    },
    'first-look': {
      'no-importer': {
        when: 'No importer is listed',
        do: 'If you are the owner, ask for the Importer sub-account with CBP’s web form (“Add sub-accounts”). Anyone else asks the owner for rights.',
      },
    },
    'add-proxy': {
      'nobody-else': {
        when: 'There is nobody else',
        do: 'Then log in well before the 45 days end: while you are locked out, nobody can work.',
      },
    },
    'keep-login': {
      'is-locked': {
        when: 'A user is already locked',
        do: 'The owner opens Tools, the user’s name, Reactivate. Then the user logs in.',
      },
    },
  },
} as const;
