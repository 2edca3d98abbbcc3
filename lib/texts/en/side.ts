/** The bar of the side panel. */
export const side = {
  views: 'Views',
  now: 'Now',
} as const;
