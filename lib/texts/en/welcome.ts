/** The page that opens once after installation. */
export const welcome = {
  unofficial: 'Unofficial – not CBP',
  title: 'Set up your ACE account and refund bank details, one step at a time.',
  lead: 'With rare exceptions, CBP pays refunds only to a bank account entered in its ACE Portal. On CBP’s pages you get help at each field, and a clock for the ten minutes.',
  formOpen: 'The importer form is open already. Help is there now: no reload needed.',
  chosen: 'Go on in the side panel. You can close this page.',
  termsTitle: 'Three words you will meet',
  terms: {
    form: {
      name: 'Form 5106',
      is: 'CBP’s record of your company. Usually your broker filed it: ask for a copy.',
    },
    contact: {
      name: 'Your contact',
      is: 'Whoever’s email is on that record. The code goes there.',
    },
    owner: {
      name: 'Owner (TAO)',
      is: 'Whoever’s email is the main ACE login. Lets others back in. Not always the company’s owner.',
    },
  },
  notTitle: 'What this does not do',
  not: 'It does not request a refund. For an IEEPA refund you file a CAPE Declaration with CBP.',
  pinTitle: 'Pin it: the minutes show on the icon while you read your mail',
  pin: {
    chrome: 'Chrome: puzzle icon, then the pin.',
    edge: 'Edge: puzzle icon, then the eye.',
    firefox: 'Firefox: puzzle icon, then the gear, then Pin to Toolbar.',
  },
  close: 'Nothing is lost when you close this page. Find it again under ⋯.',
} as const;
