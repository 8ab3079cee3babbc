import type { NotWorked, Worked } from '../figure/method.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/** A share of whole things as a figure with Wilson's interval, or why it is none. Nothing to share: no value. */
export function shareFigure(hits: number, n: number, level = 0.95): Worked | NotWorked {
  if (hits < 0 || n < 0) return { refused: 'negative', args: { name: hits < 0 ? 'hits' : 'n' } };
  if (hits > n) return { refused: 'badInput', args: { field: 'hits', fault: `${hits} of ${n}` } };
  return { value: n === 0 ? null : hits / n, n, interval: wilsonInterval(hits, n, level) };
}

/** A share beside others: itself, its counts, its interval. */
export const shareDetail = (hits: number, n: number, level = 0.95) => ({
  ...{ hits, n, share: n > 0 ? hits / n : null },
  interval: n > 0 && hits <= n && hits >= 0 ? wilsonInterval(hits, n, level) : null,
});
