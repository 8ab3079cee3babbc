import { expect, test } from 'vitest';
import { renderGrades, type StagedGrades } from '../../../core/dashboard/grades-tab.ts';
import { openTab } from '../../../core/dashboard/open-tab.ts';
import { renderTab } from '../../../core/dashboard/tab.ts';
import { only, placeWith, setting } from './drawing.ts';

const input = (choices: readonly string[], format: 'text' | 'checkbox' = 'text') => ({
  title: 'T',
  format,
  input: { choices },
});
const setup = {
  title: 'Setup',
  subtitle: '',
  sections: [
    {
      id: 'columns',
      title: 'Columns',
      blocks: [
        {
          kind: 'table' as const,
          columns: [input(['yes', 'no']), input([]), input([], 'checkbox')],
          rows: [
            ['yes', '1-5', true],
            ['no', null, null],
            ['no', null, false],
          ],
        },
      ],
    },
  ],
};
const settings = { ...setting, bands: [] };

test('choices are offered, ticks are boxes, free text stays text', () => {
  const requests = renderTab(setup, placeWith({ kind: 'setup' }), settings);
  const rules = only(requests, 'setDataValidation').map(({ range, rule }) => [
    rule?.condition.type,
    rule?.strict,
    range.startColumnIndex,
    range.startRowIndex,
    range.endRowIndex,
  ]);
  // Title, subtitle, gap, heading, header: the table's first row is row 6.
  expect(rules).toEqual([
    ['ONE_OF_LIST', false, 1, 5, 8],
    ['BOOLEAN', true, 3, 5, 6],
    ['BOOLEAN', true, 3, 7, 8],
  ]);
  const free = only(requests, 'updateCells')[0]?.rows?.[5]?.values[2];
  expect(free).toMatchObject({
    userEnteredValue: { stringValue: '1-5' },
    userEnteredFormat: { numberFormat: { type: 'TEXT' } },
  });
});

test('a redraw takes the old choices away first', () => {
  const requests = renderTab(setup, placeWith({ kind: 'setup', isNew: false }), settings);
  const [first] = only(requests, 'setDataValidation');
  expect(first?.rule).toBeUndefined();
});

test('a tab is added with its mark, and staging is hidden', () => {
  const gridProperties = { rowCount: 50, columnCount: 14, frozenRowCount: 2, hideGridlines: true };
  const developerMetadata = {
    metadataKey: 'satisgrade.tab',
    metadataValue: 'dashboard',
    visibility: 'DOCUMENT',
    location: { sheetId: 7 },
  };
  expect(openTab(placeWith({ rowCount: 50, columnCount: 14 }))).toEqual([
    { addSheet: { properties: { sheetId: 7, title: 'Dashboard', hidden: false, gridProperties } } },
    { createDeveloperMetadata: { developerMetadata } },
  ]);
  expect(openTab(placeWith({ kind: 'staging' }))[0]).toMatchObject({ addSheet: { properties: { hidden: true } } });
});

const grades = (rowCount: number): StagedGrades => ({
  ids: ['row', 'grade', 'score'],
  headers: ['Row', 'Grade', 'Score'],
  formats: ['integer', 'text', 'score'],
  widths: [60, 90, 70],
  gradeColumns: [1],
  rowCount,
  bands: ['A', 'B'],
});
const gradesSetting = { staging: { sheetId: 8, column: 1 }, views: [], language: 'en', inPlace: null } as const;
const gradesPlace = placeWith({ kind: 'grades', isNew: false, rowCount: 20, columnCount: 5, ruleIndexes: [1] });

test('staged grades replace the old ones, in our columns only', () => {
  const requests = renderGrades(grades(30), gradesPlace, gradesSetting);
  const own = { sheetId: 7, startRowIndex: 0, endRowIndex: 30, startColumnIndex: 0, endColumnIndex: 3 };
  expect(requests.slice(0, 3)).toEqual([
    { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 10 } },
    { updateCells: { range: own, fields: 'userEnteredValue' } },
    {
      copyPaste: {
        // On the staging tab the rows begin in column B.
        source: { ...own, sheetId: 8, startColumnIndex: 1, endColumnIndex: 4 },
        destination: own,
        pasteType: 'PASTE_VALUES',
        pasteOrientation: 'NORMAL',
      },
    },
  ]);
  expect(only(requests, 'addConditionalFormatRule')).toHaveLength(2);
  expect(only(requests, 'deleteConditionalFormatRule')).toEqual([{ sheetId: 7, index: 1 }]);
});

test('the number of requests does not depend on the number of rows', () => {
  const count = (rows: number) => renderGrades(grades(rows), gradesPlace, gradesSetting).length;
  expect(count(30_000)).toBe(count(30));
});
