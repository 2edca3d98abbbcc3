/** The bar of the side panel. */
export const side = {
  views: 'Views',
  waits: 'Waits',
  log: 'Log',
  now: 'Today',
  sheet: 'Prep sheet',
  letter: 'Letter that adds sub-accounts',
  help: 'Help',
  more: 'More',
  guide: 'Steps',
} as const;
