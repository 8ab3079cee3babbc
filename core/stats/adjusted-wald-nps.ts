import { zOfLevel } from './z-of-level.ts';

/** Answers to "would you recommend us", by group: 9–10, 7–8, 0–6. */
export type RecommendCounts = { readonly promoters: number; readonly passives: number; readonly detractors: number };

/**
 * Adjusted Wald interval of the Net Promoter Score, 95 % unless another level is given: between which scores the true one lies.
 * In words: add three answers (¾ promoter, 1½ passive, ¾ detractor), then take share of promoters less share of
 * detractors ± z·√(variance / (n + 3)), variance = P + D − (P − D)². Estimate and interval −1..1; `unclamped` is the interval before
 * it is cut there. `null` without an answer.
 * Source: Rocks (2016), Interval Estimation for the Net Promoter Score, American Statistician 70, 365–372. Example: 50, 30, 20 → .2913 (.1405 to .4420).
 */
export function adjustedWaldNps(
  { promoters, passives, detractors }: RecommendCounts,
  level = 0.95,
): {
  readonly estimate: number;
  readonly interval: readonly [number, number];
  readonly unclamped: readonly [number, number];
} | null {
  const answers = promoters + passives + detractors;
  if (answers === 0) return null;
  const n = answers + 3;
  const positive = (promoters + 0.75) / n;
  const negative = (detractors + 0.75) / n;
  const estimate = positive - negative;
  const half = zOfLevel(level) * Math.sqrt((positive + negative - estimate * estimate) / n);
  const unclamped = [estimate - half, estimate + half] as const;
  return { estimate, interval: [Math.max(-1, unclamped[0]), Math.min(1, unclamped[1])], unclamped };
}
