import { expect, test } from 'vitest';
import { columnLetters, describeArea, findArea } from '../../../../apps-script/local/book/a1.ts';
import { createBook } from '../../../../apps-script/local/book/book.ts';

const book = createBook({
  sheets: [
    { title: 'First', gridProperties: { rowCount: 10, columnCount: 30 } },
    { title: "It's", gridProperties: { rowCount: 5, columnCount: 4 } },
    { title: '表单 1', gridProperties: { rowCount: 5, columnCount: 4 } },
  ],
});

test.each<[text: string, title: string, rows: [number, number], columns: [number, number], back: string]>([
  ['First!A1', 'First', [0, 1], [0, 1], 'First!A1'],
  ['First!B2:D4', 'First', [1, 4], [1, 4], 'First!B2:D4'],
  ['B2:D4', 'First', [1, 4], [1, 4], 'First!B2:D4'],
  ['first!A:C', 'First', [0, 10], [0, 3], 'First!A1:C10'],
  ['First!2:3', 'First', [1, 3], [0, 30], 'First!A2:AD3'],
  ["'It''s'!A2:C", "It's", [1, 5], [0, 3], "'It''s'!A2:C5"],
  ["'It''s'", "It's", [0, 5], [0, 4], "'It''s'!A1:D5"],
  ['表单 1', '表单 1', [0, 5], [0, 4], "'表单 1'!A1:D5"],
  ['First!$AA$1:AB2', 'First', [0, 2], [26, 28], 'First!AA1:AB2'],
])('%s', (text, title, [startRow, endRow], [startColumn, endColumn], back) => {
  const found = findArea(book, text);
  expect(found.sheet.title).toBe(title);
  expect(found.area).toEqual({ startRow, endRow, startColumn, endColumn });
  expect(describeArea(found)).toBe(back);
});

test.each(['Nowhere!A1', 'First!', 'First!A1:', 'First!A', 'First!1A', "It's!A1", 'First!A1:B2:C3', ''])(
  '%s is refused',
  (text) => {
    expect(() => findArea(book, text)).toThrow('Unable to parse range');
  },
);

test.each(["'It''s'!A1:E1", "'It''s'!A6", 'First!A3:A2'])('%s does not fit the grid', (text) => {
  expect(() => findArea(book, text)).toThrow(/exceeds grid limits|is empty/);
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
