/** Who can read the inbox on the company's Form 5106, where CBP sends the code. */
export const readers = ['me', 'colleague', 'broker', 'unsure'] as const;

export type Reader = (typeof readers)[number];
