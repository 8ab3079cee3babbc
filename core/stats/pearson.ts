import { type Centred, centre } from './centre.ts';
import { type Answers, completeRows } from './complete-rows.ts';
import { dot } from './dot.ts';

/** Pearson's correlation of values that are centred already; `null` when one side is constant. Example: as `pearson`. */
export function correlate(first: Centred | null, second: Centred | null): number | null {
  if (!first?.squares || !second?.squares) return null;
  const r = dot(first.deviations, second.deviations) / (Math.sqrt(first.squares) * Math.sqrt(second.squares));
  // What a perfect correlation lacks is rounding dust.
  return 1 - Math.abs(r) < 1e-14 ? Math.sign(r) : r;
}

/**
 * Pearson's product-moment correlation: how closely two questions rise and fall together.
 * In words: the sum of the products of both deviations divided by the root of the product of both sums of squares.
 * −1..1; only respondents who answered both count; `null` for fewer than two of them, or when one question has the same
 * answer throughout. Source: Pearson (1895); R `cor`. Example: `attitude`, rating and complaints → .8254175695.
 */
export function pearson(x: Answers, y: Answers): number | null {
  const [left = [], right = []] = completeRows([x, y]);
  return correlate(centre(left), centre(right));
}
