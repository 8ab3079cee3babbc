import { describe, expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const book = createBook({
  sheets: [
    { title: 'Grades', sheetId: 0 },
    { title: 'Other', sheetId: 1 },
  ],
});
const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 4 };
const spec = (columnIndex: number) => ({ columnIndex, filterCriteria: { condition: { type: 'NOT_BLANK' } } });
const view = (more: object = {}) => ({
  filterViewId: 7,
  title: 'Low',
  range,
  filterSpecs: [spec(1), spec(3)],
  ...more,
});
const add = (more?: object): Request => ({ addFilterView: { filter: view(more) } });
const changed = (...requests: Request[]) => applyRequests(book, requests).book.sheets[0];
const lines = (dimension: string, startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});

describe('a filter view', () => {
  test('is added, with an id of its own when none is given, and told in the reply', () => {
    const { filterViewId: _none, ...unnamed } = view({ title: 'Other' });
    const { book: next, replies } = applyRequests(book, [add(), { addFilterView: { filter: unnamed } }]);
    expect(next.sheets[0]?.filterViews).toEqual([view(), view({ filterViewId: 8, title: 'Other' })]);
    expect(replies[1]?.addFilterView?.filter?.filterViewId).toBe(8);
  });

  test('is changed by mask', () => {
    const filter = { filterViewId: 7, title: 'New', filterSpecs: [] };
    expect(changed(add(), { updateFilterView: { filter, fields: 'title' } })?.filterViews).toEqual([
      view({ title: 'New' }),
    ]);
  });

  test('is deleted', () => {
    expect(applyRequests(book, [add(), { deleteFilterView: { filterId: 7 } }]).book).toEqual(book);
  });

  test('goes with its tab', () => {
    expect(() =>
      applyRequests(book, [add(), { deleteSheet: { sheetId: 0 } }, { deleteFilterView: { filterId: 7 } }]),
    ).toThrow('No filter view with id: 7');
  });
});

describe('when rows and columns change', () => {
  test.each<[Request, rows: number, columns: number, filtered: number[]]>([
    [{ insertDimension: { range: lines('ROWS', 5, 7), inheritFromBefore: true } }, 12, 4, [1, 3]],
    [{ deleteDimension: { range: lines('ROWS', 8, 12) } }, 8, 4, [1, 3]],
    [{ insertDimension: { range: lines('COLUMNS', 2, 3), inheritFromBefore: true } }, 10, 5, [1, 4]],
    [{ deleteDimension: { range: lines('COLUMNS', 1, 2) } }, 10, 3, [2]],
    // Column 3 goes before column 1.
    [{ moveDimension: { source: lines('COLUMNS', 3, 4), destinationIndex: 1 } }, 10, 4, [2, 1]],
  ])('%j: the view has %d rows, %d columns and filters by %j', (request, rows, columns, filtered) => {
    const [moved] = changed(add(), request)?.filterViews ?? [];
    expect(moved?.range).toEqual({ ...range, endRowIndex: rows, endColumnIndex: columns });
    expect(moved?.filterSpecs?.map(({ columnIndex }) => columnIndex)).toEqual(filtered);
  });
});

const another = (more: object): Request => add({ filterViewId: 8, title: 'Other', ...more });

test.each<[request: Request, message: string]>([
  [another({ range: { sheetId: 9 } }), 'No grid with id: 9'],
  [another({ range: { sheetId: 0, endRowIndex: 1001 } }), 'exceeds grid limits'],
  [another({ range: undefined }), 'exactly one of range'],
  [another({ title: '' }), 'must have a title'],
  [another({ namedRangeId: 'x' }), 'refusing to pretend'],
  [another({ title: 'Low' }), '"Low" already exists'],
  [another({ filterViewId: 7 }), 'filterViewId 7 already exists'],
  [{ updateFilterView: { filter: { filterViewId: 7, range: { sheetId: 1 } }, fields: 'range' } }, 'change its sheet'],
  [{ updateFilterView: { filter: view({ filterViewId: 9 }), fields: 'title' } }, 'No filter view with id: 9'],
  [{ updateFilterView: { filter: view() } }, 'At least one field'],
  [{ deleteFilterView: { filterId: 9 } }, 'No filter view with id: 9'],
])('%j is refused', (request, message) => {
  expect(() => applyRequests(book, [add(), request])).toThrow(message);
});
