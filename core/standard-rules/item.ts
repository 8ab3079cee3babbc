import type { Localized } from '../text/schema.ts';

/** The values that score 0 and 100, linear between them and no further; or a range that scores 100, falling to 0 at both ends. */
export type Anchors =
  | { readonly zero: number; readonly hundred: number }
  | { readonly zeroBelow: number; readonly from: number; readonly to: number; readonly zeroAbove: number };

/** How a measured fact becomes a score. */
export type Operational = {
  /** `%`, days, visits … as it stands behind the value. */
  readonly unit: Localized;
  /** `within`: best inside a range, worse on both sides of it. */
  readonly better: 'higher' | 'lower' | 'within';
  /** `null`: the team has confirmed none, so the value is shown raw and is not scored. */
  readonly anchors: Anchors | null;
};

/**
 * One question or measured fact of a dimension that has several. Ids are unique among the items and dimensions of a
 * standard; an item that carries its own dimension's id is the question about the dimension itself.
 */
export type StandardItem = {
  readonly id: string;
  readonly title: Localized;
  /** Percent of its dimension; those of a dimension add up to 100. */
  readonly weight: number;
  /** Header words, lower case, beside its titles, that name this item in a survey. */
  readonly headers: readonly string[];
  /** Left out: an opinion, answered on the scale. */
  readonly operational?: Operational;
};
