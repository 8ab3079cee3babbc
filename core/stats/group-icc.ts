import { centre } from './centre.ts';
import type { Answers } from './complete-rows.ts';

/** How alike the answers of one group are, such as of those whom one interviewer asked. */
export type GroupIcc = {
  /** Share of the variance that lies between groups, 0..1; below 0 is shown as 0. */
  readonly icc: number;
  /** What `icc` is before it is raised to 0. */
  readonly raw: number;
  /** How many times wider the variance of the mean is than without groups; 1 and above. */
  readonly deff: number;
  readonly msBetween: number;
  readonly msWithin: number;
  /** Answers a group, evened out: the size itself when all groups are equally large. */
  readonly m: number;
  readonly groups: number;
  readonly n: number;
};

/**
 * Intraclass correlation of groups: how much of the difference between answers lies between the groups (interviewers, shops).
 * In words: (MSB − MSW)/(MSB + (m − 1)·MSW) from the one-way analysis of variance, m = (N − Σm²/N)/(k − 1); design effect
 * 1 + (m − 1)·ICC. Blank answers and empty groups are left out; `null` for fewer than two groups, no group with two
 * answers, or no variation. Source: Fisher (1925); Kish (1965), Survey Sampling, 5.4; R `aov`.
 * Example: `PlantGrowth` → MSB 1.88317, MSW .3885959, ICC .2777743, deff 3.4999690.
 */
export function groupIcc(groups: readonly Answers[]): GroupIcc | null {
  const answered = groups.map((group) => group.filter((answer) => answer !== null)).filter(({ length }) => length > 0);
  const all = centre(answered.flat());
  const n = answered.reduce((sum, { length }) => sum + length, 0);
  if (!all?.squares || answered.length < 2 || n === answered.length) return null;
  let within = 0;
  let between = 0;
  for (const group of answered) {
    const own = centre(group);
    if (!own) continue;
    within += own.squares;
    between += group.length * (own.mean - all.mean) ** 2;
  }
  const msBetween = between / (answered.length - 1);
  const msWithin = within / (n - answered.length);
  const m = (n - answered.reduce((sum, { length }) => sum + length * length, 0) / n) / (answered.length - 1);
  const raw = (msBetween - msWithin) / (msBetween + (m - 1) * msWithin);
  const icc = Math.max(0, raw);
  return { icc, raw, deff: 1 + (m - 1) * icc, msBetween, msWithin, m, groups: answered.length, n };
}
