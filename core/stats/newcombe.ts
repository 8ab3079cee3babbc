import type { Share } from './share.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe's interval of a difference of two shares: how far apart the true shares may be, first minus second.
 * In words: from the Wilson interval of each side, d − √((p1 − l1)² + (u2 − p2)²) to d + √((u1 − p1)² + (p2 − l2)²).
 * Shares −1..1; `null` when a side has no answer. Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10;
 * R `prop.test` gives the same difference. Example: 56 of 70, 48 of 80 → .20 (.0524 to .3339).
 */
export function newcombe(
  first: Share,
  second: Share,
  level = 0.95,
): { readonly difference: number; readonly interval: readonly [number, number] } | null {
  const one = wilsonInterval(first.hits, first.n, level);
  const two = wilsonInterval(second.hits, second.n, level);
  if (!one || !two) return null;
  const p1 = first.hits / first.n;
  const p2 = second.hits / second.n;
  const difference = p1 - p2;
  const down = Math.sqrt((p1 - one[0]) ** 2 + (two[1] - p2) ** 2);
  const up = Math.sqrt((one[1] - p1) ** 2 + (p2 - two[0]) ** 2);
  return { difference, interval: [Math.max(-1, difference - down), Math.min(1, difference + up)] };
}
