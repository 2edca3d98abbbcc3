/** The login clock: its reminders, and the ways back in. */

export const login = {
  reminders: {
    /** With several logins, the text says which. */
    of: '{label}: {body}',
    /** Nobody has logged in since the application was sent. */
    first: {
      title: 'Log in to ACE for the first time',
      body: 'None noted since you applied. CBP locks a login that is not used for 45 days.',
    },
    mine: {
      soon: {
        title: 'Log in to ACE by {lastDay}',
        body: '{days, plural, one {# day left} other {# days left}}. After 45 days without a login you are locked out.',
      },
      today: {
        title: 'Log in to ACE today',
        body: 'Today, {lastDay}, is the last safe day. Tomorrow the 45 days are over.',
      },
      closing: {
        title: 'Log in before you close on {closes}',
        body: 'Your last day is {lastDay}. The 45 days keep running while you are closed.',
      },
      over: {
        title: 'Your ACE login may be locked',
        body: 'Locked, not lost. Try to log in at ace.cbp.gov. Refused? Your list of logins shows the way back.',
      },
    },
    others: {
      soon: {
        title: 'Someone has to log in to ACE by {lastDay}',
        body: '{days, plural, one {# day left} other {# days left}}. Tell them: each person logs in themselves.',
      },
      today: {
        title: 'Someone has to log in to ACE today',
        body: 'Today, {lastDay}, is the last safe day. Tell them: each person logs in themselves.',
      },
      closing: {
        title: 'Someone has to log in before {closes}',
        body: 'Their last day is {lastDay}: you close after it. Tell them: each person logs in themselves.',
      },
      over: {
        title: 'Someone’s ACE login may be locked',
        body: 'Locked, not lost. The last safe day was {lastDay}. Your list of logins shows the way back.',
      },
    },
    many: {
      title: '{count, plural, one {# ACE login is due} other {# ACE logins are due}}',
      body: '{over, plural, =0 {The earliest last day is {lastDay}.} one {For one of them the 45 days are over.} other {For # of them the 45 days are over.}} Open the list to see which.',
    },
  },
  unlock: {
    role: 'Your role',
    roles: {
      TAO: 'Trade Account Owner (TAO)',
      PTAO: 'Proxy Trade Account Owner (PTAO)',
      TAU: 'Trade Account User (TAU)',
    },
    how: {
      TAO: 'Log in at ace.cbp.gov, or use Forgot Password there. Still locked out? Email ACE.Support@cbp.dhs.gov from the owner’s own address, with “reactivation” in the subject: CBP’s system lets you back in automatically.',
      PTAO: 'Only the account’s owner (TAO) can let you back in: Tools, your name, Reactivate. Then log in to confirm it.',
      TAU: 'Only the account’s owner (TAO) can let you back in: Tools, your name, Reactivate. Then log in to confirm it.',
    },
    ownerUnknown:
      'Nobody knows the owner? Email ACE.Support@cbp.dhs.gov with the subject “Trade Account Owner Lookup”. Give the company’s legal name, its EIN, SSN or CBP number, and the reason. CBP writes to the owner on file and sends you a confirmation.',
    sameDay: 'Log in the same day: a CBP rule from 2018 suspends you again after that.',
  },
} as const;
