import { centre } from './centre.ts';
import { completeRows } from './complete-rows.ts';
import { type IccInterval, iccIntervals } from './icc-intervals.ts';

/** The six forms of Shrout and Fleiss: judges differ by target (1), are a sample (2), are all there are (3); one judge or the mean of all k. */
export const iccForms = ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const;
export type IccForm = (typeof iccForms)[number];

export type Icc = {
  readonly values: Readonly<Record<IccForm, number>>;
  /** 95 % unless asked otherwise; `null` when the judges never differ. */
  readonly intervals: Readonly<Record<IccForm, IccInterval>> | null;
  readonly msTargets: number;
  readonly msJudges: number;
  readonly msError: number;
  readonly msWithin: number;
  /** Targets with a rating from every judge. */
  readonly n: number;
  readonly judges: number;
};

/**
 * Intraclass correlations: how far several judges give the same targets the same ratings.
 * In words: from the mean squares of targets (B), judges (J), error (E) and within targets (W), k judges, n targets:
 * ICC1 (B − W)/(B + (k − 1)W) · ICC2 (B − E)/(B + (k − 1)E + k(J − E)/n) · ICC3 (B − E)/(B + (k − 1)E); of the mean of k:
 * (B − W)/B · (B − E)/(B + (J − E)/n) · (B − E)/B. 1 at most, may be below 0. Rows are targets, columns judges; a target without
 * a rating from every judge is left out; `null` for fewer than two targets or judges, or when no two targets differ.
 * Source: Shrout and Fleiss (1979), Psychological Bulletin 86, 420–428; R `psych::ICC`. Example: their table 2 → .17 .29 .71 .44 .62 .91.
 */
export function icc(ratings: readonly (readonly (number | null)[])[], level = 0.95): Icc | null {
  const k = ratings[0]?.length ?? 0;
  const columns = completeRows(Array.from({ length: k }, (_, judge) => ratings.map((row) => row[judge] ?? null)));
  const n = columns[0]?.length ?? 0;
  const all = centre(columns.flat());
  if (n < 2 || k < 2 || !all) return null;
  const rows = Array.from({ length: n }, (_, row) => columns.map((column) => column[row] ?? 0));
  const between = (groups: readonly (readonly number[])[]) =>
    groups.reduce((sum, group) => sum + group.length * ((centre(group)?.mean ?? 0) - all.mean) ** 2, 0);
  const within = rows.reduce((sum, row) => sum + (centre(row)?.squares ?? 0), 0);
  const judges = between(columns);
  // Judges who differ by a constant leave rounding dust.
  const rest = within - judges;
  const msTargets = between(rows) / (n - 1);
  const msJudges = judges / (k - 1);
  const msError = rest > all.squares * 1e-14 ? rest / ((n - 1) * (k - 1)) : 0;
  const msWithin = within / (n * (k - 1));
  if (!(msTargets * (n - 1) > all.squares * 1e-14)) return null;
  const sampled = msTargets + (k - 1) * msError + (k * (msJudges - msError)) / n;
  const values = {
    ICC1: (msTargets - msWithin) / (msTargets + (k - 1) * msWithin),
    ICC2: (msTargets - msError) / sampled,
    ICC3: (msTargets - msError) / (msTargets + (k - 1) * msError),
    ICC1k: (msTargets - msWithin) / msTargets,
    ICC2k: (msTargets - msError) / (msTargets + (msJudges - msError) / n),
    ICC3k: (msTargets - msError) / msTargets,
  };
  const squares = { msTargets, msJudges, msError, msWithin };
  return { values, intervals: iccIntervals({ ...squares, n, k, icc2: values.ICC2, level }), ...squares, n, judges: k };
}
