import type { Operational } from '../standard-rules/item.ts';
import { settle } from './round.ts';

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * Score of a measured fact, 0..100: linear between the value that scores 0 and the one that scores 100, and no further;
 * 100 inside a target range, falling to 0 on both sides. `null` without anchors that the team has confirmed.
 * Example: 90 % on time with 0 at 80 and 100 at 100 → 50.
 */
export function operationalScore(value: number, { anchors }: Operational): number | null {
  if (anchors === null) return null;
  if ('zero' in anchors) return settle(100 * clamp((value - anchors.zero) / (anchors.hundred - anchors.zero)));
  const { zeroBelow, from, to, zeroAbove } = anchors;
  if (value >= from && value <= to) return 100;
  const share = value < from ? (value - zeroBelow) / (from - zeroBelow) : (zeroAbove - value) / (zeroAbove - to);
  return settle(100 * clamp(share));
}
