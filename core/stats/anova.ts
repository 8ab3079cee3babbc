import { fUpper } from './f-distribution.ts';

/** How much of the differences between answers lies between groups. */
export type Anova = {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly ssBetween: number;
  readonly ssWithin: number;
  readonly msBetween: number;
  readonly msWithin: number;
};

const meanOfGroup = (values: readonly number[]) => {
  const [first = 0] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
};

/**
 * One-way analysis of variance: do more than two groups differ in their mean?
 * In words: F = mean square between groups over mean square within, with k − 1 and N − k degrees of freedom. Empty groups
 * are passed over; `null` for fewer than two groups, no answer to spare, or no spread within any group.
 * Source: Fisher (1925), Statistical Methods for Research Workers; R `aov`. Example: R's `PlantGrowth` → F 4.846, p .0159.
 */
export function anova(groups: readonly (readonly number[])[]): Anova | null {
  const answered = groups.filter(({ length }) => length > 0);
  const n = answered.reduce((sum, { length }) => sum + length, 0);
  const df1 = answered.length - 1;
  const df2 = n - answered.length;
  if (df1 < 1 || df2 < 1) return null;
  const grand = meanOfGroup(answered.reduce((all, values) => all.concat(values), []));
  const means = answered.map(meanOfGroup);
  const ssBetween = answered.reduce((sum, { length }, k) => sum + length * ((means[k] ?? 0) - grand) ** 2, 0);
  const ssWithin = answered.reduce(
    (sum, values, k) => sum + values.reduce((part, value) => part + (value - (means[k] ?? 0)) ** 2, 0),
    0,
  );
  if (ssWithin === 0) return null;
  const msBetween = ssBetween / df1;
  const msWithin = ssWithin / df2;
  const f = msBetween / msWithin;
  return { f, df1, df2, p: fUpper(f, df1, df2), ssBetween, ssWithin, msBetween, msWithin };
}
