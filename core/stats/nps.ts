import type { RecommendCounts } from './adjusted-wald-nps.ts';
import { zOfLevel } from './z-of-level.ts';

/** A Net Promoter Score with its spread, all as shares −1..1. */
export type Nps = {
  readonly nps: number;
  /** P + D − (P − D)², of one answer: 0..1. */
  readonly variance: number;
  readonly se: number;
  /** The plain Wald interval; of width 0 when all answers are of one group, and then false. */
  readonly wald: readonly [number, number];
};

/**
 * Net Promoter Score: how many more would recommend us than would not.
 * In words: share of 9–10 less share of 0–6; variance P + D − (P − D)², standard error √(variance/n), Wald interval
 * ± z·standard error. `null` without an answer. Use the adjusted Wald interval for people; this one is the textbook's.
 * Source: Reichheld (2003), Harvard Business Review 81(12); R package NPS, `nps`, `nps_var`, `nps_se`. Example: 50, 30, 20 → .30, .61, .0781.
 */
export function npsOf({ promoters, passives, detractors }: RecommendCounts, level = 0.95): Nps | null {
  const n = promoters + passives + detractors;
  if (n === 0) return null;
  const nps = (promoters - detractors) / n;
  const variance = (promoters + detractors) / n - nps * nps;
  const se = Math.sqrt(variance / n);
  const half = zOfLevel(level) * se;
  return { nps, variance, se, wald: [nps - half, nps + half] };
}
