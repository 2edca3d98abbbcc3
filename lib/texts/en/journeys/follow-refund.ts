/**
 * The texts about each step: what to do, what is needed, how to tell that it is done, and what can
 * go wrong.
 */
export const followRefund = {
  details: {
    'check-lost': {
      do: 'Write to revenuerefunds@cbp.dhs.gov, or call (317) 298-1200, extension 4015.',
      need: 'Entry number, amount and date of the check, and whether it was lost, stale or returned.',
      done: 'You have an answer in writing.',
      note: 'This help desk takes lost, stale-dated and undeliverable checks.',
    },
    'check-enrol': {
      do: 'Go through the part “Add bank details” for the number of the refund, with the two characters after it. Then come back here.',
      done: 'You see the bank details after Get Info/Refresh.',
    },
    'rejected-enrol': {
      do: 'Go through the part “Add bank details” for the number of the refund, with the two characters after it. Then come back here.',
      done: 'You see the bank details after Get Info/Refresh.',
    },
    'rejected-write': {
      do: 'Write to frn-achrefundsupport@cbp.dhs.gov that the bank details are in, and ask for the refund again.',
      need: 'The number with the two characters after it, the entry numbers, and the day you saw the bank details after Get Info/Refresh. No account number.',
      done: 'The refund leaves REV-613 and shows in REV-603.',
      note: 'No interest runs while a refund is rejected.',
      note2: 'CBP recovers a rejected refund by hand: that takes longer than a first one.',
    },
    'report-place': {
      do: 'Run reports from the importer sub-account. The REV reports are under Trade, Importer, Revenue, Refunds.',
      done: 'The report opens with your number.',
      note: 'Schedule a report to get it by email from bobjadm@cbp.dhs.gov. CBP sends none by itself.',
    },
    'report-603': {
      do: 'Run REV-603, Trade Refund, and read the Refund Secondary Status.',
      done: 'It says “Treasury Issued”.',
      note: '“Sent to Treasury”: on its way. “Funds Diverted”: it paid a debt to CBP. “Check/ACH Returned”: it came back.',
    },
    'report-613': {
      do: 'Run REV-613, ACH Rejected Refunds.',
      done: 'It is empty, or you have written about every line.',
    },
    'report-615': {
      do: 'Run REV-615, Trade CAPE Detail Refund.',
      done: 'Each entry of your declaration is there.',
      note: 'It is empty until refunds are issued. That is not an error.',
    },
    'report-es022': {
      do: 'Run ES-022, CAPE Entry Summary.',
      done: 'Each entry shows principal and interest.',
    },
    cape: {
      do: 'Check that a CAPE declaration was filed for your entries, by you or by the broker who filed them. Not an IEEPA refund? Then check this step off.',
      need: 'The entry numbers: report ES-003 shows the entries that may be eligible. CBP’s template: in the importer account open More, CAPE, Upload.',
      note: 'A declaration is a CSV file of entry numbers only, at most 9,999. Once accepted it cannot be changed, and each entry can be on only one.',
      note2:
        'A declaration is not a protest (180 days from liquidation) and not a court action. Their deadlines are not tracked here: ask your broker or counsel.',
      done: 'File Upload Status says “accepted”, and you have a claim number.',
    },
    fraud: {
      do: 'Enter refund details only in ACE, and pay nobody a fee: CBP charges none. CBP’s pages end in .cbp.gov or .cbp.dhs.gov, its email in @cbp.dhs.gov.',
      note: 'CBP generally does not ask for an SSN, bank details or passwords by email or text, and it does not email CAPE updates.',
      note2:
        'Did someone ask you to change bank details by email or phone? Stop, and call a number you already know.',
      done: 'Everyone who handles refunds has read this.',
    },
    'returned-correct': {
      do: 'Open the tab ACH Refund Authorization for the number of this refund, correct the bank details, and press Get Info/Refresh.',
      done: 'You see the right bank details after Get Info/Refresh.',
    },
    'file-refused': {
      do: 'Save CBP’s template as CSV: “Entry Number” in the first line, then one number of 11 characters a line, 9,999 at most. Correct what the message names, and upload it again.',
      done: 'File Upload Status says “accepted”, and you have a claim number.',
      note: 'Only some entries refused? The others stay in. Put the corrected ones on a new declaration.',
    },
    'count-days': {
      do: 'Start the wait with the day on which CBP accepted the declaration. Until it is over, change no bank details. Follow ES-022, REV-603 and REV-613.',
      done: 'The money has come, or the wait is noted with its day.',
    },
    diverted: {
      do: 'Ask your broker or counsel which bill it was. Leave the bank details as they are.',
      done: 'You know the bill.',
    },
    'paid-elsewhere': {
      do: 'Paid already? Ask the notify party for the money. Not yet? Before the CAPE declaration, change the notify party in ACE, and have your broker change it on the entry summary (box 28).',
      done: 'You have an agreement in writing, or your broker confirms the change.',
    },
  },
  troubles: {
    'returned-correct': {
      'was-check': {
        when: 'It was a check',
        do: 'Write to revenuerefunds@cbp.dhs.gov instead.',
      },
    },
    'file-refused': {
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
      unsafe: {
        when: 'It says that the file is unsafe',
        do: 'Save it again and upload it again.',
      },
      entry: {
        when: 'It refuses an entry, and the number is right',
        do: '“Statement Processing Not Complete”: wait, then file again. “Unexpected Error”: upload again. Anything else: ask the broker who filed the entry.',
      },
      technical: {
        when: 'You have a technical question',
        do: 'Write to IEEPARefunds@cbp.dhs.gov.',
      },
    },
    'count-days': {
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
    diverted: {
      'not-owed': {
        when: 'You do not owe it',
        do: 'Ask your broker or counsel about a protest.',
      },
    },
    'paid-elsewhere': {
      'to-us': {
        when: 'You want to be paid yourself',
        do: 'Take the party off in ACE, under the tab Notify Parties, and add your own bank details. A party that is not on file there is not paid.',
      },
      'who-was-paid': {
        when: 'You do not know who was paid',
        do: 'Ask your broker for box 28 of the entry summary, and for the Form 4811.',
      },
    },
    'check-lost': {
      'no-answer': {
        when: 'No answer comes',
        do: 'Call (317) 298-1200, extension 4015.',
      },
    },
    'check-enrol': {
      'no-account-yet': {
        when: 'There is no ACE account, or you do not know',
        do: 'Change your answer to “Where do you stand?”, and follow those steps. You have asked for the check already.',
      },
    },
    'rejected-enrol': {
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
    'rejected-write': {
      'no-reply': {
        when: 'Nothing comes in that time',
        do: 'Call (317) 298-1200, extension 1178, the line for ACH refunds.',
      },
      'came-back': {
        when: 'Your bank sent the refund back',
        do: 'Correct the bank details in the tab first, then send the same email. For CBP’s own steps search cbp.gov for “Replacement Refund Instructions”.',
      },
    },
    'report-place': {
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
    'report-603': {
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
    'report-613': {
      'has-rows': {
        when: 'It has lines',
        do: 'CBP rejected those refunds. First add bank details for this number and see them after Get Info/Refresh. Then write to frn-achrefundsupport@cbp.dhs.gov.',
      },
    },
    'report-615': {
      'no-declaration': {
        when: 'An entry is missing',
        do: 'Look in ES-022: it shows which entries were accepted.',
      },
    },
    'report-es022': {
      'sums-differ': {
        when: 'The sums are not what you expect',
        do: 'Interest is included, each liquidation date brings its own deposit, and duty you still owe on an entry is taken off. That can even leave a bill. Ask your broker.',
      },
    },
    cape: {
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
    fraud: {
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
} as const;
