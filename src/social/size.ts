/** Pixels of a picture beside a link, as the services that show one ask for it. */
export const socialSize = { width: 1200, height: 630 } as const;
