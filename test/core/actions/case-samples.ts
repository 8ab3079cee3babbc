import { keepCases } from '../../../core/actions/cases.ts';
import { decideActions } from '../../../core/actions/decide.ts';
import type { CaseResponse } from '../../../core/actions/next-response.ts';
import type { Case, CaseEntry } from '../../../core/actions/schema.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { GradedResponse } from '../../../core/scoring/schema.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { responseOf } from '../scoring/samples.ts';

export const s12 = fitRubric(weightedProcedure);

/** One answer sheet of the weighted procedure: id, row, levels of the seven items, day, customer. */
export type Given = readonly [
  id: string,
  row: number,
  levels: readonly (number | null)[],
  day: string | null,
  who: string | null,
  aside?: CaseResponse['aside'],
];

export const responsesOf = (given: readonly Given[]): readonly CaseResponse[] =>
  given.map(([id, row, levels, day, who, aside = null]) => {
    const response = { ...responseOf(levels, row), at: day === null ? null : `${day}T09:00:00` };
    return { id, graded: gradeResponse(response, s12) as GradedResponse, who, aside };
  });

/** The cases of these responses on a day, from what stands on the tab. */
export function casesOn(today: string, given: readonly Given[], entries: readonly CaseEntry[] = []): readonly Case[] {
  const responses = responsesOf(given);
  const counting = responses.filter(({ aside }) => aside === null).map(({ graded }) => graded);
  const decided = decideActions(counting, s12, { today, language: 'en' });
  return keepCases({ decided, entries, responses, rubric: s12, today });
}

/** A case as the tab holds it afterwards, with what a person entered. */
export const entered = (one: Case, more: Partial<CaseEntry> = {}): CaseEntry => ({
  ...{ id: one.id, number: one.number, row: one.row, title: one.title, clause: one.clause, owner: one.owner },
  ...{ status: one.status, opened: one.opened, due: one.due, closedOn: one.closedOn },
  ...{ cause: '', action: '', effect: '', informed: null },
  ...more,
});
