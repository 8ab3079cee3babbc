import { entryColumns } from '../tabs/entry-columns.ts';
import { offeredReasons } from '../tabs/grades.ts';
import type { Language } from '../text/schema.ts';
import type { TabPlace } from './book.ts';
import type { GridRange, OpenRange, SheetsRequest } from './request.ts';

/** Boxes to tick and reasons to choose beside every response, and nowhere else in our columns. */
export function offerEntries(
  { rowCount, ids }: { readonly rowCount: number; readonly ids: readonly string[] },
  own: GridRange,
  { place, language }: { readonly place: TabPlace; readonly language: Language },
): readonly SheetsRequest[] {
  const tick = ids.indexOf('leftOut');
  const rangeAt = (column: number): GridRange => ({
    ...own,
    ...{ startRowIndex: 1, endRowIndex: rowCount, startColumnIndex: column, endColumnIndex: column + 1 },
  });
  const values = offeredReasons(language).map((userEnteredValue) => ({ userEnteredValue }));
  const isOffered = tick >= 0 && rowCount > 1;
  return [
    ...(place.isNew ? [] : [{ setDataValidation: { range: own } }]),
    ...(isOffered
      ? [
          {
            setDataValidation: {
              range: rangeAt(tick),
              rule: { condition: { type: 'BOOLEAN' as const }, strict: true, showCustomUi: true },
            },
          },
          {
            setDataValidation: {
              range: rangeAt(ids.indexOf('reason')),
              rule: { condition: { type: 'ONE_OF_LIST' as const, values }, strict: false, showCustomUi: true },
            },
          },
        ]
      : []),
  ];
}

/** What people may change without a warning: ticks, overrides and reasons below their headers, and all columns right of ours. */
export function openColumns(ids: readonly string[], { sheetId, columnCount }: TabPlace): readonly OpenRange[] {
  const tick = ids.indexOf('leftOut');
  return [
    ...(tick < 0 ? [] : [{ sheetId, startRowIndex: 1, startColumnIndex: tick, endColumnIndex: tick + entryColumns }]),
    ...(columnCount > ids.length ? [{ sheetId, startColumnIndex: ids.length }] : []),
  ];
}
