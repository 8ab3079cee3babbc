import { keepCases } from '../../core/actions/cases.ts';
import type { CaseResponse } from '../../core/actions/next-response.ts';
import type { Case } from '../../core/actions/schema.ts';
import { readCases } from '../../core/actions-tab/read-cases.ts';
import { identitiesOf, identityRole } from '../../core/counted/identity.ts';
import type { Cell, Role } from '../../core/responses/schema.ts';
import type { Language } from '../../core/text/schema.ts';
import type { GradedTable } from './grade-table.ts';

type Rows = readonly (readonly Cell[])[];

/** What a response is called for ever; until it has an id of its own, what it is found by. */
export const responseIds = ({ rowNames }: Pick<GradedTable, 'rowNames'>): ReadonlyMap<number, string> =>
  new Map(rowNames.map(({ row, id, key }) => [row, id ?? key]));

/**
 * The role by which a customer's next response is found. Several people of a customer are no repeats of one another; what
 * was put right for the customer still shows in what any of them says next.
 */
const customerRole = ({ map: { columns }, rubric }: GradedTable): Role | null =>
  identityRole(columns, rubric.standard) ?? (columns.some(({ role }) => role === 'customer') ? 'customer' : null);

/** Every response with the customer who gave it, and why it does not count. */
function caseResponses(result: GradedTable): readonly CaseResponse[] {
  const { graded, rowNames, asides } = result;
  const ids = responseIds({ rowNames });
  const responses = graded.map(({ response }) => response);
  const who = identitiesOf(responses, customerRole(result));
  return graded.flatMap((one): CaseResponse[] => {
    const { row } = one.response;
    const id = ids.get(row);
    const aside = asides.get(row)?.kind ?? null;
    return id === undefined ? [] : [{ id, graded: one, who: who.get(row) ?? null, aside }];
  });
}

/**
 * The cases of a grading: those of the Actions tab, and those that are not there yet.
 * @param rows the Actions tab as it stands; none where there is no such tab
 */
export function casesOf(
  rows: Rows,
  result: GradedTable,
  { today, language }: { readonly today: string; readonly language: Language },
): readonly Case[] {
  const { actions: decided, rubric } = result;
  const { entries } = readCases(rows, language);
  return keepCases({ decided, entries, responses: caseResponses(result), rubric, today });
}
