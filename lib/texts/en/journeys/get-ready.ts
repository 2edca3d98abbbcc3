import type { getReady as journey } from '../../../guide/journeys/get-ready';
import type { JourneyTexts } from '../../journey-texts';

export const getReady = {
  'ask-broker': {
    title: 'Ask whoever filed your 5106',
    why: 'The form compares name and number with CBP’s record and sends the code to the contact on it. One email asks for everything you need.',
    label: 'Ask whoever filed your 5106',
    line: 'One email asks for everything you need.',
    do: 'Send one email to your customs broker, or whoever filed the CBP Form 5106. The ready-made email below asks for all you need: the exact name, the full number, the contact email (box 2E on paper), the record’s status, and whether it is linked to an ACE account.',
    need: 'Your company’s legal name and importer number, as far as you know them.',
    done: 'You have every answer in writing.',
    troubles: {
      'no-answer': {
        when: 'The broker does not answer',
        do: 'Ask the other brokers who have filed for you. CBP’s bonds team answers questions about the 5106.',
      },
      'no-broker': {
        when: 'You have no broker, or filed it yourself',
        do: 'Look for the 5106 in your own papers. CBP’s bonds team answers questions about it.',
      },
    },
  },
  'read-answer': {
    title: 'Check the answer',
    why: 'Name and number have to match one record, and that record cannot be linked to an account yet.',
    label: 'Check the answer',
    line: 'Do name and number match one record, not linked yet?',
    do: 'Check three things: the record is active, it is not linked to an ACE account, and your company reads its contact email. Copy the name exactly, with every comma, and the number with its hyphens. Do not open the form yet.',
    done: 'All three are true.',
    troubles: {
      'is-linked': {
        when: 'The record is linked to an account',
        do: 'Do not apply. Change your answer to “Where do you stand?”: “We have one but can’t get in”.',
      },
      'is-inactive': {
        when: 'The number is inactive',
        do: 'Have it reactivated first. Change your answer to “Where do you stand?”: “Something changed”, then “The importer number is inactive”.',
      },
      'is-voided': {
        when: 'The record is voided',
        do: 'Have it restored first. Change your answer to “Where do you stand?”: “Something changed”, then “The importer record is voided”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'The importer form takes only one. Where you are asked how many importer numbers you have, choose “Several”.',
      },
    },
  },
  'account-known': {
    title: 'Say what you found out',
    why: 'What comes next depends on it: is there an account, and who owns it?',
    label: 'Say what you found out',
    line: 'Change your answer under Steps.',
    do: 'Change your answer to “Where do you stand?”. Choose “We have no ACE account” only if the number is not linked and nobody ever logged in.',
    done: 'You see the steps that fit. What you checked off stays.',
    troubles: {
      'still-unknown': {
        when: 'Nobody can tell you',
        do: 'Do not apply to find out. Call ACE Support with your number. Or change your answer to “Where do you stand?”: “We have one but can’t get in”, and send CBP the lookup email.',
      },
    },
  },
  'fix-contact': {
    title: 'Wrong contact email? Have it corrected',
    why: 'The code goes to the email of the physical address on your 5106. If it is old or the broker’s, the code will not reach you.',
    label: 'Correct the 5106’s email',
    line: 'Only if it is old, or your broker’s.',
    do: 'Is the contact email right, and does your company read it? Then check this step off. Otherwise ask the broker to update the 5106 (a “TF” message). No broker? Send the paper form to a CBP Center or the Office of Finance.',
    who: 'Your broker does it electronically. Without a broker you do it on paper or by email to CBP.',
    need: 'The new email. Box 2E takes only one: that of the physical address.',
    done: 'The record shows the right email. After a change, the broker has confirmed it.',
    note: 'Do not put the broker’s email there: CBP advises against it.',
    troubles: {
      'inbox-closed': {
        when: 'That mailbox is closed, or nobody knows it',
        do: 'The code would go where nobody can read it. Have the email replaced before you apply.',
      },
      'inbox-shared': {
        when: 'Several people share that inbox',
        do: 'Agree on who opens CBP’s email and reads the code out. Tell the others to leave it alone.',
      },
      'inbox-filtered': {
        when: 'A mail gateway holds email from outside',
        do: 'Ask IT before you start: have email from @cbp.dhs.gov let through, and someone ready who can release it.',
      },
      'brokers-email': {
        when: 'Box 2E holds the broker’s email',
        do: 'The form goes on, but the code never reaches you. Have the email replaced first.',
      },
      'still-old': {
        when: 'The old address still shows',
        do: 'Wait for the broker’s confirmation: a code sent to the old address is lost. CBP calls five business days typical for a change of name or address.',
      },
    },
  },
  'compare-record': {
    title: 'Compare name and number with your 5106',
    why: 'The form goes on only if name and number match one record.',
    label: 'Compare with your 5106',
    line: 'Both right? Try it with, or without, the two characters after it.',
    do: 'Copy name and number from the 5106, character by character. Both right? Try the number with, or without, the two characters after it (often 00).',
    need: 'The 5106 as CBP has it today: the ready-made email asks your broker for it.',
    done: 'The form goes on and asks for the code.',
    troubles: {
      'still-refused': {
        when: 'It still finds no match',
        do: 'Send your broker the ready-made email: it asks for the exact name and the full number.',
      },
    },
  },
  'contact-address': {
    title: 'Start over with your contact’s own address',
    why: 'If the email on the form differs from the one on the 5106, no code may come.',
    label: 'Start over with that email',
    line: 'Only if your contact may own the account: the email becomes its login.',
    do: 'Start over and type your contact’s own email on the form, if that person may own the account: the email becomes the login. Otherwise have the 5106 corrected first.',
    need: 'Your contact on the phone, with that inbox open.',
    done: 'The code has come.',
    troubles: {
      'not-the-owner': {
        when: 'Your contact is not to own the account',
        do: 'Ask your broker to put the future owner’s email on the 5106 first. The ready-made email asks for it.',
      },
    },
  },
  'try-login': {
    title: 'Log in with that email, or choose another',
    why: 'The form refuses an email that already belongs to an ACE user.',
    label: 'Try that email’s login',
    line: 'Your company is there? Then it has an account. If not, use another email.',
    do: 'At ace.cbp.gov log in with the email that the form refused. Is your company there? Do not apply: change your answer to “Where do you stand?”. Otherwise choose another email for the form.',
    done: 'You know whether your company is there.',
    troubles: {
      'no-password': {
        when: 'The password is lost, or the email is someone else’s',
        do: 'Yours? Choose Forgot Password. Someone else’s? Do not log in for them: choose another email.',
      },
    },
  },
  'owner-gate': {
    title: 'Choose the login’s email and the owner',
    why: 'The email becomes the login, and the person becomes the account’s owner.',
    label: 'Choose email and owner',
    line: 'The email becomes the login, the person the account’s owner.',
    do: 'Choose a person who stays, will read this inbox in a year, and may sign for the company. The form refuses an email that already belongs to an ACE user.',
    who: 'Someone who can decide for the company.',
    done: 'You have written down a name and an email, and that person knows.',
    note: 'With another email than the 5106’s, the form may send no code. The same email is safest for the code. Another? Have the 5106 changed first, or your contact on the phone.',
    troubles: {
      'is-user': {
        when: 'The email already belongs to an ACE user',
        do: 'The form refuses it. Log in with it. Your company is there? Do not apply: change your answer to “Where do you stand?”. Otherwise use another address.',
      },
      'is-leaving': {
        when: 'The person may leave soon',
        do: 'Choose someone who stays: only the owner can let others back in.',
      },
      'for-client': {
        when: 'You are a broker and apply for a client',
        do: 'Type the client’s email, never your own: it becomes the client’s login. Name an owner at the client.',
      },
      'for-owner': {
        when: 'You fill the form in for the owner',
        do: 'It creates the account for the owner you name. Make sure before you start that you may do that for the company.',
      },
      'not-authorised': {
        when: 'Nobody is sure who may sign',
        do: 'Ask whoever signs for the company before you start: on the last page you sign for it.',
      },
    },
  },
  'all-at-hand': {
    title: 'Get everything ready before the ten minutes start',
    why: 'The code is valid for ten minutes. If the contact does not answer in that time, you start the whole application over.',
    label: 'Get everything at hand',
    line: 'Your contact on the phone, their inbox open.',
    do: 'Get your contact on the phone, with their inbox open, before you open the form.',
    need: 'Name and number as on the 5106, and the email for the login. The owner’s role, first and last name, address, email and telephone number, and your contact’s name, phone and email.',
    done: 'Everything is in front of you, and your contact is on the line.',
    note: 'CBP has a video: search cbp.gov for “Applying for an ACE Portal Importer Account and Enrolling in ACH Refunds”.',
    troubles: {
      'contact-far': {
        when: 'The contact is many time zones away',
        do: 'Agree on a time at which both of you are at work, and write it down in both time zones. The code lasts ten minutes from when CBP sends it.',
      },
      'contact-away': {
        when: 'Nobody can open that inbox now',
        do: 'Do not start. After ten minutes you would have to start over.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
