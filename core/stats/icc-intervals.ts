import { fUpper } from './f-distribution.ts';
import { fQuantile } from './f-quantile.ts';

/** The test of one form against 0, and its interval. */
export type IccInterval = {
  readonly f: number;
  readonly df: readonly [number, number];
  readonly p: number;
  readonly interval: readonly [number, number];
};

/**
 * Intervals and tests of the intraclass correlations: between which values the true agreement of the judges lies.
 * In words: the F ratio divided and multiplied by F quantiles and put into each form; for ICC2 Satterthwaite's degrees of freedom.
 * `null` when judges never differ beyond a constant. Source: Shrout and Fleiss (1979), p. 424; R `psych::ICC`. Example: their
 * table 2 → ICC1 −.133 to .723, ICC2 .019 to .761, ICC3 .342 to .946.
 */
export function iccIntervals(input: {
  readonly msTargets: number;
  readonly msJudges: number;
  readonly msError: number;
  readonly msWithin: number;
  readonly n: number;
  readonly k: number;
  readonly icc2: number;
  readonly level: number;
}): Readonly<Record<'ICC1' | 'ICC2' | 'ICC3' | 'ICC1k' | 'ICC2k' | 'ICC3k', IccInterval>> | null {
  const { msTargets, msJudges, msError, msWithin, n, k, icc2, level } = input;
  if (!(msError > 0)) return null;
  const upper = (1 + level) / 2;
  const one = (f: number, df2: number, low: number, high: number): IccInterval => ({
    ...{ f, df: [n - 1, df2] },
    ...{ p: fUpper(f, n - 1, df2), interval: [low, high] },
  });
  const single = (ratio: number) => (ratio - 1) / (ratio + k - 1);
  const mean = (ratio: number) => 1 - 1 / ratio;
  const stepUp = (r: number) => (r * k) / (1 + r * (k - 1));
  const dfError = (n - 1) * (k - 1);
  const dfWithin = n * (k - 1);
  const fWithin = msTargets / msWithin;
  const fError = msTargets / msError;
  const within = [fWithin / fQuantile(upper, n - 1, dfWithin), fWithin * fQuantile(upper, dfWithin, n - 1)] as const;
  const fixed = [fError / fQuantile(upper, n - 1, dfError), fError * fQuantile(upper, dfError, n - 1)] as const;

  const fJudges = msJudges / msError;
  const rest = n * (1 + (k - 1) * icc2) - k * icc2;
  const df = (dfError * (k * icc2 * fJudges + rest) ** 2) / ((n - 1) * (k * icc2 * fJudges) ** 2 + rest ** 2);
  const [above, below] = [fQuantile(upper, n - 1, df), fQuantile(upper, df, n - 1)];
  const spread = k * msJudges + (k * n - k - n) * msError;
  const low = (n * (msTargets - above * msError)) / (above * spread + n * msTargets);
  const high = (n * (below * msTargets - msError)) / (spread + n * below * msTargets);
  return {
    ICC1: one(fWithin, dfWithin, single(within[0]), single(within[1])),
    ICC2: one(fError, dfError, low, high),
    ICC3: one(fError, dfError, single(fixed[0]), single(fixed[1])),
    ICC1k: one(fWithin, dfWithin, mean(within[0]), mean(within[1])),
    ICC2k: one(fError, dfError, stepUp(low), stepUp(high)),
    ICC3k: one(fError, dfError, mean(fixed[0]), mean(fixed[1])),
  };
}
