import { answersToDetectMean } from '../stats/detect-mean.ts';
import { answersToDetectNps } from '../stats/detect-nps.ts';
import { answersToDetectShares } from '../stats/detect-shares.ts';
import { normalQuantile } from '../stats/normal.ts';
import { z95 } from '../stats/z95.ts';

/**
 * The smallest differences that we take for worth seeing, in points. What was seen is not used: how many answers would
 * show it only says once more how sure it is, and a difference of 0.1 would ask for a million.
 */
export const practical = { index: 5, csat: 10, nps: 10 } as const;

/** A share of answers that lies a practical difference from another, on the side of one half, where it is hardest to see. */
const besides = (share: number) => share + (share < 0.5 ? practical.csat : -practical.csat) / 100;

/** Answers a group that show a practical difference of two means; `null` where all answers are alike. */
export const neededForMeans = (variance: number): number | null =>
  variance > 0 ? answersToDetectMean(practical.index, variance) : null;

/** Answers a group that show a practical difference of two NPS. `variance` −1…1; `null` where all answers are alike. */
export const neededForNps = (variance: number): number | null =>
  variance > 0 ? answersToDetectNps(practical.nps / 100, variance) : null;

/** Answers a group that show a practical difference from this share. */
export const neededForShares = (share: number): number | null => answersToDetectShares(share, besides(share));

/**
 * Answers that show a practical difference of one mean from its target, 5 % two-sided, power 80 %; `null` where all
 * answers are alike. In words: variance·(z + z_power)²/difference² + z²/2, which stands for t in place of z.
 * Source: Guenther (1981), American Statistician 35, 243–244; R `power.t.test(type = "one.sample")`. Example: 100 → 34.
 */
export const neededForTargetMean = (variance: number): number | null =>
  variance > 0
    ? Math.ceil((variance * (z95 + normalQuantile(0.8)) ** 2) / practical.index ** 2 + (z95 * z95) / 2)
    : null;

/** The same of one NPS: half of what two groups need each, since only one side varies. */
export function neededForTargetNps(variance: number): number | null {
  const aGroup = neededForNps(variance);
  return aGroup === null ? null : Math.ceil(aGroup / 2);
}

/**
 * Answers that show a practical difference of a share from its target, 5 % two-sided, power 80 %: the score test's
 * ((z₁₋α⁄₂·√(p₀q₀) + z.₈·√(p₁q₁)) / (p₁ − p₀))². Source: Fleiss, Levin and Paik (2003), §2.5. Example: .8 → 137.
 */
export function neededForTargetShare(target: number): number {
  const other = besides(target);
  const spread = (share: number) => Math.sqrt(share * (1 - share));
  const root = (z95 * spread(target) + normalQuantile(0.8) * spread(other)) / (other - target);
  return Math.ceil(root * root);
}

/** What the number of answers needed depends on. `of`: the variance of one answer, or of shares the share compared with. */
export type Need = {
  readonly measure: keyof typeof practical;
  readonly against: 'group' | 'target';
  readonly of: number;
};

const needs = {
  group: { index: neededForMeans, csat: neededForShares, nps: neededForNps },
  target: { index: neededForTargetMean, csat: neededForTargetShare, nps: neededForTargetNps },
} as const;

/** Answers, in each group, that would show a practical difference; `null` where all are alike. Dear: asked only of what is shown. */
export const answersNeeded = ({ measure, against, of }: Need): number | null => needs[against][measure](of);
