import { expect, test } from 'vitest';
import { createBook } from '../../../../apps-script/local/book/book.ts';
import type { Request } from '../../../../apps-script/local/book/sheets-types.ts';
import { applyRequests } from '../../../../apps-script/local/requests/apply-requests.ts';

const book = createBook({ sheets: [{ title: 'Data', sheetId: 0, values: [[1, 2]] }] });
const rename: Request = { updateSheetProperties: { properties: { sheetId: 0, title: 'New' }, fields: 'title' } };

test('requests are applied in order, each with a reply', () => {
  const { book: next, replies } = applyRequests(book, [
    rename,
    { addSheet: { properties: { sheetId: 4, title: 'Data' } } },
  ]);
  expect(next.sheets.map((sheet) => sheet.title)).toEqual(['New', 'Data']);
  expect(replies).toEqual([
    {},
    { addSheet: { properties: { sheetId: 4, title: 'Data', gridProperties: { rowCount: 1000, columnCount: 26 } } } },
  ]);
});

test('one bad request and nothing is applied; the message names it', () => {
  const before = structuredClone(book);
  const bad: Request = { addChart: { chart: { chartId: 1 } } };
  expect(() => applyRequests(book, [rename, rename, bad])).toThrow(/^Invalid requests\[2\]\.addChart: /);
  expect(book).toEqual(before);
});

test.each<[why: string, request: object, message: string]>([
  ['a kind that is not imitated', { sortRange: {} }, 'Invalid requests[0].sortRange: refusing to pretend'],
  ['a kind that does not exist', { addShet: {} }, 'refusing to pretend'],
  ['two kinds at once', { ...rename, deleteSheet: { sheetId: 0 } }, 'more than one request set'],
  ['no kind', {}, 'no request set'],
  ['no body', { addSheet: null }, 'no body'],
])('%s is refused', (_why, request, message) => {
  expect(() => applyRequests(book, [request as Request])).toThrow(message);
});

test('the book keeps nothing of the given requests', () => {
  const rule = { ranges: [{ sheetId: 0, endRowIndex: 1 }], booleanRule: { condition: { type: 'BLANK' }, format: {} } };
  const { book: next } = applyRequests(book, [{ addConditionalFormatRule: { rule, index: 0 } }]);
  rule.booleanRule.condition.type = 'NOT_BLANK';
  expect(next.sheets[0]?.conditionalFormats[0]?.booleanRule?.condition?.type).toBe('BLANK');
});

test('ten million cells are the most', () => {
  const grow = (rowCount: number): Request => ({
    addSheet: { properties: { title: 'Big', gridProperties: { rowCount, columnCount: 100 } } },
  });
  // 26,000 cells are there already: 99,740 rows of 100 reach the limit exactly.
  expect(applyRequests(book, [grow(99_740)]).book.sheets).toHaveLength(2);
  expect(() => applyRequests(book, [grow(99_741)])).toThrow('10000000 cells');
});
