import type { CountingChoices } from './count-responses.ts';
import type { ReadSheets } from './read-sheets.ts';

/** What the last grading knew of the rows. Those of another response tab are told by the whole row only. */
export function rowsBefore({
  onGrades,
  record,
  tab,
}: ReadSheets): Pick<CountingChoices, 'before' | 'ids' | 'columnsBefore' | 'kept'> {
  const { entered = [], ids = [] } = onGrades ?? {};
  const isSame = record === null || record.sourceId === tab.sheetId;
  return {
    before: isSame ? entered : entered.map((one) => ({ ...one, cells: '' })),
    ids,
    ...(record && isSame && { columnsBefore: record.columns }),
    kept: record?.kept ?? [],
  };
}
