/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const getReady = {
  details: {
    'ask-broker': {
      do: 'Send one email to your customs broker, or whoever filed the CBP Form 5106: it asks for the exact name, the number with every suffix, the point-of-contact email tied to the physical address (box 2E on paper), whether the record is active, inactive or voided, and whether it is linked to an ACE account.',
      need: 'The legal name of your company and its importer number, as far as you know them.',
      done: 'You have an answer to each of the questions, in writing.',
    },
    'read-answer': {
      do: 'Go on with the form only if the record is active, has a contact email that your company reads, and is not linked to an ACE account. Copy name and number exactly, commas and hyphens included.',
      done: 'You can say of each point of the answer that it fits.',
    },
    'fix-contact': {
      do: 'Ask the broker to update the 5106 (a “TF” message) with a contact email that your company reads. Without a broker, send the paper form.',
      who: 'Brokers and companies that file for themselves update it electronically or in the portal; others on paper or by email to CBP.',
      need: 'The new email; only one is reported to fit in box 2E, the one of the physical address.',
      done: 'The broker confirms that the record shows the new email. Only then start the form.',
      note: 'CBP advises against the broker’s own email as point of contact.',
    },
    'owner-gate': {
      do: 'Answer three questions about the person: still here and reading this inbox in a year? Not an ACE user yet? Authorized to bind the company? Three times yes, or choose somebody else.',
      who: 'Somebody who may decide for the company.',
      done: 'A name and an email are written down, and the person knows.',
      note: 'The person who applies and the 5106 contact can be two people; the same address is the safest, and otherwise the contact has to be reachable during the ten minutes.',
    },
    'all-at-hand': {
      do: 'Get the 5106 contact on the phone, at that inbox, before you open the form.',
      need: 'Name and number as on the 5106, the email for the log-in, the owner’s first and last name, address, telephone number; fiscal year end, DUNS number and website are reported to be optional.',
      done: 'Everything is in front of you, and the contact answers.',
    },
  },
  troubles: {
    'ask-broker': {
      'no-answer': {
        when: 'The broker does not answer',
        do: 'Ask the other brokers who have filed for you. CBP’s FAQ names the bonds team for questions about the 5106.',
      },
      'no-broker': {
        when: 'You have no broker, or filed it yourself',
        do: 'Look for the 5106 in your own papers; CBP’s FAQ names the bonds team for questions about it.',
      },
    },
    'read-answer': {
      'is-linked': {
        when: 'The record is linked to an account',
        do: 'Do not apply. Change your case to “number linked, owner unknown” and find the owner.',
      },
      'is-inactive': {
        when: 'The number is inactive',
        do: 'Have it reactivated first: change your case to “inactive number”.',
      },
      'is-voided': {
        when: 'The record is voided',
        do: 'The bonds team comes first: change your case to “voided record”.',
      },
      'several-numbers': {
        when: 'There are several importer numbers',
        do: 'The importer form takes one. Change your case to “several importer numbers”.',
      },
    },
    'fix-contact': {
      'brokers-email': {
        when: 'Box 2E holds the broker’s email',
        do: 'The application is reported to seem to go through while the code never comes to you. Have it replaced first.',
      },
      'still-old': {
        when: 'The old address still shows',
        do: 'CBP’s FAQ of 2019 calls some days typical. Wait for the broker’s confirmation rather than lose a code.',
      },
    },
    'owner-gate': {
      'is-user': {
        when: 'The email already belongs to an ACE user',
        do: 'The form refuses it. Take another address, or log in with this one and look what it sees.',
      },
      'is-leaving': {
        when: 'The person may leave soon',
        do: 'Choose somebody who stays: proxies and users are let back in by the owner alone.',
      },
      'not-authorised': {
        when: 'Nobody is sure who may sign',
        do: 'Ask whoever signs for the company before you start. The last page is a statement on its behalf.',
      },
    },
    'all-at-hand': {
      'contact-away': {
        when: 'The contact cannot be reached now',
        do: 'Do not start. After ten minutes the application starts over.',
      },
    },
  },
} as const;
