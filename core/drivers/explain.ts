import { fUpper } from '../stats/f-distribution.ts';
import { inverse } from '../stats/inverse.ts';
import { johnson } from '../stats/johnson.ts';
import { lmg } from '../stats/lmg.ts';
import { meanInterval } from '../stats/mean-interval.ts';
import { sampleOf } from '../stats/sample-of.ts';
import type { Gathered } from './complete-rows.ts';
import type { Correlations } from './correlations.ts';
import { johnsonGradient } from './johnson-gradient.ts';
import { lmgGradient } from './lmg-gradient.ts';
import { leastPoints, type Priority, quadrantsOf } from './quadrants.ts';
import { shareIntervals } from './share-intervals.ts';

/** What one predictor has to do with the outcome. */
export type Driver = {
  /** Mean over all who answered it, 0..100. */
  readonly mean: number;
  /** Its share of what all predictors explain together, 0..1; the shares add up to 1. */
  readonly share: number;
  /** 95 %; `null` where so much would often be explained by chance. */
  readonly shareInterval: readonly [number, number] | null;
  readonly r: number;
  /** Standardised coefficient beside the others. */
  readonly beta: number;
  /** Variance inflation: how many times less certain beta is for going together with the others; 1 and above. */
  readonly vif: number;
  /** `null`: there is no map. */
  readonly quadrant: Priority | null;
};

export type Explained = {
  readonly drivers: readonly Driver[];
  /** Share of the difference in the outcome that the predictors explain together, 0..1. */
  readonly r2: number;
  /** Complete rows. */
  readonly n: number;
  readonly method: 'lmg' | 'johnson';
  /** So much would often be explained where nothing goes together; then there is no map. */
  readonly isChance: boolean;
};

/** Beyond this many predictors every set of them is too many to go through. */
const mostForLmg = 10;

const methods = {
  lmg: { partsOf: lmg, gradientOf: lmgGradient },
  johnson: { partsOf: johnson, gradientOf: johnsonGradient },
};

function isChance(r2: number, n: number, p: number): boolean {
  const rest = n - p - 1;
  if (r2 >= 1) return false;
  return fUpper((r2 / p / (1 - r2)) * rest, p, rest) > 0.05;
}

/** Shares, correlations and coefficients of predictors that can be told apart; `null`: they explain nothing at all. */
export function explain({ all }: Gathered, correlations: Correlations): Explained | null {
  const { between, withOutcome, outcome } = correlations;
  const p = withOutcome.length;
  const n = outcome.length;
  const method = p > mostForLmg ? 'johnson' : 'lmg';
  const parts = methods[method].partsOf(between, withOutcome);
  const inverted = inverse(between);
  const r2 = (parts ?? []).reduce((sum, part) => sum + part, 0);
  if (!parts || !inverted || r2 < 1e-9) return null;

  const chance = isChance(r2, n, p);
  const gradient = chance ? null : methods[method].gradientOf(between, withOutcome);
  const intervals = gradient && shareIntervals(gradient, parts, correlations);
  const points = withOutcome.map((r, place) => {
    const sample = sampleOf(all[place] ?? []);
    const importance = (parts[place] ?? 0) / r2;
    return {
      performance: sample?.mean ?? 0,
      performanceInterval: sample && meanInterval(sample.n, sample.mean, sample.variance),
      importance,
      importanceInterval: intervals?.[place] ?? ([importance, importance] as const),
      r,
    };
  });
  const quadrants = intervals && p >= leastPoints ? quadrantsOf(points) : null;
  return {
    drivers: points.map(({ performance, importance, r }, place) => ({
      mean: performance,
      share: importance,
      shareInterval: intervals?.[place] ?? null,
      r,
      beta: (inverted[place] ?? []).reduce((sum, one, k) => sum + one * (withOutcome[k] ?? 0), 0),
      vif: inverted[place]?.[place] ?? 1,
      quadrant: quadrants?.[place] ?? null,
    })),
    r2,
    n,
    method,
    isChance: chance,
  };
}
