import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { LocalSheet } from '../../../../apps-script/local/book/sheet.ts';
import type { GridRange, Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const fill = { userEnteredFormat: { backgroundColor: { red: 1 } } };
const colored = (numberValue: number) => ({ userEnteredValue: { numberValue }, ...fill });
const rowsOf = (start: number, end: number): GridRange => ({ sheetId: 0, startRowIndex: start, endRowIndex: end });
const series = (start: number, end: number) => ({ ...rowsOf(start, end), startColumnIndex: 0, endColumnIndex: 1 });

/** Rows 0..5 hold their own number; something of every kind points at rows 2..4. */
const book = createBook({
  sheets: [
    {
      title: 'Data',
      sheetId: 0,
      gridProperties: { rowCount: 6, columnCount: 3, frozenRowCount: 1 },
      values: [[0], [1], [colored(2)], [3], [4], [5]],
      rows: [null, null, { pixelSize: 40 }],
      merges: [rowsOf(2, 4)],
      conditionalFormats: [{ ranges: [rowsOf(2, 5), { ...rowsOf(3, 4), startColumnIndex: 1 }], booleanRule: {} }],
      protectedRanges: [{ protectedRangeId: 1, range: rowsOf(3, 5), requestingUserCanEdit: true }],
      developerMetadata: [
        {
          metadataId: 1,
          location: {
            locationType: 'ROW',
            dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
          },
        },
      ],
    },
    {
      title: 'Board',
      sheetId: 1,
      charts: [
        {
          chartId: 1,
          spec: { basicChart: { series: [{ series: { sourceRange: { sources: [series(2, 5)] } } }] } },
          position: { overlayPosition: { anchorCell: { sheetId: 1, rowIndex: 3 } } },
        },
      ],
    },
  ],
});

type Changed = { readonly data: LocalSheet; readonly board: LocalSheet };
function change(...requests: Request[]): Changed {
  const [data, board] = applyRequests(book, requests).book.sheets;
  if (!data || !board) throw new Error('a sheet is gone');
  return { data, board };
}
const range = (startIndex: number, endIndex: number, sheetId = 0) => ({
  sheetId,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const numbers = ({ data }: Changed) => data.cells.map((row) => row[0]?.userEnteredValue?.numberValue ?? null);
const pointers = ({ data, board }: Changed) => ({
  merge: data.merges.map((one) => [one.startRowIndex, one.endRowIndex]),
  rules: data.conditionalFormats.flatMap((rule) => rule.ranges?.map((one) => [one.startRowIndex, one.endRowIndex])),
  protection: data.protectedRanges.map((one) => [one.range?.startRowIndex, one.range?.endRowIndex]),
  metadata: data.developerMetadata.map((one) => one.location?.dimensionRange?.startIndex),
  chart: board.charts[0]?.spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources?.map((one) => [
    one.startRowIndex,
    one.endRowIndex,
  ]),
});

test('inserting rows moves all that points below and widens what they fall into', () => {
  const after = change({ insertDimension: { range: range(3, 5), inheritFromBefore: true } });
  expect(numbers(after)).toEqual([0, 1, 2, null, null, 3, 4, 5]);
  expect(pointers(after)).toEqual({
    merge: [[2, 6]],
    rules: [
      [2, 7],
      [5, 6],
    ],
    protection: [[5, 7]],
    metadata: [5],
    chart: [[2, 7]],
  });
  expect(after.data.gridProperties).toEqual({ rowCount: 8, columnCount: 3, frozenRowCount: 1 });
});

test.each([
  ['before', true, [fill], { pixelSize: 40 }],
  ['after', false, [], null],
])('inserted rows take the look of the row %s', (_side, inheritFromBefore, row, size) => {
  const { data } = change({ insertDimension: { range: range(3, 4), inheritFromBefore } });
  expect(data.cells[3]).toEqual(row);
  expect(data.rows).toEqual([null, null, { pixelSize: 40 }, size].filter((one, place) => place < 3 || one !== null));
});

test('deleting rows cuts what it can and drops what is gone whole', () => {
  const after = change({ deleteDimension: { range: range(3, 5) } });
  expect(numbers(after)).toEqual([0, 1, 2, 5]);
  expect(pointers(after)).toEqual({ merge: [[2, 3]], rules: [[2, 3]], protection: [], metadata: [], chart: [[2, 3]] });
  expect(after.data.gridProperties.rowCount).toBe(4);
});

test('a deleted frozen row is no longer frozen', () => {
  const { data } = change({ deleteDimension: { range: range(0, 1) } });
  expect(data.gridProperties).toEqual({ rowCount: 5, columnCount: 3 });
});

test('moving rows takes along what lies wholly on them', () => {
  const after = change({ moveDimension: { source: range(3, 4), destinationIndex: 1 } });
  expect(numbers(after)).toEqual([0, 3, 1, 2, 4, 5]);
  expect(pointers(after)).toEqual({
    merge: [[3, 4]],
    rules: [
      [3, 5],
      [1, 2],
    ],
    protection: [[4, 5]],
    metadata: [1],
    chart: [[3, 5]],
  });
  expect(after.data.rows).toEqual([null, null, null, { pixelSize: 40 }]);
});

test.each([
  [{ insertDimension: { range: range(2, 4, 1), inheritFromBefore: true } }, 5],
  [{ deleteDimension: { range: range(0, 2, 1) } }, 1],
  [{ deleteDimension: { range: range(2, 5, 1) } }, 2],
  [{ moveDimension: { source: range(3, 4, 1), destinationIndex: 9 } }, 8],
])('%j takes the chart to row %d', (request, rowIndex) => {
  expect(change(request).board.charts[0]?.position?.overlayPosition?.anchorCell?.rowIndex).toBe(rowIndex);
});

test('columns shift as rows do', () => {
  const wide = createBook({
    sheets: [
      {
        title: 'a',
        sheetId: 0,
        values: [
          [1, 2, 3],
          [4, 5],
        ],
        columns: [{ pixelSize: 50 }],
      },
    ],
  });
  const columns = (startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  });
  const rows = (request: Request) =>
    applyRequests(wide, [request]).book.sheets[0]?.cells.map((row) =>
      row.map((cell) => cell?.userEnteredValue?.numberValue ?? 0),
    );
  expect(rows({ insertDimension: { range: columns(1, 2), inheritFromBefore: false } })).toEqual([
    [1, 0, 2, 3],
    [4, 0, 5],
  ]);
  expect(rows({ deleteDimension: { range: columns(0, 1) } })).toEqual([[2, 3], [5]]);
  expect(rows({ moveDimension: { source: columns(2, 3), destinationIndex: 0 } })).toEqual([
    [3, 1, 2],
    [0, 4, 5],
  ]);
});

test('sizes and hiding are set by mask, and a default leaves no trace', () => {
  const size = (properties: object, fields: string): Request => ({
    updateDimensionProperties: { range: range(1, 3), properties, fields },
  });
  expect(change(size({ hiddenByUser: true, pixelSize: 9 }, 'hiddenByUser')).data.rows).toEqual([
    null,
    { hiddenByUser: true },
    { hiddenByUser: true, pixelSize: 40 },
  ]);
  expect(change(size({ hiddenByUser: false }, 'hiddenByUser,pixelSize')).data.rows).toEqual([]);
});

test('appending makes the grid larger', () => {
  expect(
    change({ appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 2 } }).data.gridProperties.columnCount,
  ).toBe(5);
});

describe('refused', () => {
  test.each<[request: Request, message: string]>([
    [{ insertDimension: { range: range(0, 1), inheritFromBefore: true } }, 'inheritFromBefore'],
    [{ insertDimension: { range: range(6, 7) } }, 'less than the grid size'],
    [{ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 2 } } }, 'bounded'],
    [{ insertDimension: { range: { ...range(2, 3), dimension: 'LINES' } } }, 'ROWS or COLUMNS'],
    [{ deleteDimension: { range: range(1, 6) } }, 'non-frozen'],
    [{ deleteDimension: { range: range(5, 7) } }, 'exceeds grid limits'],
    [{ moveDimension: { source: range(1, 4), destinationIndex: 2 } }, 'within the source'],
    [{ moveDimension: { source: range(1, 4), destinationIndex: 7 } }, 'outside the grid'],
    [{ updateDimensionProperties: { range: range(0, 1), properties: { pixelSize: 3 } } }, 'At least one field'],
    [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 0 } }, 'positive'],
  ])('%j', (request, message) => {
    expect(() => change(request)).toThrow(message);
  });
});
