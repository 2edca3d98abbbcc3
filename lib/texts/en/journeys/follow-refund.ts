import type { followRefund as journey } from '../../../guide/journeys/follow-refund';
import type { JourneyTexts } from '../../journey-texts';

export const followRefund = {
  'check-lost': {
    title: 'Lost or stale check? Write to CBP',
    why: 'One help desk takes checks that were lost, went stale or came back.',
    label: 'Write about the check',
    line: 'One of CBP’s help desks takes lost and stale checks.',
    do: 'Write to revenuerefunds@cbp.dhs.gov, or call (317) 298-1200, extension 4015.',
    need: 'Entry number, amount and date of the check, and whether it was lost, stale or returned.',
    done: 'You have an answer in writing.',
    note: 'This help desk takes lost, stale-dated and undeliverable checks.',
    troubles: {
      'no-answer': { when: 'No answer comes', do: 'Call (317) 298-1200, extension 4015.' },
    },
  },
  'check-enrol': {
    title: 'Then add bank details for the next refund',
    why: 'CBP has paid refunds electronically since February 6, 2026.',
    label: 'Add bank details',
    line: 'Then the next refund is electronic.',
    do: 'Go through the part “Add bank details” for the number of the refund, with the two characters after it. Then come back here.',
    done: 'You see the bank details after Get Info/Refresh.',
    troubles: {
      'no-account-yet': {
        when: 'There is no ACE account, or you do not know',
        do: 'Change your answer to “Where do you stand?”, and follow those steps. You have asked for the check already.',
      },
    },
  },
  'rejected-enrol': {
    title: 'First add bank details',
    why: 'CBP rejected the refund because no bank details were on file.',
    label: 'Add bank details first',
    line: 'CBP rejected the refund because none were on file.',
    do: 'Go through the part “Add bank details” for the number of the refund, with the two characters after it. Then come back here.',
    done: 'You see the bank details after Get Info/Refresh.',
    troubles: {
      'was-enrolled': {
        when: 'The bank details were in already',
        do: 'Look at the two characters after the number (often 00): every number, with these two, needs its own bank details.',
      },
      'no-account': {
        when: 'There is no ACE account, or you do not know',
        do: 'Change your answer to “Where do you stand?”, and follow those steps first. Change it back when the bank details are in.',
      },
      'is-held': {
        when: 'The refund is not in REV-613, and ACE has no bank details',
        do: 'Enter the bank details: CBP holds the refund until they are in ACE. There is nothing to write.',
      },
    },
  },
  'returned-correct': {
    title: 'First correct the bank details',
    why: 'The bank sent the refund back because of the account that is in ACE.',
    label: 'Correct the bank details',
    line: 'For this refund’s number. Then press Get Info/Refresh.',
    do: 'Open the tab ACH Refund Authorization for the number of this refund, correct the bank details, and press Get Info/Refresh.',
    done: 'You see the right bank details after Get Info/Refresh.',
    troubles: {
      'was-check': { when: 'It was a check', do: 'Write to revenuerefunds@cbp.dhs.gov instead.' },
    },
  },
  'rejected-write': {
    title: 'Then ask for the refund again',
    why: 'A refund that was rejected or came back is sent again once you tell CBP that the bank details are in.',
    label: 'Ask for the refund again',
    line: 'Tell CBP that the bank details are in.',
    do: 'Write to frn-achrefundsupport@cbp.dhs.gov that the bank details are in, and ask for the refund again.',
    need: 'The number with the two characters after it, the entry numbers, and the day you saw the bank details after Get Info/Refresh. No account number.',
    done: 'The refund leaves REV-613 and shows in REV-603.',
    note: 'No interest runs while a refund is rejected.',
    note2: 'CBP recovers a rejected refund by hand: that takes longer than a first one.',
    troubles: {
      'no-reply': {
        when: 'Nothing comes in that time',
        do: 'Call (317) 298-1200, extension 1178, the line for ACH refunds.',
      },
      'came-back': {
        when: 'Your bank sent the refund back',
        do: 'Correct the bank details in the tab first, then send the same email. For CBP’s own steps search cbp.gov for “Replacement Refund Instructions”.',
      },
    },
  },
  fraud: {
    title: 'Know the scams',
    why: 'Scammers send links that look like CBP’s or ACE’s pages. CBP charges no fee for a refund.',
    label: 'Know the scams',
    line: 'Scammers send links that look like CBP’s or ACE’s pages.',
    do: 'Enter refund details only in ACE, and pay nobody a fee: CBP charges none. CBP’s pages end in .cbp.gov or .cbp.dhs.gov, its email in @cbp.dhs.gov.',
    note: 'CBP generally does not ask for an SSN, bank details or passwords by email or text, and it does not email CAPE updates.',
    note2:
      'Did someone ask you to change bank details by email or phone? Stop, and call a number you already know.',
    done: 'Everyone who handles refunds has read this.',
    troubles: {
      'asked-for-code': {
        when: 'Someone calls and asks for the code from CBP’s email',
        do: 'Give it to nobody who calls you. Call the colleague who is applying, at a number you already know. Nobody is? Report it to IEEPAFraud@cbp.dhs.gov.',
      },
      'asked-for-fee': {
        when: 'Someone asks for a fee or bank details in CBP’s name',
        do: 'It is a scam: give nothing, and report it to traderelations@cbp.dhs.gov.',
      },
      'offers-to-file': {
        when: 'Someone offers to file a CAPE declaration for you',
        do: 'Only you can, or the licensed broker who filed the entries. Say no to anyone else.',
      },
      'already-told': {
        when: 'Someone already has your data',
        do: 'Call your bank at a number you already know. Then report it to IEEPAFraud@cbp.dhs.gov.',
      },
    },
  },
  'file-refused': {
    title: 'Correct the file and upload it again',
    why: 'CBP checks the file first, and each entry after that. Its message names what is wrong.',
    label: 'Correct the file, upload again',
    line: 'CBP’s message names what is wrong.',
    do: 'Save CBP’s template as CSV: “Entry Number” in the first line, then one number of 11 characters a line, 9,999 at most. Correct what the message names, and upload it again.',
    done: 'File Upload Status says “accepted”, and you have a claim number.',
    note: 'Only some entries refused? The others stay in. Put the corrected ones on a new declaration.',
    troubles: {
      zeros: {
        when: 'Zeros at the front of a number are lost',
        do: 'Type an apostrophe directly before the zero, and save the file as CSV again.',
      },
      final: {
        when: 'It says “Entry Summary is in Final Liquidation Status”',
        do: 'There is nothing to correct: CAPE takes no entry liquidated more than 80 days ago. Ask your broker or counsel about deadlines.',
      },
      account: {
        when: 'It says “Account Mismatch”',
        do: 'Upload the file from the account whose full importer number is on those entries: one file for each number.',
      },
      unsafe: { when: 'It says that the file is unsafe', do: 'Save it again and upload it again.' },
      entry: {
        when: 'It refuses an entry, and the number is right',
        do: '“Statement Processing Not Complete”: wait, then file again. “Unexpected Error”: upload again. Anything else: ask the broker who filed the entry.',
      },
      technical: {
        when: 'You have a technical question',
        do: 'Write to IEEPARefunds@cbp.dhs.gov.',
      },
    },
  },
  cape: {
    title: 'IEEPA refund? File a CAPE declaration first',
    why: 'A CAPE declaration in an ACE account is the only way to ask CBP for an IEEPA refund.',
    label: 'IEEPA refund? File CAPE',
    line: 'A CAPE declaration is the only way to ask for it.',
    do: 'Check that a CAPE declaration was filed for your entries, by you or by the broker who filed them. Not an IEEPA refund? Then check this step off.',
    need: 'The entry numbers: report ES-003 shows the entries that may be eligible. CBP’s template: in the importer account open More, CAPE, Upload.',
    note: 'A declaration is a CSV file of entry numbers only, at most 9,999. Once accepted it cannot be changed, and each entry can be on only one.',
    note2:
      'A declaration is not a protest (180 days from liquidation) and not a court action. Their deadlines are not tracked here: ask your broker or counsel.',
    done: 'File Upload Status says “accepted”, and you have a claim number.',
    troubles: {
      'not-taken': {
        when: 'CAPE does not take an entry',
        do: 'CAPE takes entries not yet liquidated, or liquidated in the last 80 days, but none with drawback, an open protest or a reconciliation on file, and not every type. Not taken? Ask your broker or counsel about deadlines.',
      },
      'other-error': {
        when: 'Something else on an entry is wrong',
        do: 'Have your broker correct it before you file: after that, no correction is possible until liquidation.',
      },
      'filed-wrong': {
        when: 'An accepted declaration has a mistake',
        do: 'It cannot be changed or withdrawn. Forgotten entries go on a new one. About anything else ask your broker or counsel: after liquidation there is the protest.',
      },
      'open-bill': {
        when: 'You have an unpaid IEEPA bill',
        do: 'You need not pay it first: CBP has paused collecting these bills.',
      },
      'file-refused': {
        when: 'CAPE refuses the file, or fails',
        do: 'Write to IEEPARefunds@cbp.dhs.gov for technical questions about CAPE, to traderelations@cbp.dhs.gov for general ones.',
      },
      'some-refused': {
        when: 'Some entries were refused, or left out',
        do: 'The others stay in. Put the corrected or forgotten ones on a new declaration.',
      },
      'waiting-long': {
        when: 'It was accepted, but no money has come',
        do: 'Count from acceptance, and let the wait end first. Until then do not change the bank details and do not write.',
      },
    },
  },
  'count-days': {
    title: 'Count from the day of acceptance',
    why: 'CBP counts its time from acceptance. Until it is over there is nothing to correct.',
    label: 'Count 90 days from acceptance',
    line: 'Until then change nothing. Over? Check REV-603 and REV-613, then write to CBP.',
    do: 'Start the wait with the day on which CBP accepted the declaration. Until it is over, change no bank details. Follow ES-022, REV-603 and REV-613.',
    done: 'The money has come, or the wait is noted with its day.',
    troubles: {
      'time-is-over': {
        when: 'The time is over',
        do: 'Look at REV-603 first: did it come back, or pay a debt? Is REV-613 empty? Then write to IEEPARefunds@cbp.dhs.gov with the claim number.',
      },
      'bank-closes': {
        when: 'Your bank account closes meanwhile',
        do: 'Then do change the bank details, now: a refund to a closed account comes back. Change your answer to “Where do you stand?”: “Something changed”, then “Our bank”.',
      },
      'in-613': {
        when: 'REV-613 lists it',
        do: 'Then CBP rejected it: change your answer to “It was rejected: it is in report REV-613”.',
      },
      suspended: {
        when: 'The entry is extended, suspended or under review',
        do: 'CBP pays it when it is liquidated: start the wait “Refund after liquidation” on that day.',
      },
    },
  },
  diverted: {
    title: 'Ask which debt the refund paid',
    why: '“Funds Diverted” means that the money went to a debt to CBP.',
    label: 'Ask which debt it paid',
    line: 'The money went to a debt to CBP.',
    do: 'Ask your broker or counsel which bill it was. Leave the bank details as they are.',
    done: 'You know the bill.',
    troubles: {
      'not-owed': { when: 'You do not owe it', do: 'Ask your broker or counsel about a protest.' },
    },
  },
  'paid-elsewhere': {
    title: 'Settle who gets the refund',
    why: 'A payment that went to a notify party is a matter between you and that party. Before the CAPE declaration you can still change who is paid.',
    label: 'Settle who gets the refund',
    line: 'Paid? Ask that party. Not yet? Change the notify party before CAPE.',
    do: 'Paid already? Ask the notify party for the money. Not yet? Before the CAPE declaration, change the notify party in ACE, and have your broker change it on the entry summary (box 28).',
    done: 'You have an agreement in writing, or your broker confirms the change.',
    troubles: {
      'to-us': {
        when: 'You want to be paid yourself',
        do: 'Take the party off in ACE, under the tab Notify Parties, and add your own bank details. A party that is not on file there is not paid.',
      },
      'who-was-paid': {
        when: 'You do not know who was paid',
        do: 'Ask your broker for box 28 of the entry summary, and for the Form 4811.',
      },
    },
  },
  'report-place': {
    title: 'Find the reports',
    why: 'Run them from the Importer sub-account, not from the top account.',
    label: 'Find the reports',
    line: 'Run them from the importer sub-account.',
    do: 'Run reports from the importer sub-account. The REV reports are under Trade, Importer, Revenue, Refunds.',
    done: 'The report opens with your number.',
    note: 'Schedule a report to get it by email from bobjadm@cbp.dhs.gov. CBP sends none by itself.',
    troubles: {
      'report-empty': {
        when: 'Every report is empty',
        do: 'Switch from the top account to the importer sub-account. For REV-613, empty is good; REV-615 fills once refunds are issued.',
      },
      'no-account': {
        when: 'You have no ACE account',
        do: 'Ask your broker to run them for you: the reports are in the portal.',
      },
      'is-broker': {
        when: 'You are a broker',
        do: 'REV-603 is under Trade, Broker, Revenue, Refunds.',
      },
    },
  },
  'report-603': {
    title: 'REV-603: how far each refund has come',
    why: 'It shows pending and successful refunds, and those that came back.',
    label: 'Follow it in REV-603',
    line: 'It shows how far each refund has come.',
    do: 'Run REV-603, Trade Refund, and read the Refund Secondary Status.',
    done: 'It says “Treasury Issued”.',
    note: '“Sent to Treasury”: on its way. “Funds Diverted”: it paid a debt to CBP. “Check/ACH Returned”: it came back.',
    troubles: {
      diverted: {
        when: 'It says “Funds Diverted”',
        do: 'The money paid a debt to CBP. Ask your broker or counsel which one.',
      },
      returned: {
        when: 'It says “Check/ACH Returned”',
        do: 'Enter or correct the bank details for this number, then write to frn-achrefundsupport@cbp.dhs.gov. Was it a check? Write to revenuerefunds@cbp.dhs.gov.',
      },
      'no-money': {
        when: 'The refund was issued, but no money came',
        do: 'Let the wait for the deposit end. Then check the bank details for this number and call ACH refund support at (317) 298-1200, extension 1178.',
      },
    },
  },
  'report-613': {
    title: 'REV-613: refunds that bounced',
    why: 'Empty is good: no refund was rejected because bank details were missing.',
    label: 'Check that REV-613 is empty',
    line: 'It lists refunds rejected because bank details were missing.',
    do: 'Run REV-613, ACH Rejected Refunds.',
    done: 'It is empty, or you have written about every line.',
    troubles: {
      'has-rows': {
        when: 'It has lines',
        do: 'CBP rejected those refunds. First add bank details for this number and see them after Get Info/Refresh. Then write to frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
  },
  'report-615': {
    title: 'REV-615: CAPE refunds, entry by entry',
    why: 'It shows each entry of a CAPE declaration with its refund, once refunds are issued.',
    label: 'Look at report REV-615',
    line: 'It shows each entry of a CAPE declaration with its refund.',
    do: 'Run REV-615, Trade CAPE Detail Refund.',
    done: 'Each entry of your declaration is there.',
    note: 'It is empty until refunds are issued. That is not an error.',
    troubles: {
      'no-declaration': {
        when: 'An entry is missing',
        do: 'Look in ES-022: it shows which entries were accepted.',
      },
    },
  },
  'report-es022': {
    title: 'ES-022: declaration, entry, refund',
    why: 'Follow it from acceptance on: it links each accepted declaration to its entries and refunds.',
    label: 'Look at report ES-022',
    line: 'It links declaration, entry and refund.',
    do: 'Run ES-022, CAPE Entry Summary.',
    done: 'Each entry shows principal and interest.',
    troubles: {
      'sums-differ': {
        when: 'The sums are not what you expect',
        do: 'Interest is included, each liquidation date brings its own deposit, and duty you still owe on an entry is taken off. That can even leave a bill. Ask your broker.',
      },
    },
  },
} as const satisfies JourneyTexts<typeof journey>;
