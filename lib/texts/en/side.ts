/** The bar of the side panel. */
export const side = {
  views: 'Views',
  waits: 'Waits',
  record: 'Log',
  now: 'Now',
  help: 'Help',
  more: 'More',
  way: 'Steps',
} as const;
