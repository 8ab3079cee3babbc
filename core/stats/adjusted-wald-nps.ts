import { z95 } from './z95.ts';

/** Answers to "would you recommend us", by group: 9–10, 7–8, 0–6. */
export type RecommendCounts = { readonly promoters: number; readonly passives: number; readonly detractors: number };

/**
 * Adjusted Wald interval of the Net Promoter Score, 95 %: between which scores the true one lies.
 * In words: add three answers (¾ promoter, 1½ passive, ¾ detractor), then take share of promoters less share of
 * detractors ± z·√(variance / (n + 3)), variance = P + D − (P − D)². Both figures −1..1; `null` without an answer.
 * Source: Rocks (2016), Interval Estimation for the Net Promoter Score, American Statistician 70, 365–372. Example: 50, 30, 20 → .2913 (.1405 to .4420).
 */
export function adjustedWaldNps({ promoters, passives, detractors }: RecommendCounts): {
  readonly estimate: number;
  readonly interval: readonly [number, number];
} | null {
  const answers = promoters + passives + detractors;
  if (answers === 0) return null;
  const n = answers + 3;
  const positive = (promoters + 0.75) / n;
  const negative = (detractors + 0.75) / n;
  const estimate = positive - negative;
  const half = z95 * Math.sqrt((positive + negative - estimate * estimate) / n);
  return { estimate, interval: [Math.max(-1, estimate - half), Math.min(1, estimate + half)] };
}
