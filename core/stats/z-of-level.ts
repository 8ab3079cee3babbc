import { normalQuantile } from './normal.ts';
import { z95 } from './z95.ts';

/**
 * How many standard errors a two-sided interval of a given level reaches to each side.
 * In words: the normal quantile at (1 + level)/2. `level` lies between 0 and 1.
 * Source: R `qnorm((1 + level) / 2)`. Example: .95 → 1.959963984540054, .9 → 1.644853626951472.
 */
export function zOfLevel(level: number): number {
  return level === 0.95 ? z95 : normalQuantile((1 + level) / 2);
}
