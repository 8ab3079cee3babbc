import type { Rubric } from '../scoring/schema.ts';

/** Whether a dimension has nothing but measured facts without values for 0 and 100: it has no score, whoever answered. */
export const isUnscored = (id: string, { dimensions }: Pick<Rubric, 'dimensions'>): boolean =>
  dimensions.some((one) => one.id === id && one.items.length === 0 && one.unscored.length > 0);
