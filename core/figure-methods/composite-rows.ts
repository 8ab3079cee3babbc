import type { NotWorked, Worked } from '../figure/method.ts';
import { bootstrapMeans, percentileInterval } from '../stats/bootstrap.ts';
import { type Composite, composite, type MissingPolicy } from '../stats/composite.ts';
import { mulberry32 } from '../stats/random.ts';

/** How composites of many respondents are made. */
export type CompositeRules = {
  readonly weights: readonly number[];
  readonly missing: MissingPolicy;
  readonly minCoverage: number;
  readonly resamples: number;
  readonly seed: number;
  readonly level: number;
};

/** A composite that may be judged: there is a score, and enough of the weight was answered. */
export const isJudged = ({ score, coverage }: Composite, minCoverage: number): boolean =>
  // A coverage of .6 out of decimal weights may miss .6 by rounding dust.
  score !== null && coverage >= minCoverage - 1e-9;

/** Each respondent's composite first, then their mean, with its interval by resampling respondents. */
export function compositeOfRows(
  rows: readonly (readonly (number | null)[])[],
  rules: CompositeRules,
): Worked | NotWorked {
  const each = rows.map((row) => composite(row, rules.weights, rules.missing));
  const scores = each.map((one) => (one && isJudged(one, rules.minCoverage) ? one.score : null));
  const judged = scores.filter((score): score is number => score !== null);
  const notAnswered = each.filter((one) => !one || one.coverage === 0).length;
  const leftOut = scores.length - judged.length - notAnswered;
  const coverage = each.reduce((sum, one) => sum + (one?.coverage ?? 0), 0) / Math.max(1, each.length);
  const warnings = leftOut > 0 ? ['leftOut'] : [];
  const details = { scores, coverage, leftOut };
  if (judged.length === 0) return { value: null, n: 0, notAnswered, warnings, isInsufficient: true, details };
  const means = bootstrapMeans(judged, rules.resamples, mulberry32(rules.seed));
  return {
    value: judged.reduce((sum, score) => sum + score, 0) / judged.length,
    n: judged.length,
    notAnswered,
    interval: judged.length < 2 ? null : percentileInterval(means, rules.level),
    ...{ warnings, details },
  };
}
