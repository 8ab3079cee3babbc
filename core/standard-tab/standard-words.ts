import type { Operational } from '../standard-rules/item.ts';
import type { MissingPolicy, Period, Subject } from '../standard-rules/standard.ts';
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

/** What the Standard tab calls the direction of a measured fact. */
export const betterWords: Readonly<Record<Operational['better'], Localized>> = {
  higher: words('higher is better', '越高越好', '越高越好'),
  lower: words('lower is better', '越低越好', '越低越好'),
  within: words('best within a range', '区间内最好', '區間內最好'),
};

/** What the Standard tab calls the subject of a response. */
export const subjectWords: Readonly<Record<Subject, Localized>> = {
  customer: words('a customer', '客户', '客戶'),
  project: words('a project', '项目', '專案'),
  team: words('a team', '团队', '團隊'),
  staff: words('a member of staff', '员工', '員工'),
};

/** Steps that totals may be rounded to. */
export const roundingSteps = [1, 0.1, 0.01] as const;
