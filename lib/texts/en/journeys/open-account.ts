/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const openAccount = {
  details: {
    'right-form': {
      do: 'Check three things: one importer number, a CBP Form 5106 on file, no ACE account yet. If one of them is not so, change your answers.',
      done: 'All three are true, and someone has checked the third.',
    },
    'data-5106': {
      do: 'Have the name, the number and the contact email in front of you, exactly as the record has them.',
      done: 'You have a copy of the record, or the broker’s answer.',
    },
    'contact-ready': {
      do: 'Call the person who reads that inbox, and keep them on the line until you have typed the code.',
      done: 'The contact is on the phone, with the inbox open.',
    },
    'login-email': {
      do: 'Choose an address that no ACE Portal user has yet: the form refuses one that is in use.',
      done: 'You have written down the address, and its inbox is open.',
    },
    company: {
      do: 'Type name, number and email, and answer the CAPTCHA if there is one. Press Next when your contact is ready.',
      need: 'The 5106, and the contact on the phone.',
      done: 'The page asks for the verification code.',
      note: 'Type the number with its hyphens. No match? Try it with, or without, the two characters after it (often 00).',
    },
    code: {
      do: 'Have the contact read you the code, type it, and press Next. You have ten minutes from when the code was sent.',
      need: 'The inbox of the 5106 contact: the email tied to the physical address.',
      done: 'The page asks for the account owner.',
    },
    owner: {
      do: 'Check what is already filled in. Then enter legal form, owner, address and telephone number; the rest is optional.',
      need: 'The owner’s name as they sign it, and the company’s address.',
      done: 'The page shows the authorization.',
    },
    authorise: {
      do: 'Read the statement, check the box, and press Submit once.',
      who: 'Only someone who may bind the company.',
      done: 'A page without a form says that the application is in.',
      note: 'Submit starts CBP’s automated approval.',
    },
    done: {
      do: 'Write down the time when you saw this page. It helps if CBP later sees nothing.',
      done: 'We recognize this page, or you check this step off.',
    },
    mails: {
      do: 'Watch two inboxes: the one for your login and your contact’s, with their spam folders.',
      done: 'You have both: the confirmation of the importer view, and the login details.',
    },
    'first-login': {
      do: 'Open ace.cbp.gov, choose Trade/PGA User, and log in at login.cbp.gov. Type the Security Token from your email and press VERIFY.',
      need: 'The inbox for your login: it gets a new Security Token at every login. CBP recommends Chrome or Edge for the portal.',
      done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
      note: 'The Security Token is not the form’s verification code: it goes to your own inbox, and the ten minutes do not apply.',
    },
    'first-look': {
      do: 'Open Accounts, then Importer. Look for your company, with the right number and its name as on the 5106.',
      done: 'The importer account opens, and you have checked name and number.',
      note: 'The portal shows your entries, your refunds and CBP’s messages, and takes your bank data.',
    },
    'add-proxy': {
      do: 'Under Tools, add a second person as a user, then make that person the proxy owner.',
      done: 'The second person has logged in once.',
    },
    'enroll-ach': {
      do: 'Open the importer account, then the tab ACH Refund Authorization, and enter the bank data. “Enroll for ACH refunds” takes you through each step.',
      done: 'You see your data after Get Info/Refresh, for every suffix.',
    },
    'keep-login': {
      do: 'Log in before 45 days have passed. Every other user has to do the same.',
      done: 'Never for good: each login starts a new 45 days.',
      note: 'Passwords expire too: change yours when the login asks.',
    },
  },
  troubles: {
    'right-form': {
      'is-linked': {
        when: 'The number may already belong to an account',
        do: 'Do not apply: the form refuses it. Change your answer to “Where do you stand?”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'The ACE Portal Account Application Web Form takes them. Change your answer to “How many importer numbers do you have?”: “Several”.',
      },
    },
    'data-5106': {
      'no-copy': {
        when: 'There is no copy of the 5106',
        do: 'Ask the broker: the ready email asks for everything. For questions, CBP’s FAQ names the bonds team.',
      },
    },
    'contact-ready': {
      'old-contact': {
        when: 'The contact has left, or is the broker',
        do: 'Have the 5106 updated before you start. CBP’s FAQ of 2019 calls five business days typical for a change of name or address.',
      },
    },
    'login-email': {
      'is-user': {
        when: 'The address belongs to an ACE user',
        do: 'Log in with it at ace.cbp.gov. If it shows your company, do not apply: change your answer about the ACE account; otherwise use another address.',
      },
    },
    company: {
      refused: {
        when: 'The form will not go on',
        do: 'Email in use: log in with it if it is yours, otherwise use another. No match: compare with the 5106. No contact email: have the 5106 updated. Already linked: do not apply, change your answer about the ACE account.',
      },
      duplicate: {
        when: 'It says “Duplicate tax ID”',
        do: 'The number is already linked to an account. Do not apply: change your answer about the ACE account.',
      },
    },
    code: {
      'no-mail': {
        when: 'The code has not come',
        do: 'Check spam and the broker’s inbox. If you typed another email than the 5106’s, start over with the contact’s own address, if that person may own the account. Otherwise have the 5106 corrected first.',
      },
      late: {
        when: 'The ten minutes are over',
        do: 'Start over from the first page, with the contact on the phone.',
      },
      back: {
        when: 'You pressed Back',
        do: 'That loses everything. Start over, with the contact on the phone.',
      },
    },
    owner: {
      'prefilled-wrong': {
        when: 'Something already filled in is wrong',
        do: 'Stop before Submit and start over from the first page. If the 5106 is wrong, have it updated first.',
      },
    },
    authorise: {
      'no-authority': {
        when: 'You may not sign for the company',
        do: 'Do not press Submit. Have the person who may sign come to the screen.',
      },
    },
    done: {
      'not-sure-sent': {
        when: 'You are not sure that it went through',
        do: 'Do not apply again. Look for the emails, then write to ACE Support with the time you pressed Submit.',
      },
    },
    mails: {
      'none-came': {
        when: 'One or both do not come',
        do: 'Never apply again. Check spam in both inboxes and try to log in. Then write to ACE Support, or to ACE.Applications@cbp.dhs.gov, with your name and the day and time of Submit.',
      },
      'other-sender': {
        when: 'The sender’s address does not end in @cbp.dhs.gov',
        do: 'It is not from CBP, so click nothing in it. If it is about refunds, report it to IEEPAFraud@cbp.dhs.gov.',
      },
    },
    'first-login': {
      'no-token': {
        when: 'The Security Token does not come',
        do: 'It goes to the email of your login, not to the 5106 contact. Check spam, start the login again, then call ACE Support.',
      },
      'asked-to-sync': {
        when: 'You are asked to sync accounts',
        do: 'Enter the ID from CBP’s account email, if one came. Otherwise ask ACE Support.',
      },
      'not-known': {
        when: 'CBP’s email came, but the login does not know you',
        do: 'At ace.cbp.gov choose Trade/PGA User, then Create an Account. Use the very email of the application, and press Sign Up.',
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
        do: 'Then log in well before the 45 days end: until someone has a second login, nobody can work while you are locked out.',
      },
    },
    'enroll-ach': {
      'tab-missing': {
        when: 'The tab is missing',
        do: 'Open “Enroll for ACH refunds”: it shows what to do if you lack the rights, have no Importer sub-account, or the 5106 is out of date.',
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
