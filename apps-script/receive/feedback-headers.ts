import { feedbackMetadataKey } from '../../core/dashboard/book.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { FeedbackColumn, StampedColumn } from '../../core/feedback/columns.ts';
import { writeStamp } from '../../core/feedback/columns.ts';

type Added = FeedbackColumn & { readonly at: number };
type Grid = { readonly sheetId: number; readonly rowCount: number; readonly columnCount: number };

function headerCell({ header, at }: Added, sheetId: number): SheetsRequest {
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
  const value = {
    userEnteredValue: { stringValue: header },
    userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP' as const },
  };
  const fields = 'userEnteredValue,userEnteredFormat.textFormat.bold,userEnteredFormat.wrapStrategy';
  return { updateCells: { range, rows: [{ values: [value] }], fields } };
}

/** Adds columns at the right of the Feedback tab and notes in its mark what we wrote; nothing where none is missing. */
export function addColumns(
  { sheetId, columnCount }: Grid,
  added: readonly Added[],
  { stamped, isNew }: { readonly stamped: readonly StampedColumn[]; readonly isNew: boolean },
): readonly SheetsRequest[] {
  if (added.length === 0) return [];
  const wide = Math.max(...added.map(({ at }) => at)) + 1;
  const metadataValue = writeStamp(stamped);
  const grow: SheetsRequest[] =
    wide > columnCount ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: wide - columnCount } }] : [];
  const mark: SheetsRequest = isNew
    ? {
        createDeveloperMetadata: {
          developerMetadata: {
            ...{ metadataKey: feedbackMetadataKey, metadataValue, visibility: 'DOCUMENT' as const },
            location: { sheetId },
          },
        },
      }
    : {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: feedbackMetadataKey } }],
          developerMetadata: { metadataValue },
          fields: 'metadataValue',
        },
      };
  return [...grow, ...added.map((column) => headerCell(column, sheetId)), mark];
}
