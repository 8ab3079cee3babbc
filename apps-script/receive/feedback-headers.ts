import { feedbackMetadataKey } from '../../core/dashboard/book.ts';
import { colorOf, ink } from '../../core/dashboard/palette.ts';
import type { SheetsRequest } from '../../core/dashboard/request.ts';
import type { FeedbackColumn, StampedColumn } from '../../core/feedback/columns.ts';
import { writeStamp } from '../../core/feedback/columns.ts';

type Added = FeedbackColumn & { readonly at: number };
type Grid = { readonly sheetId: number; readonly rowCount: number; readonly columnCount: number };

function headerCell({ header, at }: Added, sheetId: number): SheetsRequest {
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
  const value = {
    userEnteredValue: { stringValue: header },
    userEnteredFormat: {
      textFormat: { bold: true },
      wrapStrategy: 'WRAP' as const,
      verticalAlignment: 'MIDDLE' as const,
      backgroundColorStyle: colorOf(ink.header),
    },
  };
  const fields = 'userEnteredValue,userEnteredFormat';
  return { updateCells: { range, rows: [{ values: [value] }], fields } };
}

/** Pixels of columns that hold more than a word or two. */
const widths: Readonly<Record<string, number>> = {
  ...{ received: 130, created: 130, customer: 150, note: 280, quote: 280, url: 180, title: 180 },
};

function setWidth({ key, at }: Added, sheetId: number): readonly SheetsRequest[] {
  const pixelSize = widths[key];
  const range = { sheetId, dimension: 'COLUMNS' as const, startIndex: at, endIndex: at + 1 };
  return pixelSize === undefined
    ? []
    : [{ updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' } }];
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
  const headers = added.flatMap((column) => [headerCell(column, sheetId), ...setWidth(column, sheetId)]);
  return [...grow, ...headers, mark];
}
