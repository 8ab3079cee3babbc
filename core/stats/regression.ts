import { centre } from './centre.ts';
import { type Answers, completeRows } from './complete-rows.ts';
import { dot } from './dot.ts';
import { fUpper } from './f-distribution.ts';
import { orthogonalise } from './orthogonalise.ts';
import { studentTTwoSided } from './student-t-p.ts';
import { triangularInverse } from './triangular-inverse.ts';

/** What a regression says of one predictor. */
export type Slope = {
  readonly coefficient: number;
  readonly standardError: number;
  /** `null` when everything is explained and there is no error to compare with. */
  readonly t: number | null;
  readonly p: number | null;
  /** The coefficient for standardised predictor and outcome. */
  readonly beta: number;
  /** Variance inflation, 1 and above: how much wider the coefficient's variance is for its kinship with the others. */
  readonly vif: number;
};

export type Regression = {
  /** Share of the outcome's variance that the predictors explain together, 0..1. */
  readonly r2: number;
  readonly adjustedR2: number;
  /** `null` when everything is explained. */
  readonly f: number | null;
  readonly p: number | null;
  readonly df: readonly [number, number];
  /** Standard deviation of what is not explained. */
  readonly residualDeviation: number;
  readonly intercept: Omit<Slope, 'beta' | 'vif'>;
  /** One a predictor, in the order given; `null`: dropped. */
  readonly slopes: readonly (Slope | null)[];
  readonly coefficients: readonly (number | null)[];
  readonly betas: readonly (number | null)[];
  readonly vifs: readonly (number | null)[];
  /** Complete rows. */
  readonly n: number;
  /** Places of the predictors that are constant or follow from those before them. */
  readonly dropped: readonly number[];
};

function tested(coefficient: number, standardError: number, df: number) {
  const t = standardError > 0 ? coefficient / standardError : null;
  return { coefficient, standardError, t, p: t === null ? null : studentTTwoSided(t, df) };
}

/**
 * Multiple linear regression by least squares: how the outcome goes with each predictor when the others stay the same.
 * In words: on centred columns by QR decomposition, so that nearly collinear predictors lose few digits. `null` when the
 * outcome is constant, no predictor varies, or there are fewer than two complete rows more than predictors.
 * Source: R `lm`; checked against the certified values of NIST StRD `Longley`. Example: `attitude`, rating on the six
 * others → R² .7326020, F 10.50235, complaints .6131876 (β .6707252, VIF 2.6670603).
 */
export function regress(outcome: Answers, predictors: readonly Answers[]): Regression | null {
  const [answers = [], ...columns] = completeRows([outcome, ...predictors]);
  const y = centre(answers);
  const xs = columns.map((column) => centre(column));
  const { units, weights, kept, dropped } = orthogonalise(xs.map((x) => x?.deviations ?? []));
  const n = answers.length;
  const df = n - kept.length - 1;
  if (!y?.squares || kept.length === 0 || df < 1) return null;

  let rest = y.deviations;
  const explained = units.map((unit) => {
    const share = dot(unit, rest);
    rest = rest.map((value, row) => value - share * (unit[row] ?? 0));
    return share;
  });
  const unexplained = dot(rest, rest);
  // What is left of a perfect fit is rounding dust.
  const isPerfect = unexplained < y.squares * 1e-24;
  const r2 = isPerfect ? 1 : 1 - unexplained / y.squares;
  const meanError = isPerfect ? 0 : unexplained / df;
  const f = isPerfect ? null : dot(explained, explained) / kept.length / meanError;

  const back = triangularInverse(weights);
  const slopes = new Array<Slope | null>(predictors.length).fill(null);
  let intercept = y.mean;
  let pull = units.map(() => 0);
  for (const [at, row] of back.entries()) {
    const place = kept[at] ?? 0;
    const { squares = 0, mean = 0 } = xs[place] ?? {};
    const coefficient = dot(row, explained);
    const inflation = dot(row, row);
    slopes[place] = {
      ...tested(coefficient, Math.sqrt(meanError * inflation), df),
      beta: coefficient * Math.sqrt(squares / y.squares),
      vif: inflation * squares,
    };
    intercept -= coefficient * mean;
    pull = pull.map((sum, column) => sum + mean * (row[column] ?? 0));
  }
  return {
    r2,
    adjustedR2: 1 - ((1 - r2) * (n - 1)) / df,
    f,
    p: f === null ? null : fUpper(f, kept.length, df),
    df: [kept.length, df],
    residualDeviation: Math.sqrt(meanError),
    intercept: tested(intercept, Math.sqrt(meanError * (1 / n + dot(pull, pull))), df),
    slopes,
    coefficients: slopes.map((slope) => slope?.coefficient ?? null),
    betas: slopes.map((slope) => slope?.beta ?? null),
    vifs: slopes.map((slope) => slope?.vif ?? null),
    n,
    dropped,
  };
}
