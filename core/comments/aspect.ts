/** What a comment may be about: the five of the source documents, speed and communication. */
export const aspects = ['quality', 'service', 'speed', 'delivery', 'price', 'afterSales', 'communication'] as const;
export type Aspect = (typeof aspects)[number];

/** What a comment says of an aspect; `none`: it only names it, or asks for something. */
export type Polarity = 'positive' | 'negative' | 'mixed' | 'none';

/** A tag is a hint what to read, never a score. */
export type Tag = { readonly aspect: Aspect; readonly polarity: Polarity };
