import { expect, test } from 'vitest';
import { cloneBook, createBook } from '../../../../apps-script/local/book/book.ts';
import { setCell } from '../../../../apps-script/local/book/grid.ts';

test('a book is plain data with defaults of its own', () => {
  const book = createBook({
    locale: 'zh_CN',
    sheets: [
      {
        title: 'Form responses',
        values: [
          ['Score', null],
          [5, true],
          ['', ''],
        ],
      },
    ],
  });
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
  expect(book.sheets[0]?.cells).toEqual([
    [{ userEnteredValue: { stringValue: 'Score' } }],
    [{ userEnteredValue: { numberValue: 5 } }, { userEnteredValue: { boolValue: true } }],
  ]);
  expect(book.locale).toBe('zh_CN');
});

test('tabs without an id get one that is free', () => {
  const book = createBook({ sheets: [{ title: 'a' }, { title: 'b', sheetId: 0 }, { title: 'c' }] });
  expect(book.sheets.map((sheet) => sheet.sheetId)).toEqual([1, 0, 2]);
});

test.each([
  [[{ title: 'Same' }, { title: 'same' }]],
  [
    [
      { title: 'a', sheetId: 3 },
      { title: 'b', sheetId: 3 },
    ],
  ],
])('%j is refused', (sheets) => {
  expect(() => createBook({ sheets })).toThrow('share an id or a title');
});

test('changing a copy leaves the original as it was', () => {
  const book = createBook({
    sheets: [{ title: 'a', values: [[1, 2]], merges: [{ startRowIndex: 0, endRowIndex: 2 }] }],
  });
  const before = structuredClone(book);
  const copy = cloneBook(book);
  const [sheet] = copy.sheets;
  if (!sheet) throw new Error('no sheet');
  setCell(sheet, 0, 1, null);
  setCell(sheet, 9, 9, { note: 'far' });
  sheet.title = 'other';
  sheet.merges.push({});
  copy.developerMetadata.push({});
  expect(book).toEqual(before);
  expect(sheet.cells[0]).toHaveLength(1);
});

test('clearing the last cell leaves no trace', () => {
  const { sheets } = createBook({ sheets: [{ title: 'a', values: [[1]] }] });
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  setCell(sheet, 4, 4, { note: 'x' });
  setCell(sheet, 4, 4, {});
  expect(sheet.cells).toEqual([[{ userEnteredValue: { numberValue: 1 } }]]);
});
