import type { Localized } from '../text/schema.ts';

/** What a line of rewards may come to. */
export type RewardClass = {
  readonly id: string;
  readonly title: Localized;
  /** Below 0: a penalty. `null`: the source names none and the team has set none. */
  readonly amount: number | null;
  /** What is given or said beside or instead of money. */
  readonly note: Localized;
  /** Grades that earn it. */
  readonly grades: readonly string[];
  /** Words for the quality of work that earn it, lower case; none in any class: the grade alone decides. */
  readonly work: readonly string[];
};

/** Rewards and penalties; the lower class of work quality and grade applies. */
export type Rewards = {
  readonly clause: string;
  /** One line for each project and team, or for each team or member of staff and period. */
  readonly per: 'project' | 'team' | 'staff';
  /** ISO 4217. */
  readonly currency: string;
  /** From best to worst. */
  readonly classes: readonly RewardClass[];
};
