import type { openAccount as journey } from '../../../guide/journeys/open-account';
import type { JourneyTexts } from '../../journey-texts';

export const openAccount = {
  'right-form': {
    title: 'Check that this is the right application',
    why: 'The importer form takes one importer number with a CBP Form 5106 on file and no ACE account yet. Several numbers, or an account already? Use another way.',
    label: 'Check it’s the right form',
    line: 'It takes one importer number without an ACE account.',
    do: 'Check three things: one importer number, a CBP Form 5106 on file, no ACE account yet. Is one of them not true? Change your answers.',
    done: 'All three are true. You asked someone about the third.',
    troubles: {
      'is-linked': {
        when: 'The number may already belong to an account',
        do: 'Do not apply: the form refuses it. Change your answer to “Where do you stand?”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'Use CBP’s web form for several. Change your answer to “How many importer numbers do you have?”: “Several”.',
      },
    },
  },
  'data-5106': {
    title: 'Get your Form 5106',
    why: 'CBP checks your name and number against it. Ask your customs broker for a copy, and look at the contact email (box 2E on paper).',
    label: 'Get your Form 5106',
    line: 'CBP compares name and number with that record.',
    do: 'Put the name, the number and the contact email in front of you, exactly as on the record.',
    done: 'You have a copy of the record, or the broker’s answer.',
    troubles: {
      'no-copy': {
        when: 'There is no copy of the 5106',
        do: 'Ask the broker: the ready-made email asks for everything. CBP’s bonds team answers questions about the 5106.',
      },
    },
  },
  'contact-ready': {
    title: 'Get your contact on the phone',
    why: 'The code goes to the email of the physical address on your 5106. It is valid for ten minutes. Is that email old, or the broker’s? Have the 5106 updated before you start.',
    label: 'Have your contact ready',
    line: 'CBP emails them a code that lasts ten minutes.',
    do: 'Call the person who reads that inbox, and keep them on the line until you have typed the code.',
    done: 'Your contact is on the phone, with the inbox open.',
    troubles: {
      'contact-far': {
        when: 'The contact is many time zones away',
        do: 'Agree on a time at which both of you are at work, and write it down in both time zones. The code lasts ten minutes from when CBP sends it.',
      },
      'old-contact': {
        when: 'The contact has left, or is the broker',
        do: 'Have the 5106 updated before you start. CBP calls five business days typical for a change of name or address.',
      },
    },
  },
  'login-email': {
    title: 'Choose the email for your login',
    why: 'It becomes the owner’s ACE login. Pick an inbox that the owner will still read in a year.',
    label: 'Choose the login’s email',
    line: 'Pick an inbox you will still read in a year.',
    do: 'Choose an email that no ACE user has yet: the form refuses one that is in use.',
    done: 'You have written down the address, and its inbox is open.',
    note: 'With another email than the 5106’s, the form may send no code. The same email is safest, if its reader may own the account.',
    troubles: {
      'is-user': {
        when: 'The address belongs to an ACE user',
        do: 'Log in with it at ace.cbp.gov. Your company is there? Do not apply: change your answer to “Where do you stand?”. Otherwise use another address.',
      },
    },
  },
  company: {
    title: 'Fill in the first page',
    why: 'Enter name and number as on your 5106, and the email you chose for the login. Next sends the code.',
    label: 'Fill in the first page',
    line: 'Have your contact on the phone: Next sends the code.',
    do: 'Type name, number and email. Do the CAPTCHA last, and press Next when your contact is ready.',
    need: 'The 5106, and your contact on the phone.',
    done: 'The page asks for the verification code.',
    note: 'Type the number with its hyphens. No match? Try it with, or without, the two characters after it (often 00).',
    troubles: {
      refused: {
        when: 'The form will not go on',
        do: 'Email in use? Log in with it if it is yours, otherwise use another. No match? Compare with the 5106. No contact email? Have the 5106 updated. Already linked? Do not apply: change your answer to “Where do you stand?”.',
      },
      duplicate: {
        when: 'It says “Duplicate tax ID”',
        do: 'Treat the number as already linked to an account. Do not apply: change your answer to “Where do you stand?”.',
      },
    },
  },
  code: {
    title: 'Type the code',
    why: 'Your contact reads it to you. It is valid for ten minutes.',
    label: 'Type the code',
    line: 'It goes to your Form 5106’s email and lasts ten minutes.',
    do: 'Have your contact read you the code, type it, and press Next. You have ten minutes from when it was sent.',
    need: 'Your contact’s inbox: the email of the physical address on your 5106.',
    done: 'The page asks for the account owner.',
    troubles: {
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
  },
  owner: {
    title: 'Name the account’s owner',
    why: 'The owner (TAO) lets other users in.',
    label: 'Name the account’s owner',
    line: 'The owner (TAO) lets others back in.',
    do: 'Check what is filled in already. Then enter the type of company, the owner, the address and the telephone number. The rest can stay empty.',
    need: 'The owner’s first and last name, and the company’s address.',
    done: 'The page shows the authorization.',
    troubles: {
      'prefilled-wrong': {
        when: 'Something already filled in is wrong',
        do: 'Stop before Submit and start over from the first page. If the 5106 is wrong, have it updated first.',
      },
    },
  },
  authorise: {
    title: 'Authorize and submit',
    why: 'You sign for the company. It creates the account, its owner and the importer view.',
    label: 'Authorize and submit',
    line: 'Read it, check the box, press Submit once.',
    do: 'Read the statement, check the box, and press Submit once.',
    who: 'Only someone who may sign for the company.',
    done: 'A page without a form says that the application was sent.',
    note: 'Submit starts CBP’s automated approval.',
    troubles: {
      'for-owner': {
        when: 'You fill this in for the owner',
        do: 'It creates the account for the owner named here. Press Submit only if you may do that for the company.',
      },
      'no-authority': {
        when: 'You may not sign for the company',
        do: 'Do not press Submit. Get the person who may sign to your screen.',
      },
    },
  },
  done: {
    title: 'See that it was sent',
    why: 'This page means that your application was sent. Do not apply again.',
    label: 'See that it was sent',
    line: 'Wait for the page that says so. Don’t apply again.',
    do: 'Write down the time. You need it if CBP later finds no application.',
    done: 'You see the page that says so.',
    troubles: {
      'not-sure-sent': {
        when: 'You are not sure that it went through',
        do: 'Do not apply again. Look for the two emails, then write to ACE Support with the time you pressed Submit.',
      },
    },
  },
  mails: {
    title: 'Look for two emails',
    why: 'One confirms the importer view, the other brings your login details. CBP’s emails come from addresses that end in @cbp.dhs.gov.',
    label: 'Look for two emails',
    line: 'In spam too, in both inboxes. None after a week? Ask ACE Support.',
    do: 'Watch two inboxes, with their spam folders: the login’s and your contact’s.',
    done: 'You have both: the confirmation of the importer view, and the login details.',
    troubles: {
      'none-came': {
        when: 'One or both have not come after a week',
        do: 'Do not apply again. Search spam in both inboxes and try to log in. Then write to ACE Support, or to ACE.Applications@cbp.dhs.gov, with your name and the day and time of Submit.',
      },
      'other-sender': {
        when: 'The sender’s address does not end in @cbp.dhs.gov',
        do: 'It is not from CBP: click nothing in it. Is it about refunds? Report it to IEEPAFraud@cbp.dhs.gov.',
      },
    },
  },
  'create-login': {
    title: 'Create your CBP login',
    why: 'The portal’s login is at login.cbp.gov. No login there yet? Create one first.',
    label: 'Create your CBP login',
    line: 'With the application’s email: Trade/PGA User, then Create an Account.',
    do: 'At ace.cbp.gov choose Trade/PGA User, then Create an Account. Use the same email as in the application, and press Sign Up.',
    done: 'You have logged in, and the portal shows its bar.',
    troubles: {
      'asked-for-id': {
        when: 'It asks you to sync accounts',
        do: 'Enter the ID from CBP’s account email, if one came. Otherwise ask ACE Support.',
      },
    },
  },
  'first-login': {
    title: 'Log in for the first time',
    why: 'It shows that the account works. Do it soon: an account that nobody logs in to can lock too.',
    label: 'Log in to ACE',
    line: 'Choose Trade/PGA User at ace.cbp.gov.',
    do: 'Open ace.cbp.gov, choose Trade/PGA User, and log in at login.cbp.gov. Type the Security Token from your email and press VERIFY.',
    need: 'The login’s inbox: it gets a new Security Token at every login. CBP recommends Chrome or Edge for the portal.',
    done: 'The portal shows its bar: Home, Accounts, Account Search, References, Tools.',
    note: 'The Security Token is not the form’s verification code: it goes to your own inbox, and the ten minutes do not apply.',
    troubles: {
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
  },
  'first-look': {
    title: 'Check that everything is there',
    why: 'Submit creates an importer view with your number. See now that each of your numbers is there, not when a refund is due.',
    label: 'Check your numbers are there',
    line: 'Look under Accounts, then Importer.',
    do: 'Open Accounts, then Importer. Look for your company: is the number right, and the name as on the 5106?',
    done: 'The importer account opens, and you have checked name and number.',
    note: 'The portal shows your entries, your refunds and CBP’s messages. Your bank details go in there too.',
    troubles: {
      'no-importer': {
        when: 'No importer is listed',
        do: 'If you are the owner, ask for the Importer sub-account with CBP’s web form (“Add sub-accounts”). Anyone else asks the owner for rights.',
      },
    },
  },
  'add-proxy': {
    title: 'Add a second person (proxy)',
    why: 'A proxy keeps you working while the owner is away. A proxy cannot let anyone back in: only the owner can.',
    label: 'Add a second person',
    line: 'Then someone can go on while the owner is away.',
    do: 'Under Tools, add a second person as a user, then make that person the proxy owner.',
    done: 'The second person has logged in once.',
    troubles: {
      'nobody-else': {
        when: 'There is nobody else',
        do: 'Then log in well before the 45 days end: while you are locked out, nobody can work.',
      },
    },
  },
  'keep-login': {
    title: 'Log in at least every 45 days',
    why: 'After 45 days without a login you are locked out. The days count for each user separately.',
    label: 'Log in every 45 days',
    line: 'After 45 days without a login you are locked out.',
    do: 'Log in before the 45 days are over. Every other user has to do the same.',
    done: 'Never: each login starts a new 45 days.',
    note: 'Passwords expire too, by a CBP message of 2021: change yours when the login asks.',
    troubles: {
      'is-locked': {
        when: 'A user is already locked',
        do: 'The owner opens Tools, the user’s name, Reactivate. Then the user logs in.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
