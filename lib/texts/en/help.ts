/** The views "Help" and "More": labels around what the guide says. */
export const help = {
  chooser: {
    label: 'My problem is …',
    none: 'Choose your problem',
    found: '{count, plural, one {One desk to turn to} other {# desks to turn to, the best first}}',
    mail: 'A ready email for it',
  },
  desk: {
    phone: 'Phone',
    extension: 'extension {extension}',
    mail: 'Email',
    menu: 'Menu',
    hours: 'Hours',
    write: 'Write to {address}',
    all: 'All desks',
  },
  mail: {
    all: 'Ready emails',
    to: 'To:',
    subject: 'Subject:',
    preview: 'What the email says',
    numbers: 'One on each line',
    copyFull: 'Copy it with the number',
    copyBlank: 'Copy it with the number left blank',
    refused: 'The browser did not allow it. Select the text above and copy it by hand.',
    fields: {
      company: 'Legal name of the company',
      number: 'Importer number',
      numbers: 'Importer numbers, each with its suffix',
      reason: 'Reason',
      topAccount: 'Name of the top account',
      name: 'Your name',
    },
  },
} as const;
