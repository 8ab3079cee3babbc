import { expect, test } from 'vitest';
import { drawPage } from '../../../../apps-script/local/page/page.ts';
import { readFilterViews } from '../../../../apps-script/local/page/page-filters.ts';
import { gridOf } from '../../../../apps-script/local/page/page-grid.ts';
import type { Condition } from '../../../../apps-script/local/page/page-resource.ts';
import { hostileText, sampleBook } from './sample-book.ts';
import { rowsOf } from './sample-cells.ts';

const grid = gridOf({
  properties: { gridProperties: { rowCount: 9, columnCount: 4 } },
  data: [
    {
      rowData: rowsOf([
        ['Row', 'Grade', 'Rules'],
        [2, 'A', ''],
        [3, 'B', 'low'],
        [null, null, null, 'a note beside'],
        [5, 'a', 'low'],
        [6, '1-5', ''],
      ]),
    },
  ],
});
const range = { startRowIndex: 0, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 3 };
const read = (...specs: readonly (readonly [columnIndex: number, condition: Condition])[]) =>
  readFilterViews(
    [
      {
        filterViewId: 7,
        title: 'T',
        range,
        filterSpecs: specs.map(([columnIndex, condition]) => ({ columnIndex, filterCriteria: { condition } })),
      },
    ],
    grid,
  )[0];
const is = (userEnteredValue: string): Condition => ({ type: 'TEXT_EQ', values: [{ userEnteredValue }] });
const filled: Condition = { type: 'NOT_BLANK' };

// Row 9 lies outside the range and stays; row 4 has nothing in it and is not counted.
test.each([
  ['a word', read([1, is('A')]), 1, [1, 2, 9]],
  ['a quoted text', read([1, is('="1-5"')]), 1, [1, 6, 9]],
  ['filled in', read([2, filled]), 2, [1, 3, 5, 9]],
  ['two columns', read([2, filled], [1, is('B')]), 1, [1, 3, 9]],
  ['nobody', read([1, is('C')]), 0, [1, 9]],
])('%s', (_what, view, shown, rows) => {
  expect(view).toEqual({ id: 7, title: 'T', shown, all: 4, rows });
});

test.each([is('=B2'), { type: 'CUSTOM_FORMULA' }, {}])(
  'a condition that it cannot work out stops it: %j',
  (condition) => {
    expect(() => read([1, condition])).toThrow('cannot work out');
  },
);

test('the page has a hidden line for each view, with counts of all rows, drawn or not', () => {
  const page = drawPage(sampleBook, { language: 'en' });
  const [line = ''] = /<p class="view" id="view-5".*?<\/p>/.exec(page) ?? [];
  // Of rows 2 to 10,000 every tenth from row 11 on.
  expect(line).toContain('Showing 999 of 9,999 rows: Satisgrade: Verdict =');
  expect(line).toMatch(/ data-rows="1 11 21 31 [^"]* 491" tabindex="-1" hidden>/);
  expect(line).toContain('<a href="#gid=11">show all</a>');
  expect(line).not.toContain(hostileText);
});
