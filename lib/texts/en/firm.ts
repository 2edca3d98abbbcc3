/** What the person's organization sets by policy. */
export const firm = {
  set: 'Set by your organization',
  lead: 'Only your organization’s IT can change this.',
  own: 'Your organization',
  desk: 'Your organization’s help desk',
  on: 'On',
  off: 'Off',
  keys: {
    welcomePage: 'Welcome page',
    notifications: 'Notifications',
    language: 'Language',
    helpDeskName: 'Help desk',
    helpDeskPhone: 'Help desk’s phone',
    helpDeskEmail: 'Help desk’s email',
  },
} as const;
