import type { Case } from '../../core/actions/schema.ts';
import type { LedgerLine } from '../../core/rewards/line.ts';
import type { SetupState } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Outgoing } from '../mail/outgoing.ts';
import type { Reason } from '../refusal.ts';
import type { GradedTable } from './grade-table.ts';

/** What a grading did: graded and drawn, or refused with nothing changed. */
export type Outcome = {
  /**
   * 'insufficient': responses were read but none had enough answers for a grade. 'working': paused with part of the
   * rows prepared; nothing that people see has changed yet.
   */
  readonly status: 'graded' | 'insufficient' | 'refused' | 'working';
  /** Rows prepared of all. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Why it was refused, or why counts were summarised and no response graded; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** What a person should know besides: a renamed or doubled tab. */
  readonly notices: readonly Reason[];
  readonly language: Language;
  /** Title of the response tab; '' when there is none. */
  readonly source: string;
  readonly sourceId: number | null;
  /** Title of the dashboard; '' when refused. */
  readonly dashboard: string;
  readonly dashboardId: number | null;
  /** Title of the report tab; '' unless one was written. */
  readonly report: string;
  /** Titles of the digest and of the summary for customers; '' unless one was asked for and written. */
  readonly digest: string;
  readonly summary: string;
  /** What is to be mailed now; `null`: nothing was drawn. */
  readonly outgoing: Outgoing | null;
  /** `null` when refused before the response tab was read. */
  readonly result: GradedTable | null;
  readonly setup: SetupState | null;
  /** Every corrective action; none when refused. */
  readonly cases: readonly Case[];
  /** Lines of the Rewards tab; `null` when none was drawn. */
  readonly rewards: readonly LedgerLine[] | null;
};

/** Refused: nothing was changed. `seen`: what was found before it was clear. */
export const refusedOutcome = (
  reasons: readonly Reason[],
  language: Language,
  seen: { readonly result: GradedTable; readonly source: string; readonly sourceId: number } | null,
): Outcome => ({
  status: 'refused',
  reasons,
  notices: [],
  language,
  source: seen?.source ?? '',
  sourceId: seen?.sourceId ?? null,
  dashboard: '',
  dashboardId: null,
  report: '',
  digest: '',
  summary: '',
  outgoing: null,
  progress: { done: 0, total: 0 },
  result: seen?.result ?? null,
  setup: null,
  cases: [],
  rewards: null,
});
