import type { MissingPolicy, Period } from '../standard-rules/standard.ts';
import { localized as words } from '../text/localized.ts';
import type { Localized } from '../text/schema.ts';

/** What the Standard tab calls the treatment of unanswered dimensions. */
export const missingWords: Readonly<Record<MissingPolicy, Localized>> = {
  renormalise: words('spread their weight', '权重分摊', '權重分攤'),
  exclude: words('do not score', '不计分', '不計分'),
  zero: words('count as 0', '计为 0 分', '計為 0 分'),
};

/** What the Standard tab calls the length of a wave. */
export const periodWords: Readonly<Record<Period, Localized>> = {
  month: words('month', '月', '月'),
  quarter: words('quarter', '季度', '季'),
  halfYear: words('half-year', '半年', '半年'),
  year: words('year', '年', '年'),
};

/** Steps that totals may be rounded to. */
export const roundingSteps = [1, 0.1, 0.01] as const;
