import type { specialCases as journey } from '../../../guide/journeys/special-cases';
import type { JourneyTexts } from '../../journey-texts';

export const specialCases = {
  'which-application': {
    title: 'Several numbers: use the web form',
    why: 'The importer form takes only one importer number.',
    label: 'Use CBP’s web form',
    line: 'The importer form takes only one number.',
    do: 'Apply once, for all numbers, with CBP’s “ACE Portal Account Application Web Form”.',
    need: 'Every number in full, with the two characters after it, and whether one of them is linked. The ready-made email asks your broker.',
    done: 'You have applied once for all numbers, and have your login details.',
    note: 'Open the web form from CBP’s page “IEEPA Duty Refunds”, never from a link in an email.',
    troubles: {
      'no-answer': {
        when: 'No answer comes',
        do: 'Do not apply again. Write to ACE.Applications@cbp.dhs.gov with the day on which you applied.',
      },
      'one-linked': {
        when: 'One of the numbers is already linked',
        do: 'CBP refuses a new application for it. Change your answer to “Where do you stand?”: “We have one but can’t get in”.',
      },
      'form-not-found': {
        when: 'You cannot find the web form',
        do: 'Write to ACE.Applications@cbp.dhs.gov and ask. Do not use the importer form instead.',
      },
    },
  },
  'whose-entry': {
    title: 'Ask who was the importer of record',
    why: 'CBP refunds only the importer of record, or its notify party. For many shipments that was the carrier.',
    label: 'Ask whose entry it was',
    line: 'Whoever billed the duty has the entry summary: it names the importer of record.',
    do: 'Ask the carrier, or whoever billed the duty, for the entry summary (CBP Form 7501). Look at “Importer of Record Name and Address”. The ready-made email asks for it.',
    done: 'You know whose name is there. Then change your answer to “Whose name is in the importer-of-record box of your entry summary?”.',
    note: 'UPS and FedEx say that they file and pass the refund on; DHL has a form for it.',
    troubles: {
      'no-summary': {
        when: 'They have no entry summary for you',
        do: 'Ask them who was the importer of record. CBP refunds only that party, or its notify party.',
      },
    },
  },
  'ask-importer': {
    title: 'Ask the importer of record for your refund',
    why: 'CBP refunds only the importer of record, or its notify party.',
    label: 'Ask the importer of record',
    line: 'CBP refunds only them, or their notify party.',
    do: 'Ask the carrier or seller in the importer-of-record box whether it has asked for the refund, and how it passes it on. The ready-made email asks for both.',
    done: 'You have an answer in writing.',
    note: 'UPS and FedEx say that they file and pass the refund on; DHL has a form for it.',
    troubles: {
      'some-are-ours': {
        when: 'Your own name is on other entries',
        do: 'For those you need an account: change your answer to “Ours”.',
      },
    },
  },
  'site-down': {
    title: 'Wait, and send nothing twice',
    why: 'The portal turns people away at busy times.',
    label: 'Wait, send nothing twice',
    line: 'Come back early in the morning, Eastern time.',
    do: 'Wait half an hour to an hour, or come back early in the morning, Eastern time. Send nothing a second time before you know about the first.',
    done: 'The page answers again.',
    note: 'A claim number, or an email from CBP, means that it went through.',
    troubles: { lasts: { when: 'It stays down', do: 'Call ACE Support at 866-530-4172.' } },
  },
  'add-user': {
    title: 'Add your broker or a colleague as a user',
    why: 'Each person needs a login of their own: logins cannot be shared.',
    label: 'Add the user',
    line: 'Under Tools, as the account’s owner.',
    do: 'Tools, Add User, type the email twice, Continue, Continue. Access to Top Account: Yes. Cross Account Access: Yes, and your top account. Save and Exit. Then Roles, Full Access, Ok, > beside Importer, Done, and confirm.',
    done: 'The new user has logged in once.',
    note: 'Full Access opens the bank details too. Give it only if you want that.',
    troubles: {
      'no-add-user': {
        when: 'You do not find Add User',
        do: 'Log in as the owner. Not the owner? Ask the owner to add the person.',
      },
      'someone-left': {
        when: 'It is for someone who took over from a colleague',
        do: 'Do not pass the old login on. Add the new person with an email of their own.',
      },
    },
  },
  'name-changed': {
    title: 'First have the 5106 changed',
    why: 'CBP compares your name with that record.',
    label: 'Have the 5106 changed',
    line: 'Your broker can file it. The account comes after.',
    do: 'Ask your broker to change name or address on the 5106. New name, or merged? Then use CBP’s web form for the account, too: “Update TAO information”.',
    done: 'The broker has confirmed the change on the 5106, and you have sent the web form if the name is new.',
    troubles: {
      'no-account': {
        when: 'There is no ACE account yet',
        do: 'Wait for the new name on the 5106. Then change your answer to “Where do you stand?”: “We have no ACE account”.',
      },
      merged: {
        when: 'Two companies became one',
        do: 'Ask your broker first which importer number stays.',
      },
    },
  },
  'inactive-number': {
    title: 'Have the number reactivated',
    why: 'CBP can set a number to inactive after a year without use. That is not the 45-day rule for logins.',
    label: 'Have the number reactivated',
    line: 'Your broker can do it, or a Form 5106.',
    do: 'Ask your broker to reactivate it (a “TP” message, action A). Without a broker, email a completed 5106 to a Center Entry Specialist Team with the subject “IOR reactivation request”, and say that it reactivates a number that is “20-Inactive”.',
    who: 'The broker. Without one, the company itself.',
    done: 'The broker confirms that the number is active. Then change your answer to “Where do you stand?”.',
    note: 'CBP calls the status “20-Inactive”. It can come after a year without use.',
    troubles: {
      'which-center': {
        when: 'You do not know which Center',
        do: 'Ask the importer of record program: it answers questions about the 5106.',
      },
      'is-login': {
        when: 'It is the login that does not work',
        do: 'A login locks after 45 days without use. Open “Help” and choose “I cannot log in”.',
      },
      'is-voided-too': {
        when: 'The record is voided, not inactive',
        do: 'Change your answer to “The importer record is voided”: CBP’s bonds team restores it.',
      },
    },
  },
  'voided-number': {
    title: 'Have the voided record restored',
    why: 'CBP’s bonds team restores it. It needs a signed 5106 and proof of the number.',
    label: 'Write to the bonds team',
    line: 'Send a signed 5106 and proof of the number.',
    do: 'Email BONDQUESTIONS@cbp.dhs.gov with the subject “Void IR#”.',
    need: 'A CBP Form 5106 signed by an officer of the company, and proof of the number. EIN: paper from the IRS of the last 12 months that shows EIN and name (a 147C letter: call the IRS at 800-829-0115). SSN: the card, both sides, or page one of your last tax return. CBP-assigned: the 5106 alone. If your broker signs: a power of attorney no more than a year old.',
    done: 'Your broker looks it up and sees it active: CBP does not tell you. Then change your answer to “Where do you stand?”.',
    note: 'Check first that it is voided, not inactive. Is the number a Social Security number? Keep it out of the subject.',
    troubles: {
      'is-dormant': {
        when: 'Someone says “voided ACE account”',
        do: 'Only an importer record can be voided. A locked login gets reactivated.',
      },
      'not-accepted': {
        when: 'CBP refuses a paper',
        do: 'CBP does not take a W-9, an application on form SS-4, state papers, or anything you sent to the IRS yourself.',
      },
    },
  },
  'foreign-account': {
    title: 'Open a U.S. bank account',
    why: 'Refunds go only to a U.S. bank account.',
    label: 'Open a U.S. bank account',
    line: 'Refunds go only to a U.S. bank account.',
    do: 'Open a U.S. bank account in the name of the importer of record.',
    done: 'You have its numbers in writing. Then change your answer to “Where do you stand?”: you see the steps that follow.',
    troubles: {
      'own-name': {
        when: 'The account is in another company’s name',
        do: 'It has to be in the name of the importer of record. Open one, or name a notify party.',
      },
    },
  },
  'foreign-designee': {
    title: 'Or: name a notify party',
    why: 'A notify party with a U.S. bank account in ACE receives your refunds, but only for entries that name it.',
    label: 'Or: name a U.S. recipient',
    line: 'A notify party with bank details in ACE can receive your refunds.',
    do: 'Get two things done: the party is on file in ACE (Form 4811, or your portal account), and its number is on the entry summary (box 28, Reference Number).',
    need: 'A party with a U.S. bank account in its own ACE account. In your portal account, name it under the tab Notify Parties.',
    done: 'Your broker confirms both for your entries, and the party sees its bank details in ACE.',
    note: 'Ask your broker about entries already filed, before the CAPE declaration: after it they cannot be corrected until liquidation.',
    troubles: {
      'not-enrolled': {
        when: 'The party has no bank details in ACE',
        do: 'CBP pays only to bank details in ACE. Ask the party to enter them in its own account, and to tell you when it sees them after Get Info/Refresh.',
      },
      'only-one': {
        when: 'Only one of the two is done',
        do: 'The refund stays with the importer. CBP holds it if the importer has no bank details in ACE.',
      },
    },
  },
  waiver: {
    title: 'Ask for a waiver',
    why: 'Waivers are very limited: with rare exceptions CBP pays by ACH. You need one of the grounds in 31 CFR part 208.',
    label: 'Ask for a waiver',
    line: 'Very limited: the grounds are in 31 CFR part 208.',
    do: 'Write to CBP’s Revenue Division at frn-achrefundsupport@cbp.dhs.gov, and name the ground in 31 CFR part 208 that fits you.',
    done: 'You have an answer in writing.',
    need: 'The importer, the refunds, and the ground in 31 CFR part 208.',
    troubles: {
      'no-answer': {
        when: 'No answer comes',
        do: 'Do not wait for it. Go on with the other two ways, and ask your broker or counsel.',
      },
    },
  },
  'other-account': {
    title: 'Apply for your own account',
    why: 'A surety or another party that receives refunds uses CBP’s web form.',
    label: 'Get your own account',
    line: 'A surety or another party uses CBP’s web form.',
    do: 'Do you already log in to ACE as your company? Then check this step off and do not apply. Otherwise apply with CBP’s “ACE Portal Account Application Web Form”.',
    done: 'You can log in to your own account.',
    note: 'Open the web form from CBP’s page “IEEPA Duty Refunds”, never from a link in an email.',
    troubles: {
      'form-not-found': {
        when: 'You cannot find the web form',
        do: 'Ask ACE Support where to find it.',
      },
    },
  },
  'party-account': {
    title: 'Get your own account',
    why: 'Brokers and 4811 notify parties can use the importer form too.',
    label: 'Get your own account',
    line: 'Brokers and notify parties can use the importer form too.',
    do: 'Do you already log in to ACE as your company? Then check this step off and do not apply. Brokers and notify parties with one importer number and a 5106 can use the importer form; others use CBP’s web form.',
    who: 'Everyone who receives refunds of duties, taxes and fees: importers, brokers, filers, sureties and others.',
    done: 'You can log in to your own account.',
    need: 'Name and number as on your own 5106, a number that is not linked to an account, and your contact on the phone: the code is valid for ten minutes.',
    note: 'Open the web form from CBP’s page “IEEPA Duty Refunds”, never from a link in an email.',
    troubles: {
      'no-5106': {
        when: 'You have no CBP Form 5106 on file',
        do: 'Ask ACE Support which application to use: the importer form checks against that record.',
      },
    },
  },
  'party-enrol': {
    title: 'Add your bank details',
    why: 'A notify party enters its bank details in its own account, not in the client’s.',
    label: 'Add your bank details',
    line: 'In your own account, not in the client’s.',
    do: 'In your own portal account, open your own importer number and the tab ACH Refund Authorization, and press Get Info/Refresh. Nothing there? Enter your own bank details. Never enter them in a client’s account.',
    done: 'You see your bank details after Get Info/Refresh.',
    note: 'You get a refund only where the entry summary names you (box 28) and you are on file as notify party.',
    note2: 'The tab needs an Importer sub-account. None? Ask for it with CBP’s web form.',
    troubles: {
      'not-yet': {
        when: 'A refund was due before you added bank details',
        do: 'It goes to the importer’s own bank account, or CBP holds it. Tell the importer.',
      },
      'no-tab': {
        when: 'You do not find the tab',
        do: 'It needs an Importer sub-account, also for brokers and sureties. Ask for it with the ACE Portal Account Application Web Form.',
      },
    },
  },
  'client-data': {
    title: 'Keep each client’s access separate',
    why: 'Only the client can open its account to you: a broker’s client records are confidential (19 CFR 111.24).',
    label: 'Keep each client’s access apart',
    line: 'Only the client can open up its account.',
    do: 'Use your own login, and only with the client’s consent. Do not pass one client’s data to another.',
    done: 'Each client knows who has access.',
    troubles: {
      'applies-for': {
        when: 'You fill in the importer form for a client',
        do: 'Type the client’s email, never your own: it becomes the client’s login. Name an owner at the client, and let the client say that you may submit.',
      },
      'shared-login': {
        when: 'A client offers you a login',
        do: 'Logins cannot be shared. Ask to be added as a user.',
      },
      'wants-in': {
        when: 'A client wants to add you as a user',
        do: 'The client opens Tools, Add User, types your email, chooses the top account, then Roles. Full Access opens the bank details too: tell the client.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
