/** The person's list of waits. How long each is reported to take stands in `desks.ts`, as `waits`. */
export const waiting = {
  title: 'What you wait for',
  lead: 'How long CBP takes is reported by others, not promised by CBP. When a wait is over, you are reminded once.',
  names: {
    'record-update': 'Change of the 5106',
    'new-number': 'New importer number',
    mails: 'Two emails after Submit',
    'pdf-application': 'Application by PDF',
    reactivation: 'Reactivation of a login',
    'owner-lookup': 'Lookup of the account owner',
    'sub-account': 'New sub-account',
    'bank-check': 'Check of the bank data',
    'rejected-refund': 'Rejected refund, sent again',
    deposit: 'Deposit of a refund',
  },
  /** With words of the person’s own. */
  named: '{name}: {label}',
  over: {
    one: 'May be over: {wait}',
    many: '{count, plural, one {# wait may be over} other {# waits may be over}}',
    ask: 'The time reported for it has passed. Open the list to see whom to ask.',
    open: 'The time you set for it has passed. Open the list.',
  },
} as const;
