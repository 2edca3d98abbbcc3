/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const getReady = {
  details: {
    'ask-broker': {
      do: 'Send one email to your customs broker, or whoever filed the CBP Form 5106. The ready email below asks for the exact name, every suffix, the contact email (box 2E on paper), the record’s status, and whether it is linked to an ACE account.',
      need: 'Your company’s legal name and importer number, as far as you know them.',
      done: 'You have every answer in writing.',
    },
    'read-answer': {
      do: 'The record fits the form only if it is active, not linked to an ACE account, and has a contact email your company reads. Copy the name exactly, with every comma, and the number with its hyphens; do not open the form yet.',
      done: 'You can say yes to each of these points.',
    },
    'account-known': {
      do: 'Change your answer to “Where do you stand?”. Choose “We have no ACE account” only if the number is not linked and nobody ever logged in.',
      done: 'Another case is shown. What you checked off stays.',
    },
    'fix-contact': {
      do: 'Is the contact email right, and read by your company? Then check this step off. Otherwise ask the broker to update the 5106 (a “TF” message); without a broker, send the paper form to a CBP Center or the Office of Finance.',
      who: 'Brokers and companies that file for themselves update it electronically or in the portal. Others do it on paper or by email to CBP.',
      need: 'The new email. Box 2E takes only one, the one for the physical address.',
      done: 'The record shows the right email; after a change, the broker has confirmed it.',
      note: 'CBP advises against the broker’s own email as point of contact.',
    },
    'owner-gate': {
      do: 'Choose a person who stays, who will read this inbox in a year, and who may sign for the company. The email has to be one that no ACE user has yet.',
      who: 'Someone who can decide for the company.',
      done: 'You have written down a name and an email, and the person knows.',
      note: 'If the email you type differs from the 5106’s, the form may send no code. Same address: safest for the code. Another: have your contact reachable, or have the 5106 changed first.',
    },
    'all-at-hand': {
      do: 'Get the 5106 contact on the phone, with that person’s inbox open, before you open the form.',
      need: 'Name and number as on the 5106, and the email for the login. The owner’s role, first and last name, address, email and telephone number, and your contact’s name and email. Optional: fiscal year end, DUNS number and website.',
      done: 'Everything is in front of you, and the contact is on the line.',
      note: 'CBP has a video: search cbp.gov for “Applying for an ACE Portal Importer Account and Enrolling in ACH Refunds”.',
    },
  },
  troubles: {
    'ask-broker': {
      'no-answer': {
        when: 'The broker does not answer',
        do: 'Ask the other brokers who have filed for you. For questions about the 5106, CBP’s FAQ names the bonds team.',
      },
      'no-broker': {
        when: 'You have no broker, or filed it yourself',
        do: 'Look for the 5106 in your own papers. For questions about it, CBP’s FAQ names the bonds team.',
      },
    },
    'read-answer': {
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
    'account-known': {
      'still-unknown': {
        when: 'Nobody can tell you',
        do: 'Do not apply to find out. Choose “The number is linked, but the owner is unknown, gone or dormant” and ask CBP with the lookup email.',
      },
    },
    'fix-contact': {
      'brokers-email': {
        when: 'Box 2E holds the broker’s email',
        do: 'The application seems to go through, but the code never reaches you. Have the email replaced first.',
      },
      'still-old': {
        when: 'The old address still shows',
        do: 'CBP’s FAQ of 2019 calls five business days typical for a change of name or address. Wait for the broker’s confirmation rather than lose a code.',
      },
    },
    'owner-gate': {
      'is-user': {
        when: 'The email already belongs to an ACE user',
        do: 'The form refuses it. Log in with it: if it shows your company, do not apply and change your answer about the ACE account; otherwise use another address.',
      },
      'is-leaving': {
        when: 'The person may leave soon',
        do: 'Choose someone who is staying: only the owner can let proxies and users back in.',
      },
      'not-authorised': {
        when: 'Nobody is sure who may sign',
        do: 'Ask whoever signs for the company before you start. The last page is a statement on its behalf.',
      },
    },
    'all-at-hand': {
      'contact-away': {
        when: 'You cannot reach the contact now',
        do: 'Do not start. After ten minutes you would have to start the application over.',
      },
    },
  },
} as const;
