/** More lines than this nobody reads. */
export const linesMost = 400;
