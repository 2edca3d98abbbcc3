/** What is said of each step: to do, needed, seen as done; and what can go wrong, and what then. */
export const followRefund = {
  details: {
    'check-lost': {
      do: 'Write to revenuerefunds@cbp.dhs.gov, or call (317) 298-1200, extension 4015.',
      need: 'Entry number, amount and date of the check, and whether it was lost, stale or returned.',
      done: 'You have an answer in writing.',
      note: 'One guide names this desk for lost, stale-dated or undeliverable checks.',
    },
    'check-enrol': {
      do: 'Go through “Enroll for ACH refunds”, among your journeys, for the number and suffix of the refund. Then come back here.',
      done: 'You see the data after Get Info/Refresh.',
    },
    'rejected-enrol': {
      do: 'Go through “Enroll for ACH refunds”, among your journeys, for the number and suffix of the refund. Then come back here.',
      done: 'You see the data after Get Info/Refresh.',
    },
    'rejected-write': {
      do: 'Write to frn-achrefundsupport@cbp.dhs.gov that the number is now enrolled. One guide names this address.',
      need: 'The number with suffix, the entry numbers, and the day you saw the data after the refresh. No account number.',
      done: 'The refund leaves REV-613 and shows in REV-603.',
      note: 'No interest runs while a refund cannot be delivered.',
    },
    'report-place': {
      do: 'Run reports from the importer sub-account: Trade, Importer, Revenue, Refunds.',
      done: 'The report opens with your number.',
      note: 'Reports that you schedule come from bobjadm@cbp.dhs.gov.',
    },
    'report-603': {
      do: 'Run REV-603, Trade Refund, and read the Refund Secondary Status.',
      done: 'It says “Treasury Issued”.',
      note: '“Sent to Treasury” is on the way. “Funds Diverted” went to a debt. “Check/ACH Returned” came back.',
    },
    'report-613': {
      do: 'Run REV-613, ACH Rejected Refunds.',
      done: 'It is empty, or you have written about every line.',
    },
    'report-615': {
      do: 'Run REV-615, CAPE Details Refunds. It has existed since April 20, 2026.',
      done: 'Each entry of your declaration is there.',
    },
    'report-es022': {
      do: 'Run ES-022, CAPE Entry Summary.',
      done: 'Each entry shows principal and interest.',
    },
    cape: {
      do: 'For an IEEPA refund, check that a CAPE declaration was filed for your entries, by you or by your broker or filer. Is it not an IEEPA refund? Then check this step off.',
      note: 'A declaration is a CSV file of entry numbers only, at most 9,999, on the CAPE tab of an importer, broker or filer sub-account. Once accepted it cannot be changed.',
      note2:
        'CAPE is the only place CBP takes an IEEPA refund declaration. It is neither a protest (180 days from liquidation, as we know the rule) nor a court action: their deadlines run separately and are not tracked here, so ask your broker or counsel.',
      done: 'The declaration is accepted, and REV-615 shows its entries.',
    },
    fraud: {
      do: 'Enter refund details on no site but ACE. CBP’s pages end in .cbp.gov or .cbp.dhs.gov, its email in @cbp.dhs.gov.',
      note: 'CBP says it will generally not ask for an SSN, bank details or passwords by email or text.',
      note2:
        'Did someone ask you to change bank data by mail or phone? Stop, and call a number you already know.',
      done: 'Everyone who handles refunds has read this.',
    },
  },
  troubles: {
    'check-lost': {
      'no-answer': {
        when: 'No answer comes',
        do: 'Call the desk at (317) 298-1200, extension 4015.',
      },
    },
    'check-enrol': {
      'no-account-yet': {
        when: 'There is no ACE account, or you do not know',
        do: 'Change your answer to “Where do you stand?”, and follow that way. The check has been asked for already.',
      },
    },
    'rejected-enrol': {
      'was-enrolled': {
        when: 'You were already enrolled',
        do: 'Perhaps for another suffix: each EIN and suffix needs its own bank data.',
      },
      'no-account': {
        when: 'There is no ACE account, or you do not know',
        do: 'Change your answer to “Where do you stand?”, and follow that way first. When the bank data is in, change it back.',
      },
    },
    'rejected-write': {
      'no-reply': {
        when: 'Nothing comes in the reported time',
        do: 'Call (317) 298-1200, extension 1178, the confirmed line for ACH refunds.',
      },
    },
    'report-place': {
      'report-empty': {
        when: 'Every report is empty',
        do: 'You may be in the top account: switch to the importer sub-account. For REV-613, empty is good.',
      },
      'no-account': {
        when: 'You have no ACE account',
        do: 'The reports are in the portal. Whoever has an account with your entries, such as your broker, can run them for you.',
      },
    },
    'report-603': {
      diverted: {
        when: 'It says “Funds Diverted”',
        do: 'The money was set off against a debt. Ask your broker or counsel which one.',
      },
      returned: {
        when: 'It says “Check/ACH Returned”',
        do: 'The payment came back. If it was electronic, check the bank data for this suffix; if it was a check, write to revenuerefunds@cbp.dhs.gov.',
      },
      'no-money': {
        when: 'The refund was issued, but no money came',
        do: 'A deposit is reported one to two business days after issue. After that, check the bank data for this suffix and call ACH refund support at (317) 298-1200, extension 1178.',
      },
    },
    'report-613': {
      'has-rows': {
        when: 'It has lines',
        do: 'Those refunds were rejected. Once the bank data for this number is in and seen, write to frn-achrefundsupport@cbp.dhs.gov, as one guide says; the answer “A refund was rejected” shows the steps.',
      },
    },
    'report-615': {
      'no-declaration': {
        when: 'An entry is missing',
        do: 'Check ES-022 to see whether it was in the declaration at all.',
      },
    },
    'report-es022': {
      'sums-differ': {
        when: 'The sums are not what you expect',
        do: 'Ask your broker: we do not calculate duties.',
      },
    },
    cape: {
      'not-taken': {
        when: 'CAPE does not take an entry',
        do: 'It is reported to take entries not yet liquidated, or up to 80 days after. For finally liquidated ones a court is reported to have ordered it; that was appealed and delayed, and how it stands now is not known.',
      },
      'file-refused': {
        when: 'CAPE refuses the file, or fails',
        do: 'For technical questions about CAPE write to IEEPARefunds@cbp.dhs.gov; for other questions about IEEPA, to traderelations@cbp.dhs.gov.',
      },
    },
    fraud: {
      'already-told': {
        when: 'Someone already has your data',
        do: 'Call your bank at a number you already know. Then report it to IEEPAFraud@cbp.dhs.gov.',
      },
    },
  },
} as const;
