import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Comparison, Pair, Test, Verdict } from './comparison.ts';

/** How often chance may be taken for a difference. */
const level = 0.05;

function verdictOf({ interval: [low, high] }: Test, adjusted: number): Verdict {
  if (low <= 0 && high >= 0) return 'none';
  if (adjusted > level) return 'unsure';
  return low > 0 ? 'up' : 'down';
}

/**
 * What may be said of each of the comparisons that stand on one view. The more are made, the more often one of them looks
 * like a difference by chance, so all go through one Benjamini–Hochberg; a difference is named only when the adjusted
 * p is at most .05 and its interval leaves out 0; where only the interval does, it is not certain.
 */
export function judge(pairs: readonly Pair[]): readonly Comparison[] {
  const ps = pairs.flatMap(({ test }) => (test ? [test.p] : []));
  const adjusted = benjaminiHochberg(ps);
  const among = ps.length;
  let tested = 0;
  return pairs.map((pair) => {
    if (!pair.test) return { ...pair, adjusted: null, verdict: 'untested', among };
    const p = adjusted[tested] ?? 1;
    tested += 1;
    return { ...pair, adjusted: p, verdict: verdictOf(pair.test, p), among };
  });
}
