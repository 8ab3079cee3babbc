import { keepCases } from '../../core/actions/cases.ts';
import { decideActions } from '../../core/actions/decide.ts';
import { describeCases } from '../../core/actions-tab/describe-cases.ts';
import { readCases } from '../../core/actions-tab/read-cases.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { placeTabs } from '../book/place-tabs.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, TabReading } from '../book/workbook.ts';
import { readActions, renderActions } from '../grading/draw-actions.ts';
import type { OneRow } from '../grading/one-row.ts';
import type { RunRecord } from '../grading/record.ts';
import { Refused } from '../refusal.ts';

type Rows = readonly (readonly Cell[])[];

/** A response that was graded alone and counts, and its id. */
export type SubmittedRow = { readonly id: string; readonly one: OneRow };

/** What is to be read of the Actions tab before cases of single responses are opened; nothing where there is no such tab. */
export const caseReadings = (book: Book): readonly TabReading[] => readingsOf(book, { actions: 'all' });

/** Whether cases may be added: a tab that cannot be told is left to the next whole grading, which says why. */
function isClear(rows: Rows, place: Parameters<typeof readActions>[1], language: RunRecord['language']): boolean {
  try {
    readActions(rows, place, language);
    return true;
  } catch (fault) {
    if (fault instanceof Refused) return false;
    throw fault;
  }
}

/**
 * The requests that open the cases of single responses at once, each case that is not there yet; the tab is added where
 * there is none. What else is known of them, such as an earlier case of the same customer, follows with the next grading.
 * @param read what `caseReadings` asked for
 * @param today `YYYY-MM-DD`
 */
export function openCases(
  book: Book,
  { language, sourceId }: Pick<RunRecord, 'language' | 'sourceId'>,
  rows: readonly SubmittedRow[],
  read: readonly Rows[],
  today: string,
): readonly SheetsRequest[] {
  const [there = []] = read;
  const place = placeTabs(book, {}, language).places.actions;
  const [first] = rows;
  if (!first || !isClear(there, place, language)) return [];
  const { rubric } = first.one;
  const graded = rows.map(({ one }) => one.graded);
  const { entries } = readCases(there, language);
  const cases = keepCases({
    decided: decideActions(graded, rubric, { today, language }),
    entries,
    responses: rows.map(({ id, one }) => ({ id, graded: one.graded, who: null, aside: null })),
    ...{ rubric, today },
  });
  const ids = new Set(rows.map(({ id }) => id));
  const added = cases.filter(({ isNew, response }) => isNew && ids.has(response));
  const table = describeCases(added, { rubric, language, today, customers: null });
  return renderActions(table, place, there, { responseSheetId: sourceId });
}
