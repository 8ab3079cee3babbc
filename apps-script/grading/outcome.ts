import type { SetupState } from '../../core/tabs/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import type { GradedTable } from './grade-table.ts';
import type { Reason } from './refusal.ts';

/** What a grading did: graded and drawn, or refused with nothing changed. */
export type Outcome = {
  /** 'insufficient': responses were read but none had enough answers for a grade. */
  readonly status: 'graded' | 'insufficient' | 'refused';
  /** Why it was refused; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** What a person should know besides: a renamed or doubled tab. */
  readonly notices: readonly Reason[];
  readonly language: Language;
  /** Title of the response tab; '' when there is none. */
  readonly source: string;
  /** Title of the dashboard; '' when refused. */
  readonly dashboard: string;
  /** `null` when refused before the response tab was read. */
  readonly result: GradedTable | null;
  readonly setup: SetupState | null;
};

/** Refused: nothing was changed. `seen`: what was found before it was clear. */
export const refusedOutcome = (
  reasons: readonly Reason[],
  language: Language,
  seen: { readonly result: GradedTable; readonly source: string } | null,
): Outcome => ({
  status: 'refused',
  reasons,
  notices: [],
  language,
  source: seen?.source ?? '',
  dashboard: '',
  result: seen?.result ?? null,
  setup: null,
});
