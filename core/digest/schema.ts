import type { WaveFigures } from '../analysis/figures.ts';
import type { WaveShape } from '../analysis/shape.ts';
import type { View } from '../analysis/view.ts';
import type { GradedResponse, Rubric } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import type { DigestPeriod } from './period.ts';
import type { Verdict } from './verdict.ts';

/** What a digest or a mail says of a case. Days are `YYYY-MM-DD`. */
export type KnownCase = {
  readonly id: string;
  readonly title: string;
  /** As it stands on the Actions tab; '' when nobody. */
  readonly owner: string;
  readonly opened: string;
  /** '' without a date. */
  readonly due: string;
  readonly isOpen: boolean;
  /** Open, and its due day is over. */
  readonly isOverdue: boolean;
  /** The day of the response; `null`: undated, or gone. */
  readonly answered: string | null;
  /** `null`: nobody is to be named, or the response names none. */
  readonly customer: string | null;
};

/** How many of those who were asked have answered. `wave`: the period of the standard; `isSoFar`: the digest ends before it does. */
export type Rate = {
  readonly wave: string;
  readonly isSoFar: boolean;
  readonly answered: number;
  readonly asked: number;
};

/** What a digest is made from. */
export type DigestInput = {
  readonly period: DigestPeriod;
  /** Responses that count, and all of them. */
  readonly counting: readonly GradedResponse[];
  readonly graded: readonly GradedResponse[];
  /** Rows of responses that a person left out. */
  readonly leftOut: ReadonlySet<number>;
  readonly rubric: Rubric;
  readonly shape: WaveShape;
  readonly cases: readonly KnownCase[];
  /** In a period of the standard; `null`: nobody said. */
  readonly asked: number | null;
  /** Title of the response tab. */
  readonly source: string;
  /** Local ISO text of the run. */
  readonly now: string;
  readonly language: Language;
};

/** Cases of one owner. `nextDue`: of the open ones; '' without a date. */
export type OwnerCases = {
  readonly owner: string;
  readonly opened: number;
  readonly open: number;
  readonly overdue: number;
  readonly nextDue: string;
};

type DimensionFigure = WaveFigures['dimensions'][number];

/** How a period went: no respondent, no row, no comment. */
export type Digest = Pick<DigestInput, 'period' | 'rubric' | 'source' | 'now' | 'language'> & {
  readonly before: DigestPeriod;
  /** The period's responses as panels look at them. */
  readonly view: View;
  /** Figures of the period before. */
  readonly earlier: WaveFigures;
  readonly verdict: Verdict;
  /** `null`: nobody said how many were asked. */
  readonly rate: Rate | null;
  /** Highest first and lowest first, none of them twice; only those that enough answered. */
  readonly best: readonly DimensionFigure[];
  readonly worst: readonly DimensionFigure[];
  readonly cases: {
    readonly owners: readonly OwnerCases[];
    /** Opened in the period. */
    readonly opened: readonly KnownCase[];
    readonly overdue: readonly KnownCase[];
  };
  /** Of the responses of the period. */
  readonly leftOut: number;
  readonly overrides: number;
};
